// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/training.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>

namespace onrecord::train
{

namespace
{

using Step = std::vector<std::size_t>; // numbers of sentences

std::vector<Step> steps(const std::vector<Sentence> &sentences, std::size_t words, std::mt19937_64 &random)
{
    std::vector<std::size_t> order(sentences.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    std::vector<Step> all;
    std::size_t taken = words;
    for (const std::size_t number : order) {
        if (taken >= words) {
            all.emplace_back();
            taken = 0;
        }
        all.back().push_back(number);
        taken += sentences[number].words.size();
    }
    return all;
}

/// What one thread does of a step.
struct Shard
{
    std::unique_ptr<Tape> tape;
    Batch batch;
    double loss = 0;
};

class Loop final
{
public:
    Loop(const TrainingPlan &plan, const std::vector<Sentence> &sentences, const Knowledge &knowledge,
         Parameters &parameters, const Learn &learn)
        : m_plan(plan)
        , m_sentences(sentences)
        , m_knowledge(knowledge)
        , m_parameters(parameters)
        , m_learn(learn)
    {
        for (const Sentence &sentence : sentences)
            m_inputs.push_back(inputsOf(sentence.words, knowledge));
    }

    double step(const Step &numbers, long step, long steps)
    {
        std::size_t words = 0;
        for (const std::size_t number : numbers)
            words += m_sentences[number].words.size();
        std::array<Shard, shardCount> shards;
        const auto work = [&](std::size_t shard) {
            learnShard(shards[shard], numbers, shard, step, 1.0f / static_cast<float>(words));
        };
        std::jthread other(work, 1);
        work(0);
        other.join();
        double loss = 0;
        for (Shard &shard : shards) {
            shard.tape->touchTables();
            loss += shard.loss;
        }
        StepSettings settings;
        const float done = static_cast<float>(step) / static_cast<float>(steps);
        settings.rate = m_plan.rate * std::min(1.0f, static_cast<float>(step) / 200) * std::max(1 - done, 0.001f);
        settings.meanDecay = m_plan.meanDecay;
        m_parameters.step(settings);
        return loss / static_cast<double>(words);
    }

private:
    void learnShard(Shard &shard, const Step &numbers, std::size_t which, long step, float weight) const
    {
        const std::uint64_t seed = m_plan.seed * 1000003 + static_cast<std::uint64_t>(step) * shardCount + which;
        std::mt19937_64 random(seed);
        shard.tape = std::make_unique<Tape>(which, seed + 1, true);
        const CaseChanger changer(m_plan.smallLetters, m_plan.largeLetters);
        for (std::size_t i = which; i < numbers.size(); i += shardCount) {
            const Sentence &sentence = m_sentences[numbers[i]];
            std::vector<std::string> changed = sentence.words;
            if (changer.change(changed, random))
                shard.batch.add(sentence, inputsOf(changed, m_knowledge));
            else
                shard.batch.add(sentence, m_inputs[numbers[i]]);
        }
        if (!shard.batch.inputs.empty())
            shard.loss = m_learn(*shard.tape, shard.batch, weight, random);
    }

    const TrainingPlan &m_plan;
    const std::vector<Sentence> &m_sentences;
    const Knowledge &m_knowledge;
    Parameters &m_parameters;
    const Learn &m_learn;
    std::vector<std::vector<Input>> m_inputs;
};

} // namespace

void runTraining(const TrainingPlan &plan, const std::vector<Sentence> &sentences, const Knowledge &knowledge,
                 Parameters &parameters, const Learn &learn)
{
    Loop loop(plan, sentences, knowledge, parameters, learn);
    std::mt19937_64 random(plan.seed);
    const auto begin = std::chrono::steady_clock::now();
    long done = 0;
    for (int epoch = 0; epoch < plan.epochs; ++epoch) {
        const std::vector<Step> all = steps(sentences, plan.words, random);
        const long total = static_cast<long>(all.size()) * plan.epochs;
        double loss = 0;
        for (const Step &numbers : all)
            loss += loop.step(numbers, ++done, total);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
        fmt::print(stderr, "{}: epoch {} of {}, loss {:.4f}, {:.0f} s\n", plan.name, epoch + 1, plan.epochs,
                   loss / static_cast<double>(all.size()), seconds.count());
    }
    parameters.swapMean();
}

} // namespace onrecord::train
