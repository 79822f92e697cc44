// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a quotation and a clause are one statement, and what goes that stands inside another.
#include "core/language/pipeline.h"
#include "core/reading/draft_joining.h"
#include "core/reading/name_finder.h"
#include "core/reading/rule_confidence.h"

#include <QTest>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace onrecord::tests
{

namespace
{

constexpr std::size_t None = ArticleText::None;

QByteArray words(const ArticleText &article, const std::vector<TokenRange> &ranges)
{
    QByteArrayList pieces;
    for (const TokenRange &range : ranges) {
        const std::string_view written = article.span(range).of(article.text);
        pieces.append({written.data(), static_cast<qsizetype>(written.size())});
    }
    return pieces.join(" | ");
}

} // namespace

/// One article, and what the finders say of it: words of drafts are given as they stand in the text.
class DraftScene final
{
public:
    DraftScene(std::string text, const Lexicon &lexicon, const LanguagePipeline &pipeline)
        : m_text(std::move(text))
        , m_article(ArticleText::of(m_text, lexicon, {}))
        , m_names(findNames(m_article, lexicon, {}))
        , m_parse(Parse::of(m_article, pipeline.analyse(m_article.pieces, sentencesOfPieces(m_article), m_text)))
    {}

    DraftScene(const DraftScene &) = delete; // its parts look at its text
    DraftScene &operator=(const DraftScene &) = delete;

    StatementDraft &quote(std::vector<std::string_view> pieces, std::string_view cue)
    {
        m_quotes.push_back(draft(ReportRule::CueBefore, pieces, cue));
        m_quotes.back().kind = StatementKind::Direct;
        m_quotes.back().confidence = QuoteConfidence;
        return m_quotes.back();
    }

    StatementDraft &clause(ReportRule rule, std::vector<std::string_view> pieces, std::string_view cue)
    {
        m_clauses.push_back(draft(rule, pieces, cue));
        m_clauses.back().cueWord = m_clauses.back().cue.begin;
        return m_clauses.back();
    }

    [[nodiscard]] TokenRange at(std::string_view given) const
    {
        TokenRange range{None, None};
        const std::size_t begin = m_text.find(given);
        for (std::size_t i = 0; i < m_article.size(); ++i) {
            const Span span = m_article.tokens[i].span;
            if (span.begin >= begin && span.end <= begin + given.size())
                range = {range.begin == None ? i : range.begin, i + 1};
        }
        return range;
    }

    std::vector<StatementDraft> joined() const { return joinDrafts(m_article, m_names, m_parse, m_quotes, m_clauses); }

    /// "kind: content" of each
    QByteArray lines() const
    {
        QByteArrayList lines;
        for (const StatementDraft &draft : joined()) {
            const std::string_view kind = toString(draft.kind);
            lines.append(QByteArray(kind.data(), static_cast<qsizetype>(kind.size())) + ": " +
                         words(m_article, draft.pieces));
        }
        return lines.join('\n');
    }

    static constexpr double QuoteConfidence = 0.33;

private:
    StatementDraft draft(ReportRule rule, const std::vector<std::string_view> &pieces, std::string_view cue) const
    {
        StatementDraft draft;
        draft.kind = StatementKind::Indirect;
        for (const std::string_view piece : pieces)
            draft.pieces.push_back(at(piece));
        if (!cue.empty())
            draft.cue = at(cue);
        draft.rules.push_back(rule);
        return draft;
    }

    std::string m_text;
    ArticleText m_article;
    Names m_names;
    Parse m_parse;
    std::vector<StatementDraft> m_quotes;
    std::vector<StatementDraft> m_clauses;
};

class DraftJoiningTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void quoteWinsOverAClauseOfTheSameWords();
    void clauseWinsOverAFragmentInIt();
    void clauseWinsOverAFragmentAtItsBegin();
    void wholeSentenceAtTheBeginIsNoFragment();
    void clauseThatHoldsOnlyTheQuoteGivesWay();
    void numberBesideTheQuoteIsAWordToo();
    void quoteOfTwoPiecesIsNoFragment();
    void deedAndItsQuoteStayTwo();
    void clauseBeforeAQuoteOfItsCueGoes();
    void quoteWithoutACueIsPartOfTheClause();
    void quoteCarriedOnIsPartOfTheClause();
    void quoteWithItsOwnCueStopsTheClause();
    void turnTakesAllQuotesInIt();
    void secondReportTakesTheSecondQuote();
    void firstReportKeepsWhatIsBeforeTheSecond();

    void reportWithinAReportGoes();
    void theLongerOneIsTheOuter();
    void quoteWithinAReportStays();
    void accordingToPassesOn();
    void outletPassesOn();
    void anybodyElseDoesNot();
    void nothingIsPassedOnWithoutASource();
    void nounIsNotPassedOn();
    void onlyTheMainClauseIsPassedOn();

    void tellsKinds();
    void deedsStayDeeds();
    void countsConfidenceOfClausesOnly();
    void keepsTheOrderOfTheText();

private:
    DraftScene scene(std::string text) const { return {std::move(text), *m_lexicon, *m_pipeline}; }

    std::optional<Lexicon> m_lexicon;
    std::optional<LanguagePipeline> m_pipeline;
};

