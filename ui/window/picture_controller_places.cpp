// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user put somewhere by hand: pins, which the free layout holds, and nodes moved in the others.
#include "ui/window/picture_controller.h"

#include <utility>

namespace onrecord::ui
{

const std::shared_ptr<PlaceBook> &PictureController::places(Lens lens)
{
    std::shared_ptr<PlaceBook> &book = m_places[lens];
    if (!book)
        book = std::make_shared<PlaceBook>();
    return book;
}

void PictureController::rememberFreePlace(const std::string &node, Point place)
{
    if (!pins().contains(node))
        m_freePlaces[m_states.lens.lens()][node] = place;
}

void PictureController::keepMoved(const std::string &node, Point place)
{
    m_moved[{m_states.lens.lens(), m_states.layout.choice()}][node] = place;
    m_moves.start();
}

void PictureController::freeUnpinned()
{
    const PlaceMap now = pins();
    const PlaceMap &free = m_freePlaces[m_states.lens.lens()];
    for (const auto &[key, place] : m_pins)
        if (const auto before = free.find(key); before != free.end() && !now.contains(key))
            places(m_states.lens.lens())->put(key, before->second);
}

/// A node that was pinned since the picture was asked for stands where it was put.
ViewPicture PictureController::withNewPins(const ViewPicture &picture) const
{
    const PlaceMap now = pins();
    if (picture.layout.kind != LayoutKind::Free || picture.scene->pinned.size() == std::ssize(now))
        return picture;
    Scene scene = *picture.scene;
    scene.pinned.clear();
    for (std::size_t i = 0; i < scene.places.size(); ++i)
        if (const auto pin = now.find(scene.view->nodes[i].key); pin != now.end()) {
            scene.places[i] = pin->second;
            scene.pinned.insert(QString::fromStdString(pin->first));
        }
    ViewPicture pinned = picture;
    pinned.scene = std::make_shared<const Scene>(std::move(scene));
    return pinned;
}

void PictureController::showMoved()
{
    const ViewPicture &shown = m_states.picture.picture();
    if (!shown.scene || shown.layout.kind == LayoutKind::Free)
        return;
    const PlaceMap &moved = m_moved[{shown.scene->view->lens, shown.layout}];
    Scene scene = *shown.scene;
    for (std::size_t i = 0; i < scene.places.size(); ++i)
        if (const auto place = moved.find(scene.view->nodes[i].key); place != moved.end())
            scene.places[i] = place->second;
    ViewPicture picture = shown;
    picture.scene = std::make_shared<const Scene>(std::move(scene));
    show(picture, MapCanvas::Camera::Keep);
}

void PictureController::applyPins()
{
    const PlaceMap now = pins();
    const ViewPicture &shown = m_states.picture.picture();
    if (now == m_pins || !shown.scene)
        return;
    if (shown.layout.kind != LayoutKind::Free) {
        m_pins = now; // held when the free layout is chosen again
        return;
    }
    Scene scene = *shown.scene;
    const PlaceMap &free = m_freePlaces[scene.view->lens];
    scene.pinned.clear();
    for (std::size_t i = 0; i < scene.view->nodes.size(); ++i) {
        const std::string &key = scene.view->nodes[i].key;
        if (const auto pin = now.find(key); pin != now.end()) {
            scene.places[i] = pin->second;
            scene.pinned.insert(QString::fromStdString(key));
        } else if (const auto before = free.find(key); before != free.end() && m_pins.contains(key)) {
            scene.places[i] = before->second;
        }
    }
    m_pins = now;
    ViewPicture picture = shown;
    picture.scene = std::make_shared<const Scene>(std::move(scene));
    places(picture.scene->view->lens)->note(picture.scene);
    show(picture, MapCanvas::Camera::Keep);
}

PlaceMap PictureController::pins() const
{
    const auto &byLens = m_states.project.snapshot().pins;
    const auto at = byLens.find(std::string(toString(m_states.lens.lens())));
    return at == byLens.end() ? PlaceMap{} : at->second;
}

} // namespace onrecord::ui
