// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord/arranged_end.h"
#include "app/onrecord/start_time.h"
#include "core/base/resources.h"
#include "ui/state/settings.h"
#include "ui/state/theme_state.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>
#include <QStyleFactory>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(logStart, "onrecord.start", QtWarningMsg)

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
    app::arrangeEnd(window, parser);
    if (!parser.positionalArguments().isEmpty())
        window.openPath(parser.positionalArguments().constFirst());
    window.show();
    qCDebug(logStart, "Window shown %lld ms after the start.", static_cast<long long>(app::millisecondsSinceStart()));
    return QApplication::exec();
}
