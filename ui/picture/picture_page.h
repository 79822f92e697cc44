// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scene on paper: the sheet of an export, arranged to fill a page.
#pragma once

#include "core/base/result.h"
#include "ui/picture/picture_export.h"

class QPaintDevice;

namespace onrecord::ui
{

/// True when the scene fills a page that is wider than high better than one that is higher.
[[nodiscard]] bool isWide(const Scene &scene);

/// Fills what can be printed on of `page` (a printer, a PDF), on white, with words of 6 points and more unless they are
/// smaller in the picture itself. Of the options, title, caption, legend and region count. NothingToShow for an empty
/// scene, WriteFailed when the page takes no paint. Any thread that may draw text.
[[nodiscard]] Result<void> paintOnPage(QPaintDevice &page, const Scene &scene, const Highlight &highlight,
                                       PictureOptions options);

} // namespace onrecord::ui
