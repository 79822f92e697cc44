// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_stability FOLDER... : how far the nodes of a map move when articles are added to its folder, by the way that
// the window goes (ViewJob, with the places of the picture before). Of each folder's .txt files one in a hundred, at
// least one, comes later. Shifts in per cent of the picture's width.
#include "core/pipeline/project.h"
#include "ui/jobs/view_job.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>

using namespace onrecord;
using namespace onrecord::ui;

namespace
{

std::shared_ptr<const Corpus> readInto(Project &project, const QString &folder)
{
    NoProgress silent;
    const auto report = project.ingest({folder.toStdString()}, {}, silent, {});
    const auto corpus = project.corpus();
    return report && corpus ? *corpus : nullptr;
}

ViewPicture settledPicture(std::shared_ptr<const Corpus> corpus, std::shared_ptr<PlaceBook> previous)
{
    ViewJob job;
    ViewPicture last;
    QEventLoop loop;
    QObject::connect(&job, &ViewJob::pictureReady, &loop, [&](const ViewPicture &picture) {
        last = picture;
        if (picture.settled)
            loop.quit();
    });
    ViewRequest request;
    request.corpus = std::move(corpus);
    request.previous = std::move(previous);
    job.start(request);
    loop.exec();
    return last;
}

PlaceMap placesOf(const ViewPicture &picture)
{
    PlaceMap places;
    for (std::size_t i = 0; i < picture.scene->places.size(); ++i)
        places[picture.scene->view->nodes[i].key] = picture.scene->places[i];
    return places;
}

double widthOf(const PlaceMap &places)
{
    const auto [left, right] = std::minmax_element(
        places.begin(), places.end(), [](const auto &a, const auto &b) { return a.second.x < b.second.x; });
    return right->second.x - left->second.x;
}

void print(const QString &folder, const PlaceMap &before, const PlaceMap &after)
{
    std::vector<double> shifts;
    for (const auto &[key, place] : before)
        if (const auto now = after.find(key); now != after.end())
            shifts.push_back(100 * std::hypot(now->second.x - place.x, now->second.y - place.y) / widthOf(before));
    std::sort(shifts.begin(), shifts.end());
    if (shifts.empty())
        return;
    std::printf("%s: %zu nodes, %zu new; shift of the old: median %.3f %%, 95th of 100 %.3f %%, most %.3f %%\n",
                qPrintable(folder), after.size(), after.size() - shifts.size(), shifts[shifts.size() / 2],
                shifts[shifts.size() * 95 / 100], shifts.back());
}

bool measure(const QString &folder)
{
    const QTemporaryDir home;
    const QString growing = home.filePath(QStringLiteral("articles"));
    QDir().mkpath(growing);
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    const qsizetype later = std::max<qsizetype>(1, files.size() / 100);
    const auto add = [&](const QStringList &names) {
        for (const QString &name : names)
            QFile::copy(folder + u'/' + name, growing + u'/' + name);
    };
    auto project = Project::create(home.filePath(QStringLiteral("p.onrecord")).toStdString());
    if (!project || files.size() <= later)
        return false;
    add(files.mid(later));
    const auto young = readInto(*project, growing);
    add(files.mid(0, later));
    const auto grown = readInto(*project, growing);
    if (!young || !grown)
        return false;
    const ViewPicture before = settledPicture(young, nullptr);
    const auto places = std::make_shared<PlaceBook>();
    places->note(before.scene);
    print(folder, placesOf(before), placesOf(settledPicture(grown, places)));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList folders = QGuiApplication::arguments().mid(1);
    for (const QString &folder : folders)
        if (!measure(folder))
            std::printf("%s: cannot be measured\n", qPrintable(folder));
    return folders.isEmpty() ? 2 : 0;
}
