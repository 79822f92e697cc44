// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of a sentence stand in which word list, however the sentence is cut and printed.
#include "core/language/gazetteer.h"
#include "core/language/gazetteer_builder.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::tests
{

using List = Gazetteer::List;

class GazetteerTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksEntries_data();
    void marksEntries();
    void takesTheLongestEntryOfEachList();
    void readsItsListsFromTheLexicon();
    void findsAllEntriesOfTablesOfAnySize();
    void buildsTheSameTableInAnyOrder();
    void leavesOutWhatIsTooLong();
    void holdsNothingWhenTheTableIsBroken();
    void standsAnyBytes();
};

namespace
{

/// "New|York" is two tokens, side by side; a blank parts tokens as well.
struct Sentence
{
    explicit Sentence(std::string_view cut)
    {
        std::uint32_t begin = 0;
        const auto close = [&] {
            const auto end = static_cast<std::uint32_t>(text.size());
            if (end > begin)
                tokens.push_back({{begin, end}, TokenKind::Word, false, false, false});
        };
        for (const char c : cut) {
            if (c != '|' && c != ' ') {
                text += c;
                continue;
            }
            close();
            if (c == ' ')
                text += c;
            begin = static_cast<std::uint32_t>(text.size());
        }
        close();
    }

    std::string text;
    std::vector<Token> tokens;
};

GazetteerBuilder::Table table()
{
    GazetteerBuilder builder;
    for (const std::string_view name :
         {"United States", "U.S.", "US", "Côte d'Ivoire", "Bosnia and Herzegovina", "Perú", "Iran"})
        builder.add(List::Country, name);
    for (const std::string_view name : {"New York", "New York City", "York", "St. Louis", "Stratford-upon-Avon"})
        builder.add(List::City, name);
    for (const std::string_view name : {"O'Neill", "al-Rashid", "Smith", "McDonald"})
        builder.add(List::Surname, name);
    for (const std::string_view name : {"eBay", "IBM"})
        builder.add(List::Company, name);
    builder.add(List::Company, "I Heart");
    builder.add(List::City, "Нью Йорк");
    builder.add(List::Organisation, "New York City Council");
    builder.add(List::PersonTitle, "prime minister");
    builder.add(List::PersonTitle, "Mr.");
    builder.add(List::CommonWord, "smith");
    return builder.build();
}

/// One letter a token: B begins, I inside, - neither.
QString marksOf(const GazetteerBuilder::Table &table, std::string_view cut, List list)
{
    const Sentence sentence(cut);
    std::vector<std::uint32_t> marks;
    Gazetteer(table.keys, table.values).mark(sentence.text, sentence.tokens, marks);
    QString letters;
    for (const std::uint32_t mark : marks)
        letters += (mark & Gazetteer::begins(list)) != 0   ? QLatin1Char('B')
                   : (mark & Gazetteer::inside(list)) != 0 ? QLatin1Char('I')
                                                           : QLatin1Char('-');
    return letters;
}

} // namespace

