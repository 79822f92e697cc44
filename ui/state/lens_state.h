// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Through which lens the corpus is looked at.
#pragma once

#include "core/model/view.h"

#include <QObject>

namespace onrecord::ui
{

class LensState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setLens(Lens lens)
    {
        if (lens == m_lens)
            return;
        m_lens = lens;
        emit changed();
    }
    [[nodiscard]] Lens lens() const { return m_lens; }

signals:
    void changed();

private:
    Lens m_lens = Lens::SpeaksOf;
};

} // namespace onrecord::ui
