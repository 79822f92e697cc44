// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_lists.h"

#include <utility>

namespace onrecord
{

namespace
{

std::string pathOf(std::string_view file)
{
    return "lexicon/" + std::string(file) + ".txt";
}

} // namespace

const std::vector<std::string_view> *WordLists::open(std::string_view file)
{
    auto list = WordList::load(pathOf(file));
    if (!list) {
        m_error = list.error();
        return nullptr;
    }
    m_lists.push_back(std::move(*list));
    return &m_lists.back().lines();
}

bool WordLists::refuse(std::string_view file, std::string_view line, std::string_view why)
{
    m_error = {ErrorCode::BadInput, pathOf(file) + ": " + std::string(line), std::string(why)};
    return false;
}

} // namespace onrecord
