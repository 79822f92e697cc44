// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/details_panel.h"

#include "ui/models/evidence_model.h"
#include "ui/panels/card_delegate.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/selection_title.h"
#include "ui/panels/suggestion_row.h"
#include "ui/state/evidence_state.h"
#include "ui/state/picture_state.h"
#include "ui/state/project_state.h"
#include "ui/state/selection_state.h"
#include "ui/state/text_state.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CardsAtOnce = 8;   // laid out in one go
constexpr int UntilLaidOut = 50; // milliseconds between looks

QLabel *label(const QString &rank, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setWordWrap(true);
    made->setProperty("rank", rank);
    made->setContentsMargins(16, 0, 16, 0);
    return made;
}

} // namespace

DetailsPanel::DetailsPanel(const States &states, QWidget *parent)
    : QWidget(parent)
    , m_states(states)
    , m_model(new EvidenceModel([&texts = states.texts](ArticleId article) { return texts.text(article); }, this))
    , m_delegate(new CardDelegate(this))
    , m_title(nullptr)
    , m_meta(nullptr)
    , m_names(nullptr)
    , m_suggestion(nullptr)
    , m_cards(nullptr)
    , m_empty(new EmptyState)
    , m_content(new QWidget)
    , m_stack(new QStackedLayout(this))
{
    build();
    connect(&states.project, &ProjectState::changed, this, &DetailsPanel::takeProject);
    connect(&states.evidence, &EvidenceState::changed, this, &DetailsPanel::update);
    connect(&states.texts, &TextState::changed, m_model, &EvidenceModel::refreshWords);
    connect(m_empty, &EmptyState::buttonClicked, this, &DetailsPanel::selectMostQuoted);
    updateEmpty();
    update();
}

void DetailsPanel::build()
{
    m_title = label(u"heading"_s, m_content);
    m_meta = label(u"meta"_s, m_content);
    m_names = label(u"meta"_s, m_content);
    m_suggestion = new SuggestionRow(m_content);
    m_cards = new QListView(m_content);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(m_delegate);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setLayoutMode(QListView::Batched); // there may be thousands
    m_cards->setBatchSize(CardsAtOnce);
    m_cards->setMouseTracking(true);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setAccessibleName(tr("Evidence"));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addWidget(m_names);
    layout->addWidget(m_suggestion);
    layout->addSpacing(3);
    layout->addWidget(m_cards, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    const auto pick = [this](const QModelIndex &at) {
        if (!m_quiet && at.isValid())
            m_states.evidence.setCurrent(static_cast<std::size_t>(at.row()));
    };
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, pick);
    connect(m_cards, &QListView::clicked, this, pick);
    connect(m_cards, &QListView::activated, this, &DetailsPanel::toggleHow);
}

void DetailsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_cards->viewport()->update();
}

void DetailsPanel::toggleHow()
{
    const QModelIndex at = m_cards->currentIndex();
    if (!at.isValid())
        return;
    m_model->setData(at, !at.data(EvidenceModel::OpenRole).toBool(), EvidenceModel::OpenRole);
    m_cards->scrollTo(at);
}

QString DetailsPanel::title() const
{
    return m_title->text();
}

/// A pair that was turned down changes nothing else.
void DetailsPanel::takeProject()
{
    updateEmpty();
    m_suggestion->showFor(m_states.selection.selection(), *m_states.project.corpus());
}

void DetailsPanel::updateEmpty()
{
    if (m_states.project.corpus()->statements.empty())
        m_empty->setWords(tr("No statements"),
                          tr("What is said in the articles is shown here, with the words that prove it."), {});
    else
        m_empty->setWords(tr("Nothing selected"),
                          tr("Click a name or a line on the map to see what was said, and the words that prove it."),
                          tr("Show who speaks most"));
}

void DetailsPanel::update()
{
    const auto &corpus = m_states.evidence.corpus();
    const std::vector<Evidence> &list = m_states.evidence.list();
    showWords(titleOf(m_states.selection.selection(), list, *corpus, m_states.picture.view()));
    m_suggestion->showFor(m_states.selection.selection(), *m_states.project.corpus());
    m_model->setEvidence(list, corpus);
    followCurrent();
}

void DetailsPanel::showWords(const SelectionTitle &words)
{
    m_title->setText(words.title);
    m_meta->setText(words.meta);
    m_names->setText(words.names);
    m_names->setVisible(!words.names.isEmpty());
    m_stack->setCurrentWidget(words.title.isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
}

void DetailsPanel::followCurrent()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto current = m_states.evidence.current();
    if (!current) {
        m_cards->selectionModel()->clear();
        return;
    }
    const QModelIndex at = m_model->index(static_cast<int>(*current));
    m_cards->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    scrollToCurrent();
}

/// As soon as its card has a place: of very many cards the later ones have none at first.
void DetailsPanel::scrollToCurrent()
{
    const QModelIndex at = m_cards->currentIndex();
    if (!at.isValid())
        return;
    if (m_cards->isVisible() && m_cards->visualRect(at).isEmpty())
        QTimer::singleShot(UntilLaidOut, this, &DetailsPanel::scrollToCurrent);
    else
        m_cards->scrollTo(at);
}

void DetailsPanel::selectMostQuoted()
{
    const std::vector<Actor> &actors = m_states.project.corpus()->actors;
    const auto most = std::max_element(actors.begin(), actors.end(),
                                       [](const Actor &a, const Actor &b) { return a.statements < b.statements; });
    if (most != actors.end())
        m_states.selection.selectNode(nodeKeyOf(*most));
}

} // namespace onrecord::ui
