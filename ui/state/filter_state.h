// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the corpus is shown: the filter set by buttons and menus, and the line of text beside it.
#pragma once

#include "core/model/filter.h"

#include <QObject>
#include <QString>

#include <set>
#include <string>

namespace onrecord::ui
{

class FilterState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Without the text: what chips stand for.
    void setChosen(const Filter &filter);
    void setQuery(const QString &query);
    /// The query as core understood it, or what was wrong with it.
    void setParsedQuery(const Filter &parsed);
    void setQueryError(const QString &sentence);
    void hide(const std::set<std::string> &nodes);
    void showHidden();
    void expand(const std::set<std::string> &nodes);
    /// As at the start; `atMost` is the number of nodes a large corpus is cut to.
    void reset(std::size_t atMost);

    [[nodiscard]] const Filter &chosen() const { return m_chosen; }
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] const QString &queryError() const { return m_queryError; }
    /// Both together: what the view is made with.
    [[nodiscard]] Filter filter() const;
    /// Something narrows the view that the user can take off.
    [[nodiscard]] bool narrows() const;

signals:
    void changed();
    void queryErrorChanged();

private:
    Filter m_chosen;
    Filter m_parsed;
    QString m_query;
    QString m_queryError;
};

} // namespace onrecord::ui
