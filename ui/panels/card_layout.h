// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the parts of a card stand, from top to bottom: for painting it, for its height, and for what was clicked on.
#pragma once

#include "ui/panels/row_painting.h"

#include <QFont>
#include <QModelIndex>
#include <QRect>

#include <vector>

namespace onrecord::ui
{

class CardLayout final
{
public:
    /// `row` is the whole row, with the room around the card; its height does not matter.
    CardLayout(const QModelIndex &index, const QRect &row, const QFont &font);

    struct Paragraph
    {
        WrappedText text;
        QFont font;
        int top = 0;
    };

    [[nodiscard]] const QRect &head() const { return m_head; }
    /// How sure it is, at the right of the head: a click there opens how it was read. Empty when it is no statement.
    [[nodiscard]] const QRect &certainty() const { return m_certainty; }
    [[nodiscard]] const Paragraph &who() const { return m_who; }
    [[nodiscard]] const Paragraph &words() const { return m_words; }
    [[nodiscard]] const Paragraph &facts() const { return m_facts; }
    /// The heading first; empty when the card is not open.
    [[nodiscard]] const std::vector<Paragraph> &how() const { return m_how; }
    /// Of the line above them.
    [[nodiscard]] int howTop() const { return m_howTop; }
    /// Of the whole row.
    [[nodiscard]] int height() const { return m_height; }

private:
    void place(Paragraph &paragraph, int gap);

    QRect m_head;
    QRect m_certainty;
    Paragraph m_who;
    Paragraph m_words;
    Paragraph m_facts;
    std::vector<Paragraph> m_how;
    int m_howTop = 0;
    int m_y = 0;
    int m_height = 0;
};

} // namespace onrecord::ui
