// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filtered_list.h"

#include "ui/panels/empty_state.h"

#include <QAbstractItemDelegate>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace onrecord::ui
{

FilteredList::FilteredList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_search->setClearButtonEnabled(true);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_empty, &EmptyState::buttonClicked, m_search, &QLineEdit::clear);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &at) { emit activated(m_proxy->mapToSource(at)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const QModelIndex at = m_view->indexAt(place); at.isValid())
            emit menuRequested(m_proxy->mapToSource(at), m_view->viewport()->mapToGlobal(place));
    });
}

void FilteredList::setModel(QAbstractItemModel *model, int searchRole)
{
    m_proxy->setFilterRole(searchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSourceModel(model);
    m_view->setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FilteredList::showEmptyState);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FilteredList::showEmptyState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FilteredList::showEmptyState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &at) {
        if (!m_quiet && at.isValid())
            emit picked(m_proxy->mapToSource(at));
    });
    // A click on the row that is current already is a wish to see it again.
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &at) { emit picked(m_proxy->mapToSource(at)); });
}

void FilteredList::setDelegate(QAbstractItemDelegate *delegate)
{
    m_view->setItemDelegate(delegate);
}

void FilteredList::setPlaceholder(const QString &words)
{
    m_search->setPlaceholderText(words);
    m_search->setAccessibleName(words);
    m_view->setAccessibleName(words);
}

void FilteredList::setCurrent(const QModelIndex &source)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex at = m_proxy->mapFromSource(source);
    if (!at.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    if (m_view->currentIndex() == at && m_view->selectionModel()->isSelected(at))
        return;
    m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(at);
}

QModelIndex FilteredList::current() const
{
    return m_proxy->mapToSource(m_view->currentIndex());
}

void FilteredList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FilteredList::repaintRows()
{
    m_view->viewport()->update();
}

void FilteredList::showEmptyState()
{
    const bool empty = m_proxy->rowCount() == 0;
    const bool searched = !m_search->text().isEmpty();
    m_empty->setWords(searched ? tr("Nothing found") : tr("Nothing here yet"),
                      searched ? tr("No name or text here holds “%1”.").arg(m_search->text())
                               : tr("It fills as soon as articles are read."),
                      searched ? tr("Clear the search") : QString());
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

} // namespace onrecord::ui
