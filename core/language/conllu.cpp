// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/conllu.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <istream>

namespace onrecord
{

namespace
{

constexpr std::size_t columnCount = 10;
enum Column : std::size_t { Id, Form, Lemma, Upos, Xpos, Feats, Head, Deprel, Deps, Misc };
using Columns = std::array<std::string_view, columnCount>;

std::optional<std::uint32_t> numberFrom(std::string_view digits)
{
    std::uint32_t number = 0;
    const char *end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stopped != end)
        return std::nullopt;
    return number;
}

/// "_" says that there is nothing.
std::string valueOf(std::string_view column)
{
    return column == "_" ? std::string() : std::string(column);
}

/// One sentence while its lines come in.
class Draft final
{
public:
    [[nodiscard]] bool hasWords() const { return !m_sentence.words.empty(); }

    /// What is wrong with the line, or nothing.
    [[nodiscard]] std::string take(std::string_view line, std::size_t lineNumber)
    {
        m_size += line.size();
        if (m_size > ConlluReader::longestSentence)
            return "the sentence is too long";
        if (line.starts_with('#')) {
            m_sentence.comments.emplace_back(line.substr(line.starts_with("# ") ? 2 : 1));
            return {};
        }
        return takeColumns(line, lineNumber);
    }

    [[nodiscard]] Result<std::optional<ConlluSentence>> finished() &&
    {
        const std::size_t count = m_sentence.words.size();
        for (std::size_t i = 0; i < count; ++i)
            if (m_sentence.words[i].head.value_or(0) > count)
                return fail(lineError(m_lineNumbers[i], "its head is no word of the sentence"));
        if (!m_sentence.multiwords.empty() && m_sentence.multiwords.back().last > count)
            return fail(lineError(m_multiwordLine, "it spans words that are not there"));
        return std::optional(std::move(m_sentence));
    }

    [[nodiscard]] static Error lineError(std::size_t lineNumber, std::string cause)
    {
        return {ErrorCode::BadInput, "line " + std::to_string(lineNumber), std::move(cause)};
    }

private:
    [[nodiscard]] std::string takeColumns(std::string_view line, std::size_t lineNumber)
    {
        Columns columns;
        std::size_t found = 0;
        for (std::size_t begin = 0; begin <= line.size(); ++found) {
            const std::size_t end = std::min(line.find('\t', begin), line.size());
            if (found < columnCount)
                columns[found] = line.substr(begin, end - begin);
            begin = end + 1;
        }
        if (found != columnCount)
            return "it has " + std::to_string(found) + " columns, not 10";
        if (columns[Form].empty())
            return "its form is empty";
        if (columns[Id].find('.') != std::string_view::npos)
            return emptyNode(columns[Id]);
        if (columns[Id].find('-') != std::string_view::npos)
            return takeMultiword(columns, lineNumber);
        return takeWord(columns, lineNumber);
    }

    [[nodiscard]] std::string takeWord(const Columns &columns, std::size_t lineNumber)
    {
        const std::size_t expected = m_sentence.words.size() + 1;
        if (numberFrom(columns[Id]) != expected)
            return "its number is not " + std::to_string(expected);
        const auto head = numberFrom(columns[Head]);
        if (!head && columns[Head] != "_")
            return "its head is no number";
        m_sentence.words.push_back({std::string(columns[Form]), valueOf(columns[Upos]), valueOf(columns[Xpos]), head,
                                    valueOf(columns[Deprel]), valueOf(columns[Misc])});
        m_lineNumbers.push_back(lineNumber);
        return {};
    }

    [[nodiscard]] std::string takeMultiword(const Columns &columns, std::size_t lineNumber)
    {
        const std::size_t dash = columns[Id].find('-');
        const auto first = numberFrom(columns[Id].substr(0, dash));
        const auto last = numberFrom(columns[Id].substr(dash + 1));
        const std::size_t expected = m_sentence.words.size() + 1;
        const bool follows = m_sentence.multiwords.empty() || m_sentence.multiwords.back().last < expected;
        if (first != expected || !last || *last < *first || !follows)
            return "its span of words does not fit";
        m_sentence.multiwords.push_back({*first, *last, std::string(columns[Form]), valueOf(columns[Misc])});
        m_multiwordLine = lineNumber;
        return {};
    }

