// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of articles; a click opens one in the reader.
#pragma once

#include "ui/picture/theme.h"

#include <QWidget>

namespace onrecord::ui
{

class ArticlesModel;
class EvidenceState;
class FilteredList;
class LineDelegate;
class ProjectState;

class ArticlesPanel final : public QWidget
{
    Q_OBJECT

public:
    ArticlesPanel(const ProjectState &project, EvidenceState &evidence, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] FilteredList *list() const { return m_list; }

private:
    void takeCorpus();
    void followEvidence();

    const ProjectState &m_project;
    EvidenceState &m_evidence;
    ArticlesModel *m_model;
    LineDelegate *m_delegate;
    FilteredList *m_list;
};

} // namespace onrecord::ui
