// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// corrupt_marks [SHARE [SEED]] < ARTICLES.jsonl > DAMAGED.jsonl : article lines with closing quotation marks as
// careless editors leave them. Of every hundred closing double marks SHARE (3 when not given) change from curly to
// straight or back; of those at the end of a paragraph as many again are lost. A lost mark becomes a blank: spans stay
// right.
#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <string_view>

namespace
{

constexpr std::string_view Curly = "\xE2\x80\x9D";

class MarkDamager final
{
public:
    MarkDamager(double share, std::uint64_t seed)
        : m_share(share)
        , m_random(seed)
    {}

    std::string damaged(const std::string &text)
    {
        std::string made;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t size = closingMarkAt(text, at);
            made += size == 0 ? text.substr(at, 1) : mark(text, at, size);
            at += size == 0 ? 1 : size;
        }
        return made;
    }

private:
    /// Bytes of the closing mark at `at`; 0 when there is none. A straight mark closes when a word ends before it.
    static std::size_t closingMarkAt(const std::string &text, std::size_t at)
    {
        if (text.compare(at, Curly.size(), Curly) == 0)
            return Curly.size();
        const bool behindWord = at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n' && text[at - 1] != '(';
        return text[at] == '"' && behindWord ? 1 : 0;
    }

    std::string mark(const std::string &text, std::size_t at, std::size_t size)
    {
        const bool endsParagraph = at + size >= text.size() || text[at + size] == '\n';
        if (endsParagraph && hits())
            return " ";
        if (hits())
            return size == 1 ? std::string(Curly) : "\"";
        return text.substr(at, size);
    }

    bool hits() { return std::generate_canonical<double, 53>(m_random) < m_share; }

    double m_share;
    std::mt19937_64 m_random;
};

} // namespace

int main(int argc, char **argv)
{
    const double share = (argc > 1 ? std::atof(argv[1]) : 3.0) / 100;
    MarkDamager damager(share, argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1);
    for (std::string line; std::getline(std::cin, line);) {
        nlohmann::json article = nlohmann::json::parse(line, nullptr, false);
        if (!article.is_object() || !article.contains("text") || !article["text"].is_string()) {
            std::cerr << "corrupt_marks: a line is no article\n";
            return 1;
        }
        article["text"] = damager.damaged(article["text"].get<std::string>());
        std::cout << article.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
    return 0;
}
