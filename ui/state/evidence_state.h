// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The evidence that is laid out at the side of the map, the piece of it that is being read, and the article it is in.
#pragma once

#include "ui/state/evidence.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace onrecord::ui
{

class EvidenceState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another list, of statements of `corpus`. The piece that was being read stays so when it is in the list; else
    /// the list's first is read, or (Read::Same) what was being read, as the corpus knows it now.
    enum class Read { First, Same };
    void setList(std::vector<Evidence> list, std::shared_ptr<const Corpus> corpus, Read read);
    void setCurrent(std::size_t place);
    /// A piece by itself: from a list, a search, a click in the reader. Kept in the list when it is there.
    void readOne(const Evidence &evidence);
    /// Just an article.
    void readArticle(ArticleId article);
    void step(int by); // goes round
    void clear();

    [[nodiscard]] const std::vector<Evidence> &list() const { return m_list; }
    /// That the list's statements belong to; never null.
    [[nodiscard]] const std::shared_ptr<const Corpus> &corpus() const { return m_corpus; }
    /// Place of what is being read in the list, when it is in it.
    [[nodiscard]] std::optional<std::size_t> current() const;
    /// What is being read, in the list or not.
    [[nodiscard]] const std::optional<Evidence> &reading() const { return m_reading; }
    [[nodiscard]] ArticleId article() const { return m_article; }

signals:
    void changed();

private:
    void read(const Evidence &evidence);

    std::vector<Evidence> m_list;
    std::shared_ptr<const Corpus> m_corpus = std::make_shared<const Corpus>();
    std::optional<Evidence> m_reading;
    ArticleId m_article;
};

} // namespace onrecord::ui