void DraftJoiningTest::initTestCase()
{
    auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_lexicon.emplace(std::move(*lexicon));
    auto pipeline = LanguagePipeline::load();
    QVERIFY(pipeline);
    m_pipeline.emplace(std::move(*pipeline));
}

void DraftJoiningTest::quoteWinsOverAClauseOfTheSameWords()
{
    DraftScene scene = this->scene("Ann Lee said: “The bridge is old.”");
    scene.quote({"“The bridge is old.”"}, "said");
    scene.clause(ReportRule::Clause, {"“The bridge is old.”"}, "said");
    QCOMPARE(scene.lines(), QByteArray("direct: “The bridge is old.”"));
}

void DraftJoiningTest::clauseWinsOverAFragmentInIt()
{
    DraftScene scene = this->scene("Ann Lee said the bridge was “far too old” by now.");
    scene.quote({"“far too old”"}, "said");
    scene.clause(ReportRule::Clause, {"the bridge was “far too old” by now"}, "said");
    QCOMPARE(scene.lines(), QByteArray("mixed: the bridge was “far too old” by now"));
}

void DraftJoiningTest::clauseWinsOverAFragmentAtItsBegin()
{
    DraftScene scene = this->scene("Ann Lee said “far too old” was the bridge.");
    scene.quote({"“far too old”"}, "said");
    scene.clause(ReportRule::Clause, {"“far too old” was the bridge"}, "said");
    QCOMPARE(scene.lines(), QByteArray("mixed: “far too old” was the bridge"));
}

void DraftJoiningTest::wholeSentenceAtTheBeginIsNoFragment()
{
    DraftScene scene = this->scene("Ann Lee said “We all go there” and left the room.");
    scene.quote({"“We all go there”"}, "said");
    scene.clause(ReportRule::Clause, {"“We all go there” and left the room"}, "said");
    QCOMPARE(scene.lines(), QByteArray("direct: “We all go there”"));
}

void DraftJoiningTest::clauseThatHoldsOnlyTheQuoteGivesWay()
{
    DraftScene scene = this->scene("Ann Lee said — “far too old” — again.");
    scene.quote({"“far too old”"}, "said");
    scene.clause(ReportRule::Clause, {"— “far too old” —"}, "said");
    QCOMPARE(scene.lines(), QByteArray("direct: “far too old”"));
}

void DraftJoiningTest::numberBesideTheQuoteIsAWordToo()
{
    DraftScene scene = this->scene("Ann Lee said 40 “very old bridges” again.");
    scene.quote({"“very old bridges”"}, "said");
    scene.clause(ReportRule::Clause, {"40 “very old bridges”"}, "said");
    QCOMPARE(scene.lines(), QByteArray("mixed: 40 “very old bridges”"));
}

