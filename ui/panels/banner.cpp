// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"banner"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("flat", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 8, 7);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::say(const QString &sentence, Rank rank)
{
    m_sentence->setText(sentence);
    setProperty("rank", rank == Rank::Error ? u"error"_s : u"note"_s);
    style()->unpolish(this);
    style()->polish(this);
    show();
}

QString Banner::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace onrecord::ui
