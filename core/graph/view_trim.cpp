// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/view_trim.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace onrecord
{

namespace
{

constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();

enum class Fate { Shown, Hidden, Beyond, Lonely };

class Trimmer final
{
public:
    Trimmer(ViewDraft &draft, const Filter &filter)
        : m_draft(draft)
        , m_filter(filter)
        , m_fates(draft.nodes.size(), Fate::Shown)
    {}

    void hide()
    {
        for (std::size_t i = 0; i < m_fates.size(); ++i)
            if (m_filter.hidden.contains(m_draft.nodes[i].key))
                m_fates[i] = Fate::Hidden;
    }

    /// Nodes to which no shown node is joined; `fate` is why.
    void dropLonely(Fate fate)
    {
        if (m_filter.isolates)
            return;
        std::vector<bool> joined(m_fates.size(), false);
        for (const ViewEdge &edge : m_draft.edges) {
            if (!isShown(edge))
                continue;
            joined[edge.source] = true;
            joined[edge.target] = true;
        }
        for (std::size_t i = 0; i < m_fates.size(); ++i)
            if (m_fates[i] == Fate::Shown && !joined[i])
                m_fates[i] = fate;
    }

    void limit()
    {
        if (m_filter.atMost == 0)
            return;
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < m_fates.size(); ++i)
            if (m_fates[i] == Fate::Shown)
                order.push_back(i);
        std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
            const ViewNode &first = m_draft.nodes[a];
            const ViewNode &second = m_draft.nodes[b];
            return first.weight != second.weight ? first.weight > second.weight : first.key < second.key;
        });
        for (std::size_t i = m_filter.atMost; i < order.size(); ++i)
            m_fates[order[i]] = Fate::Beyond;
        expand();
    }

    [[nodiscard]] View view(Lens lens)
    {
        countLeftOut();
        View view;
        view.lens = lens;
        view.hidden = count(Fate::Hidden);
        view.beyond = count(Fate::Beyond);
        const std::vector<std::uint32_t> placeOf = moveNodes(view);
        for (ViewEdge &edge : m_draft.edges) {
            if (!isShown(edge))
                continue;
            edge.source = placeOf[edge.source];
            edge.target = placeOf[edge.target];
            view.edges.push_back(std::move(edge));
        }
        std::sort(view.edges.begin(), view.edges.end(), [](const ViewEdge &a, const ViewEdge &b) {
            return std::tie(a.source, a.target, a.kind) < std::tie(b.source, b.target, b.kind);
        });
        return view;
    }

private:
    [[nodiscard]] bool isShown(const ViewEdge &edge) const
    {
        return m_fates[edge.source] == Fate::Shown && m_fates[edge.target] == Fate::Shown;
    }

    [[nodiscard]] std::size_t count(Fate fate) const
    {
        return static_cast<std::size_t>(std::count(m_fates.begin(), m_fates.end(), fate));
    }

    /// An expanded node is shown, and so are its neighbours.
    void expand()
    {
        if (m_filter.expanded.empty())
            return;
        std::vector<bool> expanded(m_fates.size(), false);
        for (std::size_t i = 0; i < m_fates.size(); ++i)
            expanded[i] = m_filter.expanded.contains(m_draft.nodes[i].key);
        std::vector<bool> wanted = expanded;
        for (const ViewEdge &edge : m_draft.edges) {
            wanted[edge.source] = wanted[edge.source] || expanded[edge.target];
            wanted[edge.target] = wanted[edge.target] || expanded[edge.source];
        }
        for (std::size_t i = 0; i < m_fates.size(); ++i)
            if (wanted[i] && m_fates[i] == Fate::Beyond)
                m_fates[i] = Fate::Shown;
    }

    /// For each shown node, how many neighbours are not; a neighbour of two edges counts once.
    void countLeftOut()
    {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> missing;
        const auto add = [&](std::uint32_t node, std::uint32_t other) {
            if (m_fates[node] == Fate::Shown && (m_fates[other] == Fate::Hidden || m_fates[other] == Fate::Beyond))
                missing.emplace_back(node, other);
        };
        for (const ViewEdge &edge : m_draft.edges) {
            add(edge.source, edge.target);
            add(edge.target, edge.source);
        }
        std::sort(missing.begin(), missing.end());
        missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
        for (const auto &[node, other] : missing)
            ++m_draft.nodes[node].hiddenNeighbours;
    }

    [[nodiscard]] std::vector<std::uint32_t> moveNodes(View &view)
    {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < m_fates.size(); ++i)
            if (m_fates[i] == Fate::Shown)
                order.push_back(i);
        std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
            return std::tie(m_draft.nodes[a].kind, m_draft.nodes[a].key) <
                   std::tie(m_draft.nodes[b].kind, m_draft.nodes[b].key);
        });
        std::vector<std::uint32_t> placeOf(m_fates.size(), gone);
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            placeOf[order[i]] = i;
            view.nodes.push_back(std::move(m_draft.nodes[order[i]]));
        }
        return placeOf;
    }

    ViewDraft &m_draft;
    const Filter &m_filter;
    std::vector<Fate> m_fates; // one a node
};

} // namespace

View trimmed(ViewDraft draft, Lens lens, const Filter &filter)
{
    Trimmer trimmer(draft, filter);
    trimmer.hide();
    trimmer.dropLonely(Fate::Lonely);
    trimmer.limit();
    trimmer.dropLonely(Fate::Beyond);
    return trimmer.view(lens);
}

} // namespace onrecord
