// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open project as everyone in the window sees it.
#pragma once

#include "ui/jobs/project_snapshot.h"

#include <QObject>
#include <QString>

namespace onrecord::ui
{

class ProjectState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSnapshot(const ProjectSnapshot &snapshot);

    [[nodiscard]] const ProjectSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isOpen() const { return m_snapshot.isOpen(); }
    /// Never null: an empty corpus when nothing is open.
    [[nodiscard]] const std::shared_ptr<const Corpus> &corpus() const;
    /// The folder's name, or the project file's.
    [[nodiscard]] QString title() const;
    /// The path of an article for a person: below the folder's own name when the project has several.
    [[nodiscard]] QString shownPath(const ArticleInfo &article) const;

signals:
    void changed();

private:
    ProjectSnapshot m_snapshot;
};

} // namespace onrecord::ui
