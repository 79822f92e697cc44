// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pipeline.h"
#include "core/reading/clause_parts.h"
#include "core/reading/parse.h"

#include <QTest>

#include <optional>
#include <utility>

namespace onrecord::tests
{

class ParseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isATreeInEachSentence();
    void reachesOverAllThatHangsOnAWord();
    void joinsPiecesToWrittenWords();
    void leavesSignsAlone();
    void standsAnAnalysisThatWasStopped();
    void findsTheVerbGroup();
    void cutsRelativeClausesOffAPhrase();
    void seesPassives();

private:
    struct Parsed
    {
        ArticleText article;
        Parse parse;
    };
    Parsed parsed(std::string_view text) const
    {
        Parsed made{ArticleText::of(text, *m_lexicon, {}), {}};
        made.parse =
            Parse::of(made.article, m_pipeline->analyse(made.article.pieces, sentencesOfPieces(made.article), text));
        return made;
    }
    static std::size_t at(const ArticleText &article, std::string_view word)
    {
        for (std::size_t i = 0; i < article.size(); ++i)
            if (article.word(i) == word)
                return i;
        return Parse::None;
    }

    std::optional<Lexicon> m_lexicon;
    std::optional<LanguagePipeline> m_pipeline;
};

namespace
{

QByteArray words(const ArticleText &article, TokenRange range)
{
    const std::string phrase = article.phrase(range);
    return QByteArray::fromStdString(phrase);
}

constexpr std::string_view Given =
    "Mayor Ann Lee, who sits on the vice-president's council, has not yet said when the bridge will open. It is old.";

} // namespace

void ParseTest::initTestCase()
{
    auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_lexicon.emplace(std::move(*lexicon));
    auto pipeline = LanguagePipeline::load();
    QVERIFY(pipeline);
    m_pipeline.emplace(std::move(*pipeline));
}

void ParseTest::isATreeInEachSentence()
{
    const auto [article, parse] = parsed(Given);
    QCOMPARE(parse.sentences().size(), std::size_t{2});
    for (const TokenRange &sentence : parse.sentences()) {
        int roots = 0;
        for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
            roots += parse.head(i) == Parse::None ? 1 : 0;
            QVERIFY(parse.head(i) == Parse::None || sentence.contains(parse.head(i)));
            std::size_t steps = 0;
            for (std::size_t up = i; up != Parse::None; up = parse.head(up))
                QVERIFY(++steps <= article.size());
        }
        QCOMPARE(roots, 1);
    }
}

void ParseTest::reachesOverAllThatHangsOnAWord()
{
    const auto [article, parse] = parsed(Given);
    for (std::size_t i = 0; i < parse.size(); ++i) {
        QVERIFY(parse.reach(i).contains(i));
        for (const std::size_t child : parse.children(i)) {
            QCOMPARE(parse.head(child), i);
            QVERIFY(parse.reach(i).begin <= parse.reach(child).begin && parse.reach(child).end <= parse.reach(i).end);
            QVERIFY(parse.dominates(i, child));
            QVERIFY(!parse.dominates(child, i));
        }
    }
    QVERIFY(parse.dominates(at(article, "said"), at(article, "open")));
}

void ParseTest::joinsPiecesToWrittenWords()
{
    const auto [article, parse] = parsed(Given);
    QVERIFY(article.pieces.size() > article.tokens.size());
    const std::size_t word = at(article, "vice-president");
    QVERIFY(word != Parse::None);
    QVERIFY(parse.wordClass(word) == WordClass::Noun);
    QVERIFY(parse.head(word) != word);
}

void ParseTest::leavesSignsAlone()
{
    const auto [article, parse] = parsed("\"\"\" \"\"\n\nIt is old.");
    QCOMPARE(sentencesOfPieces(article).size(), std::size_t{1});
    QVERIFY(parse.wordClass(at(article, "old")) == WordClass::Adjective);
}

void ParseTest::standsAnAnalysisThatWasStopped()
{
    const ArticleText article = ArticleText::of(Given, *m_lexicon, {});
    const Parse parse = Parse::of(article, {});
    QCOMPARE(parse.size(), article.size());
    QVERIFY(parse.head(at(article, "open")) == Parse::None);
}

void ParseTest::findsTheVerbGroup()
{
    const auto [article, parse] = parsed(Given);
    const ClauseParts parts(article, parse);
    QCOMPARE(words(article, parts.verbGroup(at(article, "said"))), QByteArray("has not yet said"));
}

void ParseTest::cutsRelativeClausesOffAPhrase()
{
    const auto [article, parse] = parsed(Given);
    const ClauseParts parts(article, parse);
    QCOMPARE(words(article, parts.subject(at(article, "said")).words), QByteArray("Mayor Ann Lee"));
}

void ParseTest::seesPassives()
{
    const auto [article, parse] = parsed("The bridge was praised by Ann Lee. Bob Kim praised it.");
    const ClauseParts parts(article, parse);
    const std::size_t passive = at(article, "praised");
    QVERIFY(parts.isPassive(passive));
    QCOMPARE(words(article, parts.agent(passive).words), QByteArray("Ann Lee"));
    QVERIFY(!parts.isPassive(at(article, "it") - 1));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ParseTest)
#include "tst_parse.moc"
