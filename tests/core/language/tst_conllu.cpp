// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CoNLL-U: what is read is written again; a bad line is named.
#include "core/language/conllu.h"
#include "tests/core/outcome.h"

#include <QTest>

#include <sstream>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

/// "1 dogs NOUN NNS 2 nsubj _" as a line of ten columns.
std::string word(std::string_view seven)
{
    std::istringstream parts{std::string(seven)};
    std::string id, form, upos, xpos, head, deprel, misc;
    parts >> id >> form >> upos >> xpos >> head >> deprel >> misc;
    return id + '\t' + form + "\t_\t" + upos + '\t' + xpos + "\t_\t" + head + '\t' + deprel + "\t_\t" + misc + '\n';
}

const std::string dogs = "# sent_id = 1\n# text = Dogs don't bark.\n" + word("1 Dogs NOUN NNS 4 nsubj _") +
                         word("2-3 don't _ _ _ _ _") + word("2 do AUX VBP 4 aux _") + word("3 n't PART RB 4 advmod _") +
                         word("4 bark VERB VB 0 root SpaceAfter=No|Gloss=b") + word("5 . PUNCT . 4 punct _") + "\n";

struct Read
{
    std::vector<ConlluSentence> sentences;
    std::string error; // as a sentence
};

Read readAll(const std::string &text)
{
    std::istringstream stream(text);
    ConlluReader reader(linesOf(stream));
    Read read;
    for (;;) {
        auto next = reader.next();
        if (!next)
            read.error = sentence(next.error());
        if (!next || !*next)
            return read;
        read.sentences.push_back(std::move(**next));
    }
}

} // namespace

class ConlluTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWordsCommentsAndMultiwords()
    {
        const Read read = readAll(dogs);
        QCOMPARE(read.error, std::string());
        QCOMPARE(read.sentences.size(), std::size_t{1});
        const ConlluSentence &sentence = read.sentences[0];
        QVERIFY((sentence.comments == std::vector<std::string>{"sent_id = 1", "text = Dogs don't bark."}));
        QCOMPARE(sentence.words.size(), std::size_t{5});
        QVERIFY((sentence.words[0] == ConlluWord{"Dogs", "NOUN", "NNS", 4, "nsubj", ""}));
        QVERIFY((sentence.words[3] == ConlluWord{"bark", "VERB", "VB", 0, "root", "SpaceAfter=No|Gloss=b"}));
        QVERIFY((sentence.multiwords == std::vector<ConlluMultiword>{{2, 3, "don't", ""}}));
    }

    void writesWhatItRead()
    {
        std::string written;
        for (const ConlluSentence &sentence : readAll(dogs + dogs).sentences)
            appendConllu(written, sentence);
        QCOMPARE(written, dogs + dogs);
    }

    void readsOneSentenceAfterTheOther()
    {
        std::istringstream stream(dogs + "\n\n# only a comment\n\n" + dogs + dogs);
        ConlluReader reader(linesOf(stream));
        for (int i = 0; i < 3; ++i) {
            const auto sentence = reader.next();
            QVERIFY(sentence && *sentence && (*sentence)->comments.size() == 2 && (*sentence)->words.size() == 5);
        }
        const auto end = reader.next();
        QVERIFY(end && !*end);
    }

    void readsALastSentenceWithoutBlankLine()
    {
        QCOMPARE(readAll(dogs.substr(0, dogs.size() - 2)).sentences.size(), std::size_t{1});
    }

    void readsCarriageReturns()
    {
        std::string text;
        for (const char c : dogs)
            text += c == '\n' ? std::string("\r\n") : std::string(1, c);
        QVERIFY(readAll(text).sentences == readAll(dogs).sentences);
    }

    void leavesOutEmptyNodes()
    {
        const Read read = readAll(word("1 a X _ 0 root _") + word("1.1 b X _ _ _ _") + word("2 c X _ 1 dep _"));
        QCOMPARE(read.error, std::string());
        QCOMPARE(read.sentences.at(0).words.size(), std::size_t{2});
    }

    void keepsBlanksInsideAForm()
    {
        const std::string line = "1\t20 000\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        const Read read = readAll(line);
        QCOMPARE(read.sentences.at(0).words.at(0).form, std::string("20 000"));
        QVERIFY(!read.sentences.at(0).words.at(0).head);
        std::string written;
        appendConllu(written, read.sentences[0]);
        QCOMPARE(written, line);
    }

    void namesTheBadLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char *name, const std::string &line, const char *cause) {
            QTest::newRow(name) << QByteArray::fromStdString(line) << QByteArray(cause);
        };
        row("nine columns", "2\tb\t_\t_\t_\t_\t_\t_\t_\n", "it has 9 columns, not 10");
        row("eleven columns", "2\tb\t_\t_\t_\t_\t_\t_\t_\t_\t_\n", "it has 11 columns, not 10");
        row("no columns", "hello\n", "it has 1 columns, not 10");
        row("empty form", "2\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "its form is empty");
        row("number repeated", word("1 b X _ 0 root _"), "its number is not 2");
        row("number left out", word("3 b X _ 0 root _"), "its number is not 2");
        row("number negative", word("-2 b X _ 0 root _"), "its span of words does not fit");
        row("number is a word", word("two b X _ 0 root _"), "its number is not 2");
        row("number too large", word("99999999999 b X _ 0 root _"), "its number is not 2");
        row("head beyond the sentence", word("2 b X _ 3 dep _"), "its head is no word of the sentence");
        row("head negative", word("2 b X _ -1 dep _"), "its head is no number");
        row("head is a word", word("2 b X _ a dep _"), "its head is no number");
        row("span backwards", word("2-1 b _ _ _ _ _"), "its span of words does not fit");
        row("span of words that went by", word("1-2 b _ _ _ _ _"), "its span of words does not fit");
        row("span of words that do not come", word("2-3 b _ _ _ _ _"), "it spans words that are not there");
        row("bad empty node", word("1.x b _ _ _ _ _"), "its number is none");
    }
    void namesTheBadLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, cause);
        const Read read = readAll(dogs + word("1 a X _ 0 root _") + line.toStdString());
        QCOMPARE(read.sentences.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(read.error), "\"line 11\" cannot be understood (" + cause + ").");
    }

    void refusesSpansOfWordsThatOverlap()
    {
        const Read read = readAll(word("1-2 ab _ _ _ _ _") + word("1 a X _ 0 root _") + word("2-3 bc _ _ _ _ _"));
        QVERIFY(read.error.find("line 3") != std::string::npos);
    }

    void refusesASentenceWithoutEnd()
    {
        std::size_t given = 0;
        ConlluReader reader([&](std::string &line) {
            line = "# " + std::string(1000, 'x');
            ++given;
            return true;
        });
        QCOMPARE(outcome(reader.next()), "bad-input");
        QVERIFY(given * 1000 < 2 * ConlluReader::longestSentence);
    }

    void writesNoLineFeedInsideAColumn()
    {
        std::string written;
        appendConllu(written, {{"text = a\nb"}, {{"a\tb", "X", "", 0, "root", "x\ny"}}, {}});
        QCOMPARE(written, std::string("# text = a b\n1\ta b\t_\tX\t_\t_\t0\troot\t_\tx y\n\n"));
    }

    void findsAndReplacesInMisc()
    {
        QVERIFY(miscValue("Gloss=a|SpaceAfter=No", "SpaceAfter") == "No");
        QVERIFY(miscValue("XSpaceAfter=No", "SpaceAfter").empty());
        QVERIFY(miscValue("", "Name").empty());
        QCOMPARE(withMisc("", "Name", "B-person"), std::string("Name=B-person"));
        QCOMPARE(withMisc("SpaceAfter=No", "Name", "I-place"), std::string("SpaceAfter=No|Name=I-place"));
        QCOMPARE(withMisc("Name=B-person|A=b", "Name", "B-place"), std::string("A=b|Name=B-place"));
        QCOMPARE(withMisc("A=b|Name=B-person", "Name", ""), std::string("A=b"));
        QCOMPARE(withMisc("_", "Name", ""), std::string());
    }
};

QTEST_GUILESS_MAIN(ConlluTest)
#include "tst_conllu.moc"
