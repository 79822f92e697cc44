// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_atoms.h"

#include <array>
#include <optional>

namespace onrecord
{

namespace
{

constexpr int FirstYear = 1500;
constexpr int LastYear = 2100;
constexpr std::size_t MostDigits = 7;

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

struct Digits
{
    int value = 0;
    std::size_t size = 0;
};

/// Takes the digits that `text` begins with; none when there are more than any number of ours has.
Digits takeDigits(std::string_view &text)
{
    Digits found;
    while (isDigitAt(text, found.size) && found.size <= MostDigits)
        found.value = found.value * 10 + (text[found.size++] - '0');
    text.remove_prefix(found.size);
    return found.size > MostDigits ? Digits{} : found;
}

bool takeMark(std::string_view &text, std::string_view mark)
{
    if (!text.starts_with(mark))
        return false;
    text.remove_prefix(mark.size());
    return true;
}

bool takeDash(std::string_view &text)
{
    return takeMark(text, "-") || takeMark(text, "–") || takeMark(text, "\u2010") || takeMark(text, "\u2011");
}

bool isYear(const Digits &digits)
{
    return digits.size == 4 && digits.value >= FirstYear && digits.value <= LastYear;
}

TimeAtom atomOf(TimeWord word, int value = 0, int value2 = 0)
{
    TimeAtom atom;
    atom.word = word;
    atom.value = value;
    atom.value2 = value2;
    atom.digits = true;
    return atom;
}

/// Three numbers with the same mark between them, the last or first of them a year. Only an order that cannot be
/// misread has a day.
TimeAtom slashed(const Digits &first, std::string_view rest, std::string_view mark)
{
    const Digits second = takeDigits(rest);
    if (second.size == 0 || second.size > 2 || first.size > 2 || !takeMark(rest, mark))
        return {};
    const Digits year = takeDigits(rest);
    if (!isYear(year) || !rest.empty())
        return {};
    const auto packed = [&](int month, int day) {
        return atomOf(TimeWord::Iso, year.value * 10000 + month * 100 + day);
    };
    if (first.value == second.value || second.value > 12)
        return packed(first.value, second.value);
    if (first.value > 12)
        return packed(second.value, first.value);
    return atomOf(TimeWord::YearSpan, year.value, year.value);
}

/// "2019-03-03", "2006-2019", "2006-09", "3-5".
TimeAtom dashed(const Digits &first, std::string_view rest)
{
    const Digits second = takeDigits(rest);
    if (rest.empty() && isYear(first) && isYear(second) && first.value < second.value)
        return atomOf(TimeWord::YearSpan, first.value, second.value);
    if (rest.empty() && isYear(first) && second.size == 2 && second.value > first.value % 100)
        return atomOf(TimeWord::YearSpan, first.value, first.value / 100 * 100 + second.value);
    if (rest.empty() && first.size <= 2 && second.size > 0 && second.size <= 2 && first.value < second.value)
        return atomOf(TimeWord::DaySpan, first.value, second.value);
    if (!isYear(first) || second.size != 2 || !takeMark(rest, "-"))
        return {};
    const Digits day = takeDigits(rest);
    return rest.empty() && day.size == 2 ? atomOf(TimeWord::Iso, first.value * 10000 + second.value * 100 + day.value)
                                         : TimeAtom{};
}

bool isAmPm(std::string_view text)
{
    constexpr std::array<std::string_view, 8> forms{"am", "pm", "a.m.", "p.m.", "AM", "PM", "a.m", "p.m"};
    for (const std::string_view form : forms)
        if (text == form)
            return true;
    return false;
}

TimeAtom clock(const Digits &hour, std::string_view rest)
{
    const Digits minute = takeDigits(rest);
    if (hour.value > 24 || minute.size != 2 || minute.value > 59)
        return {};
    if (rest.empty())
        return atomOf(TimeWord::ClockTime);
    return isAmPm(rest) ? atomOf(TimeWord::ClockWhole) : TimeAtom{};
}

/// "1990s"; "1900s" may be a century.
TimeAtom decade(const Digits &year)
{
    if (!isYear(year) || year.value % 10 != 0)
        return {};
    if (year.value % 100 == 0 && year.value < 2000)
        return atomOf(TimeWord::Century, year.value);
    return atomOf(TimeWord::Decade, year.value);
}

/// "2,500": a number, but no year and no day.
TimeAtom grouped(const Digits &first, std::string_view rest)
{
    int value = first.value;
    while (takeMark(rest, ",")) {
        const Digits three = takeDigits(rest);
        if (three.size != 3 || value > 99999)
            return {};
        value = value * 1000 + three.value;
    }
    return rest.empty() && first.size <= 3 ? atomOf(TimeWord::Number, value) : TimeAtom{};
}

TimeAtom shortDecade(std::string_view written)
{
    const Digits digits = takeDigits(written);
    if (digits.size != 2 || digits.value % 10 != 0 || written != "s")
        return {};
    return atomOf(TimeWord::Decade, digits.value >= 30 ? 1900 + digits.value : 0);
}

/// What letters right behind a number make of it.
TimeAtom withLetters(const Digits &number, std::string_view rest)
{
    if (rest == "s" || rest == "'s" || rest == "’s")
        return decade(number);
    if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th")
        return number.size <= 2 ? atomOf(TimeWord::Ordinal, number.value) : TimeAtom{};
    return isAmPm(rest) && number.value <= 12 ? atomOf(TimeWord::ClockWhole) : TimeAtom{};
}

} // namespace

TimeAtom numberAtom(std::string_view written)
{
    if (takeMark(written, "'") || takeMark(written, "’") || takeMark(written, "‘"))
        return shortDecade(written);
    std::string_view rest = written;
    const Digits first = takeDigits(rest);
    if (first.size == 0)
        return {};
    if (rest.empty()) {
        TimeAtom number = atomOf(TimeWord::Number, first.value);
        number.plainYear = isYear(first);
        return number;
    }
    if (takeMark(rest, ":"))
        return clock(first, rest);
    if (takeMark(rest, "/"))
        return slashed(first, rest, "/");
    if (takeDash(rest))
        return dashed(first, rest);
    if (rest.front() == ',')
        return grouped(first, rest);
    if (rest.front() == '.' && isDigitAt(rest, 1)) {
        rest.remove_prefix(1);
        const TimeAtom date = slashed(first, rest, ".");
        return date.word == TimeWord::None ? atomOf(TimeWord::Number) : date;
    }
    return withLetters(first, rest);
}

} // namespace onrecord
