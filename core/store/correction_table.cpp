// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/correction_table.h"

#include "core/store/query.h"
#include "core/store/seal.h"

#include <algorithm>
#include <string>

namespace onrecord
{

namespace
{

std::string sealOf(const Correction &correction)
{
    Seal seal;
    seal.add(correction.id.value()).add(toString(correction.kind)).add(correction.target);
    return seal.add(correction.before).add(correction.after).add(correction.madeAt).bytes();
}

struct Row
{
    Correction correction;
    bool isSound = false; // as it was written
};

Row rowOf(const Query &query)
{
    const auto kind = correctionKindFromString(query.stringAt(1));
    Row row;
    row.correction = {CorrectionId(query.numberAt(0)),
                      kind.value_or(CorrectionKind::Undo),
                      query.stringAt(2),
                      query.stringAt(3),
                      query.stringAt(4),
                      query.numberAt(5)};
    row.isSound = kind && sealOf(row.correction) == query.stringAt(6);
    return row;
}

constexpr std::string_view selectAll =
    "SELECT id, kind, target, before, after, made_at, seal FROM correction ORDER BY id";

std::string nameOf(const Correction &correction)
{
    return "correction " + std::to_string(correction.id.value());
}

/// Entries are numbered from 1 without a gap: one that is missing shows.
bool follows(const Correction &correction, std::size_t before)
{
    return correction.id.value() == static_cast<std::int64_t>(before) + 1;
}

/// Undo and Redo name an entry before them.
bool refersWell(const Correction &correction, const std::vector<CorrectionId> &before)
{
    if (correction.kind != CorrectionKind::Undo && correction.kind != CorrectionKind::Redo)
        return true;
    return std::any_of(before.begin(), before.end(),
                       [&](CorrectionId id) { return std::to_string(id.value()) == correction.target; });
}

} // namespace

Result<CorrectionId> CorrectionTable::append(Correction correction) const
{
    Query last(m_connection, "SELECT coalesce(max(id), 0) FROM correction");
    if (auto row = last.next(); !row)
        return fail(row.error());
    correction.id = CorrectionId(last.numberAt(0) + 1); // rows are never taken out, so none is given twice
    Query query(m_connection, "INSERT INTO correction (id, kind, target, before, after, made_at, seal) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)");
    query.number(correction.id.value()).text(toString(correction.kind)).text(correction.target).text(correction.before);
    if (auto added = query.text(correction.after).number(correction.madeAt).bytes(sealOf(correction)).run(); !added)
        return fail(added.error());
    return correction.id;
}

Result<std::vector<Correction>> CorrectionTable::list() const
{
    std::vector<Correction> corrections;
    Query query(m_connection, selectAll);
    auto next = query.next();
    for (; next && *next; next = query.next()) {
        Row row = rowOf(query);
        if (!row.isSound)
            return fail(
                m_connection.error(ErrorCode::ProjectDamaged, nameOf(row.correction) + " does not fit its hash"));
        corrections.push_back(std::move(row.correction));
    }
    if (!next)
        return fail(next.error());
    return corrections;
}

Result<std::vector<Problem>> CorrectionTable::check() const
{
    std::vector<Problem> problems;
    std::vector<CorrectionId> seen;
    Query query(m_connection, selectAll);
    auto next = query.next();
    for (; next && *next; next = query.next()) {
        const Row row = rowOf(query);
        if (!row.isSound || !follows(row.correction, seen.size()))
            problems.push_back(
                {{}, {ErrorCode::ProjectDamaged, nameOf(row.correction), "it is not as it was written"}});
        else if (!refersWell(row.correction, seen))
            problems.push_back(
                {{}, {ErrorCode::ProjectDamaged, nameOf(row.correction), "it refers to one that is not there"}});
        seen.push_back(row.correction.id);
    }
    if (!next)
        return fail(next.error());
    return problems;
}

} // namespace onrecord
