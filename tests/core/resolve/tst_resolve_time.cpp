// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time of resolving against the number of mentions: printed, and near-linear.
#include "readings.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

/// Names in syllables: few surnames that many have, many that few have, as in the world.
QString surname(std::mt19937 &random, unsigned people)
{
    static const QStringList syllables{"ba", "ko", "ri", "nu", "se", "ta", "mo", "li", "vo", "ga", "pe", "du"};
    const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
    auto rank = static_cast<unsigned>(share * share * people);
    QString name;
    for (; rank > 0 || name.size() < 4; rank /= 12)
        name += syllables[static_cast<qsizetype>(rank % 12)];
    name[0] = name[0].toUpper();
    return name;
}

/// Articles with ten mentions each, one actor for two mentions.
std::vector<TestArticle> news(int mentions)
{
    std::mt19937 random(5);
    static const QStringList firsts{"Anna", "Otto", "Bob", "Robert", "A.", "Ida", "Karl", "Carl", "Ben", "Liz"};
    const auto people = static_cast<unsigned>(mentions / 8 + 1);
    std::vector<TestArticle> articles;
    for (int i = 0; i < mentions / 10; ++i) {
        QStringList actors;
        for (int k = 0; k < 5; ++k) {
            const QString name = surname(random, people);
            const QString first = firsts[static_cast<qsizetype>(random() % 10)];
            actors << (random() % 3
                           ? QStringLiteral("person: %1 %2 = %2").arg(first, name)
                           : QStringLiteral("organisation: %2 Guild of %1 = %2").arg(surname(random, people), name));
        }
        articles.push_back(article(QString::number(i), actors.join(u';')));
        articles.back().info.id = ArticleId(i);
        addStatement(articles.back());
    }
    return articles;
}

} // namespace

class ResolveTimeTest : public QObject
{
    Q_OBJECT

    struct Measured
    {
        std::size_t mentions = 0;
        double seconds = 0;
    };

    static Measured measure(int mentions)
    {
        const std::vector<TestArticle> articles = news(mentions);
        QElapsedTimer timer;
        timer.start();
        const Corpus corpus = resolved(articles);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::size_t counted = 0;
        for (const Actor &actor : corpus.actors)
            counted += actor.mentions.size();
        qInfo("%zu mentions, %zu actors, %zu suggestions: %.3f s, %.2f us a mention", counted, corpus.actors.size(),
              corpus.suggestions.size(), seconds, seconds * 1e6 / static_cast<double>(counted));
        return {counted, seconds};
    }

private slots:
    void growsWithTheMentions()
    {
        measure(1000);
        const Measured small = measure(10000);
        const Measured large = measure(100000);
        QVERIFY2(large.seconds < 10 * small.seconds * 3 + 0.2,
                 "ten times the mentions took more than thirty times as long");
        if (qEnvironmentVariableIsSet("ONRECORD_MILLION"))
            measure(1000000);
    }

    /// Everybody has one surname, and every body one word.
    void growsWithTheMentionsWhenAllShareOneName()
    {
        const auto seconds = [](int count) {
            std::vector<TestArticle> articles;
            for (int i = 0; i < count; ++i)
                articles.push_back(
                    article(QString::number(i), QStringLiteral("person: Anna%1 Quist = Quist; person: Quist; "
                                                               "organisation: Guild of Nr%1")
                                                    .arg(i)));
            QElapsedTimer timer;
            timer.start();
            resolved(articles);
            return static_cast<double>(timer.nsecsElapsed()) / 1e9;
        };
        const double small = seconds(2000);
        QVERIFY2(seconds(16000) < 8 * small * 4 + 0.2, "eight times the namesakes took more than 32 times as long");
    }
};

QTEST_GUILESS_MAIN(ResolveTimeTest)
#include "tst_resolve_time.moc"
