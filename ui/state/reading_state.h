// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a folder is being read, how far that has come, and what kept the last reading from its end.
#pragma once

#include "ui/jobs/project_worker.h"

#include <QObject>

#include <optional>

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
    void fail(const Error &error); // ends it

    [[nodiscard]] bool isActive() const { return m_active; }
    /// Of the last reading; nothing while another one is under way.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] const ReadingProgress &progress() const { return m_progress; }

signals:
    void changed();

private:
    bool m_active = false;
    ReadingProgress m_progress;
    std::optional<Error> m_failure;
};

} // namespace onrecord::ui
