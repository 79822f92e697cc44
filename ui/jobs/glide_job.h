// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws frames of a glide on a thread of its own, one at a time: who wants the next asks when one has arrived.
#pragma once

#include "ui/picture/glide_frame.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace onrecord::ui
{

class WorkerThread;

struct GlidePicture
{
    GlideFrame frame;
    QImage image;
    double milliseconds = 0;
};

class GlideJob final : public QObject
{
    Q_OBJECT

public:
    explicit GlideJob(QObject *parent = nullptr);
    ~GlideJob() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Not while it is busy. `size` without the pixel ratio.
    void want(GlideFrame frame, QSize size, double pixelRatio);
    /// What is being drawn does not arrive.
    void forget();

signals:
    /// On this object's thread.
    void arrived(std::shared_ptr<const onrecord::ui::GlidePicture> picture);

private:
    bool m_isBusy = false;
    std::uint64_t m_ticket = 0;
    std::stop_source m_stop;
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace onrecord::ui
