// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/article_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace onrecord
{

namespace
{

constexpr int firstYear = 1800;
constexpr int lastYear = 2199;
constexpr int linesLookedAt = 10;            // not counting blank ones
constexpr std::size_t longestDateline = 120; // bytes

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> monthNames{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
/// Words that stand on a dateline beside the date; the list is ours.
constexpr std::array<std::string_view, 11> labels{"published", "posted",   "date",   "dated",    "updated", "last",
                                                  "first",     "released", "issued", "modified", "created"};
constexpr std::array<std::string_view, 24> company{"on",  "at",  "of",  "am",   "pm",  "a.m", "p.m", "gmt",
                                                   "utc", "est", "edt", "cst",  "cdt", "mst", "mdt", "pst",
                                                   "pdt", "bst", "cet", "cest", "et",  "pt",  "ist", "msk"};
constexpr std::array<std::string_view, 14> weekdays{"monday",   "tuesday", "wednesday", "thursday", "friday",
                                                    "saturday", "sunday",  "mon",       "tue",      "wed",
                                                    "thu",      "fri",     "sat",       "sun"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumber(std::string_view word)
{
    return !word.empty() && word.size() <= 4 && std::all_of(word.begin(), word.end(), isDigit);
}

int numberOf(std::string_view word)
{
    int number = 0;
    for (const char c : word)
        number = 10 * number + (c - '0');
    return number;
}

std::optional<std::string> written(int year, int month, int day)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (year < firstYear || year > lastYear || !date.ok())
        return std::nullopt;
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

/// 1 to 12, 0 when the word names no month. "Sept" and "June" are written as well as "Sep" and "Jun".
int monthOf(std::string_view word)
{
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        if (word == months[i] || word == monthNames[i] || (word == "sept" && months[i] == "sep"))
            return static_cast<int>(i) + 1;
    return 0;
}

/// 1 to 31, with or without "st", "nd", "rd", "th"; 0 otherwise.
int dayOf(std::string_view word)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
        if (word.size() > 2 && word.ends_with(ending))
            word.remove_suffix(2);
    return isNumber(word) && word.size() <= 2 && numberOf(word) <= 31 ? numberOf(word) : 0;
}

/// Lower-case words without the commas, colons and stops at their ends.
std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words(1);
    for (const char c : line) {
        const bool parts = c == ' ' || c == ',' || c == '|' || c == '(' || c == ')';
        if (!parts)
            words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    for (std::string &word : words)
        while (word.ends_with(':') || word.ends_with('.'))
            word.pop_back();
    std::erase(words, std::string());
    return words;
}

std::vector<std::string_view> partsOf(std::string_view word, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= word.size();) {
        const std::size_t end = std::min(word.find(separator, begin), word.size());
        parts.push_back(word.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// "2016-09-12", "2016-09-12t10:30z", "2016/09/12", "12.09.2016", "25/12/2016"; "09/12/2016" could be two days.
std::optional<std::string> numericDate(std::string_view word)
{
    if (const std::size_t time = word.find('t'); time == 10)
        word = word.substr(0, time);
    for (const char separator : {'-', '/', '.'}) {
        const std::vector<std::string_view> parts = partsOf(word, separator);
        if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), isNumber))
            continue;
        const int a = numberOf(parts[0]);
        const int b = numberOf(parts[1]);
        const int c = numberOf(parts[2]);
        if (parts[0].size() == 4)
            return written(a, b, c);
        if (parts[2].size() == 4 && (separator == '.' || a > 12 || a == b))
            return written(c, b, a);
        if (parts[2].size() == 4 && b > 12)
            return written(c, a, b);
    }
    return std::nullopt;
}

struct DateInWords
{
    std::string date;
    std::size_t length; // words
};

std::optional<DateInWords> dateAt(const std::vector<std::string> &words, std::size_t at)
{
    if (auto date = numericDate(words[at]))
        return DateInWords{*std::move(date), 1};
    if (at + 2 >= words.size() || words[at + 2].size() != 4 || !isNumber(words[at + 2]))
        return std::nullopt;
    const bool dayFirst = dayOf(words[at]) > 0;
    const int day = dayOf(words[dayFirst ? at : at + 1]);
    const int month = monthOf(words[dayFirst ? at + 1 : at]);
    auto date = month > 0 && day > 0 ? written(numberOf(words[at + 2]), month, day) : std::nullopt;
    return date ? std::optional(DateInWords{*std::move(date), 3}) : std::nullopt;
}

/// "10:30", "10:30:00", "10.30am", "5pm", "-0400", and words that keep a date company.
bool goesWithDate(const std::string &word)
{
    const bool isTime =
        isDigit(word.front()) || word.front() == '+' || word.front() == '-' || word == "\u2013" || word == "\u2014";
    return isTime || isOneOf(labels, word) || isOneOf(company, word) || isOneOf(weekdays, word);
}

/// The last date that stands alone in the path: "news/2016-09-12_harbour.txt", "2016/09/12/1.txt", "harbour
/// 20160912.txt".
std::optional<std::string> dateOfPath(std::string_view path)
{
    const auto digitsAt = [&](std::size_t at, std::size_t count) {
        return at + count <= path.size() &&
               std::all_of(path.begin() + static_cast<std::ptrdiff_t>(at),
                           path.begin() + static_cast<std::ptrdiff_t>(at + count), isDigit);
    };
    const auto isWordByte = [&](std::size_t at) {
        return at < path.size() &&
               (isDigit(path[at]) || (path[at] >= 'a' && path[at] <= 'z') || (path[at] >= 'A' && path[at] <= 'Z'));
    };
    const auto number = [&](std::size_t at, std::size_t count) { return numberOf(path.substr(at, count)); };
    std::optional<std::string> found;
    for (std::size_t at = 0; at < path.size(); ++at) {
        if (!digitsAt(at, 4) || (at > 0 && isDigit(path[at - 1])))
            continue;
        std::optional<std::string> date;
        if (digitsAt(at, 8) && !isWordByte(at + 8) && (at == 0 || !isWordByte(at - 1)))
            date = written(number(at, 4), number(at + 4, 2), number(at + 6, 2));
        const char separator = at + 4 < path.size() ? path[at + 4] : '\0';
        if (!isDigit(separator) && digitsAt(at + 5, 2) && at + 7 < path.size() && path[at + 7] == separator &&
            digitsAt(at + 8, 2) && !digitsAt(at + 10, 1))
            date = written(number(at, 4), number(at + 5, 2), number(at + 8, 2));
        if (date)
            found = std::move(date);
    }
    return found;
}

std::optional<std::string> dateOfHead(std::string_view text)
{
    for (int lines = 0; lines < linesLookedAt && !text.empty();) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (auto date = dateOfDateline(line))
            return date;
        lines += line.find_first_not_of(' ') == std::string_view::npos ? 0 : 1;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> dateOfDateline(std::string_view line)
{
    if (line.size() > longestDateline)
        return std::nullopt;
    const std::vector<std::string> words = wordsOf(line);
    std::optional<std::string> date;
    for (std::size_t at = 0; at < words.size();) {
        auto found = dateAt(words, at);
        if (!found && !goesWithDate(words[at]))
            return std::nullopt;
        if (found && !date)
            date = found->date;
        at += found ? found->length : 1;
    }
    return date;
}

std::optional<ArticleDate> articleDate(std::string_view text, std::string_view path)
{
    if (auto date = dateOfHead(text))
        return ArticleDate{*std::move(date), "dateline"};
    if (auto date = dateOfPath(path))
        return ArticleDate{*std::move(date), "file name"};
    return std::nullopt;
}

} // namespace onrecord
