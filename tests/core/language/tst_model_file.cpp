// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model comes back as it was written, and nothing else is taken for one.
#include "core/language/model_file.h"
#include "core/language/model_file_writer.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <cstring>
#include <limits>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

template <typename T>
std::vector<T> extremes()
{
    return {std::numeric_limits<T>::lowest(), T{0}, T{1}, std::numeric_limits<T>::max(), T{42}};
}

template <typename T>
void addExtremes(ModelFileWriter &writer, std::string_view name)
{
    const std::vector<T> values = extremes<T>();
    writer.add(name, std::span(values));
}

template <typename T>
bool cameBack(const ModelFile &model, std::string_view name)
{
    const std::vector<T> values = extremes<T>();
    const auto array = model.array<T>(name);
    return array && std::equal(array->begin(), array->end(), values.begin(), values.end()) &&
           reinterpret_cast<std::uintptr_t>(array->data()) % 64 == 0;
}

/// Two arrays: 130 bytes "small" and 5 floats "values".
std::string sample(const Folder &folder)
{
    ModelFileWriter writer;
    const std::vector<std::uint8_t> small(130, 7);
    writer.add("small", std::span(small));
    addExtremes<float>(writer, "values");
    if (!writer.write(folder.path("sample")))
        std::abort();
    return folder.read("sample");
}

template <typename T>
void put(std::string &file, std::size_t at, T value)
{
    std::memcpy(file.data() + at, &value, sizeof(T));
}

/// With a checksum that is right for what stands there.
std::string sealed(std::string file)
{
    put(file, offsetof(ModelHeader, size), std::uint64_t{file.size()});
    put(file, offsetof(ModelHeader, checksum), contentHash(std::string_view(file).substr(sizeof(ModelHeader))));
    return file;
}

constexpr std::size_t entryAt(std::size_t number)
{
    return (number + 1) * sizeof(ModelEntry);
}

} // namespace

class ModelFileTest : public QObject
{
    Q_OBJECT

    Folder m_folder;

    [[nodiscard]] QByteArray opened(const std::string &bytes) const
    {
        m_folder.write("tried", bytes);
        return outcome(ModelFile::open(m_folder.path("tried")));
    }

private slots:
    void givesBackEveryType()
    {
        ModelFileWriter writer;
        addExtremes<std::int8_t>(writer, "int8");
        addExtremes<std::uint8_t>(writer, "uint8");
        addExtremes<std::uint16_t>(writer, "uint16");
        addExtremes<std::uint32_t>(writer, "uint32");
        addExtremes<std::uint64_t>(writer, "uint64");
        addExtremes<std::int32_t>(writer, "int32");
        addExtremes<float>(writer, "float");
        QCOMPARE(outcome(writer.write(m_folder.path("all"))), "done");
        auto opened = ModelFile::open(m_folder.path("all"));
        QCOMPARE(outcome(opened), "done");
        const ModelFile model = std::move(*opened);
        QVERIFY(cameBack<std::int8_t>(model, "int8"));
        QVERIFY(cameBack<std::uint8_t>(model, "uint8"));
        QVERIFY(cameBack<std::uint16_t>(model, "uint16"));
        QVERIFY(cameBack<std::uint32_t>(model, "uint32"));
        QVERIFY(cameBack<std::uint64_t>(model, "uint64"));
        QVERIFY(cameBack<std::int32_t>(model, "int32"));
        QVERIFY(cameBack<float>(model, "float"));
    }

    void givesBackTextsAlsoEmptyOnes()
    {
        const std::string longest(40, 'n');
        ModelFileWriter writer;
        writer.addText("text", "the words");
        writer.addText(longest, "");
        QCOMPARE(outcome(writer.write(m_folder.path("texts"))), "done");
        const auto model = ModelFile::open(m_folder.path("texts"));
        QCOMPARE(outcome(model), "done");
        QVERIFY(model->text("text") == "the words");
        QVERIFY(model->text(longest) == "");
    }