void DraftJoiningTest::quoteOfTwoPiecesIsNoFragment()
{
    DraftScene scene = this->scene("Ann Lee said the bridge was “too old” or “too long” by now.");
    scene.quote({"“too old”", "“too long”"}, "said");
    scene.clause(ReportRule::Clause, {"the bridge was “too old” or “too long” by now"}, "said");
    QCOMPARE(scene.lines(), QByteArray("direct: “too old” | “too long”"));
}

void DraftJoiningTest::deedAndItsQuoteStayTwo()
{
    DraftScene scene = this->scene("Ann Lee praised the bridge: “It stands.”");
    scene.quote({"“It stands.”"}, "praised");
    scene.clause(ReportRule::Thing, {"the bridge"}, "praised").kind = StatementKind::Act;
    QCOMPARE(scene.lines(), QByteArray("act: the bridge\ndirect: “It stands.”"));
}

void DraftJoiningTest::clauseBeforeAQuoteOfItsCueGoes()
{
    DraftScene scene = this->scene("Ann Lee said the bridge stands: “It does.”");
    scene.quote({"“It does.”"}, "said");
    scene.clause(ReportRule::Clause, {"the bridge stands"}, "said");
    QCOMPARE(scene.lines(), QByteArray("direct: “It does.”"));
}

void DraftJoiningTest::quoteWithoutACueIsPartOfTheClause()
{
    DraftScene scene = this->scene("Ann Lee said the bridge was “far too old” by now.");
    scene.quote({"“far too old”"}, "");
    scene.clause(ReportRule::Clause, {"the bridge was “far too old” by now"}, "said");
    QCOMPARE(scene.lines(), QByteArray("mixed: the bridge was “far too old” by now"));
}

void DraftJoiningTest::quoteCarriedOnIsPartOfTheClause()
{
    DraftScene scene = this->scene("“We go,” Ann Lee said. Bob Kim added it was “far too late” now.");
    scene.quote({"“We go,”"}, "said");
    scene.quote({"“far too late”"}, "said").follows = 0; // carried over from the quotation before
    scene.clause(ReportRule::Clause, {"it was “far too late” now"}, "added");
    QCOMPARE(scene.lines(), QByteArray("direct: “We go,”\nmixed: it was “far too late” now"));
}

void DraftJoiningTest::quoteWithItsOwnCueStopsTheClause()
{
    DraftScene scene = this->scene("Ann Lee said it rains and Bob Kim said “we all get wet” there.");
    scene.quote({"“we all get wet”"}, "Kim said").cue.begin++;
    scene.clause(ReportRule::Clause, {"it rains and Bob Kim said “we all get wet” there"}, "said");
    QCOMPARE(scene.lines(), QByteArray("direct: “we all get wet”"));
}

void DraftJoiningTest::turnTakesAllQuotesInIt()
{
    DraftScene scene = this->scene("LEE: I asked her. She said: “We go.” So we went.");
    scene.quote({"“We go.”"}, "said");
    scene.clause(ReportRule::Label, {"I asked her. She said: “We go.” So we went."}, ":");
    QCOMPARE(scene.lines(), QByteArray("mixed: I asked her. She said: “We go.” So we went."));
    DraftScene whole = this->scene("LEE: “We all go there.”");
    whole.quote({"“We all go there.”"}, ":");
    whole.clause(ReportRule::Label, {"“We all go there.”"}, ":");
    QCOMPARE(whole.joined().size(), std::size_t{1});
    QVERIFY(whole.joined().front().rules.front() == ReportRule::Label);
}

void DraftJoiningTest::secondReportTakesTheSecondQuote()
{
    DraftScene scene = this->scene("“We go,” she said, adding that it was “far too late” now.");
    scene.quote({"“We go,”", "“far too late”"}, "said");
    scene.clause(ReportRule::Clause, {"that it was “far too late” now"}, "adding");
    QCOMPARE(scene.lines(), QByteArray("direct: “We go,”\nmixed: that it was “far too late” now"));
}

