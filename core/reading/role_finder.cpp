// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/role_finder.h"

#include "core/text/characters.h"

#include <algorithm>
#include <optional>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestOffice = 4;
constexpr std::size_t OfficeWithin = 7; // tokens behind the comma

class RoleFinder final
{
public:
    RoleFinder(const ArticleText &article, const Names &names, const Lexicon &lexicon)
        : m_article(article)
        , m_names(names)
        , m_lexicon(lexicon)
    {}

    std::vector<FoundRole> run()
    {
        for (m_person = 0; m_person < m_names.all.size(); ++m_person) {
            if (m_names.all[m_person].kind != ActorKind::Person)
                continue;
            m_name = m_names.all[m_person].tokens;
            findBefore();
            findBehind();
        }
        return std::move(m_roles);
    }

private:
    bool isOffice(TokenRange range) const
    {
        const std::string phrase = foldWord(m_article.phrase(range));
        return m_lexicon.isOffice(phrase) || m_lexicon.isRank(phrase);
    }

    /// Where the office that ends before `end` begins; `end` when there is none.
    std::size_t officeBegin(std::size_t end, std::size_t limit) const
    {
        for (std::size_t n = std::min(LongestOffice, end - limit); n > 0; --n)
            if (m_names.at(end - n) == nullptr && isOffice({end - n, end}))
                return end - n;
        return end;
    }

    /// Where the office that begins at `begin` ends; `begin` when there is none.
    std::size_t officeEnd(std::size_t begin, std::size_t limit) const
    {
        for (std::size_t n = std::min(LongestOffice, limit - begin); n > 0; --n)
            if (isOffice({begin, begin + n}))
                return begin + n;
        return begin;
    }

    std::size_t withModifiers(std::size_t begin, std::size_t limit) const
    {
        while (begin > limit && m_article.isWord(begin - 1) && m_names.at(begin - 1) == nullptr &&
               m_article.facts[begin - 1].hasAny({Fact::OfficeModifier, Fact::NotName}) &&
               !m_article.facts[begin - 1].hasAny({Fact::Demonym, Fact::Determiner}))
            --begin;
        return begin;
    }

    void findBefore()
    {
        const std::size_t limit = m_article.sentenceStart[m_name.begin];
        std::size_t begin = m_name.begin;
        while (begin > limit) {
            if (m_article.has(begin - 1, Fact::Honorific)) {
                --begin;
                continue;
            }
            const std::size_t office = officeBegin(begin, limit);
            if (office == begin)
                break;
            const std::size_t title = withModifiers(office, limit);
            FoundRole role{m_person, {title, begin}, ArticleText::None, {}, {title, m_name.end}};
            findPossessor(role, limit);
            m_roles.push_back(role);
            begin = title;
        }
        findBeforeComma(begin, limit);
    }

    /// "Ruritanian President", "Ruritania's President", "Ohio Governor".
    void findPossessor(FoundRole &role, std::size_t limit) const
    {
        std::size_t before = role.title.begin;
        if (before > limit && m_article.tokens[before - 1].kind == TokenKind::Clitic)
            --before;
        if (before <= limit)
            return;
        const std::size_t last = before - 1;
        if (m_article.has(last, Fact::Demonym) && m_article.tokens[last].capital)
            role.ofCountry = m_lexicon.countryOf(foldWord(m_article.word(last)));
        else if (m_names.at(last) != nullptr && m_names.at(last)->kind != ActorKind::Person)
            role.of = m_names.atToken[last];
    }

    /// "the defence minister of Ruritania, General Lee"
    void findBeforeComma(std::size_t begin, std::size_t limit)
    {
        if (begin < limit + 4 || !m_article.isComma(begin - 1))
            return;
        const FoundName *of = m_names.at(begin - 2);
        if (of == nullptr || of->kind == ActorKind::Person || of->tokens.begin < limit + 2)
            return;
        std::size_t preposition = of->tokens.begin - 1;
        if (m_article.is(preposition, "the") && preposition > limit)
            --preposition;
        if (!m_article.is(preposition, "of"))
            return;
        const std::size_t office = officeBegin(preposition, limit);
        if (office == preposition)
            return;
        const std::size_t title = withModifiers(office, limit);
        std::size_t lead = title;
        if (lead > limit && m_article.has(lead - 1, Fact::Determiner))
            --lead;
        const bool belongsBefore = lead > limit + 1 && m_article.isComma(lead - 1) && m_names.isPerson(lead - 2);
        if (!belongsBefore)
            m_roles.push_back({m_person, {title, preposition}, m_names.atToken[begin - 2], {}, {title, m_name.end}});
    }

