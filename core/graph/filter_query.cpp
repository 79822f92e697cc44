// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/filter_query.h"

#include "core/graph/text_fold.h"

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

template <typename Kind>
Result<void> readKinds(const Piece &piece, std::optional<Kind> (*fromString)(std::string_view), std::string_view known,
                       std::set<Kind> &kinds)
{
    for (const std::string &value : piece.values) {
        const std::optional<Kind> kind = fromString(folded(value));
        if (!kind)
            return notUnderstood(piece.written, "known are " + std::string(known));
        kinds.insert(*kind);
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

Result<void> readPiece(const Piece &piece, const Corpus &corpus, Filter &filter)
{
    if (piece.key.empty()) {
        filter.words.insert(filter.words.end(), piece.values.begin(), piece.values.end());
        return {};
    }
    constexpr std::string_view keys = "kind:, statement:, article:, actor:, said:, top: and isolates:";
    const bool known = piece.key == "kind" || piece.key == "statement" || piece.key == "article" ||
                       piece.key == "actor" || piece.key == "said" || piece.key == "top" || piece.key == "isolates";
    if (!known)
        return notUnderstood(piece.written, "known are " + std::string(keys));
    if (piece.values.empty())
        return notUnderstood(piece.written, "something must follow the colon");
    if (piece.key == "kind")
        return readKinds<ActorKind>(piece, actorKindFromString, "person, organisation, place, group and anonymous",
                                    filter.actorKinds);
    if (piece.key == "statement")
        return readKinds<StatementKind>(piece, statementKindFromString, "direct, mixed, indirect and act",
                                        filter.statementKinds);
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