void DraftJoiningTest::firstReportKeepsWhatIsBeforeTheSecond()
{
    DraftScene scene = this->scene("“We go,” she said, “all of us,” adding that it was “far too late” now.");
    scene.quote({"“We go,”", "“all of us,”", "“far too late”"}, "said");
    scene.clause(ReportRule::Clause, {"that it was “far too late” now"}, "adding");
    QCOMPARE(scene.lines(), QByteArray("direct: “We go,” | “all of us,”\nmixed: that it was “far too late” now"));
}

void DraftJoiningTest::reportWithinAReportGoes()
{
    DraftScene scene = this->scene("Ann Lee said that Bob Kim denied the claims.");
    scene.clause(ReportRule::Clause, {"that Bob Kim denied the claims"}, "said").source = scene.at("Ann Lee");
    scene.clause(ReportRule::Thing, {"the claims"}, "denied").source = scene.at("Bob Kim");
    QCOMPARE(scene.lines(), QByteArray("indirect: that Bob Kim denied the claims"));
}

/// Whichever comes first.
void DraftJoiningTest::theLongerOneIsTheOuter()
{
    DraftScene scene = this->scene("Ann Lee said that Bob Kim denied the claims.");
    scene.clause(ReportRule::Thing, {"the claims"}, "denied").source = scene.at("Bob Kim");
    scene.clause(ReportRule::Clause, {"that Bob Kim denied the claims"}, "said").source = scene.at("Ann Lee");
    QCOMPARE(scene.lines(), QByteArray("indirect: that Bob Kim denied the claims"));
}

void DraftJoiningTest::quoteWithinAReportStays()
{
    DraftScene scene = this->scene("Ann Lee promised a day on which Bob Kim said that all of us would go: “We go.”");
    scene.quote({"“We go.”"}, "said");
    scene.clause(ReportRule::Thing, {"a day on which Bob Kim said that all of us would go"}, "promised");
    QCOMPARE(scene.lines(),
             QByteArray("indirect: a day on which Bob Kim said that all of us would go\ndirect: “We go.”"));
}

void DraftJoiningTest::accordingToPassesOn()
{
    DraftScene scene = this->scene("Ann Lee signed the order, according to Bob Kim.");
    scene.clause(ReportRule::AccordingTo, {"Ann Lee signed the order"}, "according to").source = scene.at("Bob Kim");
    scene.clause(ReportRule::Thing, {"the order"}, "signed").source = scene.at("Ann Lee");
    const auto joined = scene.joined();
    QCOMPARE(joined.size(), std::size_t{2});
    QCOMPARE(joined[0].within, None);
    QCOMPARE(joined[1].within, std::size_t{0}); // the place in the new list
}

void DraftJoiningTest::outletPassesOn()
{
    DraftScene scene = this->scene("It rained. “We go,” Kim said. The Daily Bugle newspaper said Ann Lee signed it.");
    scene.quote({"“We go,”"}, "Kim said");
    StatementDraft &outer = scene.clause(ReportRule::Clause, {"Ann Lee signed it"}, "said Ann");
    outer.source = scene.at("The Daily Bugle newspaper");
    outer.sourceHead = scene.at("Bugle").begin;
    scene.clause(ReportRule::Thing, {"it."}, "signed").source = scene.at("Ann Lee");
    const auto joined = scene.joined();
    QCOMPARE(joined.size(), std::size_t{3});
    QCOMPARE(joined[2].within, std::size_t{1});
}

void DraftJoiningTest::anybodyElseDoesNot()
{
    DraftScene scene = this->scene("Bob Kim said Ann Lee signed the order.");
    StatementDraft &outer = scene.clause(ReportRule::Clause, {"Ann Lee signed the order"}, "said");
    outer.source = scene.at("Bob Kim");
    outer.sourceHead = scene.at("Kim").begin;
    scene.clause(ReportRule::Thing, {"the order"}, "signed").source = scene.at("Ann Lee");
    QCOMPARE(scene.joined().size(), std::size_t{1});
}

