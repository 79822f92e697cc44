// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/byline.h"

#include "core/text/characters.h"

#include <sstream>
#include <vector>

namespace onrecord
{

namespace
{

constexpr std::size_t FewestWords = 2;
constexpr std::size_t MostWords = 4;

std::vector<std::string> wordsOf(std::string_view author)
{
    std::vector<std::string> words;
    std::istringstream stream{std::string(author.substr(0, author.find_first_of(",;|/&@(\n")))};
    for (std::string word; stream >> word;)
        words.push_back(std::move(word));
    if (!words.empty() && foldWord(words.front()) == "by")
        words.erase(words.begin());
    return words;
}

/// "Ann Lee, Bob Kim": a second one stands behind the comma.
bool namesSeveral(std::string_view author, const Lexicon &lexicon)
{
    const std::size_t behind = author.find_first_of(",;&");
    if (behind == std::string_view::npos)
        return false;
    const std::vector<std::string> words = wordsOf(author.substr(behind + 1));
    return !words.empty() && (foldWord(words.front()) == "and" ||
                              lexicon.facts(foldWord(words.front())).hasAny({Fact::MaleName, Fact::FemaleName}));
}

/// Neither "staff" nor "Press" nor "and".
bool isOfName(const std::string &word, const Lexicon &lexicon)
{
    const bool capital = isUpper(characterAt(word, 0).code);
    const Facts facts = lexicon.facts(foldWord(word));
    const bool given = facts.hasAny({Fact::MaleName, Fact::FemaleName});
    return capital && !facts.hasAny({Fact::OrganisationHead, Fact::Office, Fact::PersonNoun, Fact::GroupNoun}) &&
           (given || !facts.has(Fact::BodyNoun));
}

} // namespace

std::string personOfByline(std::string_view author, const Lexicon &lexicon)
{
    const std::vector<std::string> words = wordsOf(author);
    if (words.size() < FewestWords || words.size() > MostWords || namesSeveral(author, lexicon))
        return {};
    std::string name;
    bool common = true; // "Web Desk"
    for (const std::string &word : words) {
        const Facts facts = lexicon.facts(foldWord(word));
        if (!isOfName(word, lexicon) && !(name.size() > 0 && &word != &words.back() && !facts.has(Fact::Conjunction)))
            return {};
        common = common && facts.has(Fact::Common) && !facts.hasAny({Fact::MaleName, Fact::FemaleName});
        name += (name.empty() ? "" : " ") + word;
    }
    return common || lexicon.name(name) != nullptr ? std::string() : name;
}

} // namespace onrecord
