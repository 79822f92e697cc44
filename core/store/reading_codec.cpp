// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_codec.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace onrecord
{

namespace
{

constexpr std::uint64_t formatVersion = 1;

/// The greatest value of each enumeration: what is above cannot be read.
constexpr ActorKind last(ActorKind)
{
    return ActorKind::Anonymous;
}
constexpr MentionKind last(MentionKind)
{
    return MentionKind::Pronoun;
}
constexpr StatementKind last(StatementKind)
{
    return StatementKind::Act;
}
constexpr Stance last(Stance)
{
    return Stance::Negative;
}
constexpr SpeakerHow last(SpeakerHow)
{
    return SpeakerHow::Unknown;
}

template <typename E>
concept Enumeration = std::is_enum_v<E>;

class Writer final
{
public:
    void operator()(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7U)
            m_bytes += static_cast<char>(0x80U | (value & 0x7FU));
        m_bytes += static_cast<char>(value);
    }
    void operator()(std::uint32_t value) { (*this)(std::uint64_t{value}); }
    void operator()(double value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (unsigned shift = 0; shift < 64; shift += 8)
            m_bytes += static_cast<char>((bits >> shift) & 0xFFU);
    }
    void operator()(const std::string &words)
    {
        (*this)(std::uint64_t{words.size()});
        m_bytes += words;
    }
    template <Enumeration E>
    void operator()(E value)
    {
        (*this)(static_cast<std::uint64_t>(value));
    }

    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads nothing more once something was wrong.
class Reader final
{
public:
    explicit Reader(std::string_view bytes)
        : m_rest(bytes)
    {}

    void operator()(std::uint64_t &value)
    {
        value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint64_t byte = nextByte();
            value |= (byte & 0x7FU) << shift;
            if (byte < 0x80)
                return;
        }
        m_good = false;
    }
    void operator()(std::uint32_t &value)
    {
        std::uint64_t wide = 0;
        (*this)(wide);
        m_good = m_good && wide <= UINT32_MAX;
        value = static_cast<std::uint32_t>(wide);
    }
    void operator()(double &value)
    {
        std::uint64_t bits = 0;
        for (unsigned shift = 0; shift < 64; shift += 8)
            bits |= std::uint64_t{nextByte()} << shift;
        value = std::bit_cast<double>(bits);
    }
    void operator()(std::string &words)
    {
        std::uint64_t size = 0;
        (*this)(size);
        m_good = m_good && size <= m_rest.size();
        if (!m_good)
            return;
        words = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
    }
    template <Enumeration E>
    void operator()(E &value)
    {
        std::uint64_t number = 0;
        (*this)(number);
        m_good = m_good && number <= static_cast<std::uint64_t>(last(E{}));
        value = m_good ? static_cast<E>(number) : E{};
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    std::uint8_t nextByte()
    {
        m_good = m_good && !m_rest.empty();
        if (!m_good)
            return 0;
        const auto byte = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        return byte;
    }

    std::string_view m_rest;
    bool m_good = true;
};

template <typename T>
void list(Writer &writer, const std::vector<T> &items)
{
    writer(std::uint64_t{items.size()});
    for (const T &item : items)
        fields(writer, item);
}

/// Grows item by item, so that a lie about the count costs nothing.
template <typename T>
void list(Reader &reader, std::vector<T> &items)
{
    std::uint64_t count = 0;
    reader(count);
    for (std::uint64_t i = 0; i < count && reader.isGood(); ++i)
        fields(reader, items.emplace_back());
}

// One description of the fields for both directions.

template <typename Codec, typename T>
using Ref = std::conditional_t<std::same_as<Codec, Writer>, const T &, T &>;

template <typename Codec>
void fields(Codec &codec, Ref<Codec, std::string> words)
{
    codec(words);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, LocalActorIndex> actor)
{
    codec(actor);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, Span> span)
{
    codec(span.begin);
    codec(span.end);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, Mention> mention)
{
    fields(codec, mention.span);
    codec(mention.kind);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, NameSpan> name)
{
    fields(codec, name.span);
    codec(name.kind);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, Role> role)
{
    codec(role.title);
    codec(role.of);
    fields(codec, role.evidence);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, LocalActor> actor)
{
    codec(actor.name);
    codec(actor.kind);
    list(codec, actor.aliases);
    list(codec, actor.roles);
    list(codec, actor.mentions);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, LocalSpeaker> speaker)
{
    codec(speaker.actor);
    codec(speaker.how);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, StatementText> text)
{
    codec(text.kind);
    list(codec, text.content);
    list(codec, text.cue);
    list(codec, text.source);
    codec(text.stance);
    fields(codec, text.stanceWord);
    codec(text.when);
    codec(text.from);
    codec(text.to);
    codec(text.confidence);
    list(codec, text.rules);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, LocalStatement> statement)
{
    fields(codec, statement.text);
    list(codec, statement.speakers);
    list(codec, statement.addressees);
    list(codec, statement.mentioned);
    list(codec, statement.relay);
}

template <typename Codec>
void fields(Codec &codec, Ref<Codec, Reading> reading)
{
    list(codec, reading.sentences);
    list(codec, reading.names);
    list(codec, reading.actors);
    list(codec, reading.statements);
}

/// That every place lies in the text and every actor is there, so that no one need ask again.
class Proof final
{
public:
    Proof(std::size_t textSize, std::size_t actors)
        : m_textSize(textSize)
        , m_actors(actors)
    {}

    [[nodiscard]] bool holds(const Span &span) const { return span.begin <= span.end && span.end <= m_textSize; }
    [[nodiscard]] bool holds(LocalActorIndex actor) const { return actor < m_actors; }
    [[nodiscard]] bool holds(const NameSpan &name) const { return holds(name.span); }
    [[nodiscard]] bool holds(const Mention &mention) const { return holds(mention.span); }
    [[nodiscard]] bool holds(const Role &role) const { return holds(role.evidence); }
    [[nodiscard]] bool holds(const LocalSpeaker &speaker) const { return holds(speaker.actor); }
    [[nodiscard]] bool holds(const LocalActor &actor) const { return all(actor.roles) && all(actor.mentions); }
    [[nodiscard]] bool holds(const LocalStatement &statement) const
    {
        const StatementText &text = statement.text;
        return all(text.content) && all(text.cue) && all(text.source) && holds(text.stanceWord) &&
               std::isfinite(text.confidence) && all(statement.speakers) && all(statement.addressees) &&
               all(statement.mentioned) && all(statement.relay);
    }

    template <typename T>
    [[nodiscard]] bool all(const std::vector<T> &items) const
    {
        return std::all_of(items.begin(), items.end(), [this](const T &item) { return holds(item); });
    }

private:
    std::size_t m_textSize;
    std::size_t m_actors;
};

} // namespace

std::string encodeReading(const Reading &reading)
{
    Writer writer;
    writer(formatVersion);
    fields(writer, reading);
    return writer.take();
}

Result<Reading> decodeReading(std::string_view bytes, std::size_t textSize)
{
    Reader reader(bytes);
    std::uint64_t version = 0;
    reader(version);
    if (version != formatVersion)
        return fail(ErrorCode::ProjectDamaged, {}, "a reading of an unknown format");
    Reading reading;
    fields(reader, reading);
    if (!reader.isGood() || !reader.isAtEnd())
        return fail(ErrorCode::ProjectDamaged, {}, "a reading that is cut short or too long");
    const Proof proof(textSize, reading.actors.size());
    if (!proof.all(reading.sentences) || !proof.all(reading.names) || !proof.all(reading.actors) ||
        !proof.all(reading.statements))
        return fail(ErrorCode::ProjectDamaged, {}, "a reading that does not fit its text");
    return reading;
}

} // namespace onrecord
