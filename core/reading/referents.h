// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom and what an article has spoken of so far, and how much each is in mind: every mention adds to it, every
// sentence halves it.
#pragma once

#include "core/reading/text_mentions.h"

#include <deque>
#include <optional>
#include <vector>

namespace onrecord
{

struct Referent
{
    std::optional<LocalActorIndex> actor; // of those without a name: once a statement needs it
    std::vector<std::size_t> members;     // of a pair or more: places in Referents
    TextMention first;                    // where it was spoken of first
    TextMention last;
    Gender gender = Gender::Unknown;
    Count count = Count::One;
    bool human = false;
    bool body = false;
    double weight = 0;        // when it was spoken of last
    std::size_t sentence = 0; // the same
};

class Referents final
{
public:
    [[nodiscard]] std::size_t add(const TextMention &mention);

    /// Spoken of again (or for the first time).
    void touch(std::size_t referent, const TextMention &mention, double weight, std::size_t sentence);

    /// How much it is in mind.
    [[nodiscard]] double weight(std::size_t referent, std::size_t sentence) const;

    /// The last ones spoken of, the last first; never many.
    [[nodiscard]] const std::deque<std::size_t> &recent() const { return m_recent; }

    [[nodiscard]] Referent &operator[](std::size_t i) { return m_all[i]; }
    [[nodiscard]] const Referent &operator[](std::size_t i) const { return m_all[i]; }

private:
    std::vector<Referent> m_all;
    std::deque<std::size_t> m_recent;
};

} // namespace onrecord
