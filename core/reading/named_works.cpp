// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/named_works.h"

#include <array>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t FewestCapitals = 3; // "Water Report" may be anything, "Northern Water Report" not
constexpr std::size_t MostWords = 12;
constexpr std::size_t MostNames = 2; // more need not be known: there is no only one

constexpr std::array<std::string_view, 8> Studies{"study", "survey", "report",     "review",
                                                  "poll",  "paper",  "assessment", "analysis"};
constexpr std::array<std::string_view, 5> Laws{"act", "bill", "law", "legislation", "statute"};
constexpr std::array<std::string_view, 5> Links{"of", "on", "for", "and", "in"};

/// The words with capitals that end at `noun`; small links stand only between them.
TokenRange nameBefore(const ArticleText &article, std::size_t noun, TokenRange within)
{
    TokenRange name{noun, noun + 1};
    std::size_t capitals = 1;
    for (std::size_t at = noun; at > within.begin && noun + 1 - at < MostWords && !article.startsSentence(at);) {
        --at;
        if (!article.isWord(at) || (!article.tokens[at].capital && !article.isAnyOf(at, Links)))
            break;
        if (!article.tokens[at].capital || article.has(at, Fact::Determiner))
            continue;
        name.begin = at;
        ++capitals;
    }
    return capitals < FewestCapitals ? TokenRange{} : name;
}

} // namespace

WorkKind NamedWorks::kindOf(const ArticleText &article, std::size_t noun)
{
    if (article.isAnyOf(noun, Studies))
        return WorkKind::Study;
    return article.isAnyOf(noun, Laws) ? WorkKind::Law : WorkKind::None;
}

NamedWorks::NamedWorks(const ArticleText &article)
{
    for (const Paragraph &paragraph : article.paragraphs) {
        for (std::size_t i = paragraph.tokens.begin; i < paragraph.tokens.end && !paragraph.headline; ++i) {
            if (!article.tokens[i].capital)
                continue;
            const WorkKind kind = kindOf(article, i);
            const TokenRange name = kind == WorkKind::None ? TokenRange{} : nameBefore(article, i, paragraph.tokens);
            if (!name.isEmpty())
                add(kind, article.phrase(name));
        }
    }
}

void NamedWorks::add(WorkKind kind, std::string name)
{
    std::vector<std::string> &known = kind == WorkKind::Study ? m_studies : m_laws;
    for (std::string &other : known) {
        if (other.ends_with(name))
            return;
        if (name.ends_with(other)) {
            other = std::move(name);
            return;
        }
    }
    if (known.size() < MostNames)
        known.push_back(std::move(name));
}

std::string NamedWorks::only(WorkKind kind) const
{
    const std::vector<std::string> &known = kind == WorkKind::Study ? m_studies : m_laws;
    return kind != WorkKind::None && known.size() == 1 ? known.front() : std::string();
}

} // namespace onrecord
