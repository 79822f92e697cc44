// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list with a search field above it: what the panels of actors, statements and articles are made of.
#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace onrecord::ui
{

class EmptyState;

class FilteredList final : public QWidget
{
    Q_OBJECT

public:
    explicit FilteredList(QWidget *parent = nullptr);

    /// `searchRole`: the words that the search field looks in.
    void setModel(QAbstractItemModel *model, int searchRole);
    void setDelegate(QAbstractItemDelegate *delegate);
    void setPlaceholder(const QString &words);
    /// Shows a row as selected and scrolls to it; emits nothing. Invalid: none.
    void setCurrent(const QModelIndex &source);
    [[nodiscard]] QModelIndex current() const; // of the source model
    void focusSearch();
    void repaintRows();

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

signals:
    void picked(const QModelIndex &source);
    void activated(const QModelIndex &source);
    void menuRequested(const QModelIndex &source, const QPoint &globalPosition);

private:
    void showEmptyState();

    QLineEdit *m_search;
    QListView *m_view;
    EmptyState *m_empty;
    QSortFilterProxyModel *m_proxy;
    bool m_quiet = false;
};

} // namespace onrecord::ui
