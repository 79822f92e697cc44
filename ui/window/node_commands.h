// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the nodes that are selected: rename, hide, expand, pin, find the way between them.
#pragma once

#include "core/model/geometry.h"
#include "ui/window/window_states.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

class QWidget;

namespace onrecord::ui
{

class PictureController;
class ProjectController;

class NodeCommands final : public QObject
{
    Q_OBJECT

public:
    NodeCommands(WindowStates &states, ProjectController &project, PictureController &picture, QWidget *parent);

    void askForName();
    void rename(const std::string &actorKey, const QString &name);
    /// Joins an actor to another, or says that the two are not the same; keys of actors.
    void merge(const QString &actor, const QString &into);
    void part(const QString &actor, const QString &other);
    /// Selects the next actor that may be the same as another.
    void selectNextSuggestion();
    void hide();
    void hideOthers();
    void expand();
    void togglePins();
    void pinMoved(std::uint32_t node, Point from, Point to);
    void copyNames();
    void selectAll();
    void invertSelection();
    void selectPath();
    /// A menu was asked for there (-1: not on one): what is under it is selected unless it is already.
    void selectUnderMenu(std::int64_t node, std::int64_t edge);

signals:
    void noted(const QString &sentence);

private:
    [[nodiscard]] std::set<std::string> selectedNodes() const;
    [[nodiscard]] const Actor *selectedActor() const;
    [[nodiscard]] const Actor *actorOf(const QString &key) const;
    void pin(const std::string &node, const std::optional<Point> &before, const std::optional<Point> &after);

    WindowStates &m_states;
    ProjectController &m_project;
    PictureController &m_picture;
    QWidget *m_window;
};

} // namespace onrecord::ui
