// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_lexicon.h"

#include "core/text/time_calendar.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

/// Words of one kind, parted by blanks; `step` is added from word to word.
struct Group
{
    TimeWord word;
    std::string_view words;
    int value = 0;
    int step = 0;
};

constexpr Group unitGroup(TimeWord word, TimeUnit unit, std::string_view words)
{
    return {word, words, static_cast<int>(unit), 0};
}

// Written for this project. Licence: CC0-1.0.
constexpr std::array Groups{
    Group{TimeWord::Weekday, "monday tuesday wednesday thursday friday saturday sunday", 1, 1},
    Group{TimeWord::Weekdays, "mondays tuesdays wednesdays thursdays fridays saturdays sundays", 1, 1},
    Group{TimeWord::WeekdayShort, "mon tue wed thu fri sat sun", 1, 1},
    Group{TimeWord::WeekdayShort, "mon. tue. wed. thu. fri. sat. sun.", 1, 1},
    Group{TimeWord::WeekdayShort, "tues tues.", 2},
    Group{TimeWord::WeekdayShort, "thur thur. thurs thurs.", 4},
    Group{TimeWord::Month, "january february march april may june july august september october november december", 1,
          1},
    Group{TimeWord::Month, "jan. feb. mar. apr.", 1, 1},
    Group{TimeWord::Month, "jun. jul. aug. sep. oct. nov. dec.", 6, 1},
    Group{TimeWord::Month, "jan feb", 1, 1},
    Group{TimeWord::Month, "sept", 9},
    Group{TimeWord::Month, "sept. oct nov dec", 9, 1},
    Group{TimeWord::Season, "winter spring summer autumn", 0, 1},
    Group{TimeWord::Season, "fall", 3},
    Group{TimeWord::Feast,
          "new martin valentine presidents ash palm maundy good easter pentecost memorial independence"},
    Group{TimeWord::Feast, "labor columbus halloween election super inauguration veterans armistice remembrance"},
    Group{TimeWord::Feast, "thanksgiving black christmas boxing mother father tax ramadan passover yom rosh hanukkah"},
    Group{TimeWord::Feast, "diwali eid"},
    unitGroup(TimeWord::Unit, TimeUnit::Hour, "minute hour"),
    unitGroup(TimeWord::Unit, TimeUnit::Day, "day"),
    unitGroup(TimeWord::Unit, TimeUnit::Weekend, "weekend"),
    unitGroup(TimeWord::Unit, TimeUnit::Week, "week"),
    unitGroup(TimeWord::Unit, TimeUnit::Month, "month"),
    unitGroup(TimeWord::Unit, TimeUnit::Quarter, "quarter"),
    unitGroup(TimeWord::Unit, TimeUnit::Year, "year"),
    unitGroup(TimeWord::Unit, TimeUnit::Decade, "decade"),
    unitGroup(TimeWord::Unit, TimeUnit::Century, "century"),
    unitGroup(TimeWord::Units, TimeUnit::Hour, "moments seconds minutes hours"),
    unitGroup(TimeWord::Units, TimeUnit::Day, "days"),
    unitGroup(TimeWord::Units, TimeUnit::Weekend, "weekends"),
    unitGroup(TimeWord::Units, TimeUnit::Week, "weeks"),
    unitGroup(TimeWord::Units, TimeUnit::Month, "months"),
    unitGroup(TimeWord::Units, TimeUnit::Quarter, "quarters"),
    unitGroup(TimeWord::Units, TimeUnit::Year, "years"),
    unitGroup(TimeWord::Units, TimeUnit::Decade, "decades"),
    unitGroup(TimeWord::Units, TimeUnit::Century, "centuries"),
    Group{TimeWord::DayPart, "morning afternoon evening night mornings afternoons evenings nights"},
    Group{TimeWord::Noon, "noon midnight midday dawn dusk"},
    Group{TimeWord::Deictic, "yesterday today tomorrow", -1, 1},
    Group{TimeWord::Deictic, "tonight"},
    Group{TimeWord::Recently, "recently lately"},
    Group{TimeWord::Time, "time moment"},
    Group{TimeWord::Then, "then now"},
    Group{TimeWord::Number, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 1, 1},
    Group{TimeWord::Number, "fifteen sixteen seventeen eighteen nineteen", 15, 1},
    Group{TimeWord::Number, "twenty thirty forty fifty sixty seventy eighty ninety", 20, 10},
    Group{TimeWord::Number, "several many dozens hundreds thousands countless"},
    Group{TimeWord::Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1},
    Group{TimeWord::Ordinal, "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13, 1},
    Group{TimeWord::Ordinal, "twentieth", 20},
    Group{TimeWord::Scale, "dozen", 12},
    Group{TimeWord::Scale, "hundred", 100},
    Group{TimeWord::Scale, "thousand", 1000},
    Group{TimeWord::Million, "million billion trillion percent miles people votes points yards feet degrees dollars"},
    Group{TimeWord::AmPm, "a.m. p.m. am pm a.m p.m o'clock"},
    Group{TimeWord::Zone,
          "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet eastern pacific e.t. p.t. local"},
    Group{TimeWord::The, "the"},
    Group{TimeWord::A, "a an"},
    Group{TimeWord::This, "this"},
    Group{TimeWord::That, "that"},
    Group{TimeWord::Possessive, "his her its their our my your whose"},
    Group{TimeWord::Every, "every each"},
    Group{TimeWord::Same, "same"},
    Group{TimeWord::Last, "last"},
    Group{TimeWord::Past, "past"},
    Group{TimeWord::Previous, "previous preceding"},
    Group{TimeWord::Next, "next"},
    Group{TimeWord::Following, "following"},
    Group{TimeWord::Coming, "coming upcoming"},
    Group{TimeWord::Recent, "recent"},
    Group{TimeWord::Early, "early"},
    Group{TimeWord::Mid, "mid middle"},
    Group{TimeWord::Late, "late"},
    Group{TimeWord::Earlier, "earlier"},
    Group{TimeWord::Later, "later"},
    Group{TimeWord::Ago, "ago"},
    Group{TimeWord::Beginning, "beginning start outset"},
    Group{TimeWord::Ending, "end close"},
    Group{TimeWord::Rest, "rest remainder"},
    Group{TimeWord::On, "on"},
    Group{TimeWord::In, "in"},
    Group{TimeWord::At, "at"},
    Group{TimeWord::By, "by"},
    Group{TimeWord::Since, "since"},
    Group{TimeWord::Until, "until till til"},
    Group{TimeWord::During, "during throughout"},
    Group{TimeWord::Over, "over"},
    Group{TimeWord::Within, "within"},
    Group{TimeWord::For, "for"},
    Group{TimeWord::Through, "through thru"},
    Group{TimeWord::Around, "around circa"},
    Group{TimeWord::Before, "before"},
    Group{TimeWord::After, "after"},
    Group{TimeWord::From, "from"},
    Group{TimeWord::Between, "between"},
    Group{TimeWord::To, "to"},
    Group{TimeWord::Of, "of"},
    Group{TimeWord::And, "and"},
    Group{TimeWord::Or, "or"},
    Group{TimeWord::As, "as"},
    Group{TimeWord::Couple, "couple"},
    Group{TimeWord::Few, "few"},
    Group{TimeWord::More, "more fewer less"},
    Group{TimeWord::Than, "than"},
    Group{TimeWord::Least, "least most"},
    Group{TimeWord::Up, "up"},
    Group{TimeWord::Roughly, "nearly almost about roughly approximately just only some barely exactly"},
    Group{TimeWord::Half, "half"},
    Group{TimeWord::Old, "old"},
    Group{TimeWord::Age, "age"},
    Group{TimeWord::Ahead, "will 'll shall won't wo scheduled slated due plans planned planning expected"},
    Group{TimeWord::Told,
          "said says say saying told tells announced reported wrote tweeted warned added argued stated"},
    Group{TimeWord::Did,
          "was were had did went came won lost took made met held began saw left fell rose led gave got"},
    Group{TimeWord::Did, "became found kept sent spoke ran hit sought brought broke thought"},
    Group{TimeWord::Maybe, "would should can could might must if"},
    Group{TimeWord::Function, "is are be been has have does do"},
    Group{TimeWord::Function, "but when while where which who it he she they we you i there here not also so because"},
    Group{TimeWord::Function, "although with without under against among including into onto nor yet"},
    Group{TimeWord::Function, "both all per unless whereas towards perhaps always besides plus thus us versus"},
    Group{TimeWord::TitleTail, "times mirror mail express telegraph herald post independent sport live football"},
    Group{TimeWord::TitleTail, "futures show edition politics magazine gazette review leader prayers school"},
    Group{TimeWord::TitleHead, "bloody cyber fat holy giving taco news freaky casual ruby"},
};

struct Row
{
    std::string_view text;
    TimeWord word = TimeWord::None;
    int value = 0;
};

/// Calls `take` for every word of the groups.
template <typename Take>
constexpr void forEachRow(Take take)
{
    for (const Group &group : Groups) {
        int value = group.value;
        for (std::size_t begin = 0; begin < group.words.size(); value += group.step) {
            const std::size_t end = std::min(group.words.find(' ', begin), group.words.size());
            take(Row{group.words.substr(begin, end - begin), group.word, value});
            begin = end + 1;
        }
    }
}

constexpr std::size_t countRows()
{
    std::size_t count = 0;
    forEachRow([&count](const Row &) { ++count; });
    return count;
}

constexpr auto sortedRows()
{
    std::array<Row, countRows()> rows;
    std::size_t count = 0;
    forEachRow([&](const Row &row) { rows[count++] = row; });
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.text < b.text; });
    return rows;
}

constexpr auto Rows = sortedRows();

static_assert(std::adjacent_find(Rows.begin(), Rows.end(),
                                 [](const Row &a, const Row &b) { return a.text == b.text; }) == Rows.end(),
              "A word stands in one group.");

} // namespace

TimeEntry timeEntry(std::string_view folded)
{
    const auto before = [](const Row &row, std::string_view text) { return row.text < text; };
    const auto at = std::lower_bound(Rows.begin(), Rows.end(), folded, before);
    if (at == Rows.end() || at->text != folded)
        return {};
    return {at->word, at->value};
}

} // namespace onrecord
