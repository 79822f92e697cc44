// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/asserted_deeds.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr int HighestClimb = 3; // "would meet, thank and praise Lee"

constexpr std::array<std::string_view, 10> Possible{"would", "could", "might",  "may", "can",
                                                    "ca",    "must",  "should", "wo",  "cannot"};
constexpr std::array<std::string_view, 6> Denied{"not", "n't", "n’t", "never", "hardly", "rarely"};
constexpr std::array<std::string_view, 4> Conditions{"if", "unless", "whether", "lest"};
/// Whoever "managed to sign" signed.
constexpr std::array<std::string_view, 28> Done{
    "begin",    "begins",    "began",    "begun",     "beginning", "start",      "starts",
    "started",  "starting",  "continue", "continues", "continued", "continuing", "proceed",
    "proceeds", "proceeded", "manage",   "manages",   "managed",   "help",       "helps",
    "helped",   "helping",   "dared",    "used",      "chose",     "chosen",     "rushed"};

class DeedCheck final
{
public:
    DeedCheck(const ArticleText &article, const Parse &parse)
        : m_article(article)
        , m_parse(parse)
    {}

    [[nodiscard]] bool isAsserted(std::size_t verb) const
    {
        for (int n = 0; n < HighestClimb; ++n) {
            if (isOpen(verb))
                return false;
            const std::size_t above = m_parse.head(verb);
            const bool shares = m_parse.relation(verb) == Relation::Conj && above != Parse::None && !isOwn(verb) &&
                                m_parse.wordClass(above) == WordClass::Verb;
            if (!shares)
                return true;
            verb = above;
        }
        return true;
    }

private:
    /// "Lee left and Kim signed", "would leave and has signed": nothing is shared with the verb before.
    [[nodiscard]] bool isOwn(std::size_t verb) const
    {
        return m_parse.child(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::Aux, Relation::AuxPass}) !=
               Parse::None;
    }

    [[nodiscard]] bool isOpen(std::size_t verb) const
    {
        for (const std::size_t c : m_parse.children(verb)) {
            if (c > verb)
                continue;
            if (m_parse.relation(c) == Relation::Aux && m_article.isAnyOf(c, Possible))
                return true;
            if (m_parse.relation(c) == Relation::Advmod && m_article.isAnyOf(c, Denied))
                return true;
            if (m_parse.relation(c) == Relation::Mark &&
                (m_article.isAnyOf(c, Conditions) || (m_article.is(c, "to") && !isDoneBy(verb))))
                return true;
        }
        return false;
    }

    /// "managed to sign"
    [[nodiscard]] bool isDoneBy(std::size_t infinitive) const
    {
        const std::size_t above = m_parse.head(infinitive);
        return above != Parse::None && m_article.isAnyOf(above, Done) && !isOpen(above);
    }

    const ArticleText &m_article;
    const Parse &m_parse;
};

} // namespace

void dropUnassertedDeeds(std::vector<StatementDraft> &drafts, const ArticleText &article, const Parse &parse)
{
    const DeedCheck check(article, parse);
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(),
                                [&](const StatementDraft &draft) {
                                    return draft.kind == StatementKind::Act && draft.cueWord != ArticleText::None &&
                                           !check.isAsserted(draft.cueWord);
                                }),
                 drafts.end());
}

} // namespace onrecord
