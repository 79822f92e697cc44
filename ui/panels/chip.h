// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing the filter is set to, as a small rounded button: a click takes it off.
#pragma once

#include "ui/picture/theme.h"

#include <QAbstractButton>

namespace onrecord::ui
{

class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &name, const QString &value, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_value;
    Theme m_theme;
};

} // namespace onrecord::ui
