// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office_words.h"

#include "core/text/characters.h"

#include <array>
#include <utility>

namespace onrecord
{

std::string lastTitleWord(std::string_view title)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> full{{{"sen.", "senator"},
                                                                                 {"gov.", "governor"},
                                                                                 {"rep.", "representative"},
                                                                                 {"congressman", "representative"},
                                                                                 {"congresswoman", "representative"},
                                                                                 {"gen.", "general"}}};
    const std::string folded = foldWord(title);
    const std::string word = folded.substr(folded.rfind(' ') + 1);
    for (const auto &[brief, whole] : full)
        if (word == brief)
            return std::string(whole);
    return word;
}

} // namespace onrecord
