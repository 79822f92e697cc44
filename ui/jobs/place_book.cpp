// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/place_book.h"

#include <utility>

namespace onrecord::ui
{

void PlaceBook::note(std::shared_ptr<const Scene> scene)
{
    const std::scoped_lock lock(m_mutex);
    // A layout at work brings many scenes of one view: the last is all that counts.
    if (!m_entries.empty() && m_entries.back().scene && m_entries.back().scene->view == scene->view)
        m_entries.back().scene = std::move(scene);
    else
        m_entries.push_back({std::move(scene), {}, {}});
}

void PlaceBook::put(const std::string &key, Point place)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({nullptr, key, place});
}

void PlaceBook::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
    m_isCleared = true;
}

std::vector<std::optional<Point>> PlaceBook::placesIn(const View &view)
{
    const std::scoped_lock reading(m_readMutex);
    std::vector<Entry> entries;
    {
        const std::scoped_lock lock(m_mutex);
        entries = std::exchange(m_entries, {});
        if (std::exchange(m_isCleared, false))
            m_places.clear();
    }
    read(entries);
    std::vector<std::optional<Point>> places;
    places.reserve(view.nodes.size());
    for (const ViewNode &node : view.nodes) {
        const auto found = m_places.find(node.key);
        places.push_back(found == m_places.end() ? std::nullopt : std::optional(found->second));
    }
    return places;
}

void PlaceBook::read(const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (!entry.scene) {
            m_places[entry.key] = entry.place;
            continue;
        }
        const Scene &scene = *entry.scene;
        for (std::size_t i = 0; i < scene.places.size(); ++i)
            m_places[scene.view->nodes[i].key] = scene.places[i];
    }
}

} // namespace onrecord::ui
