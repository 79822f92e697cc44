// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/interview_turns.h"

#include "core/reading/text_mentions.h"

#include <algorithm>
#include <array>
#include <map>

namespace onrecord
{

namespace
{

constexpr std::size_t FewestQuestions = 3;   // where nothing says that it is an interview
constexpr std::size_t LongestQuestion = 100; // words; a long answer may end with a question of its own
constexpr std::size_t NamedWithin = 14;      // words behind "interviewed"

constexpr std::array<std::string_view, 4> Interviews{"interview", "interviews", "interviewed", "interviewing"};
constexpr std::array<std::string_view, 4> Talks{"spoke", "talked", "sat", "speaks"};
constexpr std::array<std::string_view, 5> Topics{"about", "on", "regarding", "in", "at"};
constexpr std::array<std::string_view, 5> Credits{"image", "photo", "picture", "photograph", "credit"};

/// "I", "our", outside quotation marks.
bool speaksOfSelf(const ArticleText &article, TokenRange words)
{
    for (std::size_t i = words.begin; i < words.end; ++i)
        if (!article.quoted[i] && isFirstPerson(article, i))
            return true;
    return false;
}

/// Who is interviewed, by the words before the first question.
class InterviewHead final
{
public:
    InterviewHead(const ArticleText &article, const Names &names, const ActorTable &actors, TokenRange head)
        : m_article(article)
        , m_names(names)
        , m_actors(actors)
        , m_head(head)
    {}

    [[nodiscard]] std::optional<LocalActorIndex> answers()
    {
        bool told = false;
        bool open = false; // "interviewed him"
        for (std::size_t i = m_head.begin; i < m_head.end; ++i) {
            const bool interview = m_article.isAnyOf(i, Interviews);
            told = told || interview;
            open = open || (interview && (pronounAt(i + 1) || pronounAt(i + 2) || (i > 1 && pronounAt(i - 2))));
            if (!interview && !m_article.isAnyOf(i, Talks))
                continue;
            m_told = true;
            m_cue = i;
            if (const auto person = behind(i))
                return person;
            if (interview || m_article.is(i, "sat"))
                if (const auto person = before(i))
                    return person;
            m_told = false;
        }
        m_told = open;
        if (told)
            return open ? mostNamed(2) : std::nullopt;
        return isNarrated() ? mostNamed(1) : std::nullopt;
    }

    /// The words tell of an interview with the one who answers.
    [[nodiscard]] bool isTold() const { return m_told; }

    /// The word that tells it.
    [[nodiscard]] std::size_t cue() const { return m_cue; }

    /// "sat down with Ann Lee for an interview", "interviewed by Ann Lee"
    [[nodiscard]] std::optional<LocalActorIndex> asks(std::optional<LocalActorIndex> answering) const
    {
        for (std::size_t i = m_head.begin; i + 1 < m_head.end; ++i) {
            const bool by = m_article.isAnyOf(i, Interviews) && m_article.is(i + 1, "by");
            const bool with = m_article.is(i, "down") && m_article.is(i + 1, "with");
            if (const auto person = by || with ? personAt(i + 2) : std::nullopt; person && person != answering)
                return person;
        }
        return std::nullopt;
    }

private:
    bool pronounAt(std::size_t i) const
    {
        return i < m_head.end && isThirdPerson(m_article, i) && !m_article.is(i, "it");
    }

    /// Nobody in it speaks of himself.
    bool isNarrated() const { return !speaksOfSelf(m_article, m_head); }

    std::optional<LocalActorIndex> personAt(std::size_t i) const
    {
        return i < m_head.end && m_names.isPerson(i) ? m_actors.ofName(m_names.atToken[i]) : std::nullopt;
    }

    /// "an interview with Ann Lee", "interviewed the painter Ann Lee", "spoke with Ann Lee"
    std::optional<LocalActorIndex> behind(std::size_t cue) const
    {
        const bool talks = m_article.isAnyOf(cue, Talks);
        if (talks && !(cue + 1 < m_head.end && (m_article.is(cue + 1, "with") || m_article.is(cue + 1, "to"))))
            return std::nullopt;
        for (std::size_t i = cue + 1; i < std::min(m_head.end, cue + NamedWithin); ++i) {
            if (m_article.startsSentence(i) || m_article.isAnyOf(i, Topics) || m_article.is(i, "by"))
                return std::nullopt;
            if (const auto person = personAt(i))
                return isJoined(i) ? std::nullopt : person;
        }
        return std::nullopt;
    }

