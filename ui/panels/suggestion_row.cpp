// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/suggestion_row.h"

#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// The first is the best; null when there is none.
const ActorSuggestion *suggestionFor(const Selection &selection, const Corpus &corpus)
{
    if (selection.nodes.size() != 1 || !selection.edges.empty())
        return nullptr;
    for (const ActorSuggestion &suggestion : corpus.suggestions)
        for (const ActorId actor : {suggestion.first, suggestion.second})
            if (corpus.actor(actor).key == actorKeyIn(selection.nodes.front()))
                return &suggestion;
    return nullptr;
}

QPushButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("flat", true);
    return button;
}

} // namespace

SuggestionRow::SuggestionRow(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_merge(flatButton(tr("Make them one"), this))
    , m_part(flatButton(tr("Not the same"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("rank", u"meta"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_part);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 2, 16, 2);
    layout->setSpacing(2);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, [this] { emit mergeRequested(m_lesser, m_greater); });
    connect(m_part, &QPushButton::clicked, this, [this] { emit partRequested(m_lesser, m_greater); });
    hide();
}

void SuggestionRow::showFor(const Selection &selection, const Corpus &corpus)
{
    const ActorSuggestion *suggestion = suggestionFor(selection, corpus);
    setVisible(suggestion != nullptr);
    if (suggestion == nullptr)
        return;
    const Actor &greater = corpus.actor(suggestion->first);
    const Actor &lesser = corpus.actor(suggestion->second);
    const bool isGreater = nodeKeyOf(greater) == selection.nodes.front();
    m_greater = QString::fromStdString(greater.key);
    m_lesser = QString::fromStdString(lesser.key);
    m_sentence->setText(
        tr("Perhaps the same as %1: %2").arg(shown((isGreater ? lesser : greater).name), shown(suggestion->reason)));
    m_merge->setAccessibleName(tr("Make %1 and %2 one").arg(shown(greater.name), shown(lesser.name)));
    m_part->setAccessibleName(tr("%1 and %2 are not the same").arg(shown(greater.name), shown(lesser.name)));
}

QString SuggestionRow::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace onrecord::ui
