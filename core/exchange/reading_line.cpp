// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading_line.h"

#include "core/exchange/code_point_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onrecord
{

namespace
{

using Json = nlohmann::ordered_json;

/// Spans of the cleaned text as places in the text as given.
class GivenPlaces final
{
public:
    GivenPlaces(std::string_view given, const ReadText &text)
        : m_text(text)
        , m_index(given)
    {}

    [[nodiscard]] std::uint32_t begin(const Span &span) const { return m_index.at(m_text.originalOffset(span.begin)); }

    /// Behind the span's last character: what cleaning took out after it does not belong to it.
    [[nodiscard]] std::uint32_t end(const Span &span) const
    {
        if (span.isEmpty())
            return begin(span);
        std::uint32_t last = std::min(span.end, static_cast<std::uint32_t>(m_text.clean.size())) - 1;
        while (last > span.begin && (static_cast<unsigned char>(m_text.clean[last]) & 0xC0U) == 0x80U)
            --last;
        return m_index.at(m_text.originalOffset(last)) + 1;
    }

    [[nodiscard]] Json pair(const Span &span) const { return Json::array({begin(span), end(span)}); }

    [[nodiscard]] Json list(const std::vector<Span> &spans) const
    {
        Json pairs = Json::array();
        for (const Span &span : spans)
            pairs.push_back(pair(span));
        return pairs;
    }

    [[nodiscard]] Json listOrNull(const std::vector<Span> &spans) const { return spans.empty() ? Json() : list(spans); }

private:
    const ReadText &m_text;
    CodePointIndex m_index;
};

Json orNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

class LineMaker final
{
public:
    LineMaker(const ArticleLine &article, const ReadText &text, const Reading &reading, Explain explain)
        : m_article(article)
        , m_reading(reading)
        , m_places(article.text, text)
        , m_explain(explain)
    {}

    [[nodiscard]] std::string line() const
    {
        Json statements = Json::array();
        for (const LocalStatement &statement : m_reading.statements)
            statements.push_back(object(statement));
        Json actors = Json::array();
        for (const LocalActor &actor : m_reading.actors)
            actors.push_back(object(actor));
        Json entities = Json::array();
        for (const NameSpan &name : m_reading.names)
            entities.push_back({{"start", m_places.begin(name.span)},
                                {"end", m_places.end(name.span)},
                                {"kind", toString(name.kind)}});
        const Json line{{"id", m_article.id}, {"statements", statements}, {"actors", actors}, {"entities", entities}};
        return line.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

private:
    [[nodiscard]] Json object(const LocalStatement &statement) const;
    [[nodiscard]] Json object(const LocalActor &actor) const;
    [[nodiscard]] Json names(const std::vector<LocalActorIndex> &actors) const;

    const ArticleLine &m_article;
    const Reading &m_reading;
    GivenPlaces m_places;
    Explain m_explain;
};

Json LineMaker::names(const std::vector<LocalActorIndex> &actors) const
{
    Json names = Json::array();
    for (const LocalActorIndex actor : actors)
        if (actor < m_reading.actors.size())
            names.push_back(m_reading.actors[actor].name);
    return names;
}

Json LineMaker::object(const LocalStatement &statement) const
{
    const StatementText &text = statement.text;
    std::vector<LocalActorIndex> speakers;
    for (const LocalSpeaker &speaker : statement.speakers)
        speakers.push_back(speaker.actor);
    const Json speakerNames = names(speakers);
    const SpeakerHow how = speakerNames.empty() ? SpeakerHow::Unknown : statement.speakers.front().how;
    Json made{{"kind", toString(text.kind)},
              {"content", m_places.list(text.content)},
              {"cue", m_places.listOrNull(text.cue)},
              {"source", m_places.listOrNull(text.source)},
              {"speakers", speakerNames},
              {"speaker", speakerNames.empty() ? Json() : speakerNames.front()},
              {"how", toString(how)},
              {"addressees", names(statement.addressees)},
              {"mentioned", names(statement.mentioned)},
              {"relay", names(statement.relay)},
              {"stance", toString(text.stance)},
              {"when", orNull(text.when)},
              {"from", orNull(text.from)},
              {"to", orNull(text.to)},
              {"confidence", text.confidence}};
    if (m_explain == Explain::Yes)
        made["rules"] = text.rules;
    return made;
}

Json LineMaker::object(const LocalActor &actor) const
{
    Json roles = Json::array();
    for (const Role &role : actor.roles)
        roles.push_back({{"title", role.title}, {"of", orNull(role.of)}});
    Json mentions = Json::array();
    for (const Mention &mention : actor.mentions)
        mentions.push_back(m_places.pair(mention.span));
    return {{"name", actor.name},
            {"kind", toString(actor.kind)},
            {"aliases", actor.aliases},
            {"roles", roles},
            {"mentions", mentions}};
}

} // namespace

std::string readingLine(const ArticleLine &article, const ReadText &text, const Reading &reading, Explain explain)
{
    return LineMaker(article, text, reading, explain).line();
}

} // namespace onrecord
