// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant by pronouns and nouns, at statements without quotes and with them. Each row stands for one rule.
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class CoreferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheAuthorForMe_data();
    void takesTheAuthorForMe();
    void findsWhoIsMeant_data();
    void findsWhoIsMeant();
};

namespace
{

void row(const char *name, const char *given, const char *wanted)
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

/// "Ann Lee [pronoun]; Bob Kim [named] > CNN": the statements without their content.
QByteArray sayersOf(const QByteArray &given, std::string_view author = {})
{
    if (!theReader())
        return "no reader";
    const std::string text = given.toStdString();
    const Reading reading = theReader()->read(text, {{}, author});
    QByteArrayList lines;
    for (const LocalStatement &statement : reading.statements) {
        const QByteArray line = statementLine(text, reading, statement);
        lines.append(line.left(line.indexOf(": ")));
    }
    return lines.join("; ");
}

} // namespace

void CoreferenceTest::findsWhoIsMeant_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("the subject before the object", "Tom Lee visited Bob Kim in Ohio. He said that the road was long.",
        "Tom Lee [named]; Tom Lee [pronoun]");
    row("gender before place in the clause", "Tom Lee visited Ann Kim in Ohio. She said that the road was long.",
        "Tom Lee [named]; Ann Kim [pronoun]");
    row("gender of a noun", "Tom Lee sat beside a spokeswoman. She said that the road was long.",
        "a spokeswoman [pronoun]");
    row("the object is not the subject", "Tom Lee sat down. Bob Kim came in and thanked him for the visit.",
        "Bob Kim [named] > Tom Lee");
    row("people within what was said count less",
        "Ann Lee told us that Mary Kim had won the race. She added that the race was long.",
        "Ann Lee [named]; Ann Lee [pronoun]");
    row("people within a quote count less", "“Bob Kim is here,” said Tom Lee. He added that the race was long.",
        "Tom Lee [named]; Tom Lee [pronoun]");
    row("who spoke counts more", "Tom Lee said that it was late. Bob Kim's house was dark. He added that it was cold.",
        "Tom Lee [named]; Tom Lee [pronoun]");
    row("ahead of the name", "When he left, Tom Lee said that the road was long.", "Tom Lee [named]");
    row("they are several", "Critics of Ann Lee met in Ohio. They said that the road was long.",
        "critics of Ann Lee [pronoun]");
    row("they are two joined", "Ann Lee and Bob Kim met in Ohio. They said that the road was long.",
        "Ann Lee + Bob Kim [pronoun]");
    row("it is a body", "The Green Council met Ann Lee. It said that the road was long.",
        "Green Council [named] > Ann Lee; Green Council [pronoun]");
    row("who", "Here is Ann Lee, who said that the road was long.", "Ann Lee [pronoun]");
    row("holder of the office there",
        "Danish President Ann Lee met Finnish President Bob Kim. The Danish president said that the road was long.",
        "Ann Lee [named] > Bob Kim; Ann Lee [named]");
    row("never that of another country, by an epithet",
        "Danish President Ann Lee came home. The Finnish president said that the road was long.",
        "Finnish president [named]");
    row("never that of another country, whose country follows",
        "President Ann Lee of Denmark came home. The Finnish president said that the road was long.",
        "Finnish president [named]");
    row("never that of another country, by the same noun",
        "The Danish president came home. The Finnish president said that the road was long.",
        "Finnish president [named]");
    row("a label with a party", "LEE (D): I think that the road is long.\n\nKIM (R): I fear that it is cold.",
        "LEE [named]; KIM [named]");
    row("apposition", "Ann Lee, a lawyer, left. Bob Kim stayed. The lawyer said that the road was long.",
        "Ann Lee [named]");
    row("the same noun again", "A driver came. Bob Kim left. The driver said that the road was long.",
        "a driver [named]");
    row("a body by the noun in its name", "The Green Council met. Ann Lee came. The council said that it was late.",
        "Green Council [named]");
    row("a word for the one in mind", "Bob Kim came home. The billionaire said that the road was long.",
        "Bob Kim [named]");
    row("a spokesman is never another word", "Bob Kim came home. The spokesman said that the road was long.",
        "spokesman [named]");
    row("the two", "Sen. Ann Lee and Sen. Bob Kim met. The two senators said that the road was long.",
        "Ann Lee + Bob Kim [named]");
    row("without what joins it", "Ann Lee left. And critics said that the road was long.", "critics [named]");
    row("plural of a noun for people", "Many tourists said that the road was long.", "many tourists [named]");
    row("who has the floor", "Thank you. Mr. Lee?\n\nI think that the road is long.", "Lee [pronoun]");
    row("whose remarks they are", "REMARKS BY ANN LEE\n\nI think that the road is long.", "ANN LEE [pronoun]");
    row("called on politely", "All right, Mr. Lee, please go ahead.\n\nI think that the road is long.",
        "Lee [pronoun]");
    row("who is asked, and who answers",
        "Thank you. Mr. Lee?\n\nWe came late.\n\nDo you think that it was cold?\n\nI think that the road is long.",
        "Lee [pronoun]; Lee [pronoun]");
    row("who is spoken to does not speak",
        "Thank you. Mr. Lee?\n\nWe came.\n\nNow, Mr. Lee, I think that the road is long.", "? [unknown]");
    row("my name is", "Hello. My name is Ann Lee. I think that the road is long.\n\nI fear that it is cold.",
        "Ann Lee [pronoun]; Ann Lee [pronoun]");
    row("I am", "I'm Ann Lee. I think that the road is long.", "Ann Lee [pronoun]");
    row("my lord is not me", "I'm Ann Lee. My lord the judge said that the road was long.", "lord [named]");
    row("I am not hers", "I'm Ann Lee's aide. I think that the road is long.", "? [unknown]");
    row("it is me here", "Hey, it's Ann Lee and we are back. I think that the road is long.", "Ann Lee [pronoun]");
    row("the turn behind a label",
        "LEE: Good morning to all.\n\nI think that the road is long.\n\nKIM: It is a fine day.",
        "LEE [named]; LEE [pronoun]; KIM [named]");
    row("interview without labels",
        "The Echo interviewed the painter Ann Lee about roads.\n\nDo you drive there?\n\nI do. I think that roads are "
        "long.\n\nDo you live there?\n\nYes.\n\nDo you walk there?\n\nNo.",
        "? [unknown] > Ann Lee; Ann Lee [pronoun]");
    row("interviewed him",
        "Bob Kim paints roads. Bob Kim lives in Ohio. The Echo interviewed him.\n\nDo you drive there?\n\nI do. I "
        "think "
        "that roads are long.\n\nDo you live there?\n\nYes.\n\nDo you walk there?\n\nNo.",
        "Bob Kim [named]; ? [unknown] > Bob Kim; Bob Kim [pronoun]");
    row("interviews of two",
        "The Echo interviewed Ann Lee and Bob Kim.\n\nDo you drive there?\n\nWe do. I think that "
        "roads are long.\n\nDo you live there?\n\nYes.\n\nDo you walk there?\n\nNo.",
        "? [unknown] > Ann Lee > Bob Kim; ? [unknown]");
    row("an interview by its head, one question",
        "An interview with Ann Lee\n\nThe painter lives in Ohio.\n\nDo you drive there?\n\nI think that roads are "
        "long.",
        "Ann Lee [pronoun]");
    row("questions, but nobody is interviewed",
        "Ann Lee lives in Ohio. I came.\n\nDo you drive there?\n\nI do. I think that roads are long.\n\nDo you live "
        "there?\n\nYes I do.\n\nDo you walk there?\n\nNo I do not.",
        "? [unknown]");
    row("whose remarks stand below",
        "Ann Lee spoke to the town. Here are her remarks:\n\nI think that the road is long.",
        "Ann Lee [named]; Ann Lee [pronoun]");
    row("a label by office at the end of a line",
        "Remarks of Mayor Ann Lee and Bob Kim\n\nOhio, 6:30 P.M. THE MAYOR:\n\nI think that the road is long.",
        "Ann Lee [pronoun]");
    row("my name is an odd one", "Hello. My name is Zorbelle. I think that the road is long.", "Zorbelle [pronoun]");
    row("a form of address is nobody", "Ann Lee told Mr. President that the road was long.", "Ann Lee [named]");
    row("an interview without question marks at first",
        "An interview with Ann Lee\n\nThe painter lives in Ohio.\n\nI wonder about your roads.\n\nI think that roads "
        "are "
        "long.\n\nDo you drive there?\n\nI do.",
        "? [unknown]; Ann Lee [pronoun]");
    row("the office of a place before the name",
        "According to Danish Ambassador to the United States Ann Lee, the road is long.", "Ann Lee [named]");
    row("a first name that men do not have", "Tom Lee left. Gloria fell ill. He said that the road was long.",
        "Tom Lee [pronoun]");
    row("honours behind a name", "Ann Lee OBE came. Ann sat down. Ann Lee left. Ann said that the road was long.",
        "Ann Lee [named]");
    row("the first name of the one named most often",
        "Ann Lee came. Ann Lee sat. Ann Lee ate. Ann Kim left. Then Ann said that the road was long.",
        "Ann Lee [named]");
    row("who is no acronym", "The World Health Organization (WHO) met. WHO said that the road was long.",
        "World Health Organization [named]");
    row("acronym before what it is short for",
        "The GRB said that it was late. The Green River Board (GRB) met in Ohio.", "Green River Board [named]");
    row("the report that has a name",
        "The Northern Rivers Study came out. Ann Lee left. The report said that the road was long.",
        "Northern Rivers Study [named]");
    row("one of two reports",
        "The Northern Rivers Study and the Southern Rivers Study came out. The report said that the road was long.",
        "? [unknown]");
    row("a town by its noun", "Ann Lee came to Boston. The city said that the road was long.", "Boston [named]");
    row("both of them", "Both the Green Council and the Red Council said that the road was long.",
        "Green Council + Red Council [joint]");
    row("a surname misspelt", "Ann Lindquist came. Ms. Lindquest said that the road was long.",
        "Ann Lindquist [named]");
    row("they are people whatever the noun", "Exhibit goers came. They said that the road was long.",
        "Exhibit goers [pronoun]");
    row("without what follows", "A union representing drivers said that the road was long.", "a union [named]");
    row("the office is the other one's", "Mary Diaz sang. Mr. Diaz came. President Diaz said that the road was long.",
        "Diaz [named]");
    row("I is nobody known", "Ann Lee came. I said that the road was long.", "? [unknown]");
}

void CoreferenceTest::takesTheAuthorForMe_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("wanted");
    const auto of = [](const char *author, const char *wanted) {
        QTest::newRow(author) << QByteArray(author) << QByteArray(wanted);
    };
    of("Ann Lee", "Ann Lee [pronoun]");
    of("By Ann Lee, Daily Echo", "Ann Lee [pronoun]");
    of("", "? [unknown]");
    of("Ann Lee and Bob Kim", "? [unknown]");
    of("Ann Lee, Bob Kim", "? [unknown]");
    of("Web Desk", "? [unknown]");
    of("Associated Press", "? [unknown]");
}

void CoreferenceTest::takesTheAuthorForMe()
{
    QFETCH(QByteArray, author);
    QFETCH(QByteArray, wanted);
    QCOMPARE(sayersOf("I think that the road is long.", author.toStdString()), wanted);
}

void CoreferenceTest::findsWhoIsMeant()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(sayersOf(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::CoreferenceTest)
#include "tst_coreference.moc"
