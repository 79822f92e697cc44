// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "How it was read": the rules that made a statement, each in one plain sentence. Translated; always plain text.
#pragma once

#include "core/model/certainty.h"
#include "core/model/statement.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace onrecord::ui
{

/// The rule's sentence; its name when nobody has written one.
[[nodiscard]] QString sentenceForRule(std::string_view rule);

/// "sure", "likely", "doubtful".
[[nodiscard]] QString word(Certainty certainty);
/// "Likely: about 6 in 10 that are read like this are right."
[[nodiscard]] QString sentenceForConfidence(double confidence);

/// The confidence, then a sentence for each rule that made the statement, each once.
[[nodiscard]] QStringList howItWasRead(const StatementText &text);

} // namespace onrecord::ui
