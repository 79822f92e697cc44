// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file of word vectors: what is kept of it, and what is said when it is damaged.
#include "app/train/word_vectors.h"
#include "core/language/word_form.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QTest>

#include <cmath>
#include <cstdlib>

namespace onrecord::tests
{

using namespace train;

namespace
{

/// A vector of `width` numbers that are the same for the same seed.
std::string vectorOf(unsigned seed, std::size_t width = 100)
{
    std::string numbers;
    for (std::size_t i = 0; i < width; ++i) {
        seed = seed * 1664525U + 1013904223U;
        numbers += (i > 0 ? "," : "") + std::to_string((static_cast<double>(seed >> 8U) / 8388608.0 - 1));
    }
    return '[' + numbers + ']';
}

/// A file as the package has it: some things about it, the words in order of frequency, a vector for each.
std::string file(const std::vector<std::string> &words, std::size_t width = 100)
{
    std::string list;
    std::string vectors;
    for (const std::string &word : words) {
        const std::string comma = list.empty() ? "" : ",";
        list += comma + '"' + word + '"';
        vectors += comma + '"' + word + "\":" + vectorOf(static_cast<unsigned>(list.size()), width);
    }
    return R"({"precision":4,"dimensions":100,"words":[)" + list + R"(],"vectors":{)" + vectors + R"(},"unk":[0,0]})";
}

Result<WordVectors> read(const std::string &content, std::size_t count = 10, std::size_t width = 2)
{
    const Folder folder;
    folder.write("vectors.json", content);
    return readVectors(folder.path("vectors.json"), count, width);
}

} // namespace

class WordVectorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheMostFrequentWords()
    {
        const auto vectors = read(file({"the", "dog", "went", "home"}), 3);
        QCOMPARE(outcome(vectors), "done");
        QVERIFY((vectors->keys == std::vector<std::uint64_t>{foldedKey("the"), foldedKey("dog"), foldedKey("went")}));
        QCOMPARE(vectors->rows.at(foldedKey("went")), 2U);
        QVERIFY(!vectors->rows.contains(foldedKey("home")));
        QCOMPARE(vectors->values.rows(), Eigen::Index{3});
        QCOMPARE(vectors->values.cols(), Eigen::Index{2});
    }

    void keepsAWordOnceHoweverItIsWritten()
    {
        const auto vectors = read(file({"dog", "Dog", "went"}));
        QCOMPARE(outcome(vectors), "done");
        QVERIFY((vectors->keys == std::vector<std::uint64_t>{foldedKey("dog"), foldedKey("went")}));
    }

    void turnsThemToTheAxesAlongWhichTheyDiffer()
    {
        std::vector<std::string> words;
        for (int i = 0; i < 40; ++i)
            words.push_back("w" + std::to_string(i));
        const auto all = read(file(words), 40, 100);
        QCOMPARE(outcome(all), "done");
        const Matrix &v = all->values;
        QVERIFY2(v.colwise().mean().cwiseAbs().maxCoeff() < 0.02f, "centred");
        QVERIFY2(std::abs(std::sqrt(v.squaredNorm() / static_cast<float>(v.size())) - 0.75f) < 0.01f, "of one size");
        const Matrix covariance = v.transpose() * v;
        for (Eigen::Index i = 1; i < 100; ++i)
            QVERIFY2(covariance(i, i) > covariance(i - 1, i - 1) - 0.05f, "the widest axis stands last");
        const float widest = covariance(99, 99);
        QVERIFY2(std::abs(covariance(99, 98)) < 0.02f * widest, "axes do not hang together");
    }

    void holdsExactlyWhatEightBitsHold()
    {
        const auto vectors = read(file({"the", "dog", "went", "home"}), 4, 3);
        QCOMPARE(outcome(vectors), "done");
        for (Eigen::Index i = 0; i < 4; ++i) {
            const SmallRow small = toSmall(vectors->values.row(i).data(), 3);
            for (std::size_t k = 0; k < 3; ++k)
                QCOMPARE(static_cast<float>(small.numbers[k]) * small.scale,
                         vectors->values(i, static_cast<Eigen::Index>(k)));
        }
    }

    void cutsARowToEightBits()
    {
        const std::vector<float> row{0.5f, -1.0f, 0.0f, 0.26f};
        const SmallRow small = toSmall(row.data(), row.size());
        QVERIFY((small.numbers == std::vector<std::int8_t>{64, -127, 0, 33}));
        QCOMPARE(small.scale, 1.0f / 127);
        const std::vector<float> nothing(4, 0);
        QVERIFY(toSmall(nothing.data(), 4).numbers == std::vector<std::int8_t>(4, 0));
    }

    void refusesWhatHoldsNoVectors_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const std::string &content, const char *said) {
            QTest::newRow(name) << content << QString::fromLatin1(said);
        };
        const std::string good = file({"the", "dog", "went"});
        row("empty", "", "damaged");
        row("cut off", good.substr(0, good.size() / 2), "damaged");
        row("cut off in a number", good.substr(0, good.rfind('.')), "damaged");
        row("more behind it", good + "}", "damaged");
        row("a wrong letter", std::string(good).replace(good.find("vectors"), 9, "vectors:"), "damaged");
        row("not JSON", "PK\x03\x04 zip", "damaged");
        row("broken UTF-8", std::string(good).replace(good.find("dog"), 1, "\xFF"), "damaged");
        row("a number too large", R"({"words":["the"],"vectors":{"the":[1e999]}})", "damaged");
        row("nothing in it", "{}", "no word vectors");
        row("a list", "[1, 2, [3]]", "no word vectors");
        row("words without vectors", R"({"words":["the","dog"]})", "no word vectors");
        row("vectors of another width", file({"the", "dog"}, 50), "no word vectors");
    }
    void refusesWhatHoldsNoVectors()
    {
        QFETCH(const std::string, content);
        QFETCH(const QString, said);
        const auto vectors = read(content);
        QCOMPARE(outcome(vectors), "bad-input");
        const QString error = QString::fromStdString(sentence(vectors.error()));
        QVERIFY2(error.contains(said) && error.contains(QStringLiteral("vectors.json")), qPrintable(error));
    }

    void namesTheFileThatIsMissing()
    {
        const auto vectors = readVectors("/nowhere/vectors.json", 10, 2);
        QCOMPARE(outcome(vectors), "not-found");
        QVERIFY(vectors.error().subject == "/nowhere/vectors.json");
    }

    void takesOneWordAlone()
    {
        const auto vectors = read(file({"the"}));
        QCOMPARE(outcome(vectors), "done");
        QVERIFY(vectors->values.isZero(0)); // it differs from nothing
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::WordVectorsTest)
#include "tst_word_vectors.moc"
