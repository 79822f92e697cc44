// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/history_state.h"

#include "core/resolve/correction_history.h"

#include <optional>
#include <string_view>

namespace onrecord::ui
{

namespace
{

const Actor *actorWithKey(const Corpus &corpus, std::string_view key)
{
    for (const Actor &actor : corpus.actors)
        if (actor.key == key)
            return &actor;
    return nullptr;
}

/// The name of what a pin's target ("speaks-of/actor:person|...") stands for.
QString pinnedName(const std::string &target, const Corpus &corpus)
{
    const std::size_t slash = target.find('/');
    const std::string node = slash == std::string::npos ? target : target.substr(slash + 1);
    constexpr std::string_view ActorPrefix = "actor:";
    if (node.starts_with(ActorPrefix))
        if (const Actor *actor = actorWithKey(corpus, std::string_view(node).substr(ActorPrefix.size())))
            return QString::fromStdString(actor->name);
    return {};
}

QString wordsFor(const std::optional<Correction> &correction, const Corpus &corpus)
{
    if (!correction)
        return {};
    if (correction->kind == CorrectionKind::RenameActor) {
        const QString before = QString::fromStdString(correction->before);
        const QString after = QString::fromStdString(correction->after);
        return after.isEmpty() ? HistoryState::tr("rename “%1” back").arg(before)
                               : HistoryState::tr("rename “%1” to “%2”").arg(before, after);
    }
    if (correction->kind == CorrectionKind::MergeActors || correction->kind == CorrectionKind::PartActors) {
        const Actor *other = actorWithKey(corpus, correction->after);
        const QString one = QString::fromStdString(correction->before);
        const QString two = other ? QString::fromStdString(other->name) : QString();
        return correction->kind == CorrectionKind::MergeActors
                   ? HistoryState::tr("make “%1” and “%2” one").arg(one, two)
                   : HistoryState::tr("keep “%1” and “%2” apart").arg(one, two);
    }
    const QString name = pinnedName(correction->target, corpus);
    if (correction->after.empty())
        return name.isEmpty() ? HistoryState::tr("unpin") : HistoryState::tr("unpin %1").arg(name);
    return name.isEmpty() ? HistoryState::tr("pin") : HistoryState::tr("pin %1").arg(name);
}

} // namespace

void HistoryState::setCorrections(const std::vector<Correction> &corrections, const Corpus &corpus)
{
    m_undoText = wordsFor(nextUndo(corrections), corpus);
    m_redoText = wordsFor(nextRedo(corrections), corpus);
    emit changed();
}

} // namespace onrecord::ui
