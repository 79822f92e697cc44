// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/article_table.h"

#include "core/store/query.h"
#include "core/store/reading_codec.h"
#include "core/store/seal.h"

#include <optional>
#include <string_view>

namespace onrecord
{

namespace
{

/// The columns of infoOf(), from 0.
constexpr std::string_view infoColumns = "a.id, a.folder, a.path, a.title, a.outlet, a.date, a.date_source, a.author, "
                                         "a.language, a.hash, a.words";
constexpr int afterInfo = 11;

ArticleInfo infoOf(const Query &row)
{
    ArticleInfo info;
    info.id = ArticleId(row.numberAt(0));
    info.folder = static_cast<int>(row.numberAt(1));
    info.path = row.stringAt(2);
    info.title = row.stringAt(3);
    info.outlet = row.stringAt(4);
    info.date = row.stringAt(5);
    info.dateSource = row.stringAt(6);
    info.author = row.stringAt(7);
    info.language = row.stringAt(8);
    info.hash = hashOf(row.stringAt(9));
    info.words = static_cast<std::uint64_t>(row.numberAt(10));
    return info;
}

/// Of everything about an article but its id, which it gets from the file.
std::string sealOf(const ArticleInfo &info, std::int64_t fileSize, std::int64_t modifiedAt, std::int64_t readerVersion)
{
    Seal seal;
    seal.add(std::int64_t{info.folder}).add(info.path).add(info.title).add(info.outlet).add(info.date);
    seal.add(info.dateSource).add(info.author).add(info.language).add(bytesOf(info.hash));
    seal.add(static_cast<std::int64_t>(info.words)).add(fileSize).add(modifiedAt).add(readerVersion);
    return seal.bytes();
}

std::string selectInfos(std::string_view more, std::string_view joins)
{
    std::string sql = "SELECT ";
    return sql.append(infoColumns)
        .append(more)
        .append(" FROM article a ")
        .append(joins)
        .append(" ORDER BY a.folder, a.path");
}

constexpr std::string_view withContent = "LEFT JOIN text t ON t.article = a.id LEFT JOIN reading r ON r.article = a.id";
constexpr std::string_view contentColumns = ", t.content, r.content, r.hash";

/// What is wrong with a stored text or reading; nothing when all is well.
std::optional<std::string> faultOf(const ArticleInfo &info, std::string_view text, std::string_view reading,
                                   std::string_view readingHash)
{
    if (contentHash(text) != info.hash)
        return "the stored text does not fit its hash";
    if (contentHash(reading) != hashOf(readingHash))
        return "the stored reading does not fit its hash";
    return std::nullopt;
}

/// The queries of one batch, prepared once.
class BatchWriter final
{
public:
    explicit BatchWriter(const Connection &connection)
        : m_article(
              connection,
              "INSERT INTO article (folder, path, title, outlet, date, date_source, author, language, hash, words, "
              "file_size, modified_at, reader_version, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (folder, path) DO UPDATE SET title = excluded.title, outlet = excluded.outlet, "
              "date = excluded.date, date_source = excluded.date_source, author = excluded.author, "
              "language = excluded.language, hash = excluded.hash, words = excluded.words, "
              "file_size = excluded.file_size, modified_at = excluded.modified_at, "
              "reader_version = excluded.reader_version, seal = excluded.seal RETURNING id")
        , m_text(connection, "INSERT OR REPLACE INTO text (article, content) VALUES (?, ?)")
        , m_reading(connection, "INSERT OR REPLACE INTO reading (article, content, hash) VALUES (?, ?, ?)")
    {}

    [[nodiscard]] Result<void> put(const ReadArticle &read)
    {
        auto id = putArticle(read);
        if (!id)
            return fail(id.error());
        if (auto put = m_text.number(*id).text(read.article.text).run(); !put)
            return put;
        const std::string reading = encodeReading(read.reading);
        return m_reading.number(*id).bytes(reading).bytes(bytesOf(contentHash(reading))).run();
    }

private:
    [[nodiscard]] Result<std::int64_t> putArticle(const ReadArticle &read)
    {
        ArticleInfo info = read.article.info;
        info.hash = contentHash(read.article.text); // of what is stored, whatever the caller says
        const auto fileSize = static_cast<std::int64_t>(read.fileSize);
        m_article.number(info.folder).bytes(info.path).text(info.title).text(info.outlet).text(info.date);
        m_article.text(info.dateSource).text(info.author).text(info.language).bytes(bytesOf(info.hash));
        m_article.number(static_cast<std::int64_t>(info.words)).number(fileSize).number(read.modifiedAt);
        m_article.number(read.readerVersion).bytes(sealOf(info, fileSize, read.modifiedAt, read.readerVersion));
        auto row = m_article.next();
        if (!row)
            return fail(row.error());
        const std::int64_t id = m_article.numberAt(0);
        if (auto done = m_article.run(); !done)
            return fail(done.error());
        return id;
    }

