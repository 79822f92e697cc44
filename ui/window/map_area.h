// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map with what lies on it: buttons for zooming, and the words that stand there when there is nothing to draw.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QToolButton;

namespace onrecord::ui
{

class EmptyState;
class MapCanvas;
struct Theme;
struct WindowStates;

class MapArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MapArea(WindowStates &states, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] MapCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

signals:
    void openFolderRequested();
    void layOutAnewRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Emptiness { None, Reading, NoArticles, NoActors, Filtered };

    void addButton(const QString &icon, const QString &tip);
    void showEmptyState();
    void actOnEmptiness();
    [[nodiscard]] Emptiness emptiness() const;

    WindowStates &m_states;
    MapCanvas *m_canvas;
    EmptyState *m_empty;
    std::vector<QToolButton *> m_buttons;
};

} // namespace onrecord::ui