    void holdsNoArraysAtAll()
    {
        QCOMPARE(outcome(ModelFileWriter().write(m_folder.path("none"))), "done");
        const auto model = ModelFile::open(m_folder.path("none"));
        QCOMPARE(outcome(model), "done");
        QCOMPARE(model->size(), sizeof(ModelHeader));
    }

    void writesTheSameBytesAgain() { QVERIFY(sample(m_folder) == sample(m_folder)); }

    void refusesNamesThatCannotBe()
    {
        for (const std::string &name : {std::string(), std::string(41, 'n'), std::string("a\0b", 3)}) {
            ModelFileWriter writer;
            writer.addText(name, "x");
            QCOMPARE(outcome(writer.write(m_folder.path("names"))), "wrong-use");
        }
        ModelFileWriter twice;
        twice.addText("a", "x");
        twice.addText("a", "y");
        QCOMPARE(outcome(twice.write(m_folder.path("names"))), "wrong-use");
        QVERIFY(!std::filesystem::exists(m_folder.path("names")));
    }

    void refusesAMissingNameAndAnotherType()
    {
        sample(m_folder);
        const auto model = ModelFile::open(m_folder.path("sample"));
        QCOMPARE(outcome(model), "done");
        QCOMPARE(outcome(model->array<float>("value")), "model-damaged");
        QCOMPARE(outcome(model->array<std::int32_t>("values")), "model-damaged");
        QCOMPARE(outcome(model->array<std::int8_t>("small")), "model-damaged");
        QCOMPARE(outcome(model->text("values")), "model-damaged");
        QVERIFY(sentence(model->array<float>("value").error()).find("\"value\"") != std::string::npos);
    }

    void refusesWhatIsNoModel()
    {
        QCOMPARE(opened(""), "not-a-model");
        QCOMPARE(opened("OnRecMdl"), "not-a-model");
        QCOMPARE(opened(std::string(5000, 'x')), "not-a-model");
        QCOMPARE(outcome(ModelFile::open(m_folder.path())), "not-a-model");
        QCOMPARE(outcome(ModelFile::open(m_folder.path("nowhere"))), "not-found");
        QCOMPARE(outcome(ModelFile::open("/dev/null")), "not-a-model");
        QCOMPARE(::mkfifo(m_folder.path("pipe").c_str(), 0600), 0);
        QCOMPARE(outcome(ModelFile::open(m_folder.path("pipe"))), "not-a-model"); // and does not wait for a writer
    }

    void saysBothVersions()
    {
        std::string file = sample(m_folder);
        put(file, offsetof(ModelHeader, version), std::uint32_t{7});
        QCOMPARE(opened(file), "model-version");
        const std::string said = sentence(ModelFile::open(m_folder.path("tried")).error());
        QVERIFY(said.find("format 7") != std::string::npos && said.find("format 1") != std::string::npos);
    }

    void refusesEveryChangedBitOfTheHeader()
    {
        const std::string file = sample(m_folder);
        QCOMPARE(opened(file), "done");
        for (std::size_t at = 0; at < 8 * sizeof(ModelHeader); ++at) {
            std::string changed = file;
            changed[at / 8] = static_cast<char>(changed[at / 8] ^ (1 << at % 8));
            const QByteArray expected = at < 64 ? "not-a-model" : at < 96 ? "model-version" : "model-damaged";
            QCOMPARE(opened(changed), expected);
        }
    }

    void refusesEveryChangedByteBehindIt()
    {
        const std::string file = sample(m_folder);
        for (std::size_t at = sizeof(ModelHeader); at < file.size(); ++at) {
            std::string changed = file;
            changed[at] = static_cast<char>(changed[at] + 1);
            QCOMPARE(opened(changed), "model-damaged");
        }
    }

