// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/gazetteer_builder.h"

#include "core/text/characters.h"
#include "core/text/word_list.h"

#include <algorithm>
#include <array>
#include <string>

namespace onrecord
{

namespace
{

using List = Gazetteer::List;
using Case = PhraseHash::Case;

/// What stands in a line of a list.
enum class Line {
    Entry,        // the entry
    Forms,        // "name | other form | ..."
    NameAndLetter // "name f"
};

struct Source
{
    std::string_view file;
    List list;
    Line line;
};

constexpr std::array<Source, 24> Sources{{{"first_names", List::FirstName, Line::NameAndLetter},
                                          {"first_names_of_the_world", List::FirstName, Line::Entry},
                                          {"surnames", List::Surname, Line::Entry},
                                          {"surnames_of_the_world", List::Surname, Line::Entry},
                                          {"cities", List::City, Line::Forms},
                                          {"cities_of_the_world", List::City, Line::Entry},
                                          {"countries_of_the_world", List::Country, Line::Forms},
                                          {"regions", List::Region, Line::Forms},
                                          {"provinces", List::Region, Line::Entry},
                                          {"state_codes", List::Region, Line::Entry},
                                          {"landforms", List::Region, Line::Forms},
                                          {"outlets", List::Outlet, Line::Forms},
                                          {"outlets_of_the_world", List::Outlet, Line::Forms},
                                          {"organisations", List::Organisation, Line::Forms},
                                          {"organisations_of_the_world", List::Organisation, Line::Forms},
                                          {"companies", List::Company, Line::Forms},
                                          {"organisation_heads", List::OrganisationHead, Line::Entry},
                                          {"offices", List::PersonTitle, Line::Entry},
                                          {"ranks", List::PersonTitle, Line::NameAndLetter},
                                          {"honorifics", List::PersonTitle, Line::NameAndLetter},
                                          {"place_heads", List::PlaceHead, Line::Entry},
                                          {"calendar", List::Calendar, Line::Entry},
                                          {"common_words", List::CommonWord, Line::Entry},
                                          {"not_names", List::NotName, Line::Entry}}};

bool isWrittenSmall(List list)
{
    return list == List::OrganisationHead || list == List::PersonTitle || list == List::PlaceHead ||
           list == List::CommonWord;
}

std::vector<std::string_view> entriesOf(std::string_view line, Line form)
{
    switch (form) {
    case Line::Entry:
        return {line};
    case Line::Forms:
        return WordList::split(line, '|');
    case Line::NameAndLetter:
        return {line.substr(0, line.rfind(' '))};
    }
    return {};
}

/// The places inside `word` where a tokeniser may cut it: before and behind every sign.
std::vector<std::string_view> piecesOf(std::string_view word)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < word.size();) {
        const Character c = characterAt(word, i);
        if (!isLetter(c.code) && !isDigit(c.code)) {
            if (i > begin)
                pieces.push_back(word.substr(begin, i - begin));
            pieces.push_back(word.substr(i, c.size));
            begin = i + c.size;
        }
        i += c.size;
    }
    if (begin < word.size())
        pieces.push_back(word.substr(begin));
    return pieces;
}

std::vector<std::string_view> piecesOfPhrase(std::string_view phrase)
{
    std::vector<std::string_view> pieces;
    for (const std::string_view word : WordList::split(phrase, ' '))
        for (const std::string_view piece : piecesOf(word))
            pieces.push_back(piece);
    return pieces;
}

/// A word whose capitals tell more than its beginning: "FBI", "eBay".
bool hasTellingCapitals(std::string_view piece)
{
    if (piece.size() < 2)
        return false;
    const bool capitals = std::none_of(piece.begin(), piece.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool later = std::any_of(piece.begin() + 1, piece.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return later && (capitals || (piece.front() >= 'a' && piece.front() <= 'z'));
}

/// The phrase in capitals, as far as ASCII goes.
std::string inCapitals(std::string_view phrase)
{
    std::string capitals(phrase);
    for (char &c : capitals)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return capitals;
}

/// False when the search would not get so far.
bool insert(GazetteerBuilder::Table &table, std::uint64_t key, std::uint32_t value)
{
    std::size_t slot = Gazetteer::homeSlot(key, table.keys.size());
    for (std::size_t probe = 0; probe < Gazetteer::maxProbes; ++probe) {
        if (table.keys[slot] == 0) {
            table.keys[slot] = key;
            table.values[slot] = value;
            return true;
        }
        slot = slot + 1 == table.keys.size() ? 0 : slot + 1;
    }
    return false;
}

} // namespace

Result<GazetteerBuilder> GazetteerBuilder::fromLexicon()
{
    GazetteerBuilder builder;
    for (const auto &[file, list, form] : Sources) {
        const auto words = WordList::load("lexicon/" + std::string(file) + ".txt");
        if (!words)
            return fail(words.error());
        for (const std::string_view line : words->lines())
            for (const std::string_view entry : entriesOf(line, form))
                builder.add(list, entry);
    }
    const auto countries = WordList::load("lexicon/countries.txt");
    if (!countries)
        return fail(countries.error());
    builder.addCountries(countries->lines());
    return builder;
}

bool GazetteerBuilder::add(List list, std::string_view entry)
{
    const std::vector<std::string_view> pieces = piecesOfPhrase(entry);
    std::size_t bytes = 0;
    for (const std::string_view piece : pieces)
        bytes += piece.size();
    if (pieces.empty() || pieces.size() > PhraseHash::maxPieces || bytes > PhraseHash::maxBytes)
        return false;
    if (isWrittenSmall(list)) {
        addForm(list, entry, Case::Small);
        return true;
    }
    const bool exact = std::any_of(pieces.begin(), pieces.end(), hasTellingCapitals);
    addForm(list, entry, exact ? Case::Exact : Case::Titled);
    addForm(list, inCapitals(entry), exact ? Case::Exact : Case::Titled);
    return true;
}

GazetteerBuilder::Table GazetteerBuilder::build() const
{
    std::size_t size =
        m_values.size() + m_values.size() * 2 / 3 + 1; // most searches find nothing: they need empty slots
    for (;; size += size / 8 + 1) {
        Table table{std::vector<std::uint64_t>(size), std::vector<std::uint32_t>(size)};
        const bool allIn = std::all_of(m_values.begin(), m_values.end(),
                                       [&](const auto &entry) { return insert(table, entry.first, entry.second); });
        if (allIn)
            return table;
    }
}

/// name | adjectives | people | capital | other names, with commas inside the fields (but not in the capital's).
void GazetteerBuilder::addCountries(const std::vector<std::string_view> &lines)
{
    constexpr std::array<List, 5> Fields{List::Country, List::Demonym, List::Demonym, List::City, List::Country};
    for (const std::string_view line : lines) {
        const auto fields = WordList::split(line, '|');
        for (std::size_t i = 0; i < std::min(fields.size(), Fields.size()); ++i)
            for (const std::string_view name : WordList::split(fields[i], Fields[i] == List::City ? '|' : ','))
                add(Fields[i], name);
    }
}

void GazetteerBuilder::addForm(List list, std::string_view entry, Case way)
{
    const std::vector<std::string_view> pieces = piecesOfPhrase(entry);
    PhraseHash phrase;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        phrase.add(pieces[i]);
        const bool last = i + 1 == pieces.size();
        m_values[phrase.key(way)] |= last ? 1U << static_cast<unsigned>(list) : Gazetteer::continues;
    }
}

} // namespace onrecord
