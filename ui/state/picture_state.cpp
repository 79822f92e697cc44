// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/picture_state.h"

namespace onrecord::ui
{

void PictureState::setPicture(const ViewPicture &picture)
{
    m_picture = picture;
    emit changed();
}

const View *PictureState::view() const
{
    return m_picture.scene ? m_picture.scene->view.get() : nullptr;
}

} // namespace onrecord::ui
