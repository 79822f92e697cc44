// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Undo and Redo would do, in words.
#pragma once

#include "core/model/corpus.h"
#include "core/model/correction.h"

#include <QObject>
#include <QString>

#include <vector>

namespace onrecord::ui
{

class HistoryState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setCorrections(const std::vector<Correction> &corrections, const Corpus &corpus);

    /// Empty when there is nothing to undo or redo.
    [[nodiscard]] const QString &undoText() const { return m_undoText; }
    [[nodiscard]] const QString &redoText() const { return m_redoText; }

signals:
    void changed();

private:
    QString m_undoText;
    QString m_redoText;
};

} // namespace onrecord::ui
