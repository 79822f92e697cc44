// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_days.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <unordered_map>

namespace onrecord
{

namespace
{

using Days = std::vector<int>;

constexpr int longestTime = 31;         // days that the words of a statement may name
constexpr int farthestFromArticle = 62; // days: what lies farther away was not said then, it is spoken of

std::optional<int> numberAt(std::string_view text, std::size_t at, std::size_t length)
{
    int number = 0;
    const char *const begin = text.data() + at;
    const auto [end, wrong] = std::from_chars(begin, begin + length, number);
    return wrong == std::errc{} && end == begin + length && number >= 0 ? std::optional(number) : std::nullopt;
}

class DayFinder final
{
public:
    explicit DayFinder(const Corpus &corpus)
        : m_corpus(corpus)
    {
        for (const ArticleInfo &article : corpus.articles)
            if (const auto day = dayFromDate(article.date))
                m_days.emplace(article.id.value(), *day);
    }

    [[nodiscard]] std::optional<int> of(ArticleId article) const
    {
        const auto found = m_days.find(article.value());
        return found == m_days.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] std::optional<int> of(StatementId id) const
    {
        const Statement &statement = m_corpus.statement(id);
        const auto written = of(statement.article);
        const auto own = ownDay(statement.text);
        const bool isNear = own && (!written || std::abs(*own - *written) <= farthestFromArticle);
        return isNear ? own : written;
    }

private:
    [[nodiscard]] static std::optional<int> ownDay(const StatementText &text)
    {
        const auto from = dayFromDate(text.from);
        const auto to = text.to.empty() ? from : dayFromDate(text.to);
        const bool isDay = from && to && *to >= *from && *to - *from <= longestTime;
        return isDay ? std::optional(*from + (*to - *from) / 2) : std::nullopt;
    }

    const Corpus &m_corpus;
    std::unordered_map<std::int64_t, int> m_days;
};

void add(const std::optional<int> &day, Days &days)
{
    if (day)
        days.push_back(*day);
}

Days ownDays(const ViewNode &node, const Corpus &corpus, const DayFinder &finder)
{
    Days days;
    if (node.kind == NodeKind::Article)
        add(finder.of(node.article), days);
    else if (node.kind == NodeKind::Statement)
        add(finder.of(node.statement), days);
    else
        for (const ActorMention &mention : corpus.actor(node.actor).mentions)
            add(finder.of(mention.article), days);
    return days;
}

std::optional<double> middleOf(Days &days)
{
    if (days.empty())
        return std::nullopt;
    const auto middle = days.begin() + (std::ssize(days) - 1) / 2;
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

} // namespace

std::optional<int> dayFromDate(std::string_view date)
{
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        return std::nullopt;
    const auto year = numberAt(date, 0, 4);
    const auto month = numberAt(date, 5, 2);
    const auto day = numberAt(date, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day named{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                            std::chrono::day(static_cast<unsigned>(*day))};
    if (!named.ok())
        return std::nullopt;
    return static_cast<int>(std::chrono::sys_days(named).time_since_epoch().count());
}

std::string dateFromDay(int day)
{
    const std::chrono::year_month_day named{std::chrono::sys_days(std::chrono::days(day))};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(named.year()),
                  static_cast<unsigned>(named.month()), static_cast<unsigned>(named.day()));
    return text.data();
}

std::vector<std::optional<double>> daysOf(const View &view, const Corpus &corpus)
{
    const DayFinder finder(corpus);
    std::vector<Days> days(view.nodes.size());
    for (const ViewEdge &edge : view.edges) {
        Days mine;
        for (const StatementId id : edge.statements)
            add(finder.of(id), mine);
        for (const TextEvidence &evidence : edge.evidence)
            add(finder.of(evidence.article), mine);
        for (const std::uint32_t end : {edge.source, edge.target})
            days[end].insert(days[end].end(), mine.begin(), mine.end());
    }
    std::vector<std::optional<double>> middles;
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        if (days[i].empty() || view.nodes[i].kind != NodeKind::Actor)
            days[i] = ownDays(view.nodes[i], corpus, finder);
        middles.push_back(middleOf(days[i]));
    }
    return middles;
}

} // namespace onrecord
