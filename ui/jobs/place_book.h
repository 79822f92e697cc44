// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where nodes were last, by their keys, those too that are not on the map now. The window notes whole scenes at no
// cost; what that means for each node is found out where it is asked for, on another thread.
#pragma once

#include "core/model/geometry.h"
#include "ui/picture/scene.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord::ui
{

/// On any thread.
class PlaceBook final
{
public:
    /// Its nodes are there from now on.
    void note(std::shared_ptr<const Scene> scene);
    void put(const std::string &key, Point place);
    void clear();

    /// One a node of the view; nothing: it was never seen.
    [[nodiscard]] std::vector<std::optional<Point>> placesIn(const View &view);

private:
    /// A scene, or where there is none one node's place.
    struct Entry
    {
        std::shared_ptr<const Scene> scene;
        std::string key;
        Point place;
    };

    void read(const std::vector<Entry> &entries);

    std::mutex m_mutex; // of what follows
    std::vector<Entry> m_entries;
    bool m_isCleared = false; // before the entries
    std::mutex m_readMutex;   // of what follows; taken first
    std::unordered_map<std::string, Point> m_places;
};

} // namespace onrecord::ui
