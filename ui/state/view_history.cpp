// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/view_history.h"

namespace onrecord::ui
{

namespace
{
constexpr std::size_t MaxMoments = 200;
}

void ViewHistory::record(const ViewMoment &moment)
{
    if (!m_moments.empty() && m_moments[m_place] == moment)
        return;
    if (!m_moments.empty())
        m_moments.erase(m_moments.begin() + static_cast<std::ptrdiff_t>(m_place) + 1, m_moments.end());
    m_moments.push_back(moment);
    if (m_moments.size() > MaxMoments)
        m_moments.erase(m_moments.begin());
    m_place = m_moments.size() - 1;
    emit changed();
}

void ViewHistory::clear()
{
    m_moments.clear();
    m_place = 0;
    emit changed();
}

std::optional<ViewMoment> ViewHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_place;
    emit changed();
    return m_moments[m_place];
}

std::optional<ViewMoment> ViewHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_place;
    emit changed();
    return m_moments[m_place];
}

} // namespace onrecord::ui
