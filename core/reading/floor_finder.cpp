// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/floor_finder.h"

#include "core/reading/floor_signs.h"
#include "core/reading/interview_turns.h"
#include "core/reading/label_turns.h"
#include "core/text/characters.h"

namespace onrecord
{

namespace
{

class FloorFinder final
{
public:
    FloorFinder(const ArticleText &article, const Names &names, const ActorTable &actors)
        : m_article(article)
        , m_signs(article, names, actors)
        , m_labels(findLabels(article, names))
        , m_names(names)
        , m_actors(actors)
        , m_interview(findInterview(article, names, actors, m_signs))
    {}

    std::vector<Floor> run()
    {
        std::vector<Floor> floors;
        for (std::size_t p = 0; p < m_article.paragraphs.size(); ++p) {
            const TokenRange paragraph = m_article.paragraphs[p].tokens;
            floors.push_back(paragraph.isEmpty() ? Floor() : of(p, paragraph));
        }
        return floors;
    }

private:
    Floor of(std::size_t p, TokenRange paragraph)
    {
        if (!m_labels[p].name.isEmpty())
            takeLabel(m_labels[p]);
        else if (m_rule == "has-the-label") // goes on
            ;
        else if (const auto named = m_signs.introduced(paragraph))
            take(named, "has-introduced");
        else if (p >= m_interview.first)
            return inInterview(p);
        Floor floor{m_now, m_before, m_rule};
        if (isTurnOfAnother(paragraph))
            floor = {std::nullopt, m_now, m_rule};
        if (const TurnLabel next = labelAtEnd(m_article, paragraph); !next.name.isEmpty() && labelled(next))
            takeLabel(next);
        else if (const auto called = m_signs.calledOn(paragraph))
            take(called, "has-the-floor");
        else if (const auto named = m_signs.announced(paragraph))
            take(named, "has-the-floor");
        return floor;
    }

    void take(std::optional<LocalActorIndex> speaker, std::string_view rule)
    {
        m_now = speaker;
        m_before.reset();
        m_rule = rule;
    }

    /// "LEE: ...": until the next label.
    void takeLabel(const TurnLabel &label)
    {
        const auto speaker = labelled(label);
        if (speaker != m_now || !m_now)
            m_before = m_rule == "has-the-label" ? m_now : std::nullopt;
        m_now = speaker;
        m_rule = "has-the-label";
    }

    std::optional<LocalActorIndex> labelled(const TurnLabel &label) const
    {
        for (std::size_t i = label.name.begin; i < label.name.end; ++i)
            if (m_names.isPerson(i))
                return m_actors.ofName(m_names.atToken[i]);
        return holderOf(foldWord(m_article.phrase(label.name)));
    }

    /// "THE MAYOR": the one who is called so in the article.
    std::optional<LocalActorIndex> holderOf(std::string_view office) const
    {
        if (office.starts_with("the "))
            office.remove_prefix(4);
        for (std::size_t actor = 0; actor < m_actors.actors().size(); ++actor)
            for (const Role &role : m_actors.actors()[actor].roles)
                if (foldWord(role.title) == office)
                    return static_cast<LocalActorIndex>(actor);
        return std::nullopt;
    }

    /// "Is that so, Mr. Lee?", "Do you think so?": said to who has been called on, who then answers.
    bool isTurnOfAnother(TokenRange paragraph) const
    {
        if (!m_now || m_rule == "has-the-label")
            return false;
        return m_signs.asks(paragraph) || m_signs.isTo(*m_now, paragraph);
    }

    Floor inInterview(std::size_t p) const
    {
        if (m_interview.question[p])
            return {m_interview.asks, m_interview.answers, "interview"};
        return {m_interview.answers, m_interview.asks, "interview"};
    }

    const ArticleText &m_article;
    FloorSigns m_signs;
    std::vector<TurnLabel> m_labels; // of each paragraph
    const Names &m_names;
    const ActorTable &m_actors;
    InterviewTurns m_interview;
    std::optional<LocalActorIndex> m_now;
    std::optional<LocalActorIndex> m_before; // who spoke before
    std::string_view m_rule;
};

} // namespace

std::vector<Floor> findFloors(const ArticleText &article, const Names &names, const ActorTable &actors)
{
    return FloorFinder(article, names, actors).run();
}

} // namespace onrecord
