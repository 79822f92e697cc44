// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/suggestion_blocks.h"

#include "core/resolve/name_variants.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord
{

namespace
{

using Pair = std::pair<std::uint32_t, std::uint32_t>;

constexpr std::size_t rarestWords = 2; // of a name, that are keys
constexpr std::size_t laterWords = 4;  // of a person's name, that may be a surname

/// FNV-1a: the same on every machine. Two keys that meet cost a comparison, nothing more.
std::uint64_t hashOf(std::string_view key)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char letter : key)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    return hash;
}

template <typename Words>
std::string sorted(Words words)
{
    std::sort(words.begin(), words.end());
    std::string text;
    for (const std::string &word : words)
        text += word + " ";
    return text;
}

class Blocks final
{
public:
    Blocks(const std::vector<ActorProfile> &profiles, const NameLore &lore)
        : m_profiles(profiles)
        , m_lore(lore)
    {
        for (const ActorProfile &profile : profiles)
            if (profile.kind != ActorKind::Person)
                for (const std::string &word : profile.words)
                    ++m_uses[word];
    }

    std::vector<Pair> pairs()
    {
        for (std::uint32_t place = 0; place < m_profiles.size(); ++place)
            addKeys(place);
        std::sort(m_entries.begin(), m_entries.end());
        m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
        std::vector<Pair> found;
        for (auto begin = m_entries.begin(); begin != m_entries.end();) {
            const auto end =
                std::find_if(begin, m_entries.end(), [&](const Entry &entry) { return entry.key != begin->key; });
            addPairs({begin, end}, found);
            begin = end;
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    struct Entry
    {
        std::uint64_t key = 0;
        std::uint32_t place = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    void add(std::uint32_t place, std::string_view what, const std::string &key)
    {
        m_entries.push_back({hashOf(std::string(what) + "|" + key), place});
    }

    void addKeys(std::uint32_t place);
    void addPersonKeys(std::uint32_t place, const ActorProfile &profile);
    void addBodyKeys(std::uint32_t place, const ActorProfile &profile);
    void addRareWords(std::uint32_t place, const ActorProfile &profile);
    void addPairs(std::vector<Entry> block, std::vector<Pair> &found) const;

    const std::vector<ActorProfile> &m_profiles;
    const NameLore &m_lore;
    std::unordered_map<std::string, std::size_t> m_uses; // of a word, in names of bodies
    std::vector<Entry> m_entries;
};

void Blocks::addKeys(std::uint32_t place)
{
    const ActorProfile &profile = m_profiles[place];
    if (profile.folded.empty())
        return;
    const std::string kind(toString(profile.kind));
    if (profile.folded.find(' ') != std::string::npos)
        add(place, "any kind", profile.folded);
    add(place, kind + " called", profile.folded);
    for (const std::string &name : profile.otherNames)
        add(place, kind + " called", name);
    if (profile.kind == ActorKind::Person)
        addPersonKeys(place, profile);
    else
        addBodyKeys(place, profile);
}

void Blocks::addPersonKeys(std::uint32_t place, const ActorProfile &profile)
{
    const PersonName &name = profile.person;
    add(place, "surname", name.surname);
    if (!name.isFull()) {
        add(place, "alone", consonantKey(name.surname));
        return;
    }
    add(place, "spelling", consonantKey(name.surname) + " " + name.first.front());
    for (const std::string &full : m_lore.fullFirstNames(name.first))
        add(place, "first name", name.surname + " " + full);
    const std::vector<std::string> words = nameWords(profile.folded);
    add(place, "words", sorted(words));
    for (std::size_t i = 1; i < words.size() && i <= laterWords; ++i)
        add(place, "later word", name.first + " " + words[i]);
}

void Blocks::addBodyKeys(std::uint32_t place, const ActorProfile &profile)
{
    add(place, "body", sorted(profile.words));
    std::vector<std::string> consonants;
    for (const std::string &word : profile.words)
        consonants.push_back(consonantKey(word));
    add(place, "body spelling", sorted(consonants));
    if (profile.isAcronym)
        add(place, "initials", profile.folded);
    for (const std::string &initials : initialsOf(profile))
        add(place, "initials", initials);
    if (profile.body)
        add(place, "state", profile.body->kind + " " + profile.body->country);
    addRareWords(place, profile);
}

void Blocks::addRareWords(std::uint32_t place, const ActorProfile &profile)
{
    std::vector<std::pair<std::size_t, std::string>> words;
    for (const std::string &word : profile.words)
        words.emplace_back(m_uses.at(word), word);
    std::sort(words.begin(), words.end());
    for (std::size_t i = 0; i < std::min(rarestWords, words.size()); ++i)
        if (words[i].first > 1)
            add(place, "word", words[i].second);
}

void Blocks::addPairs(std::vector<Entry> block, std::vector<Pair> &found) const
{
    std::sort(block.begin(), block.end(), [&](const Entry &a, const Entry &b) {
        const std::size_t one = m_profiles[a.place].weight;
        const std::size_t other = m_profiles[b.place].weight;
        return one != other ? one > other : a.place < b.place;
    });
    block.resize(std::min(block.size(), LargestBlock));
    for (std::size_t i = 0; i < block.size(); ++i)
        for (std::size_t j = i + 1; j < block.size(); ++j)
            found.push_back(std::minmax(block[i].place, block[j].place));
}

} // namespace

std::vector<Pair> pairsToCompare(const std::vector<ActorProfile> &profiles, const NameLore &lore)
{
    return Blocks(profiles, lore).pairs();
}

} // namespace onrecord
