// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/text_state.h"

#include "core/base/content_hash.h"

#include <algorithm>

namespace onrecord::ui
{

namespace
{
constexpr std::size_t MaxTexts = 64;
}

std::shared_ptr<const std::string> TextState::text(ArticleId article)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [article](const Entry &entry) { return entry.article == article; });
    if (at != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, at);
        return m_entries.front().text;
    }
    if (!article.isNull() && m_wanted.insert(article).second)
        emit wanted(article);
    return nullptr;
}

void TextState::setText(ArticleId article, const std::string &text)
{
    m_wanted.erase(article);
    m_entries.remove_if([article](const Entry &entry) { return entry.article == article; });
    m_entries.push_front({article, std::make_shared<const std::string>(text)});
    if (m_entries.size() > MaxTexts)
        m_entries.pop_back();
    emit changed();
}

void TextState::keepOnly(const Corpus &corpus)
{
    m_entries.remove_if([&corpus](const Entry &entry) {
        const ArticleInfo *info = corpus.article(entry.article);
        return !info || info->hash != contentHash(*entry.text);
    });
    m_wanted.clear();
}

} // namespace onrecord::ui
