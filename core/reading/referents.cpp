// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/referents.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr std::size_t MostRecent = 40; // a pronoun looks at so many
constexpr double Fading = 0.5;         // a sentence

} // namespace

std::size_t Referents::add(const TextMention &mention)
{
    Referent &fresh = m_all.emplace_back();
    fresh.first = fresh.last = mention;
    fresh.gender = mention.gender;
    fresh.count = mention.count;
    fresh.human = mention.human;
    fresh.body = mention.body;
    return m_all.size() - 1;
}

void Referents::touch(std::size_t referent, const TextMention &mention, double weight, std::size_t sentence)
{
    Referent &touched = m_all[referent];
    touched.weight = this->weight(referent, sentence) + weight;
    touched.sentence = sentence;
    touched.last = mention;
    if (touched.gender == Gender::Unknown && touched.count == Count::One && touched.human)
        touched.gender = mention.gender;
    if (const auto known = std::find(m_recent.begin(), m_recent.end(), referent); known != m_recent.end())
        m_recent.erase(known);
    m_recent.push_front(referent);
    if (m_recent.size() > MostRecent)
        m_recent.pop_back();
}

double Referents::weight(std::size_t referent, std::size_t sentence) const
{
    const Referent &asked = m_all[referent];
    return asked.weight * std::pow(Fading, static_cast<double>(sentence - std::min(sentence, asked.sentence)));
}

} // namespace onrecord
