// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Word lists and network: who decides. The lists and the rules on words are right about what they know; the network
// knows names that stand in no list. So:
//   1. What a list knows by name, and a person with a title, stay as the lists say.
//   2. What the rules only guess (a first name and a word with a capital) gives way to a network that says otherwise.
//   3. What the rules leave open is what the network says, if it rather believes it than not.
//   4. A longer name of the network ("Gulf of Mexico") replaces a place of the lists or a guess of the rules within it
//      if it is sure; but not a country in front ("Denmark Embassy"), a known organisation or a person with a title.
//   5. A network's name where the rules see nothing is added, if it rather believes it than not.
// What is left open goes on to the article's own evidence (name_finder.cpp). Last, a name has one kind in an article.
#pragma once

#include "core/reading/network_names.h"
#include "core/reading/run_parser.h"

#include <vector>

namespace onrecord
{

/// Both in order of place; so are the candidates afterwards.
void joinNetworkNames(const ArticleText &article, const std::vector<NetworkName> &names,
                      std::vector<NameCandidate> &candidates);

/// Where one name has several kinds, all get the one with most votes, unless the network is very sure of another.
void agreeOnKinds(const ArticleText &article, std::vector<NameCandidate> &candidates);

} // namespace onrecord
