// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ColumnWidth = 560;

QLabel *label(const QString &text, const QString &rank, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("rank", rank);
    return made;
}

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return home.size() > 1 && path.startsWith(home + u'/') ? u"~"_s + path.mid(home.size()) : path;
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentHeading(nullptr)
    , m_samples(nullptr)
{
    setObjectName(u"startPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
}

void StartPage::build()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(ColumnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(6);
    rows->addWidget(label(tr("Who said what, and where it is written"), u"display"_s, column));
    rows->addWidget(label(tr("Open a folder of news articles. OnRecord reads who speaks of whom and draws it as a map; "
                             "behind every line of the map stands the sentence that proves it."),
                          u"lead"_s, column));
    rows->addSpacing(18);
    auto *folder = new QPushButton(tr("Open article folder…"), column);
    folder->setProperty("rank", u"primary"_s);
    auto *samples = new QPushButton(tr("Explore the sample articles"), column);
    auto *project = new QPushButton(tr("Open project…"), column);
    samples->setObjectName(u"exploreSamples"_s);
    m_samples = samples;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *button : {folder, samples, project})
        buttons->addWidget(button);
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addSpacing(6);
    rows->addWidget(label(tr("… or drop a folder of .txt files anywhere in this window."), u"dim"_s, column));
    rows->addSpacing(26);
    m_recentHeading = label(tr("Opened lately"), u"heading"_s, column);
    rows->addWidget(m_recentHeading);
    m_recent->setSpacing(2);
    rows->addLayout(m_recent);
    rows->addSpacing(26);
    rows->addWidget(
        label(tr("Nothing leaves this computer. Your folder is only read, never written to."), u"meta"_s, column));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout; // an alignment would ask the column for a height without its width
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    connect(samples, &QPushButton::clicked, this, &StartPage::samplesRequested);
    connect(project, &QPushButton::clicked, this, &StartPage::openProjectRequested);
    setRecent({});
}

void StartPage::setRecent(const QStringList &paths)
{
    clearLayout(*m_recent);
    m_recentHeading->setVisible(!paths.isEmpty());
    for (const QString &path : paths.mid(0, 6)) {
        auto *row = new QPushButton(this);
        row->setProperty("rank", u"row"_s);
        const QString name = QFileInfo(path).fileName();
        const QString text = u"%1    %2"_s.arg(name, shortPath(path));
        row->setText(row->fontMetrics().elidedText(text, Qt::ElideMiddle, ColumnWidth - 30).replace(u'&', u"&&"_s));
        connect(row, &QPushButton::clicked, this, [this, path] { emit pathRequested(path); });
        m_recent->addWidget(row);
    }
}

void StartPage::setSamplesOffered(bool offered)
{
    m_samples->setVisible(offered);
}

} // namespace onrecord::ui
