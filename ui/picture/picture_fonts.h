// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fonts of the picture and the text they draw: one place, so that what is measured is what is drawn.
#pragma once

#include <QFont>
#include <QString>

#include <string_view>

namespace onrecord::ui
{

/// The interface's family at a size in pixels at 100 %, unhinted, so that it may be scaled freely.
[[nodiscard]] QFont pictureFont(int pixels, QFont::Weight weight = QFont::Normal);

/// UTF-8 as one line fit to be drawn and written into XML: no control characters, no marks that turn the writing
/// direction, no runs of white space.
[[nodiscard]] QString shownText(std::string_view utf8);

} // namespace onrecord::ui