void GazetteerTest::marksEntries_data()
{
    QTest::addColumn<std::string>("sentence");
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *name, const char *sentence, List list, const char *marks) {
        QTest::newRow(name) << std::string(sentence) << static_cast<int>(list) << QString::fromLatin1(marks);
    };
    row("as written", "in the United States", List::Country, "--BI");
    row("in capitals", "UNITED STATES", List::Country, "BI");
    row("small word in capitals", "BOSNIA AND HERZEGOVINA", List::Country, "BII");
    row("not in small letters", "united states", List::Country, "--");
    row("not with one small word", "United states", List::Country, "--");
    row("stops in one token", "the U.S. said", List::Country, "-B-");
    row("stops cut off", "the U.S|. said", List::Country, "-BI-");
    row("stops as tokens", "the U|.|S|. said", List::Country, "-BIII-");
    row("acronym", "the US said", List::Country, "-B-");
    row("acronym is not its word", "Us and us", List::Country, "---");
    row("company with a late capital", "eBay and EBAY and ebay", List::Company, "B-B--");
    row("apostrophe inside", "Côte d'Ivoire", List::Country, "BI");
    row("apostrophe before", "Côte d|'Ivoire", List::Country, "BII");
    row("apostrophe behind", "Côte d'|Ivoire", List::Country, "BII");
    row("curly apostrophe, no accent", "Cote d|’|Ivoire", List::Country, "BIII");
    row("capitals with apostrophe", "COTE D'IVOIRE", List::Country, "BI");
    row("accent left out", "Peru and PERÚ", List::Country, "B-B");
    row("combining accent", "Peru\xCC\x81", List::Country, "B");
    row("abbreviation", "St. Louis", List::City, "BI");
    row("abbreviation cut", "St|. Louis", List::City, "BII");
    row("hyphens inside", "Stratford-upon-Avon", List::City, "B");
    row("hyphens as tokens", "Stratford|-|upon|-|Avon", List::City, "BIIII");
    row("other hyphens", "Stratford‑upon‐Avon", List::City, "B");
    row("beginning small", "al|-|Rashid and AL-RASHID", List::Surname, "BII-B");
    row("possessive stands behind", "Smith|'s", List::Surname, "B-");
    row("capital inside a word", "McDonald or MCDONALD", List::Surname, "B-B");
    row("name with an apostrophe", "O’Neill, O'NEILL", List::Surname, "-B");
    row("word written small", "Smith, smith SMITH", List::CommonWord, "-BB");
    row("title in any letters", "prime minister Prime minister PRIME MINISTER", List::PersonTitle, "BIBIBI");
    row("two words are not one", "I ran I|ran Iran", List::Country, "----B");
    row("one word is not two", "Нью Йорк НьюЙорк", List::City, "BI-");
    row("opening mark as apostrophe", "Côte d‘Ivoire", List::Country, "BI");
    row("beginning of an entry only", "Bosnia and Serbia", List::Country, "---");
    row("end of the sentence", "New", List::City, "-");
}

void GazetteerTest::marksEntries()
{
    QFETCH(const std::string, sentence);
    QFETCH(const int, list);
    QFETCH(const QString, marks);
    QCOMPARE(marksOf(table(), sentence, static_cast<List>(list)), marks);
}

void GazetteerTest::takesTheLongestEntryOfEachList()
{
    QCOMPARE(marksOf(table(), "New York City Council in York", List::City), QString("BII--B"));
    QCOMPARE(marksOf(table(), "New York City Council in York", List::Organisation), QString("BIII--"));
}

void GazetteerTest::readsItsListsFromTheLexicon()
{
    const auto builder = GazetteerBuilder::fromLexicon();
    QVERIFY(builder.has_value());
    const GazetteerBuilder::Table lexicon = builder->build();
    const auto is = [&](std::string_view word, List list) { return marksOf(lexicon, word, list) == QString("B"); };
    QVERIFY(is("Margaret", List::FirstName));
    QVERIFY(is("Svetlana", List::FirstName));
    QVERIFY(is("Kowalski", List::Surname));
    QVERIFY(is("O'Connor", List::Surname));
    QVERIFY(is("Ackermann", List::Surname));
    QVERIFY(is("Johannesburg", List::City));
    QVERIFY(is("Lisbon", List::City)); // a capital
    QVERIFY(is("Lowestoft", List::City));
    QVERIFY(is("Portugal", List::Country));
    QVERIFY(is("Yugoslavia", List::Country));
    QVERIFY(is("Portuguese", List::Demonym));
    QVERIFY(is("Europe", List::Region));
    QVERIFY(is("Oxfordshire", List::Region));
    QVERIFY(is("Danube", List::Region));
    QVERIFY(is("TX", List::Region));
    QVERIFY(is("Reuters", List::Outlet));
    QVERIFY(is("Variety", List::Outlet));
    QVERIFY(is("UNRWA", List::Organisation));
    QVERIFY(is("Siemens", List::Company));
    QVERIFY(is("NATO", List::Organisation));
    QVERIFY(is("Ministry", List::OrganisationHead));
    QVERIFY(is("ambassador", List::PersonTitle));
    QVERIFY(is("Gen.", List::PersonTitle));
    QVERIFY(is("Mr.", List::PersonTitle));
    QVERIFY(is("River", List::PlaceHead));
    QVERIFY(is("Thursday", List::Calendar));
    QVERIFY(is("house", List::CommonWord));
    QVERIFY(is("Buddhist", List::NotName));
    QCOMPARE(marksOf(lexicon, "the Ministry of Finance", List::Organisation), QString("-BII"));
    QCOMPARE(marksOf(lexicon, "Republic of Cyprus", List::Country), QString("BII"));
    QVERIFY(is("Phoenix", List::CommonWord));
    QVERIFY(is("Phoenix", List::City));
    QCOMPARE(marksOf(lexicon, "Washington , D.C.", List::City), QString("BII"));
    QVERIFY(!is("Portugal", List::City));
    QVERIFY(!is("thursday", List::Calendar));
}

