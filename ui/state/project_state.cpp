// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/project_state.h"

namespace onrecord::ui
{

namespace
{

QString shown(const std::filesystem::path &path)
{
    return QString::fromStdString(displayPath(path.string()));
}

} // namespace

void ProjectState::setSnapshot(const ProjectSnapshot &snapshot)
{
    m_snapshot = snapshot;
    emit changed();
}

const std::shared_ptr<const Corpus> &ProjectState::corpus() const
{
    static const auto empty = std::make_shared<const Corpus>();
    return m_snapshot.corpus ? m_snapshot.corpus : empty;
}

QString ProjectState::title() const
{
    if (!isOpen())
        return {};
    if (m_snapshot.folders.size() == 1) {
        const std::filesystem::path &folder = m_snapshot.folders.front();
        return shown(folder.has_filename() ? folder.filename() : folder.parent_path().filename());
    }
    return shown(m_snapshot.path.stem());
}

QString ProjectState::shownPath(const ArticleInfo &article) const
{
    const QString path = QString::fromStdString(displayPath(article.path));
    const auto folder = static_cast<std::size_t>(article.folder);
    if (article.folder < 0 || folder >= m_snapshot.folders.size())
        return path;
    return shown(m_snapshot.folders[folder].filename()) + QLatin1Char('/') + path;
}

} // namespace onrecord::ui
