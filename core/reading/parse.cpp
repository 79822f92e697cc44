// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/parse.h"

#include <algorithm>

namespace onrecord
{

namespace
{

/// Of each piece: the written word it is in (or begins in).
std::vector<std::size_t> wordOfPieces(const ArticleText &article)
{
    std::vector<std::size_t> words;
    words.reserve(article.pieces.size());
    std::size_t word = 0;
    for (const Token &piece : article.pieces) {
        while (word + 1 < article.size() && article.tokens[word].span.end <= piece.span.begin)
            ++word;
        words.push_back(word);
    }
    return words;
}

/// How many words stand above each word in its tree.
std::vector<std::size_t> depthsOf(const std::vector<AnalysedWord> &words)
{
    constexpr std::size_t open = static_cast<std::size_t>(-1);
    std::vector<std::size_t> depths(words.size(), open);
    std::vector<std::size_t> way;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t at = i;
        for (; depths[at] == open && words[at].head != AnalysedWord::NoHead; at = words[at].head)
            way.push_back(at);
        if (depths[at] == open)
            depths[at] = 0;
        for (std::size_t depth = depths[at]; !way.empty(); way.pop_back())
            depths[way.back()] = ++depth;
    }
    return depths;
}

} // namespace

Parse Parse::of(const ArticleText &article, const Analysis &analysis)
{
    Parse parse;
    parse.m_words.resize(article.size());
    parse.takeWords(article, analysis);
    parse.cutSentences(article);
    parse.listChildren();
    parse.measureReach();
    return parse;
}

/// A word of several pieces is what its highest piece is: so heads lead upwards in any case.
void Parse::takeWords(const ArticleText &article, const Analysis &analysis)
{
    const std::vector<std::size_t> wordOf = wordOfPieces(article);
    const std::vector<std::size_t> depths = depthsOf(analysis.words);
    const std::size_t known = std::min(analysis.words.size(), wordOf.size());
    std::vector<std::size_t> taken(m_words.size(), None);
    for (std::size_t piece = 0; piece < known; ++piece) {
        const AnalysedWord &from = analysis.words[piece];
        const std::size_t at = wordOf[piece];
        if (taken[at] != None && depths[piece] >= depths[taken[at]])
            continue;
        taken[at] = piece;
        const std::size_t head = from.head == AnalysedWord::NoHead ? None : wordOf[from.head];
        m_words[at] = {from.wordClass, from.relation, head, 0, 0, 0, {}};
    }
}

void Parse::cutSentences(const ArticleText &article)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        bool fresh = i == 0;
        while (next < article.sentences.size() && article.tokens[i].span.begin >= article.sentences[next].begin) {
            fresh = true;
            ++next;
        }
        if (fresh)
            m_sentences.push_back({i, i});
        m_sentences.back().end = i + 1;
        m_words[i].sentence = m_sentences.size() - 1;
    }
    for (Word &word : m_words) // a tree lies within its sentence
        if (word.head != None && m_words[word.head].sentence != word.sentence)
            word.head = None;
}

void Parse::listChildren()
{
    for (const Word &word : m_words)
        if (word.head != None)
            ++m_words[word.head].children;
    std::size_t place = 0;
    for (Word &word : m_words) {
        word.firstChild = place;
        place += word.children;
        word.children = 0;
    }
    m_children.resize(place);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        if (const std::size_t head = m_words[i].head; head != None)
            m_children[m_words[head].firstChild + m_words[head].children++] = i;
}

/// From the leaves up: a word hands its reach to its head once all its own children have done so.
void Parse::measureReach()
{
    std::vector<std::size_t> waiting(m_words.size());
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i].reach = {i, i + 1};
        waiting[i] = m_words[i].children;
        if (waiting[i] == 0)
            ready.push_back(i);
    }
    while (!ready.empty()) {
        const std::size_t i = ready.back();
        ready.pop_back();
        const std::size_t head = m_words[i].head;
        if (head == None)
            continue;
        TokenRange &reach = m_words[head].reach;
        reach = {std::min(reach.begin, m_words[i].reach.begin), std::max(reach.end, m_words[i].reach.end)};
        if (--waiting[head] == 0)
            ready.push_back(head);
    }
}

bool Parse::isA(std::size_t i, std::initializer_list<Relation> relations) const
{
    return std::find(relations.begin(), relations.end(), relation(i)) != relations.end();
}

std::span<const std::size_t> Parse::children(std::size_t i) const
{
    return {m_children.data() + m_words[i].firstChild, m_words[i].children};
}

std::size_t Parse::child(std::size_t i, std::initializer_list<Relation> relations) const
{
    for (const std::size_t c : children(i))
        if (isA(c, relations))
            return c;
    return None;
}

bool Parse::dominates(std::size_t i, std::size_t below) const
{
    for (std::size_t steps = 0; below != None && steps <= m_words.size(); ++steps) {
        if (below == i)
            return true;
        below = head(below);
    }
    return false;
}

std::vector<WordRange> sentencesOfPieces(const ArticleText &article)
{
    std::vector<WordRange> sentences;
    std::size_t at = 0;
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        const std::size_t first = at;
        bool word = false;
        while (at < article.pieces.size() &&
               (i + 1 == article.sentences.size() || article.pieces[at].span.begin < article.sentences[i + 1].begin))
            word = article.pieces[at++].kind == TokenKind::Word || word;
        if (word)
            sentences.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(at)});
    }
    return sentences;
}

} // namespace onrecord
