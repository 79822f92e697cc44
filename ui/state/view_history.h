// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the user has looked: back and forward through lens, layout, filter and selection. Apart from undo, which is about the
// project.
#pragma once

#include "core/model/filter.h"
#include "core/model/layout_kind.h"
#include "core/model/view.h"
#include "ui/picture/scene_style.h"
#include "ui/state/selection.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace onrecord::ui
{

struct ViewMoment
{
    Lens lens = Lens::SpeaksOf;
    Filter chosen;
    QString query;
    Selection selection;
    LayoutChoice layout;
    SceneStyle style;

    friend bool operator==(const ViewMoment &, const ViewMoment &) = default;
};

class ViewHistory final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void record(const ViewMoment &moment); // forgets what lay ahead
    void clear();
    [[nodiscard]] std::optional<ViewMoment> back();
    [[nodiscard]] std::optional<ViewMoment> forward();

    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_moments.size(); }

signals:
    void changed();

private:
    std::vector<ViewMoment> m_moments;
    std::size_t m_place = 0;
};

} // namespace onrecord::ui
