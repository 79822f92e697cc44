// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field that finds actors, articles and statements, and goes there.
#pragma once

#include <QLineEdit>

namespace onrecord::ui
{

class SearchModel;
struct WindowStates;

class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(WindowStates &states, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {310, QLineEdit::sizeHint().height()}; }

signals:
    void wentThere(); // something was found and chosen: the keys belong to the map now

protected:
    bool event(QEvent *event) override;

private:
    void goTo(const QModelIndex &found);

    WindowStates &m_states;
    SearchModel *m_model;
};

} // namespace onrecord::ui