    void refusesAFileCutShortOrWithMoreBehindIt()
    {
        const std::string file = sample(m_folder);
        for (std::size_t size = 0; size < file.size(); size += 64) {
            QCOMPARE(opened(file.substr(0, size)), size == 0 ? "not-a-model" : "model-damaged");
            QCOMPARE(outcome(ModelFile::open(m_folder.path("tried"))), size == 0 ? "not-a-model" : "model-damaged");
            if (size > 0) // also when the header was made to agree
                QCOMPARE(opened(sealed(file.substr(0, size))), "model-damaged");
        }
        QCOMPARE(opened(file.substr(0, file.size() - 1)), "model-damaged");
        QCOMPARE(opened(file + '\0'), "model-damaged");
        QCOMPARE(opened(sealed(file + std::string(64, '\0'))), "model-damaged");
    }

    void refusesATableThatPointsOutside_data()
    {
        QTest::addColumn<quint64>("at");
        QTest::addColumn<quint64>("value");
        const std::size_t count = entryAt(1) + offsetof(ModelEntry, count);
        const std::size_t offset = entryAt(1) + offsetof(ModelEntry, offset);
        constexpr quint64 huge = std::numeric_limits<quint64>::max();
        QTest::newRow("one element too many") << quint64{count} << quint64{17};
        QTest::newRow("huge count") << quint64{count} << huge;
        QTest::newRow("count that overflows to 0 bytes") << quint64{count} << (quint64{1} << 62);
        QTest::newRow("count that overflows to few bytes") << quint64{count} << (quint64{1} << 62) + 5;
        QTest::newRow("count that overflows with the offset") << quint64{count} << (huge - 300) / 4;
        QTest::newRow("huge offset") << quint64{offset} << huge;
        QTest::newRow("huge aligned offset") << quint64{offset} << huge - 63;
        QTest::newRow("into the table") << quint64{offset} << quint64{64};
        QTest::newRow("into the other array") << quint64{offset} << quint64{256};
        QTest::newRow("not aligned") << quint64{offset} << quint64{385};
        QTest::newRow("count of the first") << quint64{entryAt(0) + offsetof(ModelEntry, count)} << quint64{500};
        QTest::newRow("no type") << quint64{entryAt(0) + offsetof(ModelEntry, type)} << quint64{0};
        QTest::newRow("unknown type") << quint64{entryAt(0) + offsetof(ModelEntry, type)} << quint64{8};
        QTest::newRow("reserved") << quint64{entryAt(0) + offsetof(ModelEntry, reserved)} << quint64{1};
        QTest::newRow("no name") << quint64{entryAt(0)} << quint64{0};
    }
    void refusesATableThatPointsOutside()
    {
        QFETCH(quint64, at);
        QFETCH(quint64, value);
        std::string file = sample(m_folder);
        QCOMPARE(opened(sealed(file)), "done");
        const std::size_t size =
            at % 64 == offsetof(ModelEntry, type) || at % 64 == offsetof(ModelEntry, reserved) ? 4 : 8;
        std::memcpy(file.data() + at, &value, size);
        QCOMPARE(opened(sealed(file)), "model-damaged");
    }

    void refusesANumberOfArraysThatIsNotTheirs()
    {
        for (const std::uint32_t arrays : {0U, 1U, 3U, 100U, 0xFFFFFFFFU, 0x80000000U}) {
            std::string file = sample(m_folder);
            put(file, offsetof(ModelHeader, arrays), arrays);
            QCOMPARE(opened(file), "model-damaged");
        }
    }

    void opensTwentyFiveMegabytesQuickly()
    {
        ModelFileWriter writer;
        const std::vector<std::int8_t> values(25'000'000, 3);
        writer.add("values", std::span(values));
        QCOMPARE(outcome(writer.write(m_folder.path("large"))), "done");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(outcome(ModelFile::open(m_folder.path("large"))), "done");
        qInfo("25 MB opened in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000); // generous: slow and busy machines, sanitizers
    }
};

QTEST_GUILESS_MAIN(ModelFileTest)
#include "tst_model_file.moc"
