// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/clean.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace onrecord
{

namespace
{

enum class Fate { Keep, Drop, Blank, LineFeed };

bool isIn(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

bool isLineEnd(char32_t c)
{
    return isIn(c, 0x0A, 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBlank(char32_t c)
{
    return c == 0x09 || c == 0xA0 || c == 0x1680 || isIn(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

/// Characters that have no shape of their own: controls, soft hyphen, zero-width spaces, byte-order mark, marks that
/// turn the direction of writing (the text is kept in the order in which it is read), annotation marks.
bool isShapeless(char32_t c)
{
    return c < 0x20 || isIn(c, 0x7F, 0x9F) || c == 0xAD || c == 0x061C || c == 0x180E || c == 0x200B ||
           isIn(c, 0x200E, 0x200F) || isIn(c, 0x202A, 0x202E) || isIn(c, 0x2060, 0x206F) || c == 0xFEFF ||
           isIn(c, 0xFFF9, 0xFFFB);
}

/// Zero-width joiners belong to emoji and to scripts that come after Greek and Cyrillic; elsewhere they only hide.
bool isIdleJoiner(char32_t c, char32_t previous)
{
    return isIn(c, 0x200C, 0x200D) && previous < 0x0590;
}

Fate fateOf(char32_t c, char32_t previous)
{
    if (isLineEnd(c))
        return Fate::LineFeed;
    if (isBlank(c))
        return Fate::Blank;
    return isShapeless(c) || isIdleJoiner(c, previous) ? Fate::Drop : Fate::Keep;
}

/// Length of the run of printable ASCII and line feeds from `at` on: most of most texts.
std::size_t plainRun(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && ((text[end] >= 0x20 && text[end] < 0x7F) || text[end] == '\n'))
        ++end;
    return end - at;
}

/// Bytes of the character at `at`, CR LF together being one.
std::size_t lengthOf(const Utf8Character &character, std::string_view text, std::size_t at)
{
    const bool pair = character.code == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    return pair ? 2 : character.length;
}

} // namespace

CleanText CleanText::from(std::string_view utf8)
{
    CleanText cleaned;
    std::string &out = cleaned.m_text;
    out.reserve(utf8.size());
    std::size_t before = 0; // end of what was last kept, in the given text
    const auto keep = [&](std::size_t at, std::size_t end, std::string_view as) {
        const auto here = static_cast<std::uint32_t>(out.size());
        const Shift &last = cleaned.m_shifts.back();
        if (last.original + (here - last.clean) != at)
            cleaned.m_shifts.push_back({here, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(before)});
        out += as;
        before = end;
    };
    char32_t previous = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        if (const std::size_t run = plainRun(utf8, at)) {
            keep(at, at + run, utf8.substr(at, run));
            at += run;
            previous = ' ';
            continue;
        }
        const Utf8Character character = utf8At(utf8, at);
        const std::size_t end = at + lengthOf(character, utf8, at);
        const Fate fate = fateOf(character.code, previous);
        if (fate == Fate::Keep)
            keep(at, end, utf8.substr(at, end - at));
        else if (fate != Fate::Drop)
            keep(at, end, fate == Fate::Blank ? " " : "\n");
        if (fate != Fate::Drop)
            previous = fate == Fate::Keep ? character.code : U' '; // as cleaning once more would see it
        at = end;
    }
    keep(utf8.size(), utf8.size(), {});
    return cleaned;
}

const CleanText::Shift &CleanText::shiftAt(std::uint32_t offset) const
{
    const auto after = std::upper_bound(m_shifts.begin(), m_shifts.end(), offset,
                                        [](std::uint32_t at, const Shift &shift) { return at < shift.clean; });
    return *std::prev(after);
}

std::uint32_t CleanText::originalOffset(std::uint32_t offset) const
{
    const Shift &shift = shiftAt(offset);
    return shift.original + (offset - shift.clean);
}

Span CleanText::originalSpan(Span cleaned) const
{
    const Shift &shift = shiftAt(cleaned.end);
    const std::uint32_t end = shift.clean == cleaned.end ? shift.before : originalOffset(cleaned.end);
    const std::uint32_t begin = originalOffset(cleaned.begin);
    return {begin, std::max(begin, end)};
}

} // namespace onrecord
