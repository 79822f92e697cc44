// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By which rule the map is laid out, and whether that is being done.
#pragma once

#include "core/model/layout_kind.h"

#include <QObject>

#include <utility>

namespace onrecord::ui
{

class LayoutState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Work { Resting, Working, Paused };

    void setChoice(LayoutChoice choice)
    {
        if (choice == m_choice)
            return;
        m_choice = std::move(choice);
        emit changed();
    }
    [[nodiscard]] const LayoutChoice &choice() const { return m_choice; }

    void setWork(Work work)
    {
        if (work == m_work)
            return;
        m_work = work;
        emit workChanged();
    }
    [[nodiscard]] Work work() const { return m_work; }

signals:
    void changed();
    void workChanged();

private:
    LayoutChoice m_choice;
    Work m_work = Work::Resting;
};

} // namespace onrecord::ui
