// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file of a folder to one Article.
#pragma once

#include "core/base/result.h"
#include "core/ingest/folder_walk.h"
#include "core/model/article.h"

#include <cstdint>
#include <filesystem>

namespace onrecord
{

/// A larger text is refused (TooLarge) without being read.
inline constexpr std::uint64_t largestArticle = 20'000'000; // bytes

/// Opens without following links or blocking, decodes, cleans, and finds title and date. The error's subject is the
/// path as a person sees it: Vanished, NoPermission, TooLarge, EmptyText, NotText, LinkOutside, ReadFailed.
[[nodiscard]] Result<Article> readArticleFile(const std::filesystem::path &folder, const FoundFile &file);

} // namespace onrecord
