// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Atoms with safe borders, and what the finders of times hand to each other.
#pragma once

#include "core/text/time_atoms.h"
#include "core/text/time_shape.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace onrecord
{

/// How surely the word before makes a month or a year one: nothing, "on" (only feasts), "by", "in".
enum class TimeBacking { None, Feast, Weak, Strong };

struct PointMatch
{
    std::size_t end = 0; // 0 when nothing was found
    TimePoint point;

    explicit operator bool() const { return end > 0; }
};

inline PointMatch longer(const PointMatch &a, const PointMatch &b)
{
    return b.end > a.end ? b : a;
}

class TimeAtomView final
{
public:
    TimeAtomView(std::string_view text, std::span<const Token> tokens, std::span<const TimeAtom> atoms)
        : m_text(text)
        , m_tokens(tokens)
        , m_atoms(atoms)
    {}

    [[nodiscard]] std::size_t size() const { return m_atoms.size(); }

    /// One that means nothing beyond the end.
    [[nodiscard]] TimeAtom at(std::size_t i) const { return i < m_atoms.size() ? m_atoms[i] : TimeAtom{}; }

    [[nodiscard]] TimeWord word(std::size_t i) const { return i < m_atoms.size() ? m_atoms[i].word : TimeWord::None; }
    [[nodiscard]] bool is(std::size_t i, TimeWord word) const { return i < m_atoms.size() && m_atoms[i].word == word; }

    [[nodiscard]] bool isAnyOf(std::size_t i, std::initializer_list<TimeWord> words) const
    {
        return i < m_atoms.size() && std::find(words.begin(), words.end(), m_atoms[i].word) != words.end();
    }

    [[nodiscard]] std::string_view written(std::size_t i) const
    {
        return i < m_atoms.size() ? m_tokens[m_atoms[i].first].span.of(m_text) : std::string_view{};
    }

    [[nodiscard]] bool isCapitalWord(std::size_t i) const
    {
        return i < m_atoms.size() && m_atoms[i].capital && m_atoms[i].letters;
    }

    /// A name may begin there: a capital word that is no word of time.
    [[nodiscard]] bool isName(std::size_t i) const
    {
        return isCapitalWord(i) && isAnyOf(i, {TimeWord::None, TimeWord::TitleTail, TimeWord::TitleHead});
    }

    /// What a time may stand before: "a May interview". A word in small letters that no time begins with.
    [[nodiscard]] bool isThing(std::size_t i) const
    {
        return i < m_atoms.size() && m_atoms[i].letters && !m_atoms[i].capital &&
               isAnyOf(i, {TimeWord::None, TimeWord::Feast, TimeWord::TitleTail, TimeWord::TitleHead});
    }

    /// In small letters, or with a capital only because a sentence begins there.
    [[nodiscard]] bool isOrdinary(std::size_t i) const
    {
        return i < m_atoms.size() && (!m_atoms[i].capital || m_atoms[i].opens);
    }

    [[nodiscard]] bool hasMonth(std::size_t i) const { return is(i, TimeWord::Month) && m_atoms[i].capital; }
    [[nodiscard]] bool hasWeekday(std::size_t i) const { return is(i, TimeWord::Weekday) && m_atoms[i].capital; }
    [[nodiscard]] bool hasYear(std::size_t i) const { return i < m_atoms.size() && m_atoms[i].plainYear; }

    [[nodiscard]] TimeUnit unitAt(std::size_t i) const { return static_cast<TimeUnit>(at(i).value); }

private:
    std::string_view m_text;
    std::span<const Token> m_tokens;
    std::span<const TimeAtom> m_atoms;
};

} // namespace onrecord
