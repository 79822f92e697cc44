// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/capital_runs.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestRun = 30;

constexpr std::array<std::string_view, 18> Particles{"de", "van", "von", "der", "den", "bin", "ibn", "al",  "el",
                                                     "da", "di",  "del", "la",  "le",  "du",  "dos", "ben", "ter"};
constexpr std::array<std::string_view, 7> Suffixes{"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"};

class RunFinder final
{
public:
    RunFinder(const ArticleText &article, const Lexicon &lexicon)
        : m_article(article)
        , m_lexicon(lexicon)
    {}

    std::vector<TokenRange> run() const
    {
        std::vector<TokenRange> runs;
        for (const Paragraph &paragraph : m_article.paragraphs) {
            for (std::size_t i = paragraph.tokens.begin; i < paragraph.tokens.end;) {
                const std::size_t end = starts(i, paragraph.tokens.end) ? runEnd(i, paragraph.tokens.end) : i;
                if (end > i)
                    runs.push_back({i, end});
                i = std::max(end, i + 1);
            }
        }
        return runs;
    }

private:
    bool isCapital(std::size_t i) const { return m_article.isWord(i) && m_article.tokens[i].capital; }

    bool starts(std::size_t i, std::size_t end) const
    {
        if (!isCapital(i))
            return false;
        if (!isGrammar(m_article.facts[i]))
            return true;
        if (m_article.tokens[i].allCaps && m_article.word(i).size() > 1 && !m_article.startsSentence(i))
            return true;
        if (knownNameLength(m_article, m_lexicon, i, end) > 1)
            return true;
        const bool given = m_article.facts[i].hasAny({Fact::MaleName, Fact::FemaleName});
        return given && !m_article.startsSentence(i) && i + 1 < end && isCapital(i + 1) &&
               !isGrammar(m_article.facts[i + 1]);
    }

    std::size_t runEnd(std::size_t begin, std::size_t limit) const
    {
        std::size_t end = begin + 1;
        bool body = hasBodyOrOffice(begin);
        while (end < limit && end - begin < LongestRun) {
            const std::size_t step = stepAt(end, limit, begin, body);
            if (step == 0)
                break;
            for (std::size_t i = end; i < end + step; ++i)
                body = body || hasBodyOrOffice(i);
            end += step;
        }
        return end;
    }

    bool hasBodyOrOffice(std::size_t i) const
    {
        return m_article.facts[i].hasAny({Fact::OrganisationHead, Fact::Office, Fact::StartsOffice});
    }

    /// How many tokens the run goes on with at `i`; 0: it ends.
    std::size_t stepAt(std::size_t i, std::size_t limit, std::size_t begin, bool body) const
    {
        if (m_article.startsSentence(i) && m_article.sentenceStart[begin] != i)
            return 0;
        if (isCapital(i))
            return isGrammar(m_article.facts[i]) && !m_article.tokens[i].allCaps && !m_article.has(i, Fact::Calendar)
                       ? 0
                       : 1;
        if (i + 1 >= limit)
            return 0;
        if (m_article.isComma(i))
            return isSuffix(i + 1) ? 2 : 0;
        if (m_article.word(i) == "&" && isCapital(i + 1))
            return 2;
        return m_article.isWord(i) ? connectorStep(i, limit, begin, body) : 0;
    }

    std::size_t connectorStep(std::size_t i, std::size_t limit, std::size_t begin, bool body) const
    {
        if (isParticle(i))
            return isCapital(i + 1) ? 2 : i + 2 < limit && isParticle(i + 1) && isCapital(i + 2) ? 3 : 0;
        if (!body)
            return 0;
        std::size_t next = i + 1;
        const bool of = m_article.is(i, "of") || m_article.is(i, "for");
        const bool on = m_article.is(i, "on") && m_article.has(i - 1, Fact::OrganisationHead);
        if (of && m_article.is(next, "the") && next + 1 < limit)
            ++next;
        if ((of || on) && isCapital(next) && !m_article.has(next, Fact::Calendar) && !isGrammar(m_article.facts[next]))
            return next + 1 - i;
        return m_article.is(i, "and") && joinsInside(i, begin) ? 2 : 0;
    }

    /// "Department of Health and Human Services": a plain word after "of ... and" belongs to the name.
    bool joinsInside(std::size_t i, std::size_t begin) const
    {
        const Facts next = m_article.facts[i + 1];
        if (!isCapital(i + 1) || !next.has(Fact::Common) ||
            next.hasAny({Fact::Office, Fact::MaleName, Fact::FemaleName}))
            return false;
        for (std::size_t k = i; k > begin + 1; --k)
            if (m_article.is(k - 1, "of") || m_article.is(k - 1, "for"))
                return m_article.has(k - 2, Fact::OrganisationHead);
        return false;
    }

    bool isParticle(std::size_t i) const
    {
        return std::find(Particles.begin(), Particles.end(), m_article.word(i)) != Particles.end();
    }

    bool isSuffix(std::size_t i) const
    {
        return std::find(Suffixes.begin(), Suffixes.end(), m_article.word(i)) != Suffixes.end();
    }

    const ArticleText &m_article;
    const Lexicon &m_lexicon;
};

} // namespace

std::vector<TokenRange> findCapitalRuns(const ArticleText &article, const Lexicon &lexicon)
{
    return RunFinder(article, lexicon).run();
}

std::size_t knownNameLength(const ArticleText &article, const Lexicon &lexicon, std::size_t at, std::size_t end)
{
    if (!article.has(at, Fact::StartsName))
        return 0;
    std::size_t longest = std::min(end - at, Lexicon::LongestPhrase);
    for (std::size_t i = at + 1; i < at + longest; ++i)
        if (!article.isWord(i) || !article.tokens[i].spaced)
            longest = article.word(i) == "," && i + 1 < at + longest ? longest : i - at;
    for (std::size_t length = longest; length > 0; --length)
        if (lexicon.name(article.phrase({at, at + length})) != nullptr)
            return length;
    return 0;
}

bool isGrammar(Facts facts)
{
    return facts.hasAny({Fact::Determiner, Fact::Possessive, Fact::Pronoun, Fact::Preposition, Fact::Conjunction,
                         Fact::Subordinator, Fact::Auxiliary, Fact::Negation});
}

} // namespace onrecord
