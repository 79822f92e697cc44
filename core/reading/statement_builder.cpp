// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/statement_builder.h"

#include <algorithm>
#include <unordered_set>

namespace onrecord
{

namespace
{

class StatementBuilder final
{
public:
    StatementBuilder(const ArticleText &article, const Names &names, const std::string &author, ActorTable &actors,
                     Coreference &coreference)
        : m_article(article)
        , m_names(names)
        , m_actors(actors)
        , m_finder(article, names, author, actors, coreference)
    {}

    std::vector<LocalStatement> run(const std::vector<StatementDraft> &drafts)
    {
        for (const StatementDraft &draft : drafts) {
            LocalStatement statement = textOf(draft);
            findSpeakers(draft, statement);
            findAddressees(draft, statement);
            findMentioned(draft, statement);
            remember(draft, statement);
            m_statements.push_back(std::move(statement));
        }
        for (std::size_t i = 0; i < drafts.size(); ++i)
            if (drafts[i].within != ArticleText::None)
                for (const LocalSpeaker &speaker : m_statements[drafts[i].within].speakers)
                    m_statements[i].relay.push_back(speaker.actor);
        return std::move(m_statements);
    }

private:
    LocalStatement textOf(const StatementDraft &draft) const
    {
        LocalStatement statement;
        statement.text.kind = draft.kind;
        statement.text.stance = draft.stance;
        for (const TokenRange &piece : draft.pieces)
            statement.text.content.push_back(m_article.span(piece));
        if (!draft.cue.isEmpty())
            statement.text.cue.push_back(m_article.span(draft.cue));
        if (!draft.source.isEmpty())
            statement.text.source.push_back(m_article.span(draft.source));
        statement.text.when = std::string(m_article.span(draft.when).of(m_article.text));
        statement.text.from = draft.from;
        statement.text.to = draft.to;
        statement.text.confidence = draft.confidence;
        for (const ReportRule rule : draft.rules)
            statement.text.rules.emplace_back(ruleName(rule));
        return statement;
    }

    void findSpeakers(const StatementDraft &draft, LocalStatement &statement)
    {
        if (draft.follows != ArticleText::None) {
            statement.speakers = m_statements[draft.follows].speakers;
            for (LocalSpeaker &speaker : statement.speakers)
                speaker.how = draft.how;
            return;
        }
        const FoundSpeakers found = draft.spokenOf != ArticleText::None
                                        ? m_finder.inSentenceBefore(draft.spokenOf, draft.paragraph)
                                        : m_finder.atSource(draft, m_context);
        statement.speakers = found.speakers;
        statement.text.rules.emplace_back(found.rule);
        statement.text.confidence *= found.confidence;
        for (const LocalSpeaker &speaker : found.speakers)
            if (speaker.how == SpeakerHow::Pronoun)
                m_actors.addMention(speaker.actor, m_article.span(draft.source), MentionKind::Pronoun);
    }

    /// Told at the cue; or told before, when the same one goes on speaking.
    void findAddressees(const StatementDraft &draft, LocalStatement &statement)
    {
        statement.addressees = m_finder.addressees(draft.addressee);
        if (!statement.addressees.empty() || statement.speakers.empty())
            return;
        if (draft.follows != ArticleText::None) {
            statement.addressees = m_statements[draft.follows].addressees;
        } else if (statement.speakers.front().how == SpeakerHow::Pronoun && sameSpeakers(statement) &&
                   m_context.lastParagraph != ArticleText::None && m_context.lastParagraph + 1 >= draft.paragraph &&
                   draft.addressee.isEmpty()) {
            statement.addressees = m_context.lastAddressees;
            if (!statement.addressees.empty())
                statement.text.rules.emplace_back("same-addressee");
        }
    }

    bool sameSpeakers(const LocalStatement &statement) const
    {
        return std::equal(statement.speakers.begin(), statement.speakers.end(), m_context.lastSpeakers.begin(),
                          m_context.lastSpeakers.end(),
                          [](const LocalSpeaker &a, const LocalSpeaker &b) { return a.actor == b.actor; });
    }

    void findMentioned(const StatementDraft &draft, LocalStatement &statement) const
    {
        std::unordered_set<LocalActorIndex> seen;
        for (const TokenRange &piece : draft.pieces) {
            for (std::size_t i = piece.begin; i < piece.end; ++i) {
                const std::size_t name = m_names.atToken[i];
                if (name == ArticleText::None || m_names.all[name].tokens.begin != i)
                    continue;
                const auto actor = m_actors.ofName(name);
                if (actor && seen.insert(*actor).second)
                    statement.mentioned.push_back(*actor);
            }
        }
    }

    void remember(const StatementDraft &draft, const LocalStatement &statement)
    {
        if (draft.kind == StatementKind::Act)
            return;
        m_context.lastToken = std::max({draft.pieces.back().end, draft.cue.end, draft.source.end});
        m_context.lastParagraph = draft.paragraph;
        if (statement.speakers.empty())
            return;
        const bool he = !draft.source.isEmpty() && m_article.is(draft.source.begin, "he");
        if (he || (!draft.source.isEmpty() && m_article.is(draft.source.begin, "she")))
            m_context.lastGender = he ? Gender::Male : Gender::Female;
        else if (!sameSpeakers(statement))
            m_context.lastGender = Gender::Unknown;
        m_context.lastSpeakers = statement.speakers;
        m_context.lastAddressees = statement.addressees;
    }

    const ArticleText &m_article;
    const Names &m_names;
    ActorTable &m_actors;
    SpeakerFinder m_finder;
    SpeechContext m_context;
    std::vector<LocalStatement> m_statements;
};

} // namespace

std::vector<LocalStatement> buildStatements(const ArticleText &article, const Names &names, const Parse &parse,
                                            const Lexicon &lexicon, const std::vector<StatementDraft> &drafts,
                                            const std::string &author, ActorTable &actors)
{
    Coreference coreference(article, names, parse, lexicon, drafts, actors);
    return StatementBuilder(article, names, author, actors, coreference).run(drafts);
}

} // namespace onrecord
