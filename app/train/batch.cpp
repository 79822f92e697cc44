// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/batch.h"

namespace onrecord::train
{

void Batch::add(const Sentence &sentence, const std::vector<Input> &given)
{
    if (given.empty())
        return;
    const auto begin = static_cast<Eigen::Index>(inputs.size());
    sentences.push_back({begin, begin + static_cast<Eigen::Index>(given.size())});
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    append(inputs, given);
    append(classes, sentence.classes);
    append(tags, sentence.tags);
    append(heads, sentence.heads);
    append(relations, sentence.relations);
    append(names, sentence.names);
}

} // namespace onrecord::train
