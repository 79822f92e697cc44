// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lens_switch.h"

#include "ui/models/words.h"
#include "ui/state/lens_state.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

LensSwitch::LensSwitch(LensState &lens, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"lensSwitch"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const Lens one : {Lens::SpeaksOf, Lens::Statements, Lens::Articles, Lens::Offices}) {
        auto *button = new QToolButton(this);
        button->setText(word(one));
        button->setCheckable(true);
        button->setChecked(one == lens.lens());
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button, static_cast<int>(one));
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, &lens, [&lens, one] { lens.setLens(one); });
    }
    connect(&lens, &LensState::changed, group,
            [&lens, group] { group->button(static_cast<int>(lens.lens()))->setChecked(true); });
}

} // namespace onrecord::ui
