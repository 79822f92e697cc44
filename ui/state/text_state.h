// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of the articles that are being read: fetched when asked for, the last few kept.
#pragma once

#include "core/model/corpus.h"

#include <QObject>

#include <list>
#include <memory>
#include <set>
#include <string>

namespace onrecord::ui
{

class TextState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The text when it is here; else null, and it is sent for.
    [[nodiscard]] std::shared_ptr<const std::string> text(ArticleId article);
    void setText(ArticleId article, const std::string &text);
    /// Drops the texts that are not, or no longer, those of the corpus.
    void keepOnly(const Corpus &corpus);

signals:
    void wanted(onrecord::ArticleId article);
    void changed();

private:
    struct Entry
    {
        ArticleId article;
        std::shared_ptr<const std::string> text;
    };

    std::list<Entry> m_entries; // the last used first
    std::set<ArticleId> m_wanted;
};

} // namespace onrecord::ui
