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
    seal.add(toString(correction.kind)).add(correction.target).add(correction.before).add(correction.after);
    return seal.add(correction.madeAt).bytes();
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

/// Undo and Redo name an entry before them.
bool refersWell(const Correction &correction, const std::vector<CorrectionId> &before)
{
    if (correction.kind != CorrectionKind::Undo && correction.kind != CorrectionKind::Redo)
        return true;
    return std::any_of(before.begin(), before.end(),
                       [&](CorrectionId id) { return std::to_string(id.value()) == correction.target; });
}

} // namespace

Result<CorrectionId> CorrectionTable::append(const Correction &correction) const
{
    Query query(m_connection, "INSERT INTO correction (kind, target, before, after, made_at, seal) "
                              "VALUES (?, ?, ?, ?, ?, ?) RETURNING id");
    query.text(toString(correction.kind)).text(correction.target).text(correction.before).text(correction.after);
    auto row = query.number(correction.madeAt).bytes(sealOf(correction)).next();
    if (!row)
        return fail(row.error());
    const CorrectionId id(query.numberAt(0));
    if (auto done = query.run(); !done)
        return fail(done.error());
    return id;
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
        if (!row.isSound)
            problems.push_back({{}, {ErrorCode::ProjectDamaged, nameOf(row.correction), "it does not fit its hash"}});
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
