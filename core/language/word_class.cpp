// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_class.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, wordClassCount> classNames{"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                                  "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                                  "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, relationCount> relationNames{
    "acl",        "acl:relcl", "advcl",       "advcl:relcl",   "advmod",   "amod",        "appos",        "aux",
    "aux:pass",   "case",      "cc",          "cc:preconj",    "ccomp",    "compound",    "compound:prt", "conj",
    "cop",        "csubj",     "csubj:outer", "csubj:pass",    "dep",      "det",         "det:predet",   "discourse",
    "dislocated", "expl",      "fixed",       "flat",          "goeswith", "iobj",        "list",         "mark",
    "nmod",       "nmod:desc", "nmod:poss",   "nmod:unmarked", "nsubj",    "nsubj:outer", "nsubj:pass",   "nummod",
    "obj",        "obl",       "obl:agent",   "obl:unmarked",  "orphan",   "parataxis",   "punct",        "reparandum",
    "root",       "vocative",  "xcomp"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<Enum>(at - names.begin());
}

} // namespace

std::string_view toString(WordClass wordClass)
{
    return classNames[static_cast<std::size_t>(wordClass)];
}

std::optional<WordClass> wordClassFrom(std::string_view name)
{
    return find<WordClass>(classNames, name);
}

std::string_view toString(Relation relation)
{
    return relationNames[static_cast<std::size_t>(relation)];
}

std::optional<Relation> relationFrom(std::string_view name)
{
    if (const std::optional<Relation> whole = find<Relation>(relationNames, name))
        return whole;
    return find<Relation>(relationNames, name.substr(0, name.find(':')));
}

} // namespace onrecord
