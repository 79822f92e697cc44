// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_feasts.h"

#include "core/text/characters.h"

#include <array>

namespace onrecord
{

namespace
{

enum class Rule { Fixed, Nth, Easter, AfterThanksgiving, Moves };

struct Feast
{
    std::string_view name; // words parted by blanks, as the tokeniser cuts them
    Rule rule;
    int month = 0;
    int number = 0; // day of the month, or the weekday's, or days from Easter
    int nth = 0;
};

// The calendar of English-language news: United States, Britain, the western churches. Written for this project.
constexpr std::array Feasts{
    Feast{"new year 's day", Rule::Fixed, 1, 1},
    Feast{"new year 's eve", Rule::Fixed, 12, 31},
    Feast{"martin luther king day", Rule::Nth, 1, 1, 3},
    Feast{"martin luther king jr. day", Rule::Nth, 1, 1, 3},
    Feast{"valentine 's day", Rule::Fixed, 2, 14},
    Feast{"presidents day", Rule::Nth, 2, 1, 3},
    Feast{"presidents ' day", Rule::Nth, 2, 1, 3},
    Feast{"ash wednesday", Rule::Easter, 0, -46},
    Feast{"palm sunday", Rule::Easter, 0, -7},
    Feast{"maundy thursday", Rule::Easter, 0, -3},
    Feast{"good friday", Rule::Easter, 0, -2},
    Feast{"easter sunday", Rule::Easter, 0, 0},
    Feast{"easter monday", Rule::Easter, 0, 1},
    Feast{"easter", Rule::Easter, 0, 0},
    Feast{"pentecost", Rule::Easter, 0, 49},
    Feast{"may day", Rule::Fixed, 5, 1},
    Feast{"memorial day", Rule::Nth, 5, 1, -1},
    Feast{"independence day", Rule::Moves},
    Feast{"labor day", Rule::Nth, 9, 1, 1},
    Feast{"columbus day", Rule::Nth, 10, 1, 2},
    Feast{"halloween", Rule::Fixed, 10, 31},
    Feast{"election day", Rule::Moves},
    Feast{"super tuesday", Rule::Moves},
    Feast{"inauguration day", Rule::Moves},
    Feast{"veterans day", Rule::Fixed, 11, 11},
    Feast{"armistice day", Rule::Fixed, 11, 11},
    Feast{"remembrance day", Rule::Fixed, 11, 11},
    Feast{"thanksgiving day", Rule::Nth, 11, 4, 4},
    Feast{"thanksgiving", Rule::Nth, 11, 4, 4},
    Feast{"black friday", Rule::AfterThanksgiving},
    Feast{"christmas eve", Rule::Fixed, 12, 24},
    Feast{"christmas day", Rule::Fixed, 12, 25},
    Feast{"christmas", Rule::Fixed, 12, 25},
    Feast{"boxing day", Rule::Fixed, 12, 26},
    Feast{"mother 's day", Rule::Moves},
    Feast{"father 's day", Rule::Moves},
    Feast{"tax day", Rule::Moves},
    Feast{"ramadan", Rule::Moves},
    Feast{"passover", Rule::Moves},
    Feast{"yom kippur", Rule::Moves},
    Feast{"rosh hashanah", Rule::Moves},
    Feast{"hanukkah", Rule::Moves},
    Feast{"diwali", Rule::Moves},
    Feast{"eid", Rule::Moves},
};

/// How many of `words` the feast's name takes; 0 when it is another.
std::size_t wordsOf(std::string_view name, std::span<const std::string_view> words)
{
    std::size_t count = 0;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (count >= words.size() || foldWord(words[count]) != name.substr(0, end))
            return 0;
        name.remove_prefix(std::min(end + 1, name.size()));
        ++count;
    }
    return count;
}

DayRange oneDay(std::chrono::sys_days day)
{
    return {day, day};
}

} // namespace

FeastMatch feastAt(std::span<const std::string_view> words)
{
    FeastMatch best;
    for (std::size_t i = 0; i < Feasts.size(); ++i)
        if (const std::size_t count = wordsOf(Feasts[i].name, words); count > best.words)
            best = {static_cast<int>(i), count};
    return best;
}

std::optional<DayRange> feastIn(int feast, int year)
{
    if (feast < 0 || static_cast<std::size_t>(feast) >= Feasts.size() || year < 1)
        return std::nullopt;
    const Feast &known = Feasts[static_cast<std::size_t>(feast)];
    switch (known.rule) {
    case Rule::Fixed:
        return dayRange(year, known.month, known.number);
    case Rule::Nth:
        return oneDay(nthWeekday(year, known.month, known.number, known.nth));
    case Rule::Easter:
        return oneDay(easterSunday(year) + std::chrono::days{known.number});
    case Rule::AfterThanksgiving:
        return oneDay(nthWeekday(year, 11, 4, 4) + std::chrono::days{1});
    case Rule::Moves:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace onrecord
