// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/network_names.h"

#include "core/reading/name_words.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace onrecord
{

namespace
{

constexpr float SureWithoutCapital = 0.9F;

/// Of any of its words, or of a part of one: "al-Amin".
bool hasCapital(const ArticleText &article, TokenRange tokens)
{
    const std::string_view written = article.span(tokens).of(article.text);
    for (std::size_t at = 0; at < written.size();) {
        const Character c = characterAt(written, at);
        if (isUpper(c.code))
            return true;
        at += c.size;
    }
    return false;
}

ActorKind actorKind(NameKind kind)
{
    switch (kind) {
    case NameKind::Organisation:
        return ActorKind::Organisation;
    case NameKind::Place:
        return ActorKind::Place;
    case NameKind::Person:
        break;
    }
    return ActorKind::Person;
}

/// Cuts off what the lists know to be no part of a name.
class Trimmer final
{
public:
    Trimmer(const ArticleText &article, const Lexicon &lexicon)
        : m_article(article)
        , m_lexicon(lexicon)
    {}

    /// Empty when nothing of a name is left.
    [[nodiscard]] TokenRange trimmed(TokenRange tokens, ActorKind kind) const
    {
        while (!tokens.isEmpty() && !canEnd(tokens.end - 1))
            --tokens.end;
        if (kind == ActorKind::Person)
            cutThroughLastSmallWord(tokens);
        while (!tokens.isEmpty()) {
            const std::size_t cut = cutAtFront(tokens, kind);
            if (cut == 0)
                break;
            tokens.begin += cut;
        }
        return !tokens.isEmpty() && namesNobody(tokens) ? TokenRange{} : tokens;
    }

private:
    [[nodiscard]] bool isCapital(std::size_t i) const { return m_article.tokens[i].capital; }

    [[nodiscard]] bool canEnd(std::size_t i) const
    {
        const TokenKind kind = m_article.tokens[i].kind;
        return kind == TokenKind::Number ||
               (kind == TokenKind::Word && (isCapital(i) || !m_article.has(i, Fact::Common)));
    }

    /// "Echo spokeswoman Ann Lee"
    void cutThroughLastSmallWord(TokenRange &tokens) const
    {
        for (std::size_t i = tokens.end; i > tokens.begin; --i) {
            if (isCapital(i - 1) || !m_article.facts[i - 1].hasAny({Fact::Common, Fact::PersonNoun, Fact::Office}))
                continue;
            tokens.begin = i;
            return;
        }
    }

    [[nodiscard]] std::size_t cutAtFront(TokenRange tokens, ActorKind kind) const
    {
        const std::size_t first = tokens.begin;
        const Facts facts = m_article.facts[first];
        const bool alone = first + 1 == tokens.end;
        if (!m_article.isWord(first) && m_article.tokens[first].kind != TokenKind::Number)
            return 1;
        if (!isCapital(first) && facts.has(Fact::Common))
            return 1; // "the", "coalition"
        if (m_article.is(first, "the"))
            return 1;
        if (kind != ActorKind::Person || alone)
            return 0;
        if (facts.hasAny({Fact::Demonym, Fact::OfficeModifier}) && !facts.hasAny({Fact::MaleName, Fact::FemaleName}))
            return 1; // "Israeli", "former"
        const std::size_t title = titleLength(m_article, m_lexicon, first, tokens.end);
        return first + title < tokens.end ? title : 0;
    }

    /// Days, peoples, faiths, things, offices without their holder.
    [[nodiscard]] bool namesNobody(TokenRange tokens) const
    {
        if (m_article.has(tokens.end - 1, Fact::ThingHead) || m_lexicon.isNotName(foldWord(m_article.phrase(tokens))))
            return true;
        const Facts facts = m_article.facts[tokens.begin];
        if (tokens.end == tokens.begin + 1)
            return facts.hasAny({Fact::Calendar, Fact::NotName, Fact::Demonym, Fact::People, Fact::Office, Fact::Rank,
                                 Fact::Honorific, Fact::OfficeModifier, Fact::Pronoun});
        return titleLength(m_article, m_lexicon, tokens.begin, tokens.end) == tokens.end - tokens.begin;
    }

    const ArticleText &m_article;
    const Lexicon &m_lexicon;
};

} // namespace

std::vector<NetworkName> findNetworkNames(const ArticleText &article, const Lexicon &lexicon, const Analysis &analysis)
{
    const Trimmer trimmer(article, lexicon);
    std::vector<NetworkName> names;
    std::size_t at = 0;
    for (const NameRange &name : analysis.names) {
        const std::uint32_t begin = analysis.tokens[name.words.begin].span.begin;
        const std::uint32_t end = analysis.tokens[name.words.end - 1].span.end;
        while (at < article.size() && article.tokens[at].span.begin < begin)
            ++at; // words that are only in part within the name are left out: "York-based"
        TokenRange tokens{at, at};
        while (tokens.end < article.size() && article.tokens[tokens.end].span.end <= end)
            ++tokens.end;
        at = tokens.end;
        const ActorKind kind = actorKind(name.kind);
        tokens = trimmer.trimmed(tokens, kind);
        if (!tokens.isEmpty() && (hasCapital(article, tokens) || name.confidence >= SureWithoutCapital))
            names.push_back({tokens, kind, name.confidence});
    }
    return names;
}

} // namespace onrecord
