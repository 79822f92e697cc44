// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli parse: raw text or CoNLL-U in, CoNLL-U out.
#include "cli_run.h"

#include <QElapsedTimer>

using namespace onrecord::tests;

class ParseTest : public QObject
{
    Q_OBJECT

    static QByteArray word(int id, const char *form, const char *misc = "_")
    {
        return QByteArray::number(id) + "\t" + form + "\tlemma\tX\tXX\tA=b\t0\troot\t0:root\t" + misc + "\n";
    }

    static QByteArray gold()
    {
        return "# newdoc id = a\n# sent_id = a-1\n# text = Anna Berg didn't go to Rome.\n" + word(1, "Anna") +
               word(2, "Berg", "Name=B-place|Gloss=g") + "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n" + word(3, "did") +
               word(4, "n't") + word(5, "go") + word(6, "to") + word(7, "Rome", "SpaceAfter=No") + word(8, ".") +
               "\n# newdoc id = b\n# sent_id = b-1\n" + word(1, "Yes") + "\n";
    }

    /// The columns of every word, comments and multiword lines left out.
    static QList<QList<QByteArray>> words(const QByteArray &conllu)
    {
        QList<QList<QByteArray>> rows;
        for (const QByteArray &line : conllu.split('\n')) {
            const QList<QByteArray> columns = line.split('\t');
            if (!line.startsWith('#') && columns.size() == 10 && !columns[0].contains('-'))
                rows.append(columns);
        }
        return rows;
    }

    static void verifyTrees(const QByteArray &conllu)
    {
        QVERIFY(conllu.endsWith("\n\n"));
        for (const QByteArray &sentence : QByteArray(conllu.chopped(2)).replace("\n\n", "\f").split('\f')) {
            const auto rows = words(sentence);
            int roots = 0;
            for (int i = 0; i < rows.size(); ++i) {
                QCOMPARE(rows[i][0].toInt(), i + 1);
                QVERIFY(rows[i][6].toInt() >= 0 && rows[i][6].toInt() <= rows.size());
                QVERIFY(rows[i][3] != "_" && rows[i][4] == "_" && rows[i][5] == "_" && rows[i][8] == "_");
                QCOMPARE(rows[i][7] == "root", rows[i][6] == "0");
                roots += rows[i][6] == "0" ? 1 : 0;
            }
            QCOMPARE(roots, 1);
        }
    }

private slots:
    void parsesRawText()
    {
        const Said said = run({"parse"}, "The mayor left.  She went home.\r\n\r\nAnna Berg stayed in Rome.\n");
        QCOMPARE(said.status, 0);
        QCOMPARE(said.err, QByteArray());
        verifyTrees(said.out);
        QVERIFY(said.out.startsWith("# newpar\n# sent_id = 1\n# text = The mayor left.\n1\tThe\t_\t"));
        QVERIFY(said.out.contains("\n\n# sent_id = 2\n# text = She went home.\n"));
        QVERIFY(said.out.contains("\n\n# newpar\n# sent_id = 3\n# text = Anna Berg stayed in Rome.\n"));
        QCOMPARE(words(said.out)[2][9], QByteArray("SpaceAfter=No")); // "left"
        QCOMPARE(words(said.out)[0][3], QByteArray("DET"));
    }

    void findsNames()
    {
        const auto rows = words(run({"parse", "-"}, "\"We are ready,\" Anna Berg told reporters.\n").out);
        QCOMPARE(rows.size(), 11);
        QCOMPARE(rows[6][9], QByteArray("Name=B-person"));
        QCOMPARE(rows[7][9], QByteArray("Name=I-person"));
        QCOMPARE(rows[8][9], QByteArray("_"));
    }

    void keepsGivenWordsAndSentences()
    {
        const Said said = run({"parse", "--conllu"}, gold());
        QCOMPARE(said.status, 0);
        QCOMPARE(said.err, QByteArray());
        verifyTrees(said.out);
        QVERIFY(
            said.out.startsWith("# newdoc id = a\n# sent_id = a-1\n# text = Anna Berg didn't go to Rome.\n1\tAnna"));
        QVERIFY(said.out.contains("\n3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tdid\t_\t"));
        QVERIFY(said.out.contains("\n\n# newdoc id = b\n# sent_id = b-1\n1\tYes\t"));
        const auto rows = words(said.out);
        QCOMPARE(rows.size(), 9);
        QVERIFY(rows[1][9].startsWith("Gloss=g") && !rows[1][9].contains("place"));
        QVERIFY(rows[6][9].startsWith("SpaceAfter=No"));
    }

    void givesTheSameForItsOwnWords()
    {
        const QByteArray once = run({"parse", "--conllu"}, gold()).out;
        QCOMPARE(run({"parse", "--conllu"}, once).out, once);
    }

    void readsAFile()
    {
        Place place;
        place.write("a.conllu", gold());
        place.write("a.txt", "Yes.\n");
        QCOMPARE(run({"parse", "--conllu", place.path("a.conllu")}).out, run({"parse", "--conllu"}, gold()).out);
        QCOMPARE(words(run({"parse", place.path("a.txt")}).out).size(), 2);
    }

    void saysNothingToNothing()
    {
        for (const QStringList &call : {QStringList{"parse"}, QStringList{"parse", "--conllu"}}) {
            const Said said = run(call);
            QCOMPARE(said.status, 0);
            QCOMPARE(said.out + said.err, QByteArray());
        }
    }

    void namesTheLineThatIsNoConllu()
    {
        const Said said = run({"parse", "--conllu"}, gold() + "1\tfive\tcolumns\tand\tno more\n\n");
        QCOMPARE(said.status, 3);
        QCOMPARE(said.err, QByteArray("\"line 18\" cannot be understood (it has 5 columns, not 10).\n"));
        QCOMPARE(words(said.out).size(), 9); // what came before it is there
    }

    void couldNotReadWhatIsNotThere()
    {
        Place place;
        for (const QString &file : {place.path("nothing.txt"), place.path("")}) {
            const Said said = run({"parse", file});
            QCOMPARE(said.status, 3);
            QVERIFY(isOneSentence(said.err));
        }
    }

    void refusesWhatIsNoText()
    {
        const Said said = run({"parse"}, QByteArray(5000, '\0'));
        QCOMPARE(said.status, 3);
        QVERIFY(isOneSentence(said.err) && said.err.contains("standard input"));
        QVERIFY(said.out.isEmpty());
    }

    void refusesATextBeyondTheLimit()
    {
        const Said said = run({"parse"}, QByteArray("Yes.\n").repeated(5'000'000));
        QCOMPARE(said.status, 3);
        QVERIFY(isOneSentence(said.err));
    }

    void stopsCleanlyWhenInterrupted()
    {
        QProcess process;
        process.start(program(), {"parse", "--conllu"}); // and waits for more
        process.write(gold());
        while (!process.peek(1 << 20).endsWith("\n\n"))
            QVERIFY(process.waitForReadyRead(30000));
        QVERIFY(interrupt(process));
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(isOneSentence(process.readAllStandardError()));
        verifyTrees(process.readAllStandardOutput());
    }

    void isQuietWhenItsReaderLeaves()
    {
        Place place;
        place.write("a.txt", QByteArray("The mayor left, and Anna Berg stayed in Rome.\n").repeated(20000));
        QProcess shell;
        shell.start("bash",
                    {"-c", "\"$0\" parse \"$1\" | head -n 1; echo ${PIPESTATUS[0]}", program(), place.path("a.txt")});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("# newpar\n0\n"));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ParseTest)
#include "tst_parse.moc"
