// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reading_strip.h"

#include "core/model/article.h"
#include "ui/models/words.h"
#include "ui/state/reading_state.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace onrecord::ui
{

namespace
{

constexpr int ItemWidth = 260;

QString wordsFor(const ReadingProgress &progress)
{
    const QString done = QLocale().toString(static_cast<qlonglong>(progress.done));
    const QString total = QLocale().toString(static_cast<qlonglong>(progress.total));
    switch (progress.stage) {
    case Stage::Listing:
        return ReadingStrip::tr("Looking for articles … %1").arg(done);
    case Stage::Reading:
        return ReadingStrip::tr("Reading %1 of %2").arg(done, total);
    case Stage::Resolving:
        return ReadingStrip::tr("Joining names …");
    case Stage::Drawing:
        return ReadingStrip::tr("Drawing …");
    case Stage::Writing:
        break;
    }
    return ReadingStrip::tr("Saving …");
}

} // namespace

ReadingStrip::ReadingStrip(const ReadingState &reading, QWidget *parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(180, 6);
    m_stop->setProperty("flat", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_what);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ReadingStrip::stopRequested);
    connect(&reading, &ReadingState::changed, this, &ReadingStrip::update);
    update();
}

void ReadingStrip::update()
{
    setVisible(m_reading.isActive());
    const ReadingProgress &progress = m_reading.progress();
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    QString what = wordsFor(progress);
    if (progress.stage == Stage::Reading && !progress.item.empty())
        what += QStringLiteral(" · ") + shown(displayPath(progress.item));
    m_what->setText(QFontMetrics(m_what->font()).elidedText(what, Qt::ElideMiddle, ItemWidth + 140));
}

} // namespace onrecord::ui
