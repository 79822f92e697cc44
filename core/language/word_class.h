// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of speech and grammatical relations of Universal Dependencies, version 2 (Nivre et al. 2020;
// de Marneffe, Manning, Nivre, Zeman 2021), with the subtypes that the English treebanks use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace onrecord
{

enum class WordClass : std::uint8_t {
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    Conjunction,
    Determiner,
    Interjection,
    Noun,
    Number,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    Subordinator,
    Symbol,
    Verb,
    Other
};
inline constexpr std::size_t wordClassCount = 17;

/// Named as in the treebanks, the colon left out: "acl:relcl" is AclRelcl.
enum class Relation : std::uint8_t {
    Acl,
    AclRelcl,
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodDesc,
    NmodPoss,
    NmodUnmarked,
    Nsubj,
    NsubjOuter,
    NsubjPass,
    Nummod,
    Obj,
    Obl,
    OblAgent,
    OblUnmarked,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Root,
    Vocative,
    Xcomp
};
inline constexpr std::size_t relationCount = 51;

/// "ADJ", "PROPN" and back; nothing when it is none.
[[nodiscard]] std::string_view toString(WordClass wordClass);
[[nodiscard]] std::optional<WordClass> wordClassFrom(std::string_view name);

/// "acl:relcl" and back. A subtype that is not in the list gives the relation without it.
[[nodiscard]] std::string_view toString(Relation relation);
[[nodiscard]] std::optional<Relation> relationFrom(std::string_view name);

} // namespace onrecord
