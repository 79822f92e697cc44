// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words for the model's enumerations, in one table a kind.
#include "core/model/actor.h"
#include "core/model/correction.h"
#include "core/model/layout_kind.h"
#include "core/model/statement.h"
#include "core/model/view.h"

#include <array>
#include <utility>

namespace onrecord
{

namespace
{

template <typename Enum, std::size_t N>
using Names = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Names<ActorKind, 5> actorKinds{{{ActorKind::Person, "person"},
                                          {ActorKind::Organisation, "organisation"},
                                          {ActorKind::Place, "place"},
                                          {ActorKind::Group, "group"},
                                          {ActorKind::Anonymous, "anonymous"}}};
constexpr Names<StatementKind, 4> statementKinds{{{StatementKind::Direct, "direct"},
                                                  {StatementKind::Mixed, "mixed"},
                                                  {StatementKind::Indirect, "indirect"},
                                                  {StatementKind::Act, "act"}}};
constexpr Names<Stance, 3> stances{
    {{Stance::Neutral, "neutral"}, {Stance::Positive, "positive"}, {Stance::Negative, "negative"}}};
constexpr Names<SpeakerHow, 6> hows{{{SpeakerHow::Named, "named"},
                                     {SpeakerHow::Pronoun, "pronoun"},
                                     {SpeakerHow::Continued, "continued"},
                                     {SpeakerHow::Joint, "joint"},
                                     {SpeakerHow::Carried, "carried"},
                                     {SpeakerHow::Unknown, "unknown"}}};
constexpr Names<CorrectionKind, 6> correctionKinds{{{CorrectionKind::RenameActor, "rename-actor"},
                                                    {CorrectionKind::PinNode, "pin-node"},
                                                    {CorrectionKind::MergeActors, "merge-actors"},
                                                    {CorrectionKind::PartActors, "part-actors"},
                                                    {CorrectionKind::Undo, "undo"},
                                                    {CorrectionKind::Redo, "redo"}}};
constexpr Names<Lens, 4> lenses{{{Lens::SpeaksOf, "speaks-of"},
                                 {Lens::Statements, "statements"},
                                 {Lens::Articles, "articles"},
                                 {Lens::Offices, "offices"}}};
constexpr Names<LayoutKind, LayoutKindCount> layoutKinds{{{LayoutKind::Free, "free"},
                                                          {LayoutKind::Circle, "circle"},
                                                          {LayoutKind::Layers, "layers"},
                                                          {LayoutKind::Time, "time"},
                                                          {LayoutKind::Around, "around"}}};
constexpr Names<EdgeKind, 5> edgeKinds{{{EdgeKind::Speaks, "speaks"},
                                        {EdgeKind::Says, "says"},
                                        {EdgeKind::Concerns, "concerns"},
                                        {EdgeKind::AppearsIn, "appears-in"},
                                        {EdgeKind::Holds, "holds"}}};

template <typename Enum, std::size_t N>
constexpr std::string_view nameOf(const Names<Enum, N> &names, Enum value)
{
    for (const auto &[candidate, name] : names)
        if (candidate == value)
            return name;
    return {};
}

template <typename Enum, std::size_t N>
constexpr std::optional<Enum> valueOf(const Names<Enum, N> &names, std::string_view wanted)
{
    for (const auto &[candidate, name] : names)
        if (name == wanted)
            return candidate;
    return std::nullopt;
}

} // namespace

std::string_view toString(ActorKind kind)
{
    return nameOf(actorKinds, kind);
}

std::string_view toString(StatementKind kind)
{
    return nameOf(statementKinds, kind);
}

std::string_view toString(Stance stance)
{
    return nameOf(stances, stance);
}

std::string_view toString(SpeakerHow how)
{
    return nameOf(hows, how);
}

std::string_view toString(CorrectionKind kind)
{
    return nameOf(correctionKinds, kind);
}

std::string_view toString(Lens lens)
{
    return nameOf(lenses, lens);
}

std::string_view toString(LayoutKind kind)
{
    return nameOf(layoutKinds, kind);
}

std::string_view toString(EdgeKind kind)
{
    return nameOf(edgeKinds, kind);
}

std::optional<ActorKind> actorKindFromString(std::string_view name)
{
    return valueOf(actorKinds, name);
}

std::optional<StatementKind> statementKindFromString(std::string_view name)
{
    return valueOf(statementKinds, name);
}

std::optional<Stance> stanceFromString(std::string_view name)
{
    return valueOf(stances, name);
}

std::optional<SpeakerHow> speakerHowFromString(std::string_view name)
{
    return valueOf(hows, name);
}

std::optional<CorrectionKind> correctionKindFromString(std::string_view name)
{
    return valueOf(correctionKinds, name);
}

std::optional<Lens> lensFromString(std::string_view name)
{
    return valueOf(lenses, name);
}

std::optional<LayoutKind> layoutKindFromString(std::string_view name)
{
    return valueOf(layoutKinds, name);
}

} // namespace onrecord
