// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_tense.h"

namespace onrecord
{

namespace
{

using Word = TimeWord;

/// Farther words say nothing of an expression's tense.
constexpr std::size_t Reach = 10;

/// "released", but not "be released" or "the proposed vote".
bool isPastVerb(const TimeAtomView &atoms, std::size_t i)
{
    if (atoms.is(i, Word::Did))
        return true;
    if (!atoms.isThing(i) || !atoms.written(i).ends_with("ed"))
        return false;
    if (i == 0)
        return true;
    const bool described = atoms.isAnyOf(i - 1, {Word::The, Word::A, Word::Possessive, Word::This, Word::That});
    const std::size_t be = i > 1 && atoms.written(i - 1).ends_with("ly") ? i - 2 : i - 1; // "be formally crowned"
    return !described && atoms.written(be) != "be";
}

/// "announced plans on Friday" speaks of a past Friday.
bool isAhead(const TimeAtomView &atoms, std::size_t i)
{
    return atoms.is(i, Word::Ahead) && (i == 0 || !atoms.is(i - 1, Word::Told));
}

bool isOpen(const TimeAtomView &atoms, std::size_t i)
{
    const bool infinitive = atoms.is(i, Word::To) && atoms.isThing(i + 1);
    return infinitive || atoms.is(i, Word::Maybe) || (atoms.is(i, Word::Month) && !atoms.at(i).capital);
}

bool endsSentence(const TimeAtomView &atoms, std::size_t i)
{
    return atoms.isAnyOf(i, {Word::Stop, Word::Quote});
}

} // namespace

Tense tenseAround(const TimeAtomView &atoms, std::size_t first, std::size_t end)
{
    const bool forward = atoms.at(first).opens;
    bool open = false; // behind "to" and "could" only a plan counts: "plans to meet on Friday"
    for (std::size_t step = 1; step <= Reach; ++step) {
        if (!forward && step > first)
            break;
        const std::size_t i = forward ? end + step - 1 : first - step;
        if (endsSentence(atoms, i))
            break;
        if (isAhead(atoms, i))
            return Tense::Future;
        const bool past = atoms.is(i, Word::Told) || isPastVerb(atoms, i);
        if (past)
            return open ? Tense::Unknown : forward || step == 1 ? Tense::Past : Tense::LikelyPast;
        open = open || isOpen(atoms, i);
    }
    return Tense::Unknown;
}

} // namespace onrecord
