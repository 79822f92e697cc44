// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which statements and actors of a corpus a filter lets through, before anything is made a node.
#pragma once

#include "core/graph/corpus_texts.h"
#include "core/model/filter.h"

#include <stop_token>

namespace onrecord
{

class Selection final
{
public:
    Selection(const Corpus &corpus, const CorpusTexts &texts, const Filter &filter, const std::stop_token &stop);

    [[nodiscard]] bool keepsStatement(std::size_t index) const { return m_statements[index]; }
    [[nodiscard]] std::size_t keptStatements() const;
    /// Statements that nothing but the limits of confidence left out.
    [[nodiscard]] std::size_t unsureStatements() const { return m_unsure; }
    /// By its kind alone.
    [[nodiscard]] bool admitsActor(std::size_t index) const { return m_admitted[index]; }
    /// Its kind, and each word occurs in its names.
    [[nodiscard]] bool namesMatch(std::size_t index) const;
    /// By the list of articles alone.
    [[nodiscard]] bool admitsArticle(ArticleId article) const;
    [[nodiscard]] bool titleMatches(std::size_t index) const;
    /// Each word occurs in one actor's names or the other's, in one article's title, or in `further` (folded).
    [[nodiscard]] bool wordsMatch(std::size_t actor, std::size_t otherActor, std::size_t article,
                                  std::string_view further) const;
    [[nodiscard]] bool listsActor(std::size_t index) const { return m_listed[index]; }

    /// Something but words narrows the statements.
    [[nodiscard]] bool narrowsStatements() const;
    [[nodiscard]] bool hasWords() const { return !m_words.empty(); }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

private:
    struct Word
    {
        std::string text;
        std::vector<bool> inActor; // one an actor
        std::vector<bool> inTitle; // one an article
    };

    void readWords();
    [[nodiscard]] bool keeps(std::size_t index) const;
    [[nodiscard]] bool isSureEnough(const Statement &statement) const;
    [[nodiscard]] bool hasListedActor(const Statement &statement) const;
    [[nodiscard]] bool hasWord(const Word &word, std::size_t index) const;

    const Corpus &m_corpus;
    const CorpusTexts &m_texts;
    const Filter &m_filter;
    std::vector<Word> m_words;
    std::vector<std::string> m_said;
    std::vector<bool> m_admitted;
    std::vector<bool> m_listed;
    std::vector<bool> m_statements;
    std::size_t m_unsure = 0;
};

} // namespace onrecord
