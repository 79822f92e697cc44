// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a folder is being read, and how far that has come.
#pragma once

#include "ui/jobs/project_worker.h"

#include <QObject>

namespace onrecord::ui
{

class ReadingState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void begin();
    void setProgress(const ReadingProgress &progress);
    void end();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const ReadingProgress &progress() const { return m_progress; }

signals:
    void changed();

private:
    bool m_active = false;
    ReadingProgress m_progress;
};

} // namespace onrecord::ui
