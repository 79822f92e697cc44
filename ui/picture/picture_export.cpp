// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_export.h"

#include "core/base/file_writer.h"
#include "ui/picture/picture_fonts.h"
#include "ui/picture/picture_sheet.h"
#include "ui/picture/svg_finish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PdfDotsPerInch = 1200;
constexpr double PixelsPerInch = 96;
constexpr double PointsPerInch = 72;
constexpr int MostPixelsOnASide = 32767; // what QPainter can draw on

QString titleOf(const PictureOptions &options)
{
    const QString title = shownText(options.title.toStdString());
    return title.isEmpty() ? u"OnRecord"_s : title;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return QImageWriter(&buffer, "png").write(image) ? bytes : QByteArray();
}

QByteArray svgOf(const PictureSheet &sheet, const Highlight &highlight, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(PixelsPerInch));
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size()));
    generator.setTitle(titleOf(options).toHtmlEscaped());
    generator.setDescription(shownText(options.caption.toStdString()).toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    sheet.paint(painter, highlight, PaintTarget::Svg);
    painter.end();
    return finishedSvg(bytes, sheet.theme());
}

QByteArray pdfOf(const PictureSheet &sheet, const Highlight &highlight, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfDotsPerInch);
    writer.setTitle(titleOf(options));
    writer.setCreator(u"OnRecord"_s);
    const QSizeF points = sheet.size() * (PointsPerInch / PixelsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.scale(PdfDotsPerInch / PixelsPerInch, PdfDotsPerInch / PixelsPerInch);
    sheet.paint(painter, highlight, PaintTarget::Pdf);
    painter.end();
    return bytes;
}

QImage imageOf(const PictureSheet &sheet, const Highlight &highlight, const PictureOptions &options)
{
    const double scale = std::clamp(options.scale, 0.25, 8.0);
    const QSize pixels(static_cast<int>(std::lround(std::min(sheet.size().width() * scale, 1e6))),
                       static_cast<int>(std::lround(std::min(sheet.size().height() * scale, 1e6))));
    if (pixels.isEmpty() || std::max(pixels.width(), pixels.height()) > MostPixelsOnASide)
        return {};
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(static_cast<int>(std::lround(PixelsPerInch * scale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter, highlight, PaintTarget::Pixels);
    return image;
}

QByteArray bytesOf(const PictureSheet &sheet, const Highlight &highlight, const PictureOptions &options)
{
    switch (options.format) {
    case PictureFormat::Svg:
        return svgOf(sheet, highlight, options);
    case PictureFormat::Pdf:
        return pdfOf(sheet, highlight, options);
    case PictureFormat::Png:
        break;
    }
    const QImage image = imageOf(sheet, highlight, options);
    return image.isNull() ? QByteArray() : pngOf(image);
}

} // namespace

std::optional<PictureFormat> pictureFormatFor(const std::filesystem::path &file)
{
    const QString suffix = QString::fromStdString(file.extension().string()).toLower();
    if (suffix == u".png"_s)
        return PictureFormat::Png;
    if (suffix == u".svg"_s)
        return PictureFormat::Svg;
    if (suffix == u".pdf"_s)
        return PictureFormat::Pdf;
    return std::nullopt;
}

QImage renderImage(const Scene &scene, const Highlight &highlight, const PictureOptions &options)
{
    return scene.isEmpty() ? QImage() : imageOf(PictureSheet(scene, options), highlight, options);
}

Result<void> exportPicture(const Scene &scene, const Highlight &highlight, const PictureOptions &options,
                           const std::filesystem::path &file)
{
    if (scene.isEmpty())
        return fail(ErrorCode::NothingToShow, file.string());
    const QByteArray bytes = bytesOf(PictureSheet(scene, options), highlight, options);
    if (bytes.isEmpty())
        return fail(ErrorCode::BadInput, file.string(),
                    "the picture would be too large; choose a smaller size or scale");
    return writeFile(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace onrecord::ui
