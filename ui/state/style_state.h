// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user wants the colour and the size of nodes to say.
#pragma once

#include "ui/picture/scene_style.h"

#include <QObject>

namespace onrecord::ui
{

class StyleState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setStyle(const SceneStyle &style)
    {
        if (style == m_style)
            return;
        m_style = style;
        emit changed();
    }
    void setColouring(NodeColouring colouring) { setStyle({colouring, m_style.sizing}); }
    void setSizing(NodeSizing sizing) { setStyle({m_style.colouring, sizing}); }
    [[nodiscard]] const SceneStyle &style() const { return m_style; }

signals:
    void changed();

private:
    SceneStyle m_style;
};

} // namespace onrecord::ui
