// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/part_painter.h"

#include "ui/picture/edge_strokes.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/text_painter.h"

#include <QPainter>

namespace onrecord::ui
{

namespace
{

void paintLabel(QPainter &painter, const PicturePlan &plan, std::uint32_t node, const TextPainter &text)
{
    const std::optional<QRectF> &box = plan.labels[node];
    if (!box)
        return;
    const LabelTexts &texts = *plan.facts->texts;
    text.paintLabel(painter, texts.of(node), texts.sizeOf(node),
                    texts.isEmphasised(node) ? QFont::DemiBold : QFont::Normal, *box, TextPainter::Align::Centre,
                    plan.textZoom);
}

} // namespace

void paintParts(QPainter &painter, const PicturePlan &plan, const PictureParts &parts, const Theme &theme)
{
    const View &view = *plan.scene->view;
    for (const std::uint32_t edge : parts.edges)
        if (plan.hasCurves() && plan.edges[edge].isVisible)
            paintEdge(painter, view.edges[edge], plan.edges[edge], plan.widths[edge],
                      theme.colourOf(view.edges[edge].stance));
    for (const std::uint32_t node : parts.nodes) {
        const EdgeEnd &figure = plan.nodes[node];
        paintNode(painter, figure.shape, figure.centre, figure.radius,
                  {nodeColour(*plan.scene, node, theme), theme.map, figureText(*plan.scene, node)});
    }
    const TextPainter text(theme, PaintTarget::Pixels);
    for (const std::uint32_t node : parts.nodes)
        paintLabel(painter, plan, node, text);
}

} // namespace onrecord::ui
