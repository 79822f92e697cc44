// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Article -> Reading: who said what, to whom and about whom, in one article.
#pragma once

#include "core/base/result.h"
#include "core/model/reading.h"

#include <memory>
#include <stop_token>
#include <string_view>

namespace onrecord
{

/// Raised whenever the same text may be read differently; cached readings of another version are made anew.
inline constexpr int readerVersion = 8;

/// What is known of an article besides its text; each may be empty.
struct AboutArticle
{
    std::string_view date;   // YYYY-MM-DD
    std::string_view author; // as its byline or its file says
};

/// Knows the word lists and the trained pipeline; const and safe to share between threads once loaded.
class ArticleReader final
{
public:
    /// Reads the word lists and the model of the installation. ResourceMissing or ReadFailed when it cannot; NotAModel,
    /// ModelVersion, ModelDamaged when the model is wrong.
    [[nodiscard]] static Result<ArticleReader> load();

    ArticleReader(ArticleReader &&) noexcept;
    ArticleReader &operator=(ArticleReader &&) noexcept;
    ~ArticleReader();

    /// `text` is cleaned UTF-8. Time and memory linear in the text's size.
    /// Stops early, with whatever was found, when asked.
    [[nodiscard]] Reading read(std::string_view text, const AboutArticle &about = {}, std::stop_token stop = {}) const;

private:
    struct Impl;
    explicit ArticleReader(std::unique_ptr<const Impl> impl);

    std::unique_ptr<const Impl> m_impl;
};

} // namespace onrecord
