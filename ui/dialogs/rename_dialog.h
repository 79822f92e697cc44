// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for an actor's new name.
#pragma once

#include <QDialog>

class QLineEdit;

namespace onrecord::ui
{

class RenameDialog final : public QDialog
{
    Q_OBJECT

public:
    RenameDialog(const QString &name, const QString &extractedName, QWidget *parent);

    [[nodiscard]] QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace onrecord::ui
