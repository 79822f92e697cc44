// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words in articles that stand behind what is selected.
#pragma once

#include "core/model/corpus.h"
#include "core/model/view.h"
#include "ui/state/selection.h"

#include <optional>
#include <string>
#include <vector>

namespace onrecord::ui
{

/// A statement, or (statement null) a piece of text: an office, a mention.
struct Evidence
{
    ArticleId article;
    StatementId statement; // of one corpus only
    Span span;             // the first words of the content, or the piece of text
    std::string label;     // for a piece of text: what it shows ("Chair of Guild of Bakers"); may be empty

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Names a piece of evidence across corpora.
struct EvidenceKey
{
    ArticleId article;
    Span span;
    bool isStatement = false;

    friend bool operator==(const EvidenceKey &, const EvidenceKey &) = default;
};

[[nodiscard]] Evidence evidenceOf(const Statement &statement);
[[nodiscard]] EvidenceKey keyOf(const Evidence &evidence);
/// A piece of text is found as it stands; a statement only when the corpus has it.
[[nodiscard]] std::optional<Evidence> findEvidence(const EvidenceKey &key, const Corpus &corpus);

/// Everything behind the selection, each once: an edge's statements and places; a node's own (what an actor said, its
/// offices, then where it is addressed or spoken of). By what it is, then article and place.
[[nodiscard]] std::vector<Evidence> evidenceFor(const Selection &selection, const Corpus &corpus, const View *view);

} // namespace onrecord::ui
