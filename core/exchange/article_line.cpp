// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/article_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <utility>

namespace onrecord
{

namespace
{

using Json = nlohmann::json;

constexpr int deepest = 100;

/// Takes the fields of the outermost object while the line is read, and keeps nothing else.
class FieldTaker final : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return noString(FieldIs::Missing); }
    bool boolean(bool) override { return noString(FieldIs::Wrong); }
    bool number_integer(number_integer_t) override { return noString(FieldIs::Wrong); }
    bool number_unsigned(number_unsigned_t) override { return noString(FieldIs::Wrong); }
    bool number_float(number_float_t, const string_t &) override { return noString(FieldIs::Wrong); }
    bool binary(binary_t &) override { return noString(FieldIs::Wrong); }
    bool string(string_t &value) override;
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return m_depth == 0 ? stop("it is not an object") : enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override;
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop("it is not JSON from byte " + std::to_string(position) + " on");
    }

    [[nodiscard]] const std::string &cause() const { return m_cause; }
    [[nodiscard]] ArticleLine take() { return std::move(m_article); }
    [[nodiscard]] bool hasText() const { return m_hasText; }

private:
    enum class FieldIs { Missing, Wrong };

    bool noString(FieldIs is);
    bool enter();
    bool leave();
    bool stop(std::string cause);
    [[nodiscard]] std::string *field();

    ArticleLine m_article;
    std::string m_key;
    std::string m_cause;
    int m_depth = 0;
    bool m_hasText = false;
};

bool FieldTaker::stop(std::string cause)
{
    m_cause = std::move(cause);
    return false;
}

/// Where the value that comes now belongs; null when nobody asked for it.
std::string *FieldTaker::field()
{
    const std::array<std::pair<std::string_view, std::string *>, 6> fields{{{"id", &m_article.id},
                                                                            {"text", &m_article.text},
                                                                            {"title", &m_article.title},
                                                                            {"outlet", &m_article.outlet},
                                                                            {"date", &m_article.date},
                                                                            {"author", &m_article.author}}};
    if (m_depth == 1)
        for (const auto &[name, value] : fields)
            if (name == m_key)
                return value;
    return nullptr;
}

bool FieldTaker::string(string_t &value)
{
    if (m_depth == 0)
        return stop("it is not an object");
    if (std::string *target = field()) {
        m_hasText = m_hasText || target == &m_article.text;
        *target = std::move(value);
    }
    return true;
}

bool FieldTaker::noString(FieldIs is)
{
    if (m_depth == 0)
        return stop("it is not an object");
    if (is == FieldIs::Wrong && field())
        return stop("\"" + m_key + "\" is not a string");
    return true;
}

bool FieldTaker::enter()
{
    if (field())
        return stop("\"" + m_key + "\" is not a string");
    return ++m_depth <= deepest || stop("it is nested too deeply");
}

bool FieldTaker::leave()
{
    --m_depth;
    return true;
}

bool FieldTaker::key(string_t &name)
{
    if (m_depth == 1)
        m_key = std::move(name);
    return true;
}

bool isDate(std::string_view date)
{
    if (date.size() != 10)
        return false;
    for (std::size_t i = 0; i < date.size(); ++i)
        if (i == 4 || i == 7 ? date[i] != '-' : date[i] < '0' || date[i] > '9')
            return false;
    const std::string_view month = date.substr(5, 2);
    const std::string_view day = date.substr(8, 2);
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

/// "2016-05-01T10:00:00Z" is its day; what is no date at all is passed over with a remark.
void tidyDate(ArticleLine &article)
{
    if (article.date.empty() || isDate(article.date))
        return;
    const std::string day = article.date.substr(0, 10);
    const bool hasTime = isDate(day) && (article.date[10] == 'T' || article.date[10] == ' ');
    if (!hasTime)
        article.remark = "the date \"" + article.date.substr(0, 40) + "\" is not YYYY-MM-DD and was passed over";
    article.date = hasTime ? day : std::string();
}

Result<ArticleLine> parse(std::string_view line, const std::string &subject)
{
    FieldTaker taker;
    if (!Json::sax_parse(line.begin(), line.end(), &taker))
        return fail(ErrorCode::BadInput, subject, taker.cause());
    ArticleLine article = taker.take();
    if (article.id.empty())
        return fail(ErrorCode::BadInput, subject, "it has no \"id\"");
    if (!taker.hasText())
        return fail(ErrorCode::BadInput, subject, "it has no \"text\"");
    if (article.text.size() > largestLineText)
        return fail(ErrorCode::TooLarge, subject, "its text is beyond 20 million bytes");
    tidyDate(article);
    return article;
}

} // namespace

Result<ArticleLine> parseArticleLine(std::string_view line, std::size_t number)
{
    const std::string subject = "line " + std::to_string(number);
    if (line.size() > largestLine)
        return fail(ErrorCode::TooLarge, subject, "it is beyond 40 million bytes");
    try {
        return parse(line, subject);
    } catch (const std::exception &exception) {
        return fail(ErrorCode::BadInput, subject, exception.what());
    }
}

} // namespace onrecord
