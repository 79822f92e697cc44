// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_layout.h"

#include "ui/models/evidence_model.h"
#include "ui/models/rule_words.h"
#include "ui/panels/card_delegate.h"
#include "ui/panels/fonts.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr int LeastWidth = 160;
constexpr int HeadHeight = 18;
constexpr int WordsGap = 4;
constexpr int PartGap = 5;
constexpr int RuleGap = 8;
constexpr int SentenceGap = 4;
constexpr int MostWordLines = 6;

int widthOfCertainty(const QModelIndex &index, const QFont &font)
{
    const auto certainty = static_cast<Certainty>(index.data(EvidenceModel::CertaintyRole).toInt());
    return CardDelegate::GaugeWidth + 5 + QFontMetrics(metaFont(font)).horizontalAdvance(word(certainty)) +
           CardDelegate::ArrowWidth;
}

} // namespace

CardLayout::CardLayout(const QModelIndex &index, const QRect &row, const QFont &font)
{
    using Card = CardDelegate;
    const int margin = Card::SideGap + Card::Padding;
    const int width = std::max(LeastWidth, row.width()) - 2 * margin;
    const int left = row.left() + margin;
    m_head = {left, row.top() + Card::CardGap + Card::Padding - 3, width, HeadHeight};
    if (index.data(EvidenceModel::CertaintyRole).isValid()) {
        const int taken = widthOfCertainty(index, font);
        m_certainty = {m_head.right() + 1 - taken, m_head.top(), taken, HeadHeight};
    }
    m_y = m_head.bottom() + 1;
    m_who = {{index.data(EvidenceModel::WhoRole).toString(), width, 2}, sized(font, BaseSize - 0.5, QFont::Medium), 0};
    m_words = {{index.data().toString(), width, MostWordLines}, font, 0};
    m_facts = {{index.data(EvidenceModel::FactsRole).toString(), width, 3}, metaFont(font), 0};
    place(m_who, 2);
    place(m_words, WordsGap);
    place(m_facts, PartGap);
    const QStringList how = index.data(EvidenceModel::HowRole).toStringList();
    if (!how.isEmpty()) {
        m_howTop = m_y + RuleGap;
        m_y = m_howTop;
        const QString heading = QCoreApplication::translate("CardDelegate", "How it was read");
        m_how.push_back({{heading, width, 1}, metaFont(font, QFont::DemiBold), 0});
        place(m_how.back(), RuleGap - 2);
        for (const QString &sentence : how) {
            m_how.push_back({{sentence, width, 4}, metaFont(font), 0});
            place(m_how.back(), SentenceGap);
        }
    }
    m_height = m_y + Card::Padding + Card::CardGap - 3 - row.top();
}

void CardLayout::place(Paragraph &paragraph, int gap)
{
    if (paragraph.text.text.isEmpty())
        return;
    paragraph.top = m_y + gap;
    m_y = paragraph.top + heightOf(paragraph.text, paragraph.font);
}

} // namespace onrecord::ui
