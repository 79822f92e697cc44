// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is a person by what the article itself shows: somebody named in full, with a title or at a verb of speech goes by
// the surname or first name alone elsewhere.
#pragma once

#include "core/reading/run_parser.h"

#include <string>
#include <unordered_set>

namespace onrecord
{

class PersonNames final
{
public:
    PersonNames(const ArticleText &article, const Lexicon &lexicon)
        : m_article(article)
        , m_lexicon(lexicon)
    {}

    void learn(const NameCandidate &candidate);

    /// Surnames that the article also writes small are words there: "Brown said", but "brown bears".
    void learnSmallWords();

    /// Makes a person of what is nobody yet, or a place, if what was learned tells; learns from it.
    void decide(NameCandidate &candidate);

    [[nodiscard]] bool isPerson(const std::string &name) const { return m_persons.contains(name); }
    [[nodiscard]] bool isSurname(const std::string &word) const { return m_surnames.contains(word); }

private:
    void reconsiderKnown(NameCandidate &candidate) const;
    void decideSingle(NameCandidate &candidate);
    void decideSeveral(NameCandidate &candidate);
    [[nodiscard]] bool isCompound(std::size_t token) const;
    [[nodiscard]] bool speaksNext(std::size_t token) const;
    [[nodiscard]] std::string lastWord(TokenRange tokens) const;

    const ArticleText &m_article;
    const Lexicon &m_lexicon;
    std::unordered_set<std::string> m_persons; // their names as written
    std::unordered_set<std::string> m_surnames;
    std::unordered_set<std::string> m_smallToo; // surnames that are words of the article as well
    std::unordered_set<std::string> m_givenNames;
};

} // namespace onrecord
