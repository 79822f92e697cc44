// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic: right, and the same bits with every set of instructions that this machine has.
#include "core/language/kernel_sets.h"
#include "core/language/kernels.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
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

/// A matrix in eight bits, laid out as the kernels want it.
struct Weights
{
    std::size_t inner, columns;
    std::vector<WeightBlock> blocks;
    std::vector<std::int32_t> sums;
    std::vector<float> scales, start;

    Weights(std::size_t inputs, std::size_t outputs)
        : inner(inputs)
        , columns(outputs)
        , blocks(inputs * outputs / (4 * lane))
        , sums(outputs)
        , scales(numbers(outputs, 7))
        , start(numbers(outputs, 8))
    {}

    void set(std::size_t k, std::size_t column, int weight)
    {
        blocks[column / lane * (inner / 4) + k / 4].weights[column % lane * 4 + k % 4] =
            static_cast<std::int8_t>(weight);
        sums[column] -= middle * weight;
    }

    [[nodiscard]] ByteMatrix matrix() const
    {
        return {blocks.data(), sums.data(), scales.data(), start.data(), inner, columns};
    }
};

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
        for (std::size_t rows = 0; rows < 12; ++rows) {
            const auto x = numbers(rows * inner, 3);
            for (const KernelSet &set : setsOfThisMachine()) {
                std::vector<float> out(rows * columns);
                set.multiply(x.data(), inner, rows, inner, w.data(), columns, out.data());
                for (std::size_t i = 0; i < out.size(); ++i) {
                    float sum = 0;
                    for (std::size_t k = 0; k < inner; ++k)
                        sum += w[k * columns + i % columns] * x[i / columns * inner + k];
                    QCOMPARE(out[i], sum); // the same bits: one order of sums, nothing fused
                }
            }
        }
    }

    void multipliesBytesExactly_data()
    {
        QTest::addColumn<std::size_t>("inner");
        QTest::addColumn<std::size_t>("columns");
        QTest::addColumn<bool>("largest");
        for (const std::size_t inner : {16U, 48U, 128U})
            for (const std::size_t columns : {16U, 32U, 80U, 144U})
                QTest::addRow("%zu to %zu", inner, columns) << inner << columns << false;
        QTest::addRow("the largest numbers") << std::size_t{1024} << std::size_t{64} << true;
        QTest::addRow("the longest row") << longestRow << std::size_t{16} << true;
    }
    void multipliesBytesExactly()
    {
        QFETCH(std::size_t, inner);
        QFETCH(std::size_t, columns);
        QFETCH(bool, largest);
        std::mt19937 random(9);
        Weights w(inner, columns);
        std::vector<int> weights(inner * columns);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const int any = static_cast<int>(random() % (2 * largestWeight + 1)) - largestWeight;
            weights[i] = !largest ? any : i % columns % 2 == 0 ? largestWeight : -largestWeight;
            w.set(i / columns, i % columns, weights[i]);
        }
        for (std::size_t rows = 0; rows < 10; ++rows) {
            std::vector<std::uint8_t> x(rows * inner);
            for (std::uint8_t &byte : x)
                byte = static_cast<std::uint8_t>(largest ? 2 * middle : static_cast<int>(random() % (2 * middle + 1)));
            const auto scales = numbers(rows, 10);
            std::vector<float> expected(rows * columns);
            for (std::size_t i = 0; i < expected.size(); ++i) {
                std::int64_t sum = 0;
                for (std::size_t k = 0; k < inner; ++k)
                    sum += (x[i / columns * inner + k] - middle) * weights[k * columns + i % columns];
                expected[i] =
                    w.start[i % columns] + static_cast<float>(sum) * (w.scales[i % columns] * scales[i / columns]);
            }
            for (const KernelSet &set : setsOfThisMachine()) {
                std::vector<float> out(rows * columns);
                set.multiplyBytes(x.data(), scales.data(), rows, w.matrix(), out.data());
                QVERIFY(out == expected); // the same bits
            }
        }
    }

    void putsRowsIntoSevenBits()
    {
        constexpr std::size_t inner = 48;
        constexpr std::size_t stride = 50;
        constexpr std::size_t rows = 3;
        auto x = numbers(rows * stride, 11, 5);
        x[7] = -8; // the largest of its row
        std::fill_n(x.begin() + stride, inner, 0.0f);
        for (const KernelSet &set : setsOfThisMachine()) {
            std::vector<std::uint8_t> bytes(rows * inner);
            std::vector<float> scales(rows);
            set.quantise(x.data(), stride, rows, inner, bytes.data(), scales.data());
            QCOMPARE(bytes[7], std::uint8_t{0});
            QCOMPARE(scales[0], 8.0f / middle);
            QCOMPARE(scales[1], 0.0f);
            for (std::size_t k = 0; k < inner; ++k) {
                const float back = static_cast<float>(bytes[k] - middle) * scales[0];
                QVERIFY(std::abs(back - x[k]) <= scales[0] * 0.501f);
                QCOMPARE(bytes[inner + k], std::uint8_t{middle});
                QVERIFY(bytes[2 * inner + k] <= 2 * middle);
            }
        }
    }

    /// What no trained network makes, but a damaged one could.
    void putsAnyNumberIntoSevenBitsAlikeWithEverySet()
    {
        constexpr float infinity = std::numeric_limits<float>::infinity();
        constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
        for (const float odd : {infinity, -infinity, nothing, 3e38f, 1e-38f, 1e-42f}) {
            auto x = numbers(2 * lane, 12, odd < 1e-30f ? odd : 1);
            x[5] = odd;
            std::vector<std::vector<std::uint8_t>> results;
            for (const KernelSet &set : setsOfThisMachine()) {
                std::vector<std::uint8_t> bytes(x.size());
                float scale = 0;
                set.quantise(x.data(), x.size(), 1, x.size(), bytes.data(), &scale);
                for (const std::uint8_t byte : bytes)
                    QVERIFY(byte <= 2 * middle);
                results.push_back(bytes);
            }
            for (const auto &result : results)
                QCOMPARE(result, results.front());
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
        for (const KernelSet &set : setsOfThisMachine()) {
            std::vector<float> values(2 * lane, -2);
            values[3] = 5;
            set.leakyRelu(values.data(), values.size());
            QCOMPARE(values[3], 5.0f);
            QCOMPARE(values[4], -0.2f);
            QCOMPARE(values.back(), -0.2f);
        }
    }
};

QTEST_GUILESS_MAIN(KernelsTest)
#include "tst_kernels.moc"
