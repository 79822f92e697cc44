// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The corpora as they lie on the disk: labels that do not keep the rules, files that are missing or damaged.
#include "app/train/corpora.h"
#include "core/language/name_labels.h"
#include "core/language/word_class.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QTest>

#include <sstream>

namespace onrecord::tests
{

using namespace train;

namespace
{

/// "Anna B-PER, went O" as lines of a file.
std::string lines(const std::string &words)
{
    std::string text;
    std::istringstream parts(words);
    for (std::string word, label; parts >> word >> label;)
        text += word + '\t' + label + '\n';
    return text;
}

/// "P" for a person of one word, "P( P- P)" for one of three; likewise O and L; "." for none.
QString shown(const std::vector<int> &labels)
{
    QStringList words;
    for (const int number : labels) {
        const auto label = static_cast<std::size_t>(number);
        if (label == name_labels::none) {
            words += QStringLiteral(".");
            continue;
        }
        const auto kind = static_cast<qsizetype>(name_labels::kind(label));
        const auto part = static_cast<qsizetype>(name_labels::part(label));
        words += QStringLiteral("POL").mid(kind, 1) + QStringLiteral("(-) ").mid(part, 1).trimmed();
    }
    return words.join(QLatin1Char(' '));
}

const std::string dogsBark = "# text = Dogs bark\n"
                             "1\tDogs\tdog\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
                             "2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\t_\n\n";

} // namespace

class CorporaTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsLabelsOfNames_data()
    {
        QTest::addColumn<std::string>("words");
        QTest::addColumn<QString>("labels");
        const auto row = [](const char *name, const char *words, const char *labels) {
            QTest::newRow(name) << std::string(words) << QString::fromLatin1(labels);
        };
        row("one word, two, three", "Rome B-LOC , O Anna B-PER Berg I-PER the O Bank B-ORG of I-ORG Bern I-ORG",
            "L . P( P) . O( O- O)");
        row("one behind the other", "Anna B-PER Berg B-PER", "P P");
        row("inside without a begin", "in O Bern I-LOC city I-LOC", ". L( L)");
        row("inside of another kind", "Anna B-PER Bank I-ORG Berg I-PER", "P O P");
        row("other kinds", "Easter B-MISC Monday I-MISC Anna B-PER", ". . P");
        row("inside behind another kind", "Easter B-MISC Bern I-LOC", ". L");
        row("begin in the middle", "Anna I-PER Berg I-PER Bert B-PER Holm I-PER", "P( P) P( P)");
        row("short and strange labels", "a B b I- c - d B-per", ". . . .");
    }
    void readsLabelsOfNames()
    {
        QFETCH(const std::string, words);
        QFETCH(const QString, labels);
        const Folder folder;
        folder.write("names.conll", lines(words));
        const auto sentences = readNames(folder.path("names.conll"));
        QCOMPARE(outcome(sentences), "done");
        QCOMPARE(sentences->size(), std::size_t{1});
        QCOMPARE(shown(sentences->front().names), labels);
    }

    void partsSentencesOfNamesAtBlankLines()
    {
        const Folder folder;
        folder.write("names.conll", "# id 1\r\nAnna\tB-PER\r\n\r\n\r\n\r\nin\tO\r\nBern\tB-LOC");
        const auto sentences = readNames(folder.path("names.conll"));
        QCOMPARE(outcome(sentences), "done");
        QCOMPARE(sentences->size(), std::size_t{2});
        QVERIFY(sentences->front().words == std::vector<std::string>{"Anna"});
        QVERIFY((sentences->back().words == std::vector<std::string>{"in", "Bern"}));
        QCOMPARE(shown(sentences->back().names), QString(". L"));
    }

    void readsTreebanks()
    {
        const Folder folder;
        folder.write("train.conllu", dogsBark);
        folder.write("dev.conllu", "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n");
        TagNumbers tags;
        const auto known = readTreebank(folder.path("train.conllu"), tags, true);
        const auto other = readTreebank(folder.path("dev.conllu"), tags, false);
        QCOMPARE(outcome(known), "done");
        QCOMPARE(outcome(other), "done");
        const Sentence &sentence = known->front();
        QVERIFY((sentence.words == std::vector<std::string>{"Dogs", "bark"}));
        QVERIFY((sentence.heads == std::vector<int>{1, -1}));
        QVERIFY((sentence.tags == std::vector<int>{0, 1}));
        QCOMPARE(sentence.classes[1], static_cast<int>(*wordClassFrom("VERB")));
        QCOMPARE(sentence.relations[0], static_cast<int>(*relationFrom("nsubj")));
        QVERIFY(other->front().tags == std::vector<int>{-1}); // not seen in training
        QCOMPARE(tags.size(), std::size_t{2});
    }

    void namesTheFileItCannotRead_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("missing") << std::string("missing") << QByteArray("not-found") << QString();
        QTest::newRow("a folder") << std::string("folder") << QByteArray("read-failed") << QString();
        QTest::newRow("empty") << std::string("empty") << QByteArray("bad-input") << QString();
        QTest::newRow("damaged") << std::string("damaged") << QByteArray("bad-input") << QString("line 5");
        QTest::newRow("unknown class") << std::string("class") << QByteArray("bad-input") << QString("Dogs");
    }
    void namesTheFileItCannotRead()
    {
        QFETCH(const std::string, file);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, where);
        const Folder folder;
        folder.write("folder/other", "");
        folder.write("empty", "");
        folder.write("damaged", dogsBark + "1\tDogs\n\n");
        std::string strange = dogsBark;
        folder.write("class", strange.replace(strange.find("NOUN"), 4, "DOGS"));
        TagNumbers tags;
        const auto trees = readTreebank(folder.path(file), tags, true);
        QCOMPARE(outcome(trees), code);
        const QString said = QString::fromStdString(sentence(trees.error()));
        QVERIFY2(said.contains(QString::fromStdString(folder.path(file).string())), qPrintable(said));
        QVERIFY2(said.contains(where), qPrintable(said));
        if (!where.isEmpty())
            return; // of treebanks only
        const auto names = readNames(folder.path(file));
        QCOMPARE(outcome(names), code);
        QVERIFY(names.error().subject == folder.path(file).string());
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::CorporaTest)
#include "tst_corpora.moc"
