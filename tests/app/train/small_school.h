// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few sentences in which all is known, and what a network needs to learn them.
#pragma once

#include "app/train/inputs.h"
#include "app/train/name_learner.h"
#include "app/train/syntax_learner.h"
#include "app/train/training.h"
#include "core/language/gazetteer_builder.h"
#include "core/language/name_labels.h"
#include "core/language/word_class.h"

#include <sstream>
#include <string>
#include <vector>

namespace onrecord::tests
{

class SmallSchool final
{
public:
    SmallSchool()
        : m_lists(lists())
        , m_gazetteer(m_lists.keys, m_lists.values)
    {
        add("Anna/PROPN/3/nsubj/P( Berg/PROPN/1/flat/P) went/VERB/0/root to/ADP/5/case Bern/PROPN/3/obl/L "
            "./PUNCT/3/punct");
        add("Bern/PROPN/2/nsubj/L waits/VERB/0/root");
        add("Help/VERB/0/root");
        add("The/DET/2/det mayor/NOUN/3/nsubj saw/VERB/0/root Anna/PROPN/3/obj/P ./PUNCT/3/punct");
        add("Berg/PROPN/2/nsubj/P works/VERB/0/root for/ADP/5/case the/DET/5/det Bank/PROPN/2/obl/O( of/ADP/7/case/O- "
            "Bern/PROPN/5/nmod/O) ./PUNCT/2/punct");
        add("Nobody/PRON/2/nsubj came/VERB/0/root");
        m_features.count(m_sentences);
        m_features.count(m_sentences); // so that words that stand here once are seen often enough
        m_features.count(m_sentences);
        m_features.close();
    }

    [[nodiscard]] const std::vector<train::Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] const train::Features &features() const { return m_features; }
    [[nodiscard]] const train::WordVectors &vectors() const { return m_vectors; }
    [[nodiscard]] const GazetteerBuilder::Table &listTable() const { return m_lists; }
    [[nodiscard]] train::Knowledge knowledge() const { return {m_vectors, m_features, m_gazetteer}; }
    [[nodiscard]] std::size_t tags() const { return wordClassCount; }

    [[nodiscard]] train::Batch batch() const
    {
        train::Batch batch;
        for (const train::Sentence &sentence : m_sentences)
            batch.add(sentence, train::inputsOf(sentence.words, knowledge()));
        return batch;
    }

private:
    static GazetteerBuilder::Table lists()
    {
        GazetteerBuilder builder;
        builder.add(Gazetteer::List::FirstName, "Anna");
        builder.add(Gazetteer::List::City, "Bern");
        builder.add(Gazetteer::List::OrganisationHead, "Bank");
        return builder.build();
    }

    /// "Anna/PROPN/2/nsubj/P(": word, class, head from 1, relation, and the name it stands in.
    void add(const std::string &given)
    {
        train::Sentence sentence;
        std::istringstream words(given);
        for (std::string word; words >> word;) {
            std::istringstream parts(word);
            std::string form, upos, head, relation, name;
            for (std::string *part : {&form, &upos, &head, &relation, &name})
                std::getline(parts, *part, '/');
            sentence.words.push_back(form);
            sentence.classes.push_back(static_cast<int>(*wordClassFrom(upos)));
            sentence.tags.push_back(sentence.classes.back());
            sentence.heads.push_back(std::stoi(head) - 1);
            sentence.relations.push_back(static_cast<int>(*relationFrom(relation)));
            sentence.names.push_back(label(name));
            learnVector(form);
        }
        m_sentences.push_back(std::move(sentence));
    }

    static int label(const std::string &name)
    {
        using name_labels::Part;
        if (name.empty())
            return 0;
        const NameKind kind = name[0] == 'P'   ? NameKind::Person
                              : name[0] == 'O' ? NameKind::Organisation
                                               : NameKind::Place;
        const Part part = name.size() == 1 ? Part::Single
                          : name[1] == '(' ? Part::Begins
                          : name[1] == '-' ? Part::Inside
                                           : Part::Last;
        return static_cast<int>(name_labels::label(kind, part));
    }

    /// The vector of a word hangs on its letters.
    void learnVector(const std::string &word)
    {
        const std::uint64_t key = foldedKey(word);
        if (!m_vectors.rows.emplace(key, static_cast<std::uint32_t>(m_vectors.keys.size())).second)
            return;
        m_vectors.keys.push_back(key);
        m_vectors.values.conservativeResize(static_cast<Eigen::Index>(m_vectors.keys.size()), width);
        std::mt19937_64 random(key);
        for (Eigen::Index k = 0; k < width; ++k)
            m_vectors.values(m_vectors.values.rows() - 1, k) = static_cast<float>(random() % 255) / 127 - 1;
    }

    static constexpr Eigen::Index width = 32;

    GazetteerBuilder::Table m_lists;
    Gazetteer m_gazetteer;
    std::vector<train::Sentence> m_sentences;
    train::WordVectors m_vectors;
    train::Features m_features;
};

} // namespace onrecord::tests
