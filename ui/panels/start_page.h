// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows before anything is open: what this is for, what was open lately, and two ways in.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace onrecord::ui
{

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    void setSamplesOffered(bool offered);

signals:
    void openFolderRequested();
    void openProjectRequested();
    void samplesRequested();
    void pathRequested(const QString &path);

private:
    void build();

    QVBoxLayout *m_recent;
    QLabel *m_recentHeading;
    QWidget *m_samples;
};

} // namespace onrecord::ui
