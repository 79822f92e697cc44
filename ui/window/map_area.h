// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map, and the words that stand in its place when there is nothing to draw.
#pragma once

#include <QWidget>

namespace onrecord
{
struct Corpus;
}

namespace onrecord::ui
{

class EmptyState;
class MapCanvas;
struct WindowStates;

class MapArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MapArea(WindowStates &states, QWidget *parent = nullptr);

    [[nodiscard]] MapCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

signals:
    void openFolderRequested();
    void readAgainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Emptiness { None, Reading, Failed, Unreadable, NoArticles, NoActors, Filtered };

    void showEmptyState();
    void actOnEmptiness();
    [[nodiscard]] Emptiness emptiness() const;
    [[nodiscard]] Emptiness emptinessWithoutArticles(const Corpus &corpus) const;

    WindowStates &m_states;
    MapCanvas *m_canvas;
    EmptyState *m_empty;
};

} // namespace onrecord::ui