    [[nodiscard]] static std::string emptyNode(std::string_view id)
    {
        const std::size_t stop = id.find('.');
        return numberFrom(id.substr(0, stop)) && numberFrom(id.substr(stop + 1)) ? "" : "its number is none";
    }

    ConlluSentence m_sentence;
    std::vector<std::size_t> m_lineNumbers; // of words
    std::size_t m_multiwordLine = 0;
    std::size_t m_size = 0;
};

void appendColumn(std::string &output, std::string_view column, char behind)
{
    const std::size_t begin = output.size();
    output += column.empty() ? "_" : column;
    std::replace_if(
        output.begin() + static_cast<std::ptrdiff_t>(begin), output.end(),
        [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    output += behind;
}

void appendMultiword(std::string &output, const ConlluMultiword &multiword)
{
    output += std::to_string(multiword.first) + '-' + std::to_string(multiword.last) + '\t';
    appendColumn(output, multiword.form, '\t');
    output += "_\t_\t_\t_\t_\t_\t_\t";
    appendColumn(output, multiword.misc, '\n');
}

void appendWord(std::string &output, const ConlluWord &word, std::size_t number)
{
    output += std::to_string(number) + '\t';
    appendColumn(output, word.form, '\t');
    output += "_\t";
    appendColumn(output, word.upos, '\t');
    appendColumn(output, word.xpos, '\t');
    output += "_\t";
    appendColumn(output, word.head ? std::to_string(*word.head) : std::string(), '\t');
    appendColumn(output, word.deprel, '\t');
    output += "_\t";
    appendColumn(output, word.misc, '\n');
}

/// Calls `take` with each feature of MISC; it says whether to go on.
template <typename Take>
void forEachFeature(std::string_view misc, Take take)
{
    for (std::size_t begin = 0; begin < misc.size();) {
        const std::size_t end = std::min(misc.find('|', begin), misc.size());
        if (!take(misc.substr(begin, end - begin)))
            return;
        begin = end + 1;
    }
}

bool isOf(std::string_view feature, std::string_view key)
{
    return feature.starts_with(key) && feature.substr(key.size()).starts_with('=');
}

} // namespace

NextLine linesOf(std::istream &stream)
{
    return [&stream](std::string &line) { return static_cast<bool>(std::getline(stream, line)); };
}

Result<std::optional<ConlluSentence>> ConlluReader::next()
{
    Draft draft;
    std::string line;
    while (m_lines(line)) {
        ++m_lineNumber;
        if (line.ends_with('\r'))
            line.pop_back();
        if (!line.empty()) {
            if (std::string wrong = draft.take(line, m_lineNumber); !wrong.empty())
                return fail(Draft::lineError(m_lineNumber, std::move(wrong)));
        } else if (draft.hasWords()) {
            return std::move(draft).finished();
        } else {
            draft = {};
        }
    }
    if (!draft.hasWords())
        return std::optional<ConlluSentence>();
    return std::move(draft).finished();
}

void appendConllu(std::string &output, const ConlluSentence &sentence)
{
    for (const std::string &comment : sentence.comments) {
        output += "# ";
        appendColumn(output, comment, '\n');
    }
    auto multiword = sentence.multiwords.begin();
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        if (multiword != sentence.multiwords.end() && multiword->first == i + 1)
            appendMultiword(output, *multiword++);
        appendWord(output, sentence.words[i], i + 1);
    }
    output += '\n';
}

std::string_view miscValue(std::string_view misc, std::string_view key)
{
    std::string_view value;
    forEachFeature(misc, [&](std::string_view feature) {
        if (!isOf(feature, key))
            return true;
        value = feature.substr(key.size() + 1);
        return false;
    });
    return value;
}

std::string withMisc(std::string_view misc, std::string_view key, std::string_view value)
{
    std::string result;
    const auto add = [&](std::string_view feature) {
        if (!result.empty())
            result += '|';
        result += feature;
    };
    forEachFeature(misc, [&](std::string_view feature) {
        if (!feature.empty() && feature != "_" && !isOf(feature, key))
            add(feature);
        return true;
    });
    if (!value.empty())
        add(std::string(key) + '=' + std::string(value));
    return result;
}

} // namespace onrecord