void DraftJoiningTest::nothingIsPassedOnWithoutASource()
{
    DraftScene scene = this->scene("The order was signed, according to Bob Kim.");
    scene.clause(ReportRule::AccordingTo, {"The order was signed"}, "according to").source = scene.at("Bob Kim");
    scene.clause(ReportRule::PassiveThing, {"The order"}, "signed");
    QCOMPARE(scene.joined().size(), std::size_t{1});
}

void DraftJoiningTest::nounIsNotPassedOn()
{
    DraftScene scene = this->scene("Ann Lee's promise to go, according to Bob Kim.");
    scene.clause(ReportRule::AccordingTo, {"Ann Lee's promise to go"}, "according to").source = scene.at("Bob Kim");
    scene.clause(ReportRule::NounOfOwner, {"to go"}, "promise").source = scene.at("Ann Lee");
    QCOMPARE(scene.joined().size(), std::size_t{1});
}

/// "denied" hangs on "left": it is no report that the agency passes on, but a part of one.
void DraftJoiningTest::onlyTheMainClauseIsPassedOn()
{
    DraftScene scene = this->scene("Ann Lee left because Tom Diaz denied the claims, according to Bob Kim.");
    scene.clause(ReportRule::AccordingTo, {"Ann Lee left because Tom Diaz denied the claims"}, "according to").source =
        scene.at("Bob Kim");
    scene.clause(ReportRule::Thing, {"the claims"}, "denied").source = scene.at("Tom Diaz");
    QCOMPARE(scene.joined().size(), std::size_t{1});
}

void DraftJoiningTest::tellsKinds()
{
    DraftScene scene =
        this->scene("Ann Lee said it rains. Kim added it “pours down” there. Diaz asked “why it does” .");
    scene.clause(ReportRule::Clause, {"it rains"}, "said");
    scene.clause(ReportRule::Clause, {"it “pours down” there"}, "added");
    scene.clause(ReportRule::Clause, {"“why it does”"}, "asked");
    QCOMPARE(scene.lines(), QByteArray("indirect: it rains\nmixed: it “pours down” there\ndirect: “why it does”"));
}

void DraftJoiningTest::deedsStayDeeds()
{
    DraftScene scene = this->scene("Ann Lee praised “very old bridges” there.");
    scene.clause(ReportRule::Thing, {"“very old bridges”"}, "praised").kind = StatementKind::Act;
    QCOMPARE(scene.lines(), QByteArray("act: “very old bridges”"));
}

void DraftJoiningTest::countsConfidenceOfClausesOnly()
{
    DraftScene scene = this->scene("“We go,” Ann Lee said. Bob Kim denied the claims.");
    scene.quote({"“We go,”"}, "said");
    scene.clause(ReportRule::Thing, {"the claims"}, "denied").confidence = 0.01;
    const auto joined = scene.joined();
    QCOMPARE(joined.size(), std::size_t{2});
    QCOMPARE(joined[0].confidence, DraftScene::QuoteConfidence);
    QCOMPARE(joined[1].confidence, confidenceOf(joined[1]));
}

/// And leads the places along that drafts have of each other.
void DraftJoiningTest::keepsTheOrderOfTheText()
{
    DraftScene scene = this->scene("Ann Lee said it rains. “We go,” she added. “We all go.” It was late, Kim said.");
    scene.quote({"“We go,”"}, "added");
    scene.quote({"“We all go.”"}, "").follows = 0;
    scene.clause(ReportRule::Aside, {"It was late"}, "Kim said").cueWord++;
    scene.clause(ReportRule::Clause, {"it rains"}, "said");
    QCOMPARE(scene.lines(), QByteArray("indirect: it rains\ndirect: “We go,”\ndirect: “We all go.”\n"
                                       "indirect: It was late"));
    QCOMPARE(scene.joined()[2].follows, std::size_t{1});
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::DraftJoiningTest)
#include "tst_draft_joining.moc"
