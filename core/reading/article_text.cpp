// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/article_text.h"

#include "core/reading/written_words.h"
#include "core/text/characters.h"
#include "core/text/paragraphs.h"
#include "core/text/sentence_splitter.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <span>

namespace onrecord
{

namespace
{

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

void addFacts(ArticleText &article, const Lexicon &lexicon, std::size_t from)
{
    for (std::size_t i = from; i < article.size(); ++i) {
        const TokenKind kind = article.tokens[i].kind;
        const bool worded = kind == TokenKind::Word || kind == TokenKind::Clitic;
        article.facts.push_back(worded ? lexicon.facts(foldWord(article.word(i))) : Facts{});
    }
}

/// "With", "from", "that": small in a title too.
bool isSmallInTitles(Facts facts)
{
    return facts.hasAny({Fact::Preposition, Fact::Conjunction, Fact::Determiner, Fact::Subordinator});
}

/// Nearly all of its longer words have capitals, verbs included, and there are enough to tell.
bool isHeadline(const ArticleText &article, TokenRange tokens)
{
    std::size_t words = 0;
    std::size_t small = 0;
    for (std::size_t i = tokens.begin; i < tokens.end; ++i) {
        if (!article.isWord(i) || isSmallInTitles(article.facts[i]))
            continue;
        if (!article.tokens[i].capital)
            ++small;
        else if (article.word(i).size() > 3)
            ++words;
    }
    return words >= 4 && words <= 40 && small * 10 <= words;
}

/// A new sentence begins where the splitter says, but not within a quotation that goes on.
void addSentences(ArticleText &article, const std::vector<Span> &sentences, TokenRange tokens)
{
    std::size_t next = 0;
    std::size_t start = tokens.begin;
    for (std::size_t i = tokens.begin; i < tokens.end; ++i) {
        if (next < sentences.size() && article.tokens[i].span.begin >= sentences[next].begin) {
            start = i;
            ++next;
        }
        article.sentenceStart.push_back(start);
    }
    article.sentences.insert(article.sentences.end(), sentences.begin(), sentences.end());
}

void addParagraph(ArticleText &article, const Lexicon &lexicon, Span span)
{
    const std::size_t first = article.size();
    std::vector<Token> tokens;
    tokenize(article.text, span, lexicon.abbreviations(), tokens);
    if (tokens.empty())
        return;
    joinWrittenWords(article.text, tokens, article.tokens);
    article.pieces.insert(article.pieces.end(), tokens.begin(), tokens.end());
    addFacts(article, lexicon, first);
    Paragraph paragraph;
    paragraph.tokens = {first, article.size()};
    const std::span<const Token> part(article.tokens.data() + first, article.size() - first);
    paragraph.quotations = pairQuotes(article.text, part);
    std::erase_if(paragraph.quotations, [](const Quotation &quotation) { return quotation.inside > 0; });
    article.quoted.resize(article.size(), false);
    for (Quotation &quotation : paragraph.quotations) {
        quotation.first += first;
        quotation.last += first;
        if (quotation.marks == QuoteMarks::Double)
            std::fill_n(article.quoted.begin() + static_cast<std::ptrdiff_t>(quotation.first),
                        quotation.last + 1 - quotation.first, true);
    }
    addSentences(article, splitSentences(article.text, tokens, lexicon.abbreviations()), paragraph.tokens);
    paragraph.headline = isHeadline(article, paragraph.tokens);
    article.paragraphs.push_back(std::move(paragraph));
}

} // namespace

ArticleText ArticleText::of(std::string_view text, const Lexicon &lexicon, const std::stop_token &stop)
{
    ArticleText article;
    article.text = text;
    for (const Span &span : splitParagraphs(text)) {
        if (stop.stop_requested())
            break;
        addParagraph(article, lexicon, span);
    }
    return article;
}

bool ArticleText::is(std::size_t i, std::string_view folded) const
{
    const std::string_view written = word(i);
    return written.size() == folded.size() &&
           std::equal(written.begin(), written.end(), folded.begin(), [](char a, char b) { return small(a) == b; });
}

bool ArticleText::isDash(std::size_t i) const
{
    const std::string_view sign = word(i);
    return sign == "-" || sign == "--" || sign == "\u2013" || sign == "\u2014" || sign == "\u2015";
}

Span ArticleText::span(TokenRange range) const
{
    return range.isEmpty() ? Span{} : Span{tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
}

std::string ArticleText::phrase(TokenRange range) const
{
    std::string joined;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (i > range.begin && tokens[i].spaced)
            joined += ' ';
        const std::string_view written = word(i);
        for (std::size_t at = 0; at < written.size();) {
            const Character c = characterAt(written, at);
            if (isApostrophe(c.code))
                joined += '\'';
            else
                joined += written.substr(at, c.size);
            at += c.size;
        }
    }
    return joined;
}

} // namespace onrecord
