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

/// A text's words, put on lines.
class WordLines final
{
public:
    WordLines(const QString &text, const QFontMetricsF &metrics)
        : m_words(text.split(u' '))
        , m_metrics(metrics)
    {}

    [[nodiscard]] QString line(qsizetype first, qsizetype behind) const
    {
        return m_words.sliced(first, behind - first).join(u' ');
    }

    /// From word `first` on, so many lines, the longest as short as can be; nothing where that is longer than a line
    /// may be.
    [[nodiscard]] QStringList even(qsizetype first, int count) const
    {
        QStringList best;
        double shortest = WidestLine;
        for (qsizetype behind = first + 1; count > 1 && behind < m_words.size(); ++behind) {
            const QString head = line(first, behind);
            if (widthOf(head) > shortest)
                break;
            const QStringList rest = even(behind, count - 1);
            if (rest.isEmpty() || longest(rest) >= shortest)
                continue;
            best = QStringList{head} + rest;
            shortest = longest(best);
        }
        if (const QString whole = line(first, m_words.size()); count == 1 && widthOf(whole) <= WidestLine)
            best = {whole};
        return best;
    }

    /// As many words on each as fit, and an ellipsis at the end.
    [[nodiscard]] QStringList full(int count) const
    {
        QStringList lines;
        qsizetype first = 0;
        while (first < m_words.size()) {
            qsizetype behind = first + 1;
            while (behind < m_words.size() && widthOf(line(first, behind + 1)) <= WidestLine)
                ++behind;
            const bool isLast = lines.size() + 1 == count;
            lines += m_metrics.elidedText(line(first, isLast ? m_words.size() : behind), Qt::ElideRight, WidestLine);
            first = isLast ? m_words.size() : behind;
        }
        return lines;
    }

private:
    [[nodiscard]] double widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    [[nodiscard]] double longest(const QStringList &lines) const
    {
        double most = 0;
        for (const QString &each : lines)
            most = std::max(most, widthOf(each));
        return most;
    }

    QStringList m_words;
    const QFontMetricsF &m_metrics;
};

QStringList brokenLines(const QString &text, const QFontMetricsF &metrics, int most)
{
    if (metrics.horizontalAdvance(text) <= WidestOnOneLine)
        return {text};
    const WordLines words(text, metrics);
    for (int count = 2; count <= most; ++count)
        if (QStringList lines = words.even(0, count); !lines.isEmpty())
            return lines;
    return words.full(most);
}

/// Names are worth writing out; what was said is read elsewhere.
int mostLinesFor(const ViewNode &node)
{
    return node.kind == NodeKind::Actor ? 3 : 2;
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

LabelText labelTextFor(const QString &name, LabelSize size, int mostLines)
{
    LabelText text;
    if (name.isEmpty())
        return text;
    const QFontMetricsF metrics(labelFont(size, QFont::DemiBold));
    text.lines = brokenLines(name, metrics, mostLines);
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
        text = std::make_unique<const LabelText>(
            labelTextFor(shownText(m_view->nodes[node].label), sizeOf(node), mostLinesFor(m_view->nodes[node])));
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
