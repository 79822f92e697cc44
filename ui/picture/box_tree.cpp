// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/box_tree.h"

namespace onrecord::ui
{

namespace
{

constexpr int KeyBits = 16; // a coordinate

/// A zero between each two of the lower 16 bits.
std::uint32_t spread(std::uint32_t bits)
{
    bits = (bits | (bits << 8)) & 0x00ff00ffU;
    bits = (bits | (bits << 4)) & 0x0f0f0f0fU;
    bits = (bits | (bits << 2)) & 0x33333333U;
    return (bits | (bits << 1)) & 0x55555555U;
}

void grow(FlatBox &box, const FlatBox &other)
{
    if (!box.isBox()) {
        box = other;
        return;
    }
    box.left = std::min(box.left, other.left);
    box.top = std::min(box.top, other.top);
    box.right = std::max(box.right, other.right);
    box.bottom = std::max(box.bottom, other.bottom);
}

struct Keyed
{
    std::uint32_t key;
    std::uint32_t place;
};

std::vector<Keyed> keyed(const std::vector<FlatBox> &boxes)
{
    FlatBox all;
    for (const FlatBox &box : boxes)
        if (box.isBox())
            grow(all, box);
    constexpr float Most = (1 << KeyBits) - 1;
    const float side = std::max({all.right - all.left, all.bottom - all.top, 1e-6F});
    const auto step = [side](float from, float place) {
        const float share = (place - from) / side;
        return spread(share > 0 && share <= 1 ? static_cast<std::uint32_t>(share * Most) : 0);
    };
    std::vector<Keyed> keys;
    keys.reserve(boxes.size());
    for (std::uint32_t place = 0; place < boxes.size(); ++place) {
        const FlatBox &box = boxes[place];
        if (box.isBox())
            keys.push_back(
                {step(all.left, (box.left + box.right) / 2) | (step(all.top, (box.top + box.bottom) / 2) << 1), place});
    }
    return keys;
}

/// By key, equal ones as they were: a digit of eight bits after another.
void sortByKey(std::vector<Keyed> &keys)
{
    constexpr std::uint32_t Digits = 256;
    std::vector<Keyed> other(keys.size());
    for (int shift = 0; shift < 32; shift += 8) {
        std::array<std::uint32_t, Digits + 1> begins{};
        const auto digitOf = [shift](const Keyed &entry) { return (entry.key >> shift) & (Digits - 1); };
        for (const Keyed &entry : keys)
            ++begins[digitOf(entry) + 1];
        for (std::uint32_t digit = 0; digit < Digits; ++digit)
            begins[digit + 1] += begins[digit];
        for (const Keyed &entry : keys)
            other[begins[digitOf(entry)]++] = entry;
        keys.swap(other);
    }
}

} // namespace

BoxTree::BoxTree(const std::vector<FlatBox> &boxes)
{
    std::vector<Keyed> keys = keyed(boxes);
    if (keys.empty())
        return;
    sortByKey(keys);
    m_boxes.reserve(keys.size() + keys.size() / (Fan - 1) + 8);
    m_places.reserve(keys.size());
    for (const Keyed &entry : keys) {
        m_boxes.push_back(boxes[entry.place]);
        m_places.push_back(entry.place);
    }
    m_levels.push_back({0, static_cast<std::uint32_t>(keys.size())});
    while (m_levels.back().size > 1) {
        const Level below = m_levels.back();
        m_levels.push_back({static_cast<std::uint32_t>(m_boxes.size()), (below.size + Fan - 1) / Fan});
        for (std::uint32_t first = 0; first < below.size; first += Fan) {
            FlatBox around;
            for (std::uint32_t box = first; box < std::min(first + Fan, below.size); ++box)
                grow(around, m_boxes[below.begin + box]);
            m_boxes.push_back(around);
        }
    }
}

} // namespace onrecord::ui
