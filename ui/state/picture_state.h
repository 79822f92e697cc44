// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture that is on the map now.
#pragma once

#include "ui/jobs/view_job.h"

#include <QObject>

namespace onrecord::ui
{

class PictureState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPicture(const ViewPicture &picture);

    [[nodiscard]] const ViewPicture &picture() const { return m_picture; }
    /// Null when there is none.
    [[nodiscard]] const View *view() const;

signals:
    void changed();

private:
    ViewPicture m_picture;
};

} // namespace onrecord::ui
