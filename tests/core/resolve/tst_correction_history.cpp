// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replays random lists of changes, undos and redos and compares with a plain pair of stacks.
#include "core/resolve/correction_history.h"

#include <QTest>

#include <random>

using namespace onrecord;

namespace
{

/// An append-only list as the store keeps it: gives ids.
class List
{
public:
    const Correction &append(Correction correction)
    {
        correction.id = CorrectionId(static_cast<std::int64_t>(3 * m_all.size() + 1));
        m_all.push_back(std::move(correction));
        return m_all.back();
    }
    const Correction &rename(const std::string &name)
    {
        return append({{}, CorrectionKind::RenameActor, "person|anna berg", "", name, 0});
    }
    const std::vector<Correction> &all() const { return m_all; }

private:
    std::vector<Correction> m_all;
};

/// What every user expects of Undo and Redo.
struct Stacks
{
    std::vector<Correction> done, undone;
};

} // namespace

class CorrectionHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithNothing()
    {
        QVERIFY(correctionsInForce({}).empty());
        QVERIFY(!nextUndo({}));
        QVERIFY(!nextRedo({}));
    }

    void agreesWithStacksForAnySequence()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 400; ++round) {
            List list;
            Stacks model;
            for (int step = 0; step < 60; ++step) {
                const auto choice = random() % 5;
                if (choice < 2) {
                    model.done.push_back(list.rename(std::to_string(step)));
                    model.undone.clear();
                } else if (choice < 4 && nextUndo(list.all())) {
                    list.append(undoOf(*nextUndo(list.all())));
                    model.undone.push_back(model.done.back());
                    model.done.pop_back();
                } else if (choice == 4 && nextRedo(list.all())) {
                    list.append(redoOf(*nextRedo(list.all())));
                    model.done.push_back(model.undone.back());
                    model.undone.pop_back();
                }
                QCOMPARE(correctionsInForce(list.all()) == model.done, true);
                QCOMPARE(nextUndo(list.all()) == (model.done.empty() ? std::nullopt : std::optional(model.done.back())),
                         true);
                QCOMPARE(nextRedo(list.all()) ==
                             (model.undone.empty() ? std::nullopt : std::optional(model.undone.back())),
                         true);
            }
        }
    }

    void agreesWithStacksForEverySequenceOfSevenSteps()
    {
        for (int code = 0; code < 2187; ++code) { // 3 to the power of 7
            List list;
            Stacks model;
            for (int step = 0, rest = code; step < 7; ++step, rest /= 3) {
                if (rest % 3 == 0) {
                    model.done.push_back(list.rename(std::to_string(step)));
                    model.undone.clear();
                } else if (rest % 3 == 1 && !model.done.empty()) {
                    list.append(undoOf(model.done.back()));
                    model.undone.push_back(model.done.back());
                    model.done.pop_back();
                } else if (rest % 3 == 2 && !model.undone.empty()) {
                    list.append(redoOf(model.undone.back()));
                    model.done.push_back(model.undone.back());
                    model.undone.pop_back();
                }
            }
            QCOMPARE(correctionsInForce(list.all()) == model.done, true);
            QCOMPARE(nextUndo(list.all()).has_value(), !model.done.empty());
            QCOMPARE(nextRedo(list.all()).has_value(), !model.undone.empty());
        }
    }

    void passesOverEntriesThatNameNothing()
    {
        List list;
        const Correction kept = list.rename("Anna");
        for (const char *target : {"", "999", "-1", "1x", "99999999999999999999"}) {
            list.append({{}, CorrectionKind::Undo, target, "", "", 0});
            list.append({{}, CorrectionKind::Redo, target, "", "", 0});
        }
        QCOMPARE(correctionsInForce(list.all()) == std::vector<Correction>{kept}, true);
    }
};

QTEST_GUILESS_MAIN(CorrectionHistoryTest)
#include "tst_correction_history.moc"
