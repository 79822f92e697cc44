// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The right side: the details of what is selected above the article that is being read.
#pragma once

#include <QWidget>

class QSplitter;

namespace onrecord::ui
{

class DetailsPanel;
class ReaderPanel;
struct Theme;
struct WindowStates;

class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(WindowStates &states, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] DetailsPanel *details() const { return m_details; }
    [[nodiscard]] ReaderPanel *reader() const { return m_reader; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

private:
    QSplitter *m_splitter;
    DetailsPanel *m_details;
    ReaderPanel *m_reader;
};

} // namespace onrecord::ui
