// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What panels live in, for their tests.
#pragma once

#include "tests/ui/small_corpus.h"
#include "ui/state/evidence_state.h"
#include "ui/state/picture_state.h"
#include "ui/state/project_state.h"
#include "ui/state/selection_state.h"
#include "ui/state/text_state.h"

#include <memory>
#include <utility>

namespace onrecord::tests
{

/// All that a panel may need, with the small corpus in it.
struct House
{
    House()
    {
        show(corpus);
        QObject::connect(
            &texts, &ui::TextState::wanted, &texts,
            [this](ArticleId article) { texts.setText(article, article == ArticleId(1) ? HarbourText : StrikeText); },
            Qt::QueuedConnection);
    }

    void show(std::shared_ptr<const Corpus> shown)
    {
        ui::ProjectSnapshot snapshot;
        snapshot.corpus = std::move(shown);
        snapshot.folders = {"/tmp/news"};
        project.setSnapshot(snapshot);
    }

    std::shared_ptr<Corpus> corpus = smallCorpus();
    ui::ProjectState project;
    ui::PictureState picture;
    ui::SelectionState selection;
    ui::EvidenceState evidence;
    ui::TextState texts;
};

} // namespace onrecord::tests
