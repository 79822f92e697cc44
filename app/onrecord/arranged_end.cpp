// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord/arranged_end.h"

#include "core/base/file_writer.h"
#include "ui/window/main_window.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace onrecord::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SettleTime = 700; // milliseconds until glides and the reader are at rest

void writeScreenshot(ui::MainWindow &window, const QString &file)
{
    QByteArray png;
    QBuffer buffer(&png);
    window.grab().save(&buffer, "PNG");
    const auto written = writeFile(file.toStdString(), {png.constData(), static_cast<std::size_t>(png.size())});
    if (!written)
        qCritical("%s", sentence(written.error()).c_str());
    QCoreApplication::exit(written ? 0 : 3);
}

} // namespace

void arrangeEnd(ui::MainWindow &window, const QCommandLineParser &parser)
{
    const bool opensSomething = !parser.positionalArguments().isEmpty();
    const QString file = parser.value(u"screenshot"_s);
    const auto end = [&window, file] { file.isEmpty() ? QCoreApplication::exit(0) : writeScreenshot(window, file); };
    if (file.isEmpty() && !parser.isSet(u"exit-after-startup"_s))
        return;
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window, end);
    const auto soon = [timer] { timer->start(SettleTime); };
    QObject::connect(&window, &ui::MainWindow::couldNotOpen, timer, soon);
    if (opensSomething && !file.isEmpty())
        QObject::connect(&window, &ui::MainWindow::mapSettled, timer, soon);
    else
        timer->start(file.isEmpty() ? 0 : SettleTime);
}

} // namespace onrecord::app
