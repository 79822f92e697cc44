// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pieces of evidence behind a selection, as cards: what it is, who to whom, the words, when and through whom, how
// sure that is, and (of the cards that were opened) how it was read.
#pragma once

#include "ui/state/evidence.h"

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace onrecord::ui
{

class EvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The text of an article, or null while it is not here.
    using TextOf = std::function<std::shared_ptr<const std::string>(ArticleId)>;

    explicit EvidenceModel(TextOf textOf, QObject *parent = nullptr);

    enum Role {
        WhatRole = Qt::UserRole + 1, // "direct · said"
        PlaceRole,                   // "1 of 3"
        StanceRole,                  // int of Stance
        WhoRole,                     // "Ada Berg (“she”) → Carl Dahl"; empty when the selection says it
        FactsRole,                   // "on Sunday (5 May 2024) · passed on by Reuters"; may be empty
        CertaintyRole,               // int of Certainty; invalid when it is no statement
        OpenRole,                    // whether it tells how it was read; can be set
        HowRole                      // how it was read, in sentences; empty when it is not open
    };

    void setEvidence(const std::vector<Evidence> &list, std::shared_ptr<const Corpus> corpus);
    /// A text has arrived: the words of offices and mentions may be known now.
    void refreshWords();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString whatOf(const Evidence &evidence) const;
    [[nodiscard]] QVariant ofStatement(const Evidence &evidence, int role) const;
    [[nodiscard]] QString whoOf(const Statement &statement) const;
    [[nodiscard]] QString factsOf(const Statement &statement) const;
    [[nodiscard]] QString toolTipOf(const Statement &statement) const;
    [[nodiscard]] QString spokenOf(const Evidence &evidence) const;
    [[nodiscard]] bool isOpen(const Evidence &evidence) const;
    [[nodiscard]] QString wordsOf(const Evidence &evidence) const;
    [[nodiscard]] bool haveOneSpeaker() const;
    [[nodiscard]] const Statement *statementOf(const Evidence &evidence) const;

    TextOf m_textOf;
    std::vector<Evidence> m_list;
    std::vector<EvidenceKey> m_open;
    bool m_namesSpeakers = false; // they differ from card to card
    std::shared_ptr<const Corpus> m_corpus;
};

/// The sentence or so around a span, in one line.
[[nodiscard]] QString excerptAround(const std::string &text, const Span &span);

} // namespace onrecord::ui
