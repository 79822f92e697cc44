// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's words for core's values: kinds, stances, reasons, errors. Translated; always plain text.
#pragma once

#include "core/base/error.h"
#include "core/model/corpus.h"
#include "core/model/layout_kind.h"
#include "core/model/view.h"
#include "ui/picture/kind_words.h"

#include <QString>

namespace onrecord::ui
{

[[nodiscard]] QString pluralWord(ActorKind kind);
/// With what it means: "direct: quoted word for word".
[[nodiscard]] QString longWord(StatementKind kind);
[[nodiscard]] QString word(Stance stance); // empty for neutral
[[nodiscard]] QString word(Lens lens);
[[nodiscard]] QString word(LayoutKind kind);
/// How the speaker was found, in a few words: "named", "by the pronoun “they”".
[[nodiscard]] QString words(SpeakerHow how, const QString &source);
/// What went wrong in one sentence, naming the thing and the cause.
[[nodiscard]] QString sentenceFor(const Error &error);

[[nodiscard]] inline QString shown(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The first names with commas and how many more there are; a name written from right to left keeps to itself.
[[nodiscard]] QString fewNames(const std::vector<ActorId> &actors, const Corpus &corpus, qsizetype most = 3);

/// Their names with commas; "unknown speaker" when there is none.
[[nodiscard]] QString speakersOf(const Statement &statement, const Corpus &corpus);
/// How the first speaker was found.
[[nodiscard]] QString reasonOf(const Statement &statement);

} // namespace onrecord::ui
