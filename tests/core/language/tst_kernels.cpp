// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic: right, and the same bits with every set of instructions that this machine has.
#include "core/language/kernel_sets.h"
#include "core/language/kernels.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace onrecord::kernels;

namespace
{

std::vector<float> numbers(std::size_t count, unsigned seed, float reach = 1)
{
    std::mt19937 random(seed);
    std::vector<float> values(count);
    for (float &value : values)
        value = reach * (static_cast<float>(random() % 20001) / 10000 - 1);
    return values;
}

std::vector<KernelSet> setsOfThisMachine()
{
    std::vector<KernelSet> sets{plainKernels()};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        sets.push_back(wideKernels());
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        sets.push_back(widestKernels());
#endif
    return sets;
}

} // namespace

class KernelsTest : public QObject
{
    Q_OBJECT

private slots:
    void multipliesRowsOfEveryNumber()
    {
        constexpr std::size_t inner = 37;
        constexpr std::size_t columns = 80;
        const auto w = numbers(inner * columns, 1);
        const auto start = numbers(columns, 2);
        for (std::size_t rows = 0; rows < 12; ++rows) {
            const auto x = numbers(rows * inner, 3);
            for (const KernelSet &set : setsOfThisMachine()) {
                std::vector<float> out(rows * columns);
                set.multiply(x.data(), inner, rows, inner, w.data(), columns, start.data(), out.data());
                for (std::size_t i = 0; i < out.size(); ++i) {
                    float sum = start[i % columns];
                    for (std::size_t k = 0; k < inner; ++k)
                        sum += w[k * columns + i % columns] * x[i / columns * inner + k];
                    QCOMPARE(out[i], sum); // the same bits: one order of sums, nothing fused
                }
            }
        }
    }

    void runsAlongTheSentenceAlikeWithEverySet()
    {
        constexpr std::size_t h = 32;
        constexpr std::size_t rows = 9;
        const auto u = numbers(rows * 3 * h, 4, 30);
        const auto x = numbers(rows * h, 5);
        const auto cells = numbers(4 * h, 6);
        for (const bool backwards : {false, true}) {
            std::vector<std::vector<float>> results;
            for (const KernelSet &set : setsOfThisMachine()) {
                std::vector<float> out(rows * h);
                std::vector<float> state(h);
                set.recur({u.data(), 3 * h, x.data(), out.data(), h, cells.data(), h, h, state.data()}, rows,
                          backwards);
                results.push_back(out);
            }
            for (const std::vector<float> &result : results)
                QCOMPARE(result, results.front());
            // By hand, for the first word on the way: the cell is empty before it.
            const std::size_t first = backwards ? rows - 1 : 0;
            const auto sigmoid = [](double value) { return 1 / (1 + std::exp(-value)); };
            for (std::size_t k = 0; k < h; ++k) {
                const double forget = sigmoid(static_cast<double>(u[first * 3 * h + h + k] + cells[k]));
                const double reset = sigmoid(static_cast<double>(u[first * 3 * h + 2 * h + k] + cells[2 * h + k]));
                const double cell = (1 - forget) * static_cast<double>(u[first * 3 * h + k]);
                const double expected = reset * cell + (1 - reset) * static_cast<double>(x[first * h + k]);
                QVERIFY(std::abs(static_cast<double>(results.front()[first * h + k]) - expected) < 1e-4);
            }
        }
    }

    void addsSmallNumbersWithTheirScale()
    {
        std::vector<std::int8_t> row(48);
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = static_cast<std::int8_t>(static_cast<int>(i * 5) - 120);
        for (const KernelSet &set : setsOfThisMachine()) {
            std::vector<float> out(row.size(), 0.5f);
            set.addScaled(row.data(), 0.25f, row.size(), out.data());
            for (std::size_t i = 0; i < row.size(); ++i)
                QCOMPARE(out[i], 0.5f + 0.25f * static_cast<float>(row[i]));
        }
    }

    void keepsATenthOfWhatIsBelowNothing()
    {
        std::vector<float> values(lane, -2);
        values[3] = 5;
        leakyRelu(values.data(), values.size());
        QCOMPARE(values[3], 5.0f);
        QCOMPARE(values[4], -0.2f);
    }
};

QTEST_GUILESS_MAIN(KernelsTest)
#include "tst_kernels.moc"
