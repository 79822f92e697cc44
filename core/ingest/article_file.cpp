// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/article_file.h"

#include "core/base/file_writer.h"
#include "core/ingest/article_date.h"
#include "core/ingest/article_title.h"
#include "core/ingest/inside_folder.h"
#include "core/text/clean.h"
#include "core/text/decode.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>

namespace onrecord
{

namespace
{

using Info = struct stat;

tl::unexpected<Error> failure(const FoundFile &file, ErrorCode code, std::string cause = {})
{
    return fail(code, displayPath(file.path), std::move(cause));
}

bool isSame(const Info &a, const Info &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

/// Bytes up to `limit`; nothing and errno set when reading fails.
std::optional<std::string> readUpTo(const Descriptor &file, std::size_t expected, std::size_t limit)
{
    std::string bytes(std::min(expected + 1, limit), '\0'); // one more, so that the end shows without a second turn
    std::size_t size = 0;
    while (size < limit) {
        const ssize_t count = ::read(file.get(), bytes.data() + size, bytes.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
        if (size == bytes.size() && size < limit)
            bytes.resize(std::min(2 * size, limit));
    }
    bytes.resize(size);
    return bytes;
}

/// Nothing when the file changed meanwhile.
Result<std::optional<std::string>> readOnce(const Descriptor &folder, const FoundFile &file)
{
    const Descriptor opened = openInside(folder, file.path, O_RDONLY);
    Info before{};
    if (!opened.isOpen() || ::fstat(opened.get(), &before) != 0)
        return fail(insideError(file.path, errno));
    if (!S_ISREG(before.st_mode))
        return failure(file, ErrorCode::NotText, "a folder, pipe, socket or device");
    const auto size = static_cast<std::uint64_t>(before.st_size);
    if (size > largestArticle)
        return failure(file, ErrorCode::TooLarge, fmt::format("{} bytes; the limit is {}", size, largestArticle));
    auto bytes = readUpTo(opened, size, largestArticle + 1);
    Info after{};
    if (!bytes || ::fstat(opened.get(), &after) != 0)
        return fail(insideError(file.path, errno));
    if (!isSame(before, after) || bytes->size() != size)
        return std::nullopt;
    return bytes;
}

Result<std::string> readStable(const Descriptor &folder, const FoundFile &file)
{
    constexpr int attempts = 2;
    for (int i = 0; i < attempts; ++i) {
        auto bytes = readOnce(folder, file);
        if (!bytes)
            return fail(bytes.error());
        if (*bytes)
            return **std::move(bytes);
    }
    return failure(file, ErrorCode::ReadFailed, "another program is writing to it");
}

bool isWhite(char c)
{
    return c == ' ' || c == '\n';
}

/// A letter or digit begins at `at`; beyond ASCII everything counts but U+2000 to U+207F, where the dashes are.
bool isLetter(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool isDash = byte == 0xE2 && (static_cast<unsigned char>(text[at + 1]) & 0xFEU) == 0x80;
    return (byte >= 0xC3 && !isDash) || (byte >= '0' && byte <= '9') ||
           ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
}

/// Runs without a blank in which there is a letter or digit.
std::uint64_t countWords(std::string_view text)
{
    std::uint64_t count = 0;
    bool counted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool letter = isLetter(text, at);
        count += letter && !counted ? 1U : 0U;
        counted = !isWhite(text[at]) && (counted || letter);
    }
    return count;
}

Article articleOf(std::string text, const FoundFile &file)
{
    Article article;
    article.info.path = file.path;
    article.info.title = articleTitle(text, file.path);
    if (auto date = articleDate(text, file.path)) {
        article.info.date = std::move(date->date);
        article.info.dateSource = std::move(date->source);
    }
    article.info.hash = contentHash(text);
    article.info.words = countWords(text);
    article.text = std::move(text);
    return article;
}

} // namespace

Result<Article> readArticleFile(const std::filesystem::path &folder, const FoundFile &file)
{
    const Descriptor opened = openFolder(folder);
    if (!opened.isOpen())
        return fail(insideError(file.path, errno));
    auto bytes = readStable(opened, file);
    if (!bytes)
        return fail(bytes.error());
    auto decoded = decodeText(*bytes);
    if (!decoded)
        return failure(file, decoded.error().code, decoded.error().cause);
    std::string text = CleanText::from(decoded->utf8).takeText();
    if (std::all_of(text.begin(), text.end(), isWhite))
        return failure(file, ErrorCode::EmptyText);
    return articleOf(std::move(text), file);
}

} // namespace onrecord
