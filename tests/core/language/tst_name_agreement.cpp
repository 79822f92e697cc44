// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of an article are compared with each other.
#include "core/language/name_agreement.h"
#include "core/text/token_kind.h"

#include <QTest>

#include <string>

using namespace onrecord;

namespace
{

constexpr NameKind P = NameKind::Person;
constexpr NameKind O = NameKind::Organisation;
constexpr NameKind L = NameKind::Place;

/// Sentences parted by " | ", words by blanks; names as found by the network.
struct Article
{
    std::string text;
    Analysis analysis;

    Article(std::string words, std::vector<NameRange> names)
        : text(std::move(words))
    {
        std::uint32_t begin = 0;
        for (std::uint32_t at = 0; at < text.size();) {
            const auto end = static_cast<std::uint32_t>(std::min(text.find(' ', at), text.size()));
            if (text[at] != '|')
                analysis.tokens.push_back(givenToken(text, {at, end}, true));
            const auto count = static_cast<std::uint32_t>(analysis.tokens.size());
            if (text[at] == '|' || end == text.size())
                analysis.sentences.push_back({std::exchange(begin, count), count});
            at = end + 1;
        }
        analysis.words.resize(analysis.tokens.size());
        analysis.names = std::move(names);
    }

    /// "0-2P 5-6L"
    [[nodiscard]] std::string agreed()
    {
        agreeOnNames(text, analysis);
        std::string list;
        for (const NameRange &name : analysis.names)
            list += (list.empty() ? "" : " ") + std::to_string(name.words.begin) + '-' +
                    std::to_string(name.words.end) + "POL"[static_cast<std::size_t>(name.kind)];
        return list;
    }
};

} // namespace

class NameAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesAnArticleWithoutNames() { QCOMPARE(Article("It rained . | It snowed .", {}).agreed(), std::string()); }

    void followsTheMajority()
    {
        QCOMPARE(Article("Quist | Quist | Quist", {{{0, 1}, P, 0.9F}, {{1, 2}, L, 0.6F}, {{2, 3}, P, 0.9F}}).agreed(),
                 std::string("0-1P 1-2P 2-3P"));
    }

    void keepsAKindItIsSureOf()
    {
        QCOMPARE(Article("Quist | Quist | Quist", {{{0, 1}, P, 0.9F}, {{1, 2}, L, 0.99F}, {{2, 3}, P, 0.9F}}).agreed(),
                 std::string("0-1P 1-2L 2-3P"));
    }

    void keepsKindsThatAreAboutEven()
    {
        QCOMPARE(Article("Bern | Bern", {{{0, 1}, O, 0.7F}, {{1, 2}, L, 0.8F}}).agreed(), std::string("0-1O 1-2L"));
    }

    void knowsASurnameByItsBearer()
    {
        QCOMPARE(
            Article("Anna Berg | Anna Berg | Berg", {{{0, 2}, P, 0.9F}, {{2, 4}, P, 0.9F}, {{4, 5}, L, 0.6F}}).agreed(),
            std::string("0-2P 2-4P 4-5P"));
    }

    void findsWhatWasMissed()
    {
        QCOMPARE(Article("The Harbour Company grew | The Harbour Company fell", {{{1, 3}, O, 0.9F}}).agreed(),
                 std::string("1-3O 5-7O"));
    }

    void findsTheLongestOfWhatWasMissed()
    {
        QCOMPARE(Article("Anna Berg | Anna Berg Foundation | by Anna Berg Foundation",
                         {{{0, 2}, P, 0.9F}, {{2, 5}, O, 0.9F}})
                     .agreed(),
                 std::string("0-2P 2-5O 6-9O"));
    }

    void doesNotFindAcrossBorders()
    {
        QCOMPARE(Article("Anna Berg went | said Anna | Berg", {{{0, 2}, P, 0.9F}}).agreed(), std::string("0-2P"));
        QCOMPARE(Article("Anna Berg went | Anna Berg", {{{0, 2}, P, 0.9F}, {{4, 5}, L, 0.99F}}).agreed(),
                 std::string("0-2P 4-5L"));
    }

    void doesNotFindWhatWasUnsure()
    {
        QCOMPARE(Article("Harbour Company | Harbour Company", {{{0, 2}, O, 0.5F}}).agreed(), std::string("0-2O"));
    }
};

QTEST_GUILESS_MAIN(NameAgreementTest)
#include "tst_name_agreement.moc"