void GazetteerTest::findsAllEntriesOfTablesOfAnySize()
{
    GazetteerBuilder builder;
    std::string all;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        all += (all.empty() ? "" : " ") + std::string(2, letter);
        builder.add(List::Region, std::string(2, letter));
        const GazetteerBuilder::Table lists = builder.build();
        QCOMPARE(marksOf(lists, all, List::Region), QString(letter - 'A' + 1, QLatin1Char('B')));
    }
}

void GazetteerTest::buildsTheSameTableInAnyOrder()
{
    GazetteerBuilder forth;
    GazetteerBuilder back;
    const std::vector<std::string> words{"Ada", "Grace", "Mary Ann", "Jean-Pierre", "Mary"};
    std::for_each(words.begin(), words.end(), [&](const auto &word) { forth.add(List::FirstName, word); });
    std::for_each(words.rbegin(), words.rend(), [&](const auto &word) { back.add(List::FirstName, word); });
    QVERIFY(forth.build().keys == back.build().keys);
    QVERIFY(forth.build().values == back.build().values);
}

void GazetteerTest::leavesOutWhatIsTooLong()
{
    GazetteerBuilder builder;
    PhraseHash phrase;
    QVERIFY(phrase.add(std::string(PhraseHash::maxBytes, 'a')));
    QVERIFY(!phrase.add("a"));
    QVERIFY(!builder.add(List::City, ""));
    QVERIFY(!builder.add(List::City, std::string(PhraseHash::maxBytes + 1, 'a')));
    QVERIFY(!builder.add(List::City, "A B C D E F G H I J K L M"));
    QVERIFY(builder.add(List::City, "A B C D E F G H I J K L"));
    QCOMPARE(marksOf(builder.build(), "A B C D E F G H I J K L", List::City), QString("BIIIIIIIIIII"));
}

void GazetteerTest::holdsNothingWhenTheTableIsBroken()
{
    GazetteerBuilder::Table broken = table();
    broken.values.pop_back();
    QCOMPARE(marksOf(broken, "United States", List::Country), QString("--"));
    QCOMPARE(marksOf({}, "United States", List::Country), QString("--"));
    const GazetteerBuilder::Table full{std::vector<std::uint64_t>(1000, 7), std::vector<std::uint32_t>(1000, 1)};
    QCOMPARE(marksOf(full, "United States", List::Country),
             QString("--")); // no empty slot: the search ends all the same
}

void GazetteerTest::standsAnyBytes()
{
    const GazetteerBuilder::Table lists = table();
    std::string bytes;
    for (int i = 255; i > 0; --i)
        bytes += static_cast<char>(i);
    QVERIFY(marksOf(lists, bytes + " United States " + std::string(1000, 'x'), List::Country).endsWith("BI-"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::GazetteerTest)
#include "tst_gazetteer.moc"
