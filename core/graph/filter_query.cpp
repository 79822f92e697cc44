// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/filter_query.h"

#include "core/graph/text_fold.h"
#include "core/model/certainty.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace onrecord
{

namespace
{

struct Piece
{
    std::string key;                 // before the colon; empty for a bare word
    std::vector<std::string> values; // parted by commas outside of quotation marks
    std::string written;             // as it stands in the query
};

tl::unexpected<Error> notUnderstood(const std::string &written, const std::string &why)
{
    return fail(ErrorCode::BadInput, written, why);
}

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Reads one piece from the front of `rest`.
Result<Piece> takePiece(std::string_view &rest)
{
    Piece piece;
    std::string value;
    bool quoted = false;
    bool plain = true; // nothing of this value stood in quotation marks
    std::size_t i = 0;
    const auto endValue = [&] {
        if (!value.empty())
            piece.values.push_back(value);
        value.clear();
        plain = true;
    };
    for (; i < rest.size() && (quoted || !isWhite(rest[i])); ++i) {
        const char c = rest[i];
        if (c == '"') {
            quoted = !quoted;
            plain = false;
        } else if (!quoted && plain && c == ':' && piece.key.empty() && !value.empty() && piece.values.empty()) {
            piece.key = folded(value);
            value.clear();
        } else if (!quoted && c == ',' && !piece.key.empty()) {
            endValue();
        } else {
            value += c;
        }
    }
    endValue();
    piece.written = rest.substr(0, i);
    rest.remove_prefix(i);
    if (quoted)
        return notUnderstood(piece.written, "a quotation mark is not closed");
    return piece;
}

Result<void> readStatementKinds(const Piece &piece, Filter &filter)
{
    for (const std::string &value : piece.values) {
        const std::optional<StatementKind> kind = statementKindFromString(folded(value));
        if (!kind)
            return notUnderstood(piece.written, "known are direct, mixed, indirect and act");
        filter.statementKinds.insert(*kind);
    }
    return {};
}

Result<void> readArticles(const Piece &piece, const Corpus &corpus, Filter &filter)
{
    for (const std::string &value : piece.values) {
        const std::string wanted = folded(value);
        bool found = false;
        for (const ArticleInfo &article : corpus.articles) {
            if (folded(article.path).find(wanted) == std::string::npos &&
                folded(article.title).find(wanted) == std::string::npos)
                continue;
            filter.articles.insert(article.id);
            found = true;
        }
        if (!found)
            return notUnderstood(piece.written, "no article has that in its path or title");
    }
    return {};
}

bool isNamed(const Actor &actor, const std::string &wanted)
{
    const auto has = [&](const std::string &name) { return folded(name).find(wanted) != std::string::npos; };
    if (has(actor.name) || has(actor.extractedName))
        return true;
    for (const std::string &alias : actor.aliases)
        if (has(alias))
            return true;
    return false;
}

Result<void> readActors(const Piece &piece, const Corpus &corpus, Filter &filter)
{
    for (const std::string &value : piece.values) {
        const std::string wanted = folded(value);
        bool found = false;
        for (const Actor &actor : corpus.actors) {
            if (!isNamed(actor, wanted))
                continue;
            filter.actors.insert(actor.key);
            found = true;
        }
        if (!found)
            return notUnderstood(piece.written, "no actor has that in its name");
    }
    return {};
}

Result<void> readLimit(const Piece &piece, Filter &filter)
{
    const std::string &text = piece.values.front();
    std::size_t limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (piece.values.size() != 1 || error != std::errc() || end != text.data() + text.size() || limit == 0)
        return notUnderstood(piece.written, "top: wants a number from 1");
    filter.atMost = limit;
    return {};
}

Result<void> readIsolates(const Piece &piece, Filter &filter)
{
    const std::string text = folded(piece.values.front());
    if (piece.values.size() != 1 || (text != "yes" && text != "no"))
        return notUnderstood(piece.written, "isolates: wants yes or no");
    filter.isolates = text == "yes";
    return {};
}

/// Kinds of actors and of statements have no word in common, so that one key does for both.
Result<void> readAnyKinds(const Piece &piece, Filter &filter)
{
    for (const std::string &value : piece.values) {
        const std::string name = folded(value);
        if (const auto actors = actorKindFromString(name))
            filter.actorKinds.insert(*actors);
        else if (const auto statements = statementKindFromString(name))
            filter.statementKinds.insert(*statements);
        else
            return notUnderstood(piece.written, "known are person, organisation, place, group and anonymous, and "
                                                "direct, mixed, indirect and act");
    }
    return {};
}

/// "0.7" after the sign that stands before it.
std::optional<double> shareFrom(std::string_view text)
{
    double share = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

bool readConfidence(std::string_view value, Filter &filter)
{
    if (value == "sure" || value == "likely") {
        filter.leastConfidence = value == "sure" ? SureFrom : LikelyFrom;
        return true;
    }
    if (value == "doubtful") {
        filter.belowConfidence = LikelyFrom;
        return true;
    }
    const bool below = value.starts_with('<');
    value.remove_prefix(below ? 1 : value.starts_with(">=") ? 2 : 0);
    const std::optional<double> share = shareFrom(value);
    if (!share || (below && *share == 0))
        return false;
    (below ? filter.belowConfidence : filter.leastConfidence) = *share;
    return true;
}

Result<void> readConfidence(const Piece &piece, Filter &filter)
{
    for (const std::string &value : piece.values)
        if (!readConfidence(folded(value), filter))
            return notUnderstood(piece.written, "confidence: wants >=0.7, <0.5 or the like, or likely, sure, doubtful");
    return {};
}

Result<void> readPiece(const Piece &piece, const Corpus &corpus, Filter &filter)
{
    if (piece.key.empty()) {
        filter.words.insert(filter.words.end(), piece.values.begin(), piece.values.end());
        return {};
    }
    constexpr std::string_view keys = "kind:, statement:, confidence:, article:, actor:, said:, top: and isolates:";
    constexpr std::array<std::string_view, 8> known{"kind",  "statement", "confidence", "article",
                                                    "actor", "said",      "top",        "isolates"};
    if (std::find(known.begin(), known.end(), piece.key) == known.end())
        return notUnderstood(piece.written, "known are " + std::string(keys));
    if (piece.values.empty())
        return notUnderstood(piece.written, "something must follow the colon");
    if (piece.key == "kind")
        return readAnyKinds(piece, filter);
    if (piece.key == "statement")
        return readStatementKinds(piece, filter);
    if (piece.key == "confidence")
        return readConfidence(piece, filter);
    if (piece.key == "article")
        return readArticles(piece, corpus, filter);
    if (piece.key == "actor")
        return readActors(piece, corpus, filter);
    if (piece.key == "top")
        return readLimit(piece, filter);
    if (piece.key == "isolates")
        return readIsolates(piece, filter);
    filter.said.insert(filter.said.end(), piece.values.begin(), piece.values.end());
    return {};
}

} // namespace

Result<Filter> parseFilter(std::string_view query, const Corpus &corpus)
{
    Filter filter;
    while (true) {
        while (!query.empty() && isWhite(query.front()))
            query.remove_prefix(1);
        if (query.empty())
            return filter;
        const Result<Piece> piece = takePiece(query);
        if (!piece)
            return fail(piece.error());
        const Result<void> read = readPiece(*piece, corpus, filter);
        if (!read)
            return fail(read.error());
    }
}

} // namespace onrecord
