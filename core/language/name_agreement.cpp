// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/name_agreement.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord
{

namespace
{

// Chosen by judgement: on UNER EWT dev they neither help nor harm (core/language/README.md).
constexpr float sure = 0.95F;        // so sure of a kind that the rest of the article does not matter
constexpr float outvoted = 2.0F;     // times as much confidence for another kind
constexpr float sureEnough = 0.8F;   // confidence that it takes to find a name elsewhere
constexpr std::uint32_t longest = 6; // words of a name that is looked for elsewhere

using Votes = std::array<float, nameKindCount>;

class Agreement final
{
public:
    Agreement(std::string_view text, Analysis &analysis)
        : m_text(text)
        , m_analysis(analysis)
    {}

    void run()
    {
        if (m_analysis.names.empty())
            return;
        vote();
        for (NameRange &name : m_analysis.names)
            name.kind = agreedKind(name);
        addMissed();
    }

private:
    [[nodiscard]] std::string_view word(std::uint32_t i) const { return m_analysis.tokens[i].span.of(m_text); }

    /// The words with single blanks between.
    [[nodiscard]] std::string wording(WordRange range) const
    {
        std::string words;
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            words += word(i);
            words += ' ';
        }
        return words;
    }

    void vote()
    {
        for (const NameRange &name : m_analysis.names) {
            const auto kind = static_cast<std::size_t>(name.kind);
            m_votes[wording(name.words)][kind] += name.confidence;
            if (name.kind == NameKind::Person && name.words.size() > 1) // "Berg" after "Anna Berg"
                m_votes[wording({name.words.end - 1, name.words.end})][kind] += name.confidence;
        }
    }

    [[nodiscard]] NameKind agreedKind(const NameRange &name) const
    {
        const Votes &votes = m_votes.at(wording(name.words));
        const auto best = std::max_element(votes.begin(), votes.end());
        const bool agrees = name.confidence >= sure || *best < outvoted * votes[static_cast<std::size_t>(name.kind)];
        return agrees ? name.kind : static_cast<NameKind>(best - votes.begin());
    }

    /// Names by their first word, to be looked for where none was found.
    void rememberSure()
    {
        for (const NameRange &name : m_analysis.names) {
            if (name.confidence < sureEnough || name.words.size() > longest)
                continue;
            const std::uint32_t size = name.words.size();
            if (size > 1)
                m_sure[wording(name.words)] = name.kind;
            m_longest = std::max(m_longest, size);
        }
    }

    void addMissed()
    {
        rememberSure();
        if (m_sure.empty())
            return;
        std::vector<NameRange> all;
        std::size_t next = 0;
        for (const WordRange sentence : m_analysis.sentences)
            addMissedIn(sentence, all, next);
        m_analysis.names = std::move(all);
    }

    void addMissedIn(WordRange sentence, std::vector<NameRange> &all, std::size_t &next) const
    {
        for (std::uint32_t i = sentence.begin; i < sentence.end;) {
            const bool hasNext = next < m_analysis.names.size();
            if (hasNext && m_analysis.names[next].words.begin == i) {
                all.push_back(m_analysis.names[next++]);
                i = all.back().words.end;
                continue;
            }
            const std::uint32_t border =
                hasNext ? std::min(m_analysis.names[next].words.begin, sentence.end) : sentence.end;
            const NameRange missed = missedAt({i, border});
            if (missed.words.size() > 0)
                all.push_back(missed);
            i = std::max(missed.words.end, i + 1);
        }
    }

    /// The longest name at the begin of `free` that was found elsewhere.
    [[nodiscard]] NameRange missedAt(WordRange free) const
    {
        NameRange missed{{free.begin, free.begin}, NameKind::Person, sureEnough};
        if (!m_analysis.tokens[free.begin].capital)
            return missed;
        std::string words;
        const std::uint32_t end = free.begin + std::min(free.size(), m_longest);
        for (std::uint32_t i = free.begin; i < end; ++i) {
            words += word(i);
            words += ' ';
            if (const auto found = m_sure.find(words); found != m_sure.end())
                missed = {{free.begin, i + 1}, found->second, sureEnough};
        }
        return missed;
    }

    std::string_view m_text;
    Analysis &m_analysis;
    std::unordered_map<std::string, Votes> m_votes;   // by wording
    std::unordered_map<std::string, NameKind> m_sure; // by wording
    std::uint32_t m_longest = 0;
};

} // namespace

void agreeOnNames(std::string_view text, Analysis &analysis)
{
    Agreement(text, analysis).run();
}

} // namespace onrecord
