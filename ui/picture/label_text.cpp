// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/label_text.h"

#include "ui/picture/node_shapes.h"
#include "ui/picture/picture_fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onrecord::ui
{

namespace
{

constexpr double WidestOnOneLine = 165;
constexpr double WidestLine = 150;
constexpr std::size_t MostEmphasised = 8;

/// The break between words that leaves the two lines most alike, or -1 when there is none.
qsizetype bestBreak(const QString &text, const QFontMetricsF &metrics)
{
    const double whole = metrics.horizontalAdvance(text);
    qsizetype best = -1;
    double smallest = whole * 0.36; // a last word alone on its line is worse than an ellipsis
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1)) {
        const double uneven = std::abs(metrics.horizontalAdvance(text.left(i)) - whole / 2);
        if (uneven < smallest) {
            smallest = uneven;
            best = i;
        }
    }
    return best;
}

/// As many words as fit on the first line, the rest on the second.
qsizetype firstLineEnd(const QString &text, const QFontMetricsF &metrics)
{
    qsizetype end = -1;
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1)) {
        if (metrics.horizontalAdvance(text.left(i)) > WidestLine)
            break;
        end = i;
    }
    return end;
}

QStringList brokenLines(const QString &text, const QFontMetricsF &metrics)
{
    const double width = metrics.horizontalAdvance(text);
    if (width <= WidestOnOneLine)
        return {text};
    const qsizetype at = width <= 2 * WidestLine * 0.95 ? bestBreak(text, metrics) : firstLineEnd(text, metrics);
    if (at < 0)
        return {metrics.elidedText(text, Qt::ElideRight, WidestOnOneLine)};
    return {metrics.elidedText(text.left(at), Qt::ElideRight, WidestLine),
            metrics.elidedText(text.mid(at + 1), Qt::ElideRight, WidestLine)};
}

std::vector<std::uint32_t> nodesByImportance(const View &view, const NodeSizes &sizes)
{
    const auto &nodes = view.nodes;
    std::vector<double> importance(nodes.size(), 0);
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        importance[i] = sizes.importance(i);
    for (const ViewEdge &edge : view.edges) {
        importance[edge.source] += edge.weight;
        importance[edge.target] += edge.weight;
    }
    std::vector<std::uint32_t> order(nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return importance[a] > importance[b]; });
    return order;
}

std::vector<std::uint32_t> emphasisedOf(const View &view, const std::vector<std::uint32_t> &order)
{
    std::vector<std::uint32_t> emphasised;
    const std::size_t most = std::min({MostEmphasised, order.size() / 5 + 1, order.size()});
    for (std::size_t i = 0; i < most; ++i)
        if (view.nodes[order[i]].kind == NodeKind::Actor)
            emphasised.push_back(order[i]);
    return emphasised;
}

} // namespace

QFont labelFont(LabelSize size, QFont::Weight weight)
{
    switch (size) {
    case LabelSize::Large:
        return pictureFont(LabelPixels, weight);
    case LabelSize::Caption:
        return pictureFont(CommunityPixels, weight);
    case LabelSize::Small:
        break;
    }
    return pictureFont(SmallLabelPixels, weight);
}

LabelText labelTextFor(const QString &name, LabelSize size)
{
    LabelText text;
    if (name.isEmpty())
        return text;
    const QFontMetricsF metrics(labelFont(size, QFont::DemiBold));
    text.lines = brokenLines(name, metrics);
    text.ascent = metrics.ascent();
    text.lineHeight = std::ceil(metrics.ascent() + metrics.descent());
    double widest = 0;
    for (const QString &line : std::as_const(text.lines)) {
        text.widths.push_back(metrics.horizontalAdvance(line));
        widest = std::max(widest, text.widths.back());
    }
    text.size = QSizeF(std::ceil(widest), text.lineHeight * static_cast<double>(text.lines.size()));
    return text;
}

LabelTexts::LabelTexts(std::shared_ptr<const View> view, NodeSizes sizes)
    : m_view(std::move(view))
    , m_texts(m_view->nodes.size())
    , m_byImportance([this] { return nodesByImportance(*m_view, m_sizes); })
    , m_emphasised([this] { return emphasisedOf(*m_view, byImportance()); })
    , m_sizes(std::move(sizes))
{}

const LabelText &LabelTexts::of(std::uint32_t node) const
{
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<const LabelText> &text = m_texts[node];
    if (!text)
        text = std::make_unique<const LabelText>(labelTextFor(shownText(m_view->nodes[node].label), sizeOf(node)));
    return *text;
}

bool LabelTexts::isEmphasised(std::uint32_t node) const
{
    const std::vector<std::uint32_t> &few = m_emphasised.value();
    return std::find(few.begin(), few.end(), node) != few.end();
}

LabelSize LabelTexts::sizeOf(std::uint32_t node) const
{
    const bool small = radiusOf(node) < 14 && !isEmphasised(node);
    return small ? LabelSize::Small : LabelSize::Large;
}

} // namespace onrecord::ui
