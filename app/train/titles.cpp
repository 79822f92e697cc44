// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/titles.h"

#include "app/train/inputs.h"
#include "core/language/name_labels.h"

namespace onrecord::train
{

namespace
{

constexpr int personLabel(name_labels::Part part)
{
    return static_cast<int>(name_labels::label(NameKind::Person, part));
}

constexpr int begins = personLabel(name_labels::Part::Begins);
constexpr int last = personLabel(name_labels::Part::Last);
constexpr int single = personLabel(name_labels::Part::Single);

bool isTitle(std::uint32_t marks)
{
    using List = Gazetteer::List;
    constexpr std::uint32_t title = Gazetteer::begins(List::PersonTitle) | Gazetteer::inside(List::PersonTitle);
    constexpr std::uint32_t name = Gazetteer::begins(List::FirstName) | Gazetteer::begins(List::Surname);
    return (marks & title) != 0 && (marks & name) == 0;
}

} // namespace

void takeTitlesOff(std::vector<Sentence> &sentences, const Gazetteer &gazetteer)
{
    for (Sentence &sentence : sentences) {
        const std::vector<std::uint32_t> marks = marksOf(sentence.words, gazetteer);
        std::vector<int> &labels = sentence.names;
        for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
            if (labels[i] != begins || !isTitle(marks[i]))
                continue;
            labels[i] = 0;
            labels[i + 1] = labels[i + 1] == last ? single : begins;
        }
    }
}

} // namespace onrecord::train
