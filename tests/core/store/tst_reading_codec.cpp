// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reading comes back as it went in, and bytes that never were one are refused, whatever they are.
#include "core/store/reading_codec.h"

#include "tests/core/outcome.h"
#include "tests/core/store/project_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>
#include <random>

namespace onrecord::tests
{

class ReadingCodecTest final : public QObject
{
    Q_OBJECT

private slots:
    void bringsEverythingBack();
    void bringsBackAnEmptyReading();
    void bringsBackGreatNumbers();
    void makesTheSameBytesAgain();
    void refusesOtherVersions();
    void refusesEveryCutAndEveryAddition();
    void refusesPlacesOutsideTheText();
    void refusesActorsThatAreNotThere();
    void refusesNumbersThatAreNone();
    void refusesLiesAboutCountsAtOnce();
    void survivesAnyBytes();
};

namespace
{

constexpr std::size_t textSize = 100;

QByteArray decoded(const std::string &bytes)
{
    return outcome(decodeReading(bytes, textSize));
}

} // namespace

void ReadingCodecTest::bringsEverythingBack()
{
    const Reading reading = sampleReading();
    const auto back = decodeReading(encodeReading(reading), textSize);
    QCOMPARE(outcome(back), QByteArray("done"));
    QVERIFY(*back == reading);
}

void ReadingCodecTest::bringsBackAnEmptyReading()
{
    QVERIFY(*decodeReading(encodeReading({}), 0) == Reading{});
}

void ReadingCodecTest::bringsBackGreatNumbers()
{
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    Reading reading;
    reading.sentences = {{0, 127}, {128, 16383}, {16384, most}};
    QVERIFY(*decodeReading(encodeReading(reading), most) == reading);
}

void ReadingCodecTest::makesTheSameBytesAgain()
{
    const std::string bytes = encodeReading(sampleReading());
    QCOMPARE(encodeReading(*decodeReading(bytes, textSize)), bytes);
}

void ReadingCodecTest::refusesOtherVersions()
{
    std::string bytes = encodeReading(sampleReading());
    bytes[0] = 2;
    QCOMPARE(decoded(bytes), QByteArray("project-damaged"));
    QCOMPARE(decoded({}), QByteArray("project-damaged"));
}

void ReadingCodecTest::refusesEveryCutAndEveryAddition()
{
    const std::string bytes = encodeReading(sampleReading());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QCOMPARE(decoded(bytes.substr(0, size)), QByteArray("project-damaged"));
    QCOMPARE(decoded(bytes + '\0'), QByteArray("project-damaged"));
}

void ReadingCodecTest::refusesPlacesOutsideTheText()
{
    Reading beyond;
    beyond.sentences = {{0, textSize + 1}};
    QCOMPARE(decoded(encodeReading(beyond)), QByteArray("project-damaged"));
    Reading backwards;
    backwards.names = {{{5, 4}, ActorKind::Person}};
    QCOMPARE(decoded(encodeReading(backwards)), QByteArray("project-damaged"));
    Reading cue = sampleReading();
    cue.statements[0].text.cue = {{90, 101}};
    QCOMPARE(decoded(encodeReading(cue)), QByteArray("project-damaged"));
}

void ReadingCodecTest::refusesActorsThatAreNotThere()
{
    Reading speaker = sampleReading();
    speaker.statements[0].speakers = {{2, SpeakerHow::Named}};
    QCOMPARE(decoded(encodeReading(speaker)), QByteArray("project-damaged"));
    Reading relay = sampleReading();
    relay.statements[1].relay = {7};
    QCOMPARE(decoded(encodeReading(relay)), QByteArray("project-damaged"));
}

void ReadingCodecTest::refusesNumbersThatAreNone()
{
    Reading reading = sampleReading();
    reading.statements[0].text.confidence = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(decoded(encodeReading(reading)), QByteArray("project-damaged"));
}

void ReadingCodecTest::refusesLiesAboutCountsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(decoded(std::string("\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 10)), QByteArray("project-damaged"));
    QCOMPARE(decoded(std::string("\x01\0\0\x01\xFF\xFF\xFF\xFF\x0F", 9)), QByteArray("project-damaged"));
    QVERIFY(timer.elapsed() < 100);
}

void ReadingCodecTest::survivesAnyBytes()
{
    const std::string sound = encodeReading(sampleReading());
    std::mt19937 random(5);
    for (int i = 0; i < 50'000; ++i) {
        std::string bytes = sound;
        for (std::size_t k = 0; k < 1 + random() % 4; ++k)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto back = decodeReading(bytes, textSize);
        if (back) // another reading, but a whole one
            QVERIFY(*decodeReading(encodeReading(*back), textSize) == *back);
    }
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ReadingCodecTest)
#include "tst_reading_codec.moc"
