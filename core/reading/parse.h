// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of an article as trees over its written words: what core/language finds out about the pieces of
// words, said of the words that the reading's rules look at.
#pragma once

#include "core/language/analysis.h"
#include "core/reading/article_text.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace onrecord
{

/// Every word is in one sentence, every sentence is one tree. Places are numbers of ArticleText::tokens.
class Parse final
{
public:
    static constexpr std::size_t None = ArticleText::None;

    /// `analysis` is of ArticleText::pieces. Words it does not reach (it was asked to stop) are left without a head.
    [[nodiscard]] static Parse of(const ArticleText &article, const Analysis &analysis);

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] WordClass wordClass(std::size_t i) const { return m_words[i].wordClass; }
    [[nodiscard]] Relation relation(std::size_t i) const { return m_words[i].relation; }
    [[nodiscard]] bool isA(std::size_t i, std::initializer_list<Relation> relations) const;

    /// None: it is the root of its sentence.
    [[nodiscard]] std::size_t head(std::size_t i) const { return m_words[i].head; }

    /// In order of place.
    [[nodiscard]] std::span<const std::size_t> children(std::size_t i) const;

    /// The first child with one of the relations; None when there is none.
    [[nodiscard]] std::size_t child(std::size_t i, std::initializer_list<Relation> relations) const;

    /// The smallest range with the word and all that hangs on it.
    [[nodiscard]] TokenRange reach(std::size_t i) const { return m_words[i].reach; }

    /// `below` is `i` or hangs on it, however far down.
    [[nodiscard]] bool dominates(std::size_t i, std::size_t below) const;

    [[nodiscard]] TokenRange sentence(std::size_t i) const { return m_sentences[m_words[i].sentence]; }
    [[nodiscard]] const std::vector<TokenRange> &sentences() const { return m_sentences; }

private:
    struct Word
    {
        WordClass wordClass = WordClass::Other;
        Relation relation = Relation::Dep;
        std::size_t head = None;
        std::size_t firstChild = 0; // place in m_children
        std::size_t children = 0;
        std::size_t sentence = 0; // place in m_sentences
        TokenRange reach;
    };

    void takeWords(const ArticleText &article, const Analysis &analysis);
    void cutSentences(const ArticleText &article);
    void listChildren();
    void measureReach();

    std::vector<Word> m_words;
    std::vector<std::size_t> m_children;
    std::vector<TokenRange> m_sentences;
};

/// The article's sentences as ranges of its pieces: what the language pipeline asks for. Without those that hold signs
/// alone: there is nothing to parse in them.
[[nodiscard]] std::vector<WordRange> sentencesOfPieces(const ArticleText &article);

} // namespace onrecord
