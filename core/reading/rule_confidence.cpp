// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rule_confidence.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

struct Share
{
    std::string_view rule;
    double right;
};

constexpr std::array<Share, 18> Shares{{{"about", 0.52},
                                        {"about-of-object", 0.45},
                                        {"according-to", 0.8},
                                        {"aside", 0.65},
                                        {"as-said", 0.6},
                                        {"clause", 0.6},
                                        {"clause-behind", 0.7},
                                        {"doing", 0.45},
                                        {"label", 0.65},
                                        {"light-verb", 0.42},
                                        {"noun-of-owner", 0.3},
                                        {"passive-about", 0.5},
                                        {"passive-clause", 0.6},
                                        {"passive-thing", 0.42},
                                        {"thing", 0.5},
                                        {"thing-as", 0.5},
                                        {"to-do", 0.42},
                                        {"with-whom", 0.7}}};

constexpr double FrequentVerb = 0.17; // "said that" is surer than "found that"
constexpr double PartlyQuoted = 0.12; // marks show where the content is
constexpr double Deed = 0.2;
constexpr double SharedSubject = 0.75; // a factor: the subject stands at another verb

bool has(const StatementDraft &draft, std::string_view rule)
{
    return std::find(draft.rules.begin(), draft.rules.end(), rule) != draft.rules.end();
}

} // namespace

double confidenceOf(const StatementDraft &draft)
{
    const auto share = std::find_if(Shares.begin(), Shares.end(),
                                    [&](const Share &candidate) { return candidate.rule == draft.rules.front(); });
    double right = share == Shares.end() ? 0.5 : share->right;
    if (has(draft, "frequent-verb") && draft.rules.front() == "clause")
        right += FrequentVerb;
    if (draft.kind == StatementKind::Mixed)
        right += PartlyQuoted;
    if (draft.kind == StatementKind::Act && draft.rules.front() != "with-whom")
        right += Deed;
    if (has(draft, "shared-subject"))
        right *= SharedSubject;
    return std::min(right, 0.89);
}

} // namespace onrecord
