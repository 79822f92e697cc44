// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Line
{
    QString keys;
    QString meaning;
};

std::vector<Line> linesOfMap()
{
    const auto tr = [](const char *text) { return ShortcutsDialog::tr(text); };
    return {{tr("Click"), tr("select; on a line: show its evidence")},
            {tr("Shift+Click, Ctrl+Click"), tr("add to the selection, toggle")},
            {tr("Shift+Drag"), tr("select a rectangle")},
            {tr("Drag a node"), tr("move and pin it")},
            {tr("Drag, right or middle drag, arrows"), tr("move the map")},
            {tr("Wheel, Ctrl + and −"), tr("zoom")},
            {tr("Double click, E"), tr("expand: show all neighbours")},
            {tr("H, Shift+H"), tr("hide, hide others")},
            {tr("P"), tr("pin, unpin")},
            {tr("F2"), tr("rename")},
            {tr("Ctrl+M"), tr("next that may be the same as another")},
            {tr("F, Ctrl+9"), tr("fit the selection")},
            {tr("Home, Ctrl+0"), tr("fit all")},
            {tr("Alt+1 … Alt+5"), tr("the five layouts")},
            {tr("L"), tr("lay out anew; while that goes on: pause, go on")}};
}

std::vector<Line> linesOfWindow()
{
    const auto tr = [](const char *text) { return ShortcutsDialog::tr(text); };
    return {{tr("N, Shift+N"), tr("next, previous evidence")},
            {tr("R"), tr("how the statement was read")},
            {tr("Alt+Down, Alt+Up"), tr("next, previous article")},
            {tr("Ctrl+F, Ctrl+K"), tr("find actors, articles, statements")},
            {tr("Ctrl+L"), tr("type a filter")},
            {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
            {tr("Alt+Left, Alt+Right"), tr("back, forward through views")},
            {tr("Ctrl+A, Esc, Ctrl+I"), tr("select all, none, the others")},
            {tr("Ctrl+1 … Ctrl+4"), tr("the four lenses")},
            {tr("F6"), tr("next pane")},
            {tr("Ctrl+O"), tr("open a folder")},
            {tr("Ctrl+Shift+E"), tr("export a picture")},
            {tr("Ctrl+Shift+C"), tr("copy the picture")},
            {tr("F11, Ctrl+Q"), tr("full screen, quit")}};
}

QGridLayout *column(const QString &heading, const std::vector<Line> &lines, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(7);
    auto *title = new QLabel(heading, parent);
    title->setProperty("rank", u"heading"_s);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const Line &line : lines) {
        auto *keys = new QLabel(line.keys, parent);
        keys->setProperty("rank", u"strong"_s);
        grid->addWidget(keys, row, 0);
        auto *meaning = new QLabel(line.meaning, parent);
        meaning->setProperty("rank", u"dim"_s);
        grid->addWidget(meaning, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addLayout(column(tr("The map"), linesOfMap(), this));
    columns->addLayout(column(tr("The window"), linesOfWindow(), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace onrecord::ui
