// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One piece of work after another on a thread of its own (writing a picture, a graph file), each brought home.
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace onrecord::ui
{

class WorkerThread;

class BackgroundJob final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    using Work = std::function<Result<void>()>;
    using Arrival = std::function<void(const Result<void> &)>;
    /// Runs `work` on values it owns; `arrival` is called on this object's thread, unless `context` is gone.
    void run(Work work, QObject *context, Arrival arrival);

private:
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace onrecord::ui
