// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "core/base/resources.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

#include <string>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *label(const QString &text, const QString &rank, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("rank", rank);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About OnRecord"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel(this);
    icon->setPixmap(parent ? parent->windowIcon().pixmap(64, 64) : QPixmap());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(
        label(tr("OnRecord %1").arg(QString::fromStdString(std::string(programVersion()))), u"heading"_s, this));
    layout->addWidget(label(tr("A knowledge-graph browser of news: who said what, to whom and about whom, and the "
                               "sentence that proves it."),
                            u"body"_s, this));
    layout->addWidget(
        label(tr("Nothing leaves this computer. There is no network access, no account, no server."), u"dim"_s, this));
    layout->addWidget(label(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        u"dim"_s, this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setFixedWidth(440);
}

} // namespace onrecord::ui
