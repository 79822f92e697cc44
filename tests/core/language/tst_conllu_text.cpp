// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Given words become a text, and what was found becomes columns.
#include "core/language/conllu_text.h"

#include <QTest>

using namespace onrecord;

class ConlluTextTest : public QObject
{
    Q_OBJECT

    static ConlluSentence sentence(std::initializer_list<const char *> forms, std::vector<std::string> comments = {})
    {
        ConlluSentence made;
        made.comments = std::move(comments);
        for (const char *form : forms) {
            const std::string_view word(form);
            const bool joined = word.ends_with('|'); // no white space follows
            made.words.push_back({std::string(word.substr(0, word.size() - (joined ? 1 : 0))), "NOUN", "NN", 0, "dep",
                                  joined ? "SpaceAfter=No" : ""});
        }
        return made;
    }

    /// "Anna Berg | said": every word hangs on the last, names as given.
    static Analysis analysed(const GivenText &given, std::vector<NameRange> names)
    {
        Analysis analysis{given.tokens, {}, given.sentences, std::move(names)};
        for (const WordRange range : given.sentences)
            for (std::uint32_t i = range.begin; i < range.end; ++i)
                analysis.words.push_back(i + 1 == range.end
                                             ? AnalysedWord{WordClass::Verb, Relation::Root, AnalysedWord::NoHead}
                                             : AnalysedWord{WordClass::ProperNoun, Relation::Nsubj, range.end - 1});
        return analysis;
    }

private slots:
    void joinsWordsToAText()
    {
        GivenText given;
        QVERIFY(append(given, sentence({"Anna|", "'s", "dog|", "."})));
        QVERIFY(append(given, sentence({"It", "barks|", "."})));
        QVERIFY(append(given, sentence({"End"}, {"sent_id = 3", "newpar id = p2"})));
        QCOMPARE(given.text, std::string("Anna's dog. It barks. \n\nEnd "));
        QCOMPARE(given.tokens.size(), std::size_t{8});
        QVERIFY(given.tokens[1].span == (Span{4, 6}) && given.tokens[1].kind == TokenKind::Clitic);
        const std::vector<bool> spaced{true, false, true, false, true, true, false, true};
        for (std::size_t i = 0; i < spaced.size(); ++i)
            QCOMPARE(given.tokens[i].spaced, spaced[i]);
        QVERIFY((given.sentences == std::vector<WordRange>{{0, 4}, {4, 7}, {7, 8}}));
    }

    void joinsThePartsOfAMultiword()
    {
        ConlluSentence dogs = sentence({"Dogs", "do", "n't", "bark"});
        dogs.multiwords = {{2, 3, "don't", ""}};
        GivenText given;
        QVERIFY(append(given, dogs));
        QCOMPARE(given.text, std::string("Dogs don't bark "));
        dogs.multiwords[0].misc = "SpaceAfter=No";
        QVERIFY(append(given, dogs));
        QVERIFY(given.text.ends_with("Dogs don'tbark "));
    }

    void putsOursInPlaceOfWhatWasThere()
    {
        ConlluSentence first = sentence({"Yes"});
        ConlluSentence second = sentence({"Anna", "Berg|", "said"});
        second.words[2].misc = "Name=B-place|Gloss=x";
        GivenText given;
        QVERIFY(append(given, first) && append(given, second));
        const Analysis analysis = analysed(given, {{{1, 3}, NameKind::Person, 1}});
        std::size_t from = 0;
        QVERIFY(namesIn(analysis, given.sentences[0], from).empty());
        const auto names = namesIn(analysis, given.sentences[1], from);
        QCOMPARE(names.size(), std::size_t{1});
        annotate(second, analysis, given.sentences[1], names);
        QVERIFY((second.words[0] == ConlluWord{"Anna", "PROPN", "", 3, "nsubj", "Name=B-person"}));
        QVERIFY((second.words[1] == ConlluWord{"Berg", "PROPN", "", 3, "nsubj", "SpaceAfter=No|Name=I-person"}));
        QVERIFY((second.words[2] == ConlluWord{"said", "VERB", "", 0, "root", "Gloss=x"}));
    }

    void writesRawText()
    {
        GivenText given;
        QVERIFY(append(given, sentence({"Bern|", ",", "Rome", "fell|", "."})));
        QVERIFY(append(given, sentence({"So"})));
        const Analysis analysis =
            analysed(given, {{{0, 1}, NameKind::Place, 1}, {{2, 3}, NameKind::Organisation, 1}, {{5, 6}, {}, 1}});
        std::size_t from = 0;
        const ConlluSentence first =
            toConllu(given.text, analysis, given.sentences[0], namesIn(analysis, given.sentences[0], from));
        const ConlluSentence second =
            toConllu(given.text, analysis, given.sentences[1], namesIn(analysis, given.sentences[1], from));
        QVERIFY((first.comments == std::vector<std::string>{"text = Bern, Rome fell."}));
        const std::vector<std::string> miscs{"SpaceAfter=No|Name=B-place", "", "Name=B-organisation", "SpaceAfter=No",
                                             ""};
        for (std::size_t i = 0; i < miscs.size(); ++i)
            QCOMPARE(first.words[i].misc, miscs[i]);
        QCOMPARE(first.words[0].form, std::string("Bern"));
        QCOMPARE(second.words[0].misc, std::string("Name=B-person"));
        QVERIFY(second.words[0].head == 0U);
    }
};

QTEST_GUILESS_MAIN(ConlluTextTest)
#include "tst_conllu_text.moc"
