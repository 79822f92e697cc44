// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The word lists under resources/lexicon, asked by word or phrase. Const once loaded, safe to share.
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/reading/facts.h"
#include "core/text/abbreviations.h"
#include "core/text/word_lists.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord
{

enum class Gender { Unknown, Male, Female };

/// A place, organisation or outlet known by name.
struct KnownName
{
    ActorKind kind = ActorKind::Organisation;
    std::string_view canonical; // the list's first form: all forms of one line share it
    bool outlet = false;
    bool country = false;
};

class Lexicon final
{
public:
    /// No phrase of the lists is longer than this many words.
    static constexpr std::size_t LongestPhrase = 7;

    [[nodiscard]] static Result<Lexicon> load();

    /// `folded` as foldWord makes it, here and below.
    [[nodiscard]] Facts facts(std::string_view folded) const;

    /// Null when there is none. `phrase` as written, words parted by one blank, apostrophes straight.
    [[nodiscard]] const KnownName *name(std::string_view phrase) const;

    [[nodiscard]] bool isOffice(std::string_view folded) const { return m_offices.contains(folded); }
    [[nodiscard]] bool isRank(std::string_view folded) const { return m_ranks.contains(folded); }
    [[nodiscard]] bool isReport(std::string_view folded) const { return m_reports.contains(folded); }
    [[nodiscard]] bool isNotName(std::string_view folded) const { return m_notNames.contains(folded); }

    /// What "Mr." or "Princess" tells.
    [[nodiscard]] Gender genderOfTitle(std::string_view folded) const;

    /// "finnish" -> "Finland"; empty when it is no demonym.
    [[nodiscard]] std::string_view countryOf(std::string_view folded) const;

    /// "Finland" -> "Finnish", the first adjective listed; empty when it is no country.
    [[nodiscard]] std::string_view adjectiveOf(std::string_view country) const;

    [[nodiscard]] const Abbreviations &abbreviations() const { return m_abbreviations; }

private:
    explicit Lexicon(Abbreviations abbreviations)
        : m_abbreviations(std::move(abbreviations))
    {}

    using Phrases = std::unordered_map<std::string_view, Gender>;

    [[nodiscard]] bool loadAll();
    std::string_view keep(std::string word);
    void mark(std::string_view folded, Fact fact) { m_words[folded] |= fact; }
    void loadWords(const std::vector<std::string_view> &lines, Fact fact);
    void loadPhrases(const std::vector<std::string_view> &lines, Phrases &phrases, Fact single, Fact first);
    void loadGrammar(const std::vector<std::string_view> &lines);
    void loadFirstNames(const std::vector<std::string_view> &lines);
    void loadTitles(const std::vector<std::string_view> &lines, Phrases &phrases, Fact fact);
    void loadVerbs(const std::vector<std::string_view> &lines);
    void loadCountries(const std::vector<std::string_view> &lines);
    void loadNames(const std::vector<std::string_view> &lines, KnownName known);
    void addName(std::string_view name, KnownName known);

    Abbreviations m_abbreviations;
    WordLists m_lists;                 // what the views below look at
    std::deque<std::string> m_strings; // likewise, for words that had to be folded
    std::unordered_map<std::string_view, Facts> m_words;
    std::unordered_map<std::string_view, KnownName> m_names;
    std::unordered_map<std::string_view, std::string_view> m_demonyms;
    std::unordered_map<std::string_view, std::string_view> m_adjectives;
    Phrases m_offices;
    Phrases m_ranks;
    Phrases m_honorifics;
    Phrases m_reports;
    Phrases m_notNames;
};

} // namespace onrecord
