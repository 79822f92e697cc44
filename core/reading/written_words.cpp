// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/written_words.h"

#include "core/text/characters.h"
#include "core/text/tokenizer.h"

namespace onrecord
{

namespace
{

class Joiner final
{
public:
    Joiner(std::string_view text, std::span<const Token> tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    /// The written word that begins at token `i`, which moves behind it.
    Token take(std::size_t &i) const
    {
        Token word = m_tokens[i++];
        while (const std::size_t more = stepAt(i, word)) {
            if (word.kind == TokenKind::Sign)
                word.kind = TokenKind::Number;
            i += more;
            word.span.end = m_tokens[i - 1].span.end;
        }
        return word;
    }

private:
    /// How many tokens from `i` on belong to what `before` ends.
    std::size_t stepAt(std::size_t i, const Token &before) const
    {
        if (i >= m_tokens.size() || m_tokens[i].spaced)
            return 0;
        const TokenKind next = m_tokens[i].kind;
        if (before.kind == TokenKind::Sign)
            return next == TokenKind::Number && isCurrency(before) ? 1 : 0;
        if (before.kind != TokenKind::Word && before.kind != TokenKind::Number)
            return 0;
        if (next == TokenKind::Clitic)
            return isLetter(codeAt(i)) ? 1 : 0; // "n't"
        if (m_text[before.span.end - 1] == '.')
            return 0; // "U.S.|-|led"
        if (next == TokenKind::Word)
            return 1; // "5|m", "gon|na"
        return isHyphen(i) && isPart(i + 1) ? 2 : 0;
    }

    bool isPart(std::size_t i) const
    {
        return i < m_tokens.size() && !m_tokens[i].spaced &&
               (m_tokens[i].kind == TokenKind::Word || m_tokens[i].kind == TokenKind::Number);
    }

    bool isHyphen(std::size_t i) const
    {
        const char32_t code = codeAt(i);
        return (code == '-' && m_tokens[i].span.size() == 1) || code == U'\u2010' || code == U'\u2011';
    }

    bool isCurrency(const Token &token) const
    {
        const char32_t code = characterAt(m_text, token.span.begin).code;
        return code == '$' || code == U'\u20AC' || code == U'\u00A3' || code == U'\u00A5';
    }

    char32_t codeAt(std::size_t i) const { return characterAt(m_text, m_tokens[i].span.begin).code; }

    std::string_view m_text;
    std::span<const Token> m_tokens;
};

/// "al-Hakim" is a name although its first letter is small.
void markArticle(std::string_view text, Token &word)
{
    const std::string_view letters = word.span.of(text);
    if (letters.starts_with("al-") || letters.starts_with("el-"))
        word.capital = isUpper(characterAt(letters, 3).code);
}

/// "Example" of "Example.com" is a name; nothing when the address does not begin with one.
std::uint32_t nameEnd(std::string_view text, const Token &link)
{
    const std::string_view address = link.span.of(text);
    std::uint32_t end = 0;
    while (end < address.size() && isLetter(characterAt(address, end).code))
        end += characterAt(address, end).size;
    const bool name = isUpper(characterAt(address, 0).code) && end + 1 < address.size() && address[end] == '.';
    return name && address.find('@') == std::string_view::npos ? link.span.begin + end : link.span.begin;
}

/// Appends the name and, as a link without a blank before it, the rest.
void addAddress(std::string_view text, Token link, std::vector<Token> &words)
{
    if (const std::uint32_t end = nameEnd(text, link); end > link.span.begin) {
        Token name{{link.span.begin, end}, TokenKind::Word, false, false, link.spaced};
        markCapitals(text, name);
        words.push_back(name);
        link.span.begin = end;
        link.spaced = false;
    }
    words.push_back(link);
}

} // namespace

void joinWrittenWords(std::string_view text, std::span<const Token> paragraph, std::vector<Token> &words)
{
    const Joiner joiner(text, paragraph);
    for (std::size_t i = 0; i < paragraph.size();) {
        const std::size_t first = i;
        Token word = joiner.take(i);
        if (i > first + 1 && word.kind == TokenKind::Word) {
            markCapitals(text, word);
            markArticle(text, word);
        }
        if (word.kind == TokenKind::Link)
            addAddress(text, word, words);
        else
            words.push_back(word);
    }
}

} // namespace onrecord
