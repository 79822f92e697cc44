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

} // namespace

QFont labelFont(LabelSize size, QFont::Weight weight)
{
    return pictureFont(size == LabelSize::Large ? LabelPixels : SmallLabelPixels, weight);
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

LabelTexts::LabelTexts(std::shared_ptr<const View> view)
    : m_view(std::move(view))
    , m_texts(m_view->nodes.size())
{
    const auto &nodes = m_view->nodes;
    std::vector<double> importance(nodes.size(), 0);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        importance[i] = 4.0 * nodes[i].weight;
        m_largestWeight = std::max(m_largestWeight, nodes[i].weight);
    }
    for (const ViewEdge &edge : m_view->edges) {
        importance[edge.source] += edge.weight;
        importance[edge.target] += edge.weight;
    }
    m_byImportance.resize(nodes.size());
    std::iota(m_byImportance.begin(), m_byImportance.end(), 0U);
    std::stable_sort(m_byImportance.begin(), m_byImportance.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return importance[a] > importance[b]; });
    m_emphasised.resize(nodes.size(), false);
    const std::size_t most = std::min(MostEmphasised, nodes.size() / 5 + 1);
    for (std::size_t i = 0; i < most && i < nodes.size(); ++i)
        m_emphasised[m_byImportance[i]] = nodes[m_byImportance[i]].kind == NodeKind::Actor;
}

const LabelText &LabelTexts::of(std::uint32_t node) const
{
    const std::scoped_lock lock(m_mutex);
    std::optional<LabelText> &text = m_texts[node];
    if (!text)
        text = labelTextFor(shownText(m_view->nodes[node].label), sizeOf(node));
    return *text;
}

LabelSize LabelTexts::sizeOf(std::uint32_t node) const
{
    const bool small = nodeRadius(m_view->nodes[node].weight, m_largestWeight) < 14 && !m_emphasised[node];
    return small ? LabelSize::Small : LabelSize::Large;
}

} // namespace onrecord::ui
