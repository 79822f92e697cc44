// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_names.h"

#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t statementCharacters = 32;
constexpr std::size_t articleCharacters = 48;

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

/// Without quotation marks and white space at both ends; white space inside becomes one blank.
std::string bare(std::string_view text)
{
    std::string words;
    for (const char byte : text) {
        const bool white = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
        if (!white)
            words += byte;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    constexpr std::array<std::string_view, 9> trimmed{"\"", "'", " ", "“", "”", "‘", "’", "«", "»"};
    std::string_view rest = words;
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view mark : trimmed) {
            if (rest.starts_with(mark)) {
                rest.remove_prefix(mark.size());
                more = true;
            } else if (rest.ends_with(mark)) {
                rest.remove_suffix(mark.size());
                more = true;
            }
        }
    }
    return std::string(rest);
}

} // namespace

std::string articleKey(const ArticleInfo &article)
{
    return article.folder == 0 ? article.path : std::to_string(article.folder) + ':' + article.path;
}

std::string statementKey(const Statement &statement, const ArticleInfo *article)
{
    const StatementText &text = statement.text;
    const Span span = !text.content.empty() ? text.content.front() : !text.cue.empty() ? text.cue.front() : Span{};
    const std::string path = article != nullptr ? articleKey(*article) : std::string();
    return path + '#' + std::to_string(span.begin) + '-' + std::to_string(span.end);
}

std::string articleLabel(const ArticleInfo &article)
{
    return shortened(article.title.empty() ? displayPath(article.path) : article.title, articleCharacters);
}

std::string statementLabel(const Statement &statement)
{
    const std::string &words = statement.contentWords.empty() ? statement.cueWords : statement.contentWords;
    constexpr std::size_t enough = 400; // bytes; more than any label shows
    return "“" + shortened(bare(std::string_view(words).substr(0, enough)), statementCharacters) + "”";
}

std::string shortened(std::string_view text, std::size_t most)
{
    std::size_t characters = 0;
    std::size_t word = 0; // end of the last whole word within the limit
    std::size_t hard = 0; // where the limit falls
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!startsCharacter(text[i]))
            continue;
        if (characters + 1 == most)
            hard = i;
        if (text[i] == ' ' && characters < most)
            word = i;
        ++characters;
    }
    if (characters <= most)
        return std::string(text);
    return std::string(text.substr(0, word > 0 ? word : hard)) + "…";
}

} // namespace onrecord
