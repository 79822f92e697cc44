// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/graphics_card_action.h"

#include "ui/canvas/map_canvas.h"
#include "ui/state/settings.h"

#include <QAction>
#include <QCoreApplication>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

const auto Key = u"map/graphicsCard"_s;

QString tr(const char *words)
{
    return QCoreApplication::translate("onrecord::ui::WindowActions", words);
}

/// Empty: it is used.
QString reasonFor(OpenGlLack lack)
{
    switch (lack) {
    case OpenGlLack::None:
        return {};
    case OpenGlLack::NoEgl:
    case OpenGlLack::NoDevice:
        return tr("There is no graphics card with OpenGL");
    case OpenGlLack::TooOld:
        return tr("The graphics card has no OpenGL 3.3");
    case OpenGlLack::Failed:
        return tr("The graphics card had an error; not used until the next start");
    case OpenGlLack::Slower:
        return tr("The processor draws more quickly here");
    case OpenGlLack::Unwanted:
        return tr("Turned off by ONRECORD_OPENGL");
    }
    return {};
}

} // namespace

void connectGraphicsCard(QAction *action, MapCanvas &canvas, Settings &settings)
{
    action->setChecked(settings.value(Key, true).toBool());
    canvas.setGraphicsCardWanted(action->isChecked());
    QObject::connect(action, &QAction::toggled, &canvas, [&canvas, &settings](bool wanted) {
        settings.setValue(Key, wanted);
        canvas.setGraphicsCardWanted(wanted);
    });
    QObject::connect(&canvas, &MapCanvas::graphicsCardKnown, action, [action](OpenGlLack lack) {
        action->setEnabled(lack == OpenGlLack::None);
        action->setToolTip(reasonFor(lack));
    });
}

} // namespace onrecord::ui
