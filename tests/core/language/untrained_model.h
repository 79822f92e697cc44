// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small model with weights by chance: what holds for any text must hold for any weights as well, and these find trees
// and names that no training would.
#pragma once

#include "core/language/analysis.h"
#include "core/language/gazetteer_builder.h"
#include "core/language/model_file_writer.h"
#include "core/language/name_decoder.h"
#include "core/language/syntax.h"
#include "core/language/word_form.h"

#include <filesystem>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace onrecord::tests
{

class UntrainedModel final
{
public:
    explicit UntrainedModel(unsigned seed, float size = 1)
        : m_random(seed)
        , m_size(size)
    {
        addTables();
        addEncoder("syntax");
        addSyntax();
        addEncoder("names");
        addDense("names.scores", width, nameLabelCount, true);
        m_writer.addText("frequent.words", "the\nBerg\nnever\n");
        addFloats("names.transitions", (nameLabelCount + 2) * nameLabelCount);
    }

    [[nodiscard]] Result<void> write(const std::filesystem::path &path) const { return m_writer.write(path); }

private:
    static constexpr std::size_t width = 64;

    void addFloats(const std::string &name, std::size_t count)
    {
        std::vector<float> values(count);
        for (float &value : values)
            value = m_size * (static_cast<float>(m_random() % 2001) / 1000 - 1);
        m_writer.add(name, std::span(values));
    }

    void addDense(const std::string &name, std::size_t inner, std::size_t columns, bool biased)
    {
        addFloats(name, inner * columns);
        if (biased)
            addFloats(name + ".bias", columns);
    }

    void addTable(const std::string &name, const std::set<std::uint64_t> &keys)
    {
        const std::vector<std::uint64_t> sorted(keys.begin(), keys.end());
        std::vector<std::int8_t> rows(sorted.size() * width);
        for (std::int8_t &value : rows)
            value = static_cast<std::int8_t>(static_cast<int>(m_random() % 255) - 127);
        const std::vector<float> scales(sorted.size(), m_size / 127);
        m_writer.add(name + ".keys", std::span(sorted));
        m_writer.add(name + ".rows", std::span(rows));
        m_writer.add(name + ".scales", std::span(scales));
    }

    void addTables()
    {
        std::set<std::uint64_t> words;
        std::set<std::uint64_t> features;
        GazetteerBuilder builder;
        for (const char *word : {"Anna", "Berg", "the", "mayor", "went", "to", "Bern", ",", ".", "said", "'s", "\""}) {
            const WordForm form = wordForm(word, false);
            words.insert(form.folded);
            features.insert(form.keys.begin(), form.keys.end());
            builder.add(static_cast<Gazetteer::List>(m_random() % Gazetteer::listCount), word);
        }
        features.erase(0);
        const GazetteerBuilder::Table lists = builder.build();
        m_writer.add("gazetteer.keys", std::span(lists.keys));
        m_writer.add("gazetteer.values", std::span(lists.values));
        addTable("vectors", words);
        addTable("syntax.features", features);
        addTable("names.features", features);
    }

    void addEncoder(const std::string &prefix)
    {
        m_writer.addText(prefix + ".blocks", "CS");
        addFloats(prefix + ".lists", 32 * width);
        addDense(prefix + ".projection", width, width, true);
        addDense(prefix + ".layer0", 3 * width, width, true);
        addFloats(prefix + ".layer0.gain", width);
        addFloats(prefix + ".layer0.shift", width);
        addDense(prefix + ".layer1", width, 3 * width, false);
        addFloats(prefix + ".layer1.cells", 4 * width);
    }

    void addSyntax()
    {
        addDense("syntax.classes", width, wordClassCount, true);
        addDense("syntax.dependent", width, width, true);
        addDense("syntax.bilinear", width, width, false);
        addDense("syntax.head", width, width, true);
        addFloats("syntax.root", width);
        addFloats("syntax.distance", Syntax::distanceCount);
        addDense("syntax.relation.dependent", width, width, true);
        addDense("syntax.relation.head", width, width, false);
        addFloats("syntax.relation.root", width);
        addDense("syntax.relation", width, relationCount, true);
    }

    std::mt19937 m_random;
    float m_size;
    ModelFileWriter m_writer;
};

} // namespace onrecord::tests