    /// "Ann Lee and Bob Kim": who of them answers is not told.
    bool isJoined(std::size_t i) const
    {
        const std::size_t next = m_names.all[m_names.atToken[i]].tokens.end;
        return next + 1 < m_head.end && m_article.is(next, "and") && m_names.isPerson(next + 1);
    }

    /// "Ann Lee: an interview", "Ann Lee sat down with"
    std::optional<LocalActorIndex> before(std::size_t cue) const
    {
        const std::size_t begin = std::max(m_head.begin, m_article.sentenceStart[cue]);
        for (std::size_t i = begin; i < cue; ++i)
            if (const auto person = personAt(i))
                return person;
        return std::nullopt;
    }

    bool isCredit(std::size_t i) const
    {
        const std::size_t begin = m_names.all[m_names.atToken[i]].tokens.begin;
        return begin >= m_head.begin + 2 && m_article.isAnyOf(begin - 2, Credits) &&
               (m_article.word(begin - 1) == ":" || m_article.is(begin - 1, "by"));
    }

    std::optional<LocalActorIndex> mostNamed(std::size_t fewest) const
    {
        std::map<LocalActorIndex, std::size_t> times;
        for (std::size_t i = m_head.begin; i < m_head.end; ++i)
            if (const auto person = personAt(i);
                person && m_names.all[m_names.atToken[i]].tokens.begin == i && !isCredit(i))
                ++times[*person];
        std::optional<LocalActorIndex> best;
        std::size_t most = fewest - 1;
        bool tie = false;
        for (const auto &[person, n] : times) {
            tie = n == most && best;
            if (n > most) {
                best = person;
                most = n;
            }
        }
        return tie ? std::nullopt : best;
    }

    const ArticleText &m_article;
    const Names &m_names;
    const ActorTable &m_actors;
    TokenRange m_head;
    bool m_told = false;
    std::size_t m_cue = 0;
};

/// Turns before the first question mark: "I wonder what you think of it."
void beginBefore(InterviewTurns &turns, const ArticleText &article, const FloorSigns &signs, std::size_t cue)
{
    for (std::size_t p = 0; p < turns.first; ++p) {
        const TokenRange tokens = article.paragraphs[p].tokens;
        if (tokens.begin <= cue || !speaksOfSelf(article, tokens))
            continue;
        turns.question[p] = tokens.end - tokens.begin <= LongestQuestion && signs.saysYou(tokens);
        turns.first = p;
    }
}

} // namespace

InterviewTurns findInterview(const ArticleText &article, const Names &names, const ActorTable &actors,
                             const FloorSigns &signs)
{
    InterviewTurns turns;
    turns.question.assign(article.paragraphs.size(), false);
    std::size_t questions = 0;
    std::size_t answered = 0; // by a paragraph that is no question itself
    for (std::size_t p = 0; p < article.paragraphs.size(); ++p) {
        const TokenRange tokens = article.paragraphs[p].tokens;
        if (tokens.isEmpty())
            continue;
        const bool asks = article.word(tokens.end - 1).back() == '?' && !article.quoted[tokens.end - 1] &&
                          tokens.end - tokens.begin <= LongestQuestion;
        turns.question[p] = asks;
        answered += p > 0 && turns.question[p - 1] && !asks && speaksOfSelf(article, tokens) ? 1U : 0U;
        if (asks && signs.asks(tokens) && ++questions == 1)
            turns.first = p;
    }
    if (answered == 0 || turns.first == 0 || turns.first == ArticleText::None) {
        turns.first = ArticleText::None;
        return turns;
    }
    for (std::size_t p = turns.first; p > 0 && turns.question[p - 1]; --p)
        turns.first = p - 1;
    InterviewHead head(article, names, actors, {0, article.paragraphs[turns.first].tokens.begin});
    turns.answers = head.answers();
    if (!turns.answers || (!head.isTold() && std::min(questions, answered) < FewestQuestions))
        turns.first = ArticleText::None; // nothing tells who takes turns there
    else if (head.isTold())
        beginBefore(turns, article, signs, head.cue());
    turns.asks = head.asks(turns.answers);
    return turns;
}

} // namespace onrecord
