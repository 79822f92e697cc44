// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that could not be read as they are, each with its reason in a sentence.
#pragma once

#include "ui/picture/theme.h"

#include <QWidget>

namespace onrecord::ui
{

class FilteredList;
class LineDelegate;
class ProblemsModel;
class ProjectState;

class ProblemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(const ProjectState &project, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void takeCorpus();

    const ProjectState &m_project;
    ProblemsModel *m_model;
    LineDelegate *m_delegate;
    FilteredList *m_list;
};

} // namespace onrecord::ui
