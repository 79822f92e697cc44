// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inputs.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace onrecord::train
{

void Features::count(const std::vector<Sentence> &sentences)
{
    for (const Sentence &sentence : sentences)
        for (std::size_t i = 0; i < sentence.words.size(); ++i) {
            ++m_words[sentence.words[i]];
            for (const std::uint64_t key : wordForm(sentence.words[i], i == 0).keys)
                if (key != 0 && ++m_counts[key] == seenAtLeast)
                    m_order.push_back(key);
        }
}

std::string Features::frequentWords(std::size_t most) const
{
    std::vector<std::pair<std::uint32_t, std::string>> words;
    for (const auto &[word, count] : m_words)
        words.emplace_back(count, word);
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    words.resize(std::min(most, words.size()));
    std::string lines;
    for (const auto &[count, word] : words)
        lines += word + '\n';
    return lines;
}

void Features::close()
{
    for (const std::uint64_t key : m_order)
        m_rows.emplace(key, static_cast<std::uint32_t>(m_rows.size()));
    m_keys = std::move(m_order);
    m_counts.clear();
}

std::uint32_t Features::row(std::uint64_t key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? noRow : found->second;
}

std::vector<std::uint32_t> marksOf(const std::vector<std::string> &words, const Gazetteer &gazetteer)
{
    std::string text;
    std::vector<Token> tokens;
    for (const std::string &word : words) {
        Token token;
        token.span = {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size() + word.size())};
        tokens.push_back(token);
        text += word + ' ';
    }
    std::vector<std::uint32_t> marks;
    gazetteer.mark(text, tokens, marks);
    return marks;
}

std::vector<Input> inputsOf(const std::vector<std::string> &words, const Knowledge &knowledge)
{
    const std::vector<std::uint32_t> marks = marksOf(words, knowledge.gazetteer);
    std::vector<Input> inputs(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const WordForm form = wordForm(words[i], i == 0);
        const auto vector = knowledge.vectors.rows.find(form.folded);
        Input &input = inputs[i];
        input.vector = vector == knowledge.vectors.rows.end() ? noRow : vector->second;
        for (std::size_t k = 0; k < formKeyCount; ++k)
            input.features[k] = form.keys[k] == 0 ? noRow : knowledge.features.row(form.keys[k]);
        std::uint32_t left = marks[i];
        for (std::uint32_t &list : input.lists) {
            list = left == 0 ? noRow : static_cast<std::uint32_t>(std::countr_zero(left));
            left &= left - 1;
        }
    }
    return inputs;
}

bool CaseChanger::change(std::vector<std::string> &words, std::mt19937_64 &random) const
{
    const double chance = static_cast<double>(random() >> 11) / 9007199254740992.0;
    if (chance >= m_small + m_large)
        return false;
    for (std::string &word : words)
        for (char &c : word) {
            if (chance < m_small && c >= 'A' && c <= 'Z')
                c = static_cast<char>(c + 32);
            else if (chance >= m_small && c >= 'a' && c <= 'z')
                c = static_cast<char>(c - 32);
        }
    return true;
}

} // namespace onrecord::train
