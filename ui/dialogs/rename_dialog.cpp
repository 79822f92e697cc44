// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rename_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

RenameDialog::RenameDialog(const QString &name, const QString &extractedName, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
{
    setObjectName(u"renameDialog"_s);
    setWindowTitle(tr("Rename"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(tr("Name of this actor"), this);
    heading->setBuddy(m_name);
    auto *note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("rank", u"dim"_s);
    note->setText(tr("The articles call it “%1” and stay as they are. The new name is kept when the folder is read "
                     "again; Ctrl+Z takes it back.")
                      .arg(extractedName));
    m_name->setMinimumWidth(360);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Rename"));
    accept->setProperty("rank", u"primary"_s);
    const auto check = [this, accept] { accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(m_name);
    layout->addWidget(note);
    layout->addSpacing(6);
    layout->addWidget(buttons);
}

QString RenameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace onrecord::ui
