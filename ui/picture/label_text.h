// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written at a node: its name on one line, on two or three when it is long, with an ellipsis when even that is
// too little.
#pragma once

#include "core/model/view.h"
#include "ui/picture/lazy.h"
#include "ui/picture/node_sizes.h"

#include <QFont>
#include <QSizeF>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace onrecord::ui
{

struct LabelText
{
    QStringList lines;
    double lineHeight = 0; // at 100 %
    double ascent = 0;
    std::vector<double> widths; // one a line, in the heaviest weight it may be drawn in
    QSizeF size;                // at 100 %

    friend bool operator==(const LabelText &, const LabelText &) = default;
};

inline constexpr int LabelPixels = 13;
inline constexpr int SmallLabelPixels = 12;

inline constexpr int CommunityPixels = 16;

enum class LabelSize { Large, Small, Caption };
[[nodiscard]] QFont labelFont(LabelSize size, QFont::Weight weight);

/// Breaks between words so that the lines are about as long.
[[nodiscard]] LabelText labelTextFor(const QString &name, LabelSize size, int mostLines = 2);

/// The labels of one view, measured when first asked for. On any thread.
class LabelTexts final
{
public:
    LabelTexts(std::shared_ptr<const View> view, NodeSizes sizes);

    [[nodiscard]] const LabelText &of(std::uint32_t node) const;
    [[nodiscard]] LabelSize sizeOf(std::uint32_t node) const;
    /// The few largest: written semibold.
    [[nodiscard]] bool isEmphasised(std::uint32_t node) const;
    /// Nodes, most important first: by what their size says, then by the weight of their edges.
    [[nodiscard]] const std::vector<std::uint32_t> &byImportance() const { return m_byImportance.value(); }
    [[nodiscard]] const NodeSizes &sizes() const { return m_sizes; }
    /// Of the figure, at 100 %.
    [[nodiscard]] double radiusOf(std::uint32_t node) const { return m_sizes.radius(node); }

private:
    std::shared_ptr<const View> m_view;
    mutable std::mutex m_mutex; // of the texts; one that is there is never changed
    mutable std::vector<std::unique_ptr<const LabelText>> m_texts;
    Lazy<std::vector<std::uint32_t>> m_byImportance;
    Lazy<std::vector<std::uint32_t>> m_emphasised;
    NodeSizes m_sizes;
};

} // namespace onrecord::ui