    Query m_article;
    Query m_text;
    Query m_reading;
};

} // namespace

Result<void> ArticleTable::put(const std::vector<ReadArticle> &batch) const
{
    BatchWriter writer(m_connection);
    for (const ReadArticle &read : batch)
        if (auto put = writer.put(read); !put)
            return put;
    return {};
}

Result<void> ArticleTable::remove(const std::vector<ArticleId> &articles) const
{
    Query query(m_connection, "DELETE FROM article WHERE id = ?"); // text and reading go with it
    for (const ArticleId article : articles)
        if (auto removed = query.number(article.value()).run(); !removed)
            return removed;
    return {};
}

Result<std::vector<KnownFile>> ArticleTable::knownFiles() const
{
    std::vector<KnownFile> files;
    Query query(m_connection, "SELECT id, folder, path, file_size, modified_at, hash, reader_version FROM article "
                              "ORDER BY folder, path");
    auto row = query.next();
    for (; row && *row; row = query.next())
        files.push_back({ArticleId(query.numberAt(0)), static_cast<int>(query.numberAt(1)), query.stringAt(2),
                         static_cast<std::uint64_t>(query.numberAt(3)), query.numberAt(4), hashOf(query.stringAt(5)),
                         static_cast<int>(query.numberAt(6))});
    if (!row)
        return fail(row.error());
    return files;
}

Result<std::vector<ArticleInfo>> ArticleTable::infos() const
{
    std::vector<ArticleInfo> infos;
    Query query(m_connection, selectInfos({}, {}));
    auto row = query.next();
    for (; row && *row; row = query.next())
        infos.push_back(infoOf(query));
    if (!row)
        return fail(row.error());
    return infos;
}

Result<std::string> ArticleTable::text(ArticleId article) const
{
    Query query(m_connection,
                "SELECT a.hash, t.content FROM article a LEFT JOIN text t ON t.article = a.id WHERE a.id = ?");
    auto row = query.number(article.value()).next();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(m_connection.error(ErrorCode::NotFound, "it has no article " + std::to_string(article.value())));
    std::string text = query.stringAt(1);
    if (contentHash(text) != hashOf(query.stringAt(0)))
        return fail(m_connection.error(ErrorCode::ProjectDamaged, "the stored text of article " +
                                                                      std::to_string(article.value()) +
                                                                      " does not fit its hash"));
    return text;
}

Result<void> ArticleTable::visit(const Store::ReadingVisitor &visit, const std::stop_token &stop) const
{
    Query query(m_connection, selectInfos(contentColumns, withContent));
    auto row = query.next();
    for (; row && *row && !stop.stop_requested(); row = query.next()) {
        Article article{infoOf(query), query.stringAt(afterInfo)};
        const std::string bytes = query.stringAt(afterInfo + 1);
        if (auto fault = faultOf(article.info, article.text, bytes, query.stringAt(afterInfo + 2)))
            return fail(m_connection.error(ErrorCode::ProjectDamaged, displayPath(article.info.path) + ": " + *fault));
        auto reading = decodeReading(bytes, article.text.size());
        if (!reading)
            return fail(m_connection.error(ErrorCode::ProjectDamaged,
                                           displayPath(article.info.path) + ": " + reading.error().cause));
        visit(article, *reading);
    }
    if (!row)
        return fail(row.error());
    return {};
}

Result<std::vector<Problem>> ArticleTable::check(const std::stop_token &stop) const
{
    std::vector<Problem> problems;
    const std::string more = std::string(contentColumns) + ", a.file_size, a.modified_at, a.reader_version, a.seal";
    Query query(m_connection, selectInfos(more, withContent));
    auto row = query.next();
    for (; row && *row && !stop.stop_requested(); row = query.next()) {
        const ArticleInfo info = infoOf(query);
        const std::string text = query.stringAt(afterInfo);
        const std::string bytes = query.stringAt(afterInfo + 1);
        auto fault = faultOf(info, text, bytes, query.stringAt(afterInfo + 2));
        if (const auto reading = decodeReading(bytes, text.size()); !fault && !reading)
            fault = reading.error().cause;
        const std::string seal =
            sealOf(info, query.numberAt(afterInfo + 3), query.numberAt(afterInfo + 4), query.numberAt(afterInfo + 5));
        if (!fault && seal != query.stringAt(afterInfo + 6))
            fault = "what is stored about the article does not fit its hash";
        if (fault)
            problems.push_back({info.path, {ErrorCode::ProjectDamaged, displayPath(info.path), *std::move(fault)}});
    }
    if (!row)
        return fail(row.error());
    return problems;
}

} // namespace onrecord
