// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/label_turns.h"

#include <algorithm>
#include <cctype>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestLabel = 6;
constexpr std::size_t ShortestTurn = 2; // words behind the colon

bool isShouted(std::string_view word)
{
    const auto small = [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; };
    return word.size() > 1 && std::none_of(word.begin(), word.end(), small) &&
           std::any_of(word.begin(), word.end(),
                       [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; });
}

/// The label that opens a paragraph; an empty name when there is none.
TurnLabel labelOf(const ArticleText &article, TokenRange paragraph)
{
    TurnLabel label;
    std::size_t at = paragraph.begin;
    if (at < paragraph.end && article.quoted[at] && !article.isWord(at))
        ++at;
    label.name.begin = label.name.end = at;
    label.shouted = true;
    for (; at < std::min(paragraph.end, label.name.begin + LongestLabel + 1); ++at) {
        if (article.word(at) == ":") {
            label.colon = at;
            label.name.end = paragraph.end > at + ShortestTurn ? at : label.name.begin;
            return label;
        }
        const bool initial = article.word(at) == "." || article.word(at) == "(" || article.word(at) == ")";
        if (!initial && !(article.isWord(at) && article.tokens[at].capital))
            break;
        label.shouted = label.shouted && (initial || isShouted(article.word(at)));
    }
    label.name.end = label.name.begin;
    return label;
}

bool isPerson(const Names &names, TokenRange label)
{
    for (std::size_t i = label.begin; i < label.end; ++i)
        if (names.isPerson(i))
            return true;
    return false;
}

} // namespace

std::vector<TurnLabel> findLabels(const ArticleText &article, const Names &names)
{
    std::size_t shouted = 0;
    std::vector<TurnLabel> labels;
    for (const Paragraph &paragraph : article.paragraphs) {
        labels.push_back(labelOf(article, paragraph.tokens));
        if (!labels.back().name.isEmpty() && labels.back().shouted)
            ++shouted;
    }
    for (std::size_t p = 0; p < labels.size(); ++p) {
        TurnLabel &label = labels[p];
        const bool transcript = label.shouted && shouted >= 2;
        if (article.paragraphs[p].headline || !(transcript || isPerson(names, label.name)))
            label.name.end = label.name.begin;
    }
    return labels;
}

TurnLabel labelAtEnd(const ArticleText &article, TokenRange paragraph)
{
    TurnLabel label;
    if (paragraph.end - paragraph.begin < 2 || article.word(paragraph.end - 1) != ":")
        return label;
    label.colon = paragraph.end - 1;
    label.shouted = true;
    label.name = {label.colon, label.colon};
    while (label.name.begin > paragraph.begin && label.colon - label.name.begin < LongestLabel &&
           article.isWord(label.name.begin - 1) && isShouted(article.word(label.name.begin - 1)))
        --label.name.begin;
    return label;
}

std::vector<StatementDraft> findLabelTurns(const ArticleText &article, const Names &names)
{
    std::vector<StatementDraft> turns;
    const std::vector<TurnLabel> labels = findLabels(article, names);
    for (std::size_t p = 0; p < labels.size(); ++p) {
        const TurnLabel &label = labels[p];
        if (label.name.isEmpty())
            continue;
        StatementDraft turn;
        turn.kind = StatementKind::Indirect;
        turn.paragraph = p;
        turn.cue = {label.colon, label.colon + 1};
        turn.cueWord = label.colon;
        turn.source = label.name;
        turn.sourceHead = label.name.end - 1;
        turn.pieces = {{label.colon + 1, article.paragraphs[p].tokens.end}};
        turn.rules.push_back(ReportRule::Label);
        turns.push_back(std::move(turn));
    }
    return turns;
}

} // namespace onrecord
