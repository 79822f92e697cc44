// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scene as a file: PNG, SVG or PDF, drawn by the same renderer as the screen.
#pragma once

#include "core/base/result.h"
#include "ui/picture/scene.h"
#include "ui/picture/theme.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <optional>

namespace onrecord::ui
{

enum class PictureFormat { Png, Svg, Pdf };
enum class PictureBackground { Theme, White, Transparent };

struct PictureOptions
{
    PictureFormat format = PictureFormat::Png;
    QSizeF size;                  // in pixels at scale 1; empty: as large as the region needs at 100 %
    double scale = 1;             // PNG: pixels for each of these; 0.25..8
    std::optional<QRectF> region; // in layout units; nothing: all of the scene, labels included
    PictureBackground background = PictureBackground::Theme;
    bool legend = true;
    QString title;   // may be empty
    QString caption; // one line: filter, articles, version; may be empty
    ThemeKind theme = ThemeKind::Light;
};

/// By the file's suffix (png, svg, pdf), or nothing.
[[nodiscard]] std::optional<PictureFormat> pictureFormatFor(const std::filesystem::path &file);

/// For the clipboard and for PNG.
[[nodiscard]] QImage renderImage(const Scene &scene, const Highlight &highlight, const PictureOptions &options);

/// Writes FILE whole or not at all. NothingToShow for an empty scene.
[[nodiscard]] Result<void> exportPicture(const Scene &scene, const Highlight &highlight, const PictureOptions &options,
                                         const std::filesystem::path &file);

} // namespace onrecord::ui
