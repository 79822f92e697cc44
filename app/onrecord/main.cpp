// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord/start_time.h"
#include "core/base/file_writer.h"
#include "core/base/resources.h"
#include "ui/models/words.h"
#include "ui/state/settings.h"
#include "ui/state/theme_state.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>
#include <QPixmap>
#include <QStyleFactory>
#include <QTimer>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(logStart, "onrecord.start", QtWarningMsg)

constexpr int SettleTime = 700; // milliseconds until glides and the reader are at rest

void describeProgram()
{
    QCoreApplication::setApplicationName(u"onrecord"_s);
    QCoreApplication::setApplicationVersion(QString::fromStdString(std::string(programVersion())));
    QGuiApplication::setApplicationDisplayName(u"OnRecord"_s);
    QGuiApplication::setDesktopFileName(u"org.onrecord.onrecord"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (const auto icon = findResource("icons/onrecord.svg"))
        QApplication::setWindowIcon(QIcon(QString::fromStdString(icon->string())));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A map of who said what in a folder of news articles."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"path"_s, u"A folder of articles, or a project (NAME.onrecord)."_s,
                                 u"[PROJECT.onrecord | FOLDER]"_s);
    parser.addOption({u"exit-after-startup"_s, u"Open the window and close it again, to try an installation."_s});
    parser.addOption({u"theme"_s, u"Colours: light, dark, or system."_s, u"light|dark|system"_s});
    parser.addOption({u"screenshot"_s, u"Write the window as a PNG once the map is drawn, and end."_s, u"file"_s});
}

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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    describeProgram();
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    ui::Settings settings(ui::Settings::defaultFile());
    const auto asked = ui::themePreferenceFromString(parser.value(u"theme"_s));
    ui::ThemeState theme(asked.value_or(settings.theme()));
    ui::MainWindow window(settings, theme);
    QObject::connect(&window, &ui::MainWindow::mapSettled, &window, [] {
        qCDebug(logStart, "Map settled %lld ms after the start.",
                static_cast<long long>(app::millisecondsSinceStart()));
    });
    arrangeEnd(window, parser);
    if (!parser.positionalArguments().isEmpty())
        window.openPath(parser.positionalArguments().constFirst());
    window.show();
    qCDebug(logStart, "Window shown %lld ms after the start.", static_cast<long long>(app::millisecondsSinceStart()));
    return QApplication::exec();
}
