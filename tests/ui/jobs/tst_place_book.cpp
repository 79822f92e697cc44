// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/jobs/place_book.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

std::shared_ptr<const Scene> sceneOf(const std::vector<std::string> &names, double x)
{
    std::vector<ViewNode> nodes;
    std::vector<Point> places;
    for (const std::string &name : names) {
        nodes.push_back(actorNode(name, ActorKind::Person));
        places.push_back({x, static_cast<double>(places.size())});
    }
    return std::make_shared<const Scene>(sceneWith(std::move(nodes), {}, std::move(places)));
}

} // namespace

class PlaceBookTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereNodesWereLast()
    {
        PlaceBook book;
        const auto first = sceneOf({"A", "B"}, 1);
        const auto second = sceneOf({"B", "C"}, 2);
        book.note(first);
        book.note(second);
        const auto places = book.placesIn(*sceneOf({"A", "B", "C", "D"}, 0)->view);
        QCOMPARE(places[0], std::optional(Point{1, 0})); // not on the map any more, but not forgotten
        QCOMPARE(places[1], std::optional(Point{2, 0}));
        QCOMPARE(places[2], std::optional(Point{2, 1}));
        QVERIFY(!places[3]);
    }

    void keepsTheOrderOfWhatItIsTold()
    {
        PlaceBook book;
        const auto scene = sceneOf({"A"}, 1);
        book.note(scene);
        book.put("actor:A", {7, 7});
        QCOMPARE(book.placesIn(*scene->view)[0], std::optional(Point{7, 7}));
        book.note(scene);
        QCOMPARE(book.placesIn(*scene->view)[0], std::optional(Point{1, 0}));
    }

    void ofManyPicturesOfAViewTheLastCounts()
    {
        PlaceBook book;
        Scene scene = *sceneOf({"A"}, 1);
        for (int i = 0; i < 5; ++i) {
            scene.places[0].x = i;
            book.note(std::make_shared<const Scene>(scene));
        }
        QCOMPARE(book.placesIn(*scene.view)[0], std::optional(Point{4, 0}));
    }

    void forgetsAllWhenItIsCleared()
    {
        PlaceBook book;
        const auto scene = sceneOf({"A"}, 1);
        book.note(scene);
        QVERIFY(book.placesIn(*scene->view)[0]);
        book.clear();
        QVERIFY(!book.placesIn(*scene->view)[0]);
        book.put("actor:A", {7, 7});
        QVERIFY(book.placesIn(*scene->view)[0]);
    }
};

QTEST_GUILESS_MAIN(PlaceBookTest)
#include "tst_place_book.moc"
