// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord-cli/edge_lines.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

namespace
{

constexpr std::uint32_t greatestNode = 50'000'000; // every number up to the greatest gets a place

void skipBlanks(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r"), text.size()));
}

std::optional<std::uint32_t> takeNumber(std::string_view &text)
{
    skipBlanks(text);
    std::uint32_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number > greatestNode)
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    const bool ends = text.empty() || text.front() == ' ' || text.front() == '\t' || text.front() == '\r';
    return ends ? std::optional(number) : std::nullopt;
}

} // namespace

Result<EdgeList> readEdgeLines(LineInput &input, const std::stop_token &stop)
{
    EdgeList list;
    while (const auto line = input.next(stop)) {
        std::string_view rest = line->text;
        skipBlanks(rest);
        if (!line->isTooLong && (rest.empty() || rest.front() == '#'))
            continue;
        const auto source = takeNumber(rest);
        const auto target = source ? takeNumber(rest) : std::nullopt;
        skipBlanks(rest);
        if (!target || !rest.empty())
            return fail(ErrorCode::BadInput, "line " + std::to_string(line->number),
                        "it is not two node numbers, each at most 50,000,000");
        list.edges.push_back({*source, *target, 1});
        list.nodes = std::max({list.nodes, *source + 1, *target + 1});
    }
    if (input.error())
        return fail(*input.error());
    return list;
}

} // namespace onrecord