    void findBehind()
    {
        std::size_t i = m_name.end;
        const std::size_t sentence = m_article.sentenceStart[m_name.begin];
        std::size_t limit = i;
        while (limit < m_article.size() && limit < i + OfficeWithin + 12 && m_article.sentenceStart[limit] == sentence)
            ++limit;
        if (i + 1 >= limit || !m_article.isComma(i))
            return;
        ++i;
        if (i + 1 < limit && m_article.tokens[i].kind == TokenKind::Number && m_article.isComma(i + 1))
            i += 2;
        std::optional<FoundRole> role = apposed(i, limit);
        if (!role)
            return;
        findOf(*role, limit);
        shareWithJoint(*role);
        m_roles.push_back(*role);
    }

    std::optional<FoundRole> apposed(std::size_t begin, std::size_t limit) const
    {
        const std::size_t last = std::min(limit, begin + OfficeWithin);
        for (std::size_t k = begin; k < last; ++k) {
            if (m_names.isPerson(k) || m_article.isComma(k) ||
                m_article.facts[k].hasAny({Fact::Auxiliary, Fact::Pronoun, Fact::Conjunction}) ||
                m_article.tokens[k].kind == TokenKind::Stop || m_article.tokens[k].kind == TokenKind::Quote ||
                (m_article.has(k, Fact::Preposition) && m_names.at(k) == nullptr))
                return std::nullopt;
            const std::size_t end = m_names.at(k) == nullptr ? officeEnd(k, limit) : k;
            if (end == k)
                continue;
            if (end < limit && m_names.isPerson(end))
                return std::nullopt; // "after Lee, Director Kim ..."
            if (end < limit && m_article.isWord(end) && isNounBehind(end))
                continue; // "the governor race"
            const std::size_t title = withModifiers(k, begin);
            FoundRole role{m_person, {title, end}, ArticleText::None, {}, {m_name.begin, end}};
            findPossessor(role, begin);
            return role;
        }
        return std::nullopt;
    }

    bool isNounBehind(std::size_t i) const
    {
        const Facts facts = m_article.facts[i];
        return !m_article.tokens[i].capital &&
               !facts.hasAny({Fact::Preposition, Fact::Conjunction, Fact::Reports, Fact::Auxiliary, Fact::Pronoun,
                              Fact::Subordinator}) &&
               m_article.tokens[i].kind == TokenKind::Word && facts.hasAny({Fact::Office, Fact::PersonNoun});
    }

    /// "of the Council", "at Ruritania's Institute", "for the campaign of ..."
    void findOf(FoundRole &role, std::size_t limit) const
    {
        std::size_t i = role.title.end;
        if (i < limit && m_article.isComma(i))
            ++i;
        const bool of =
            i < limit &&
            (m_article.is(i, "of") ||
             (i == role.title.end && (m_article.is(i, "at") || m_article.is(i, "for") || m_article.is(i, "with"))));
        if (!of)
            return;
        for (std::size_t k = i + 1; k < std::min(limit, i + 5); ++k) {
            const FoundName *name = m_names.at(k);
            if (name == nullptr) {
                if (m_article.isComma(k) || m_article.has(k, Fact::Conjunction))
                    return;
                continue;
            }
            std::size_t next = name->tokens.end;
            if (next + 1 < limit && m_article.tokens[next].kind == TokenKind::Clitic && m_names.at(next + 1) != nullptr)
                name = m_names.at(next + 1);
            if (name->kind == ActorKind::Person)
                return;
            role.of = m_names.atToken[name->tokens.begin];
            role.evidence.end = std::max(role.evidence.end, name->tokens.end);
            return;
        }
    }

    /// "Lee, Chair, and Kim, Director, of the Council": both are of the Council.
    void shareWithJoint(const FoundRole &role)
    {
        if (role.of == ArticleText::None || m_roles.empty())
            return;
        FoundRole &other = m_roles.back();
        if (other.person == m_person || other.of != ArticleText::None || !other.ofCountry.empty() ||
            other.title.begin < m_names.all[other.person].tokens.end)
            return;
        std::size_t i = other.title.end;
        if (m_article.isComma(i))
            ++i;
        if (m_article.is(i, "and") && i + 1 == m_name.begin) {
            other.of = role.of;
            other.evidence.end = role.evidence.end;
        }
    }

    const ArticleText &m_article;
    const Names &m_names;
    const Lexicon &m_lexicon;
    std::vector<FoundRole> m_roles;
    std::size_t m_person = 0;
    TokenRange m_name;
};

} // namespace

std::vector<FoundRole> findRoles(const ArticleText &article, const Names &names, const Lexicon &lexicon)
{
    return RoleFinder(article, names, lexicon).run();
}

} // namespace onrecord
