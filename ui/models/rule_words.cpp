// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord::ui
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

struct RuleWords
{
    std::string_view rule;
    const char *sentence;
};

/// How the words were found, then how it was found who is meant; each in the order of the alphabet.
constexpr std::array Table{
    RuleWords{"about",
              QT_TRANSLATE_NOOP("Rules", "The verb is followed by what it is about, as in “called for talks”.")},
    RuleWords{
        "about-of-object",
        QT_TRANSLATE_NOOP("Rules", "The verb names somebody and what it is about, as in “accused them of fraud”.")},
    RuleWords{"according-to", QT_TRANSLATE_NOOP("Rules", "“According to” names who says it.")},
    RuleWords{"adjective",
              QT_TRANSLATE_NOOP("Rules", "An adjective tells what somebody thinks or feels: “is confident that …”.")},
    RuleWords{"as-said", QT_TRANSLATE_NOOP("Rules", "The sentence is reported with “as”, as in “as she pointed out”.")},
    RuleWords{"aside", QT_TRANSLATE_NOOP(
                           "Rules", "The report stands as an aside in what is said: “The deal, he said, is off”.")},
    RuleWords{"clause", QT_TRANSLATE_NOOP("Rules", "A verb of speaking is followed by a clause: “said (that) …”.")},
    RuleWords{"clause-behind",
              QT_TRANSLATE_NOOP("Rules", "A clause follows a verb form such as “noting” or “adding”.")},
    RuleWords{"cue-according-to", QT_TRANSLATE_NOOP("Rules", "“According to” stands at the quotation.")},
    RuleWords{
        "cue-after-subject",
        QT_TRANSLATE_NOOP("Rules", "At the quotation stands who speaks, then a verb of speaking: “…, she said”.")},
    RuleWords{"cue-before", QT_TRANSLATE_NOOP("Rules", "A verb of speaking leads to the quotation: “He said: …”.")},
    RuleWords{"cue-colon",
              QT_TRANSLATE_NOOP("Rules", "A colon leads to the quotation; its sentence tells who speaks.")},
    RuleWords{"cue-goes-on",
              QT_TRANSLATE_NOOP("Rules", "The report goes on after a quotation, with another verb: “… and added: …”.")},
    RuleWords{"cue-inside",
              QT_TRANSLATE_NOOP("Rules", "The report interrupts the quotation; both parts are one statement.")},
    RuleWords{"cue-inverted",
              QT_TRANSLATE_NOOP("Rules",
                                "At the quotation stands a verb of speaking, then who speaks: “…, said the mayor”.")},
    RuleWords{
        "cue-participle",
        QT_TRANSLATE_NOOP(
            "Rules", "A verb form such as “saying” leads to the quotation; who speaks is its sentence's subject.")},
    RuleWords{"cue-shared-subject",
              QT_TRANSLATE_NOOP("Rules",
                                "The verb at the quotation has no subject of its own; the sentence's subject speaks.")},
    RuleWords{"doing",
              QT_TRANSLATE_NOOP("Rules", "The verb is followed by what is done, as in “denied taking money”.")},
    RuleWords{"frequent-verb", QT_TRANSLATE_NOOP("Rules", "The verb nearly always reports what somebody says.")},
    RuleWords{"headline", QT_TRANSLATE_NOOP("Rules", "A headline reports it: “Mayor Says Bridge Is Safe”.")},
    RuleWords{"label", QT_TRANSLATE_NOOP("Rules", "A name with a colon opens the turn, as in an interview.")},
    RuleWords{
        "light-verb",
        QT_TRANSLATE_NOOP("Rules", "A noun with a verb like “make” or “give” reports it: “made the claim that …”.")},
    RuleWords{"mark-never-closed",
              QT_TRANSLATE_NOOP("Rules",
                                "The quotation mark is not closed here: the quotation goes on in the next paragraph.")},
    RuleWords{"noun-of-owner",
              QT_TRANSLATE_NOOP("Rules", "A noun that belongs to somebody reports it: “her promise to …”.")},
    RuleWords{"paragraph-before-introduces",
              QT_TRANSLATE_NOOP("Rules", "The paragraph before ends with a colon and leads to the quotation.")},
    RuleWords{"passive-about",
              QT_TRANSLATE_NOOP("Rules", "The verb is passive and says what it is about: “was accused of fraud”.")},
    RuleWords{"passive-clause",
              QT_TRANSLATE_NOOP("Rules", "The verb is passive and is followed by a clause: “it was reported that …”.")},
    RuleWords{"passive-thing", QT_TRANSLATE_NOOP("Rules", "The verb is passive and “by” names who did it.")},
    RuleWords{"running-speaker",
              QT_TRANSLATE_NOOP("Rules", "A quoted paragraph with no report of its own goes on from the one before.")},
    RuleWords{
        "same-paragraph",
        QT_TRANSLATE_NOOP("Rules", "The quotation has no report of its own; the one in its paragraph holds for it.")},
    RuleWords{"sentence-before",
              QT_TRANSLATE_NOOP("Rules", "Nobody is named at the quotation; the sentence before was searched.")},
    RuleWords{"shared-subject",
              QT_TRANSLATE_NOOP("Rules", "The verb has no subject of its own and takes that of another verb.")},
    RuleWords{"signature", QT_TRANSLATE_NOOP("Rules", "The quotation is signed with a dash and a name.")},
    RuleWords{"thing", QT_TRANSLATE_NOOP("Rules", "The verb is followed by a thing, as in “denied the claims”.")},
    RuleWords{"thing-as",
              QT_TRANSLATE_NOOP("Rules", "The verb says what something is, as in “described the deal as historic”.")},
    RuleWords{"to-do", QT_TRANSLATE_NOOP("Rules", "The verb is followed by what to do, as in “promised to go”.")},
    RuleWords{"with-whom",
              QT_TRANSLATE_NOOP("Rules", "The verb is followed by whom it was done to or with: “met the mayor”.")},

    RuleWords{"anonymous", QT_TRANSLATE_NOOP("Rules", "Who speaks has no name in the text and stays anonymous.")},
    RuleWords{"apposition", QT_TRANSLATE_NOOP("Rules", "The name stands right beside the words for who speaks.")},
    RuleWords{"author", QT_TRANSLATE_NOOP("Rules", "“I” outside quotation marks means the article's author.")},
    RuleWords{"body-noun",
              QT_TRANSLATE_NOOP("Rules", "“The company”, “the agency” or the like means one that was named before.")},
    RuleWords{"epithet",
              QT_TRANSLATE_NOOP("Rules", "A description means the person who was last spoken of and whom it fits.")},
    RuleWords{"group", QT_TRANSLATE_NOOP("Rules", "Who speaks is a group without a name.")},
    RuleWords{"has-introduced",
              QT_TRANSLATE_NOOP("Rules", "“I” means who was introduced at the beginning of the speech.")},
    RuleWords{"has-the-floor", QT_TRANSLATE_NOOP("Rules", "“I” means whoever is speaking in this paragraph.")},
    RuleWords{"has-the-label", QT_TRANSLATE_NOOP("Rules", "“I” means the name at the beginning of the turn.")},
    RuleWords{"interview", QT_TRANSLATE_NOOP("Rules", "In an interview, question and answer tell who speaks.")},
    RuleWords{"joint", QT_TRANSLATE_NOOP("Rules", "Several are named together as speakers.")},
    RuleWords{"named", QT_TRANSLATE_NOOP("Rules", "Who speaks is named there.")},
    RuleWords{"named-work", QT_TRANSLATE_NOOP("Rules", "Who speaks is a report or the like that is named there.")},
    RuleWords{"no-source", QT_TRANSLATE_NOOP("Rules", "The text does not say who speaks.")},
    RuleWords{"office-holder",
              QT_TRANSLATE_NOOP("Rules", "An office means who holds it in the article: “the minister”.")},
    RuleWords{"pair", QT_TRANSLATE_NOOP("Rules", "“Both” or “the two” means a pair that was named before.")},
    RuleWords{"place-noun",
              QT_TRANSLATE_NOOP("Rules", "“The city”, “the country” or the like means a place that was named before.")},
    RuleWords{"pronoun", QT_TRANSLATE_NOOP("Rules", "A pronoun means whoever it fits best of those spoken of before.")},
    RuleWords{"pronoun-ahead", QT_TRANSLATE_NOOP("Rules", "A pronoun means somebody who is named after it.")},
    RuleWords{"pronoun-for-last-speaker", QT_TRANSLATE_NOOP("Rules", "A pronoun means who spoke last.")},
    RuleWords{"pronoun-likely",
              QT_TRANSLATE_NOOP("Rules", "A pronoun means whoever it fits best; it fits another less well.")},
    RuleWords{"pronoun-of-several",
              QT_TRANSLATE_NOOP("Rules", "A pronoun fits several about as well; the likeliest was taken.")},
    RuleWords{"pronoun-open", QT_TRANSLATE_NOOP("Rules", "It is open whom the pronoun means.")},
    RuleWords{"relative", QT_TRANSLATE_NOOP("Rules", "“Who” means the one it stands behind.")},
    RuleWords{"same-addressee", QT_TRANSLATE_NOOP("Rules", "It is said to the same as the statement before.")},
    RuleWords{"same-noun", QT_TRANSLATE_NOOP("Rules", "The same noun was used before for the same one.")},
    RuleWords{"unknown", QT_TRANSLATE_NOOP("Rules", "Nobody was found who may have said it.")},
    RuleWords{"unknown-source", QT_TRANSLATE_NOOP("Rules", "It is not known whom the words for the speaker mean.")},
};

} // namespace

QString sentenceForRule(std::string_view rule)
{
    const auto *const found =
        std::find_if(Table.begin(), Table.end(), [rule](const RuleWords &words) { return words.rule == rule; });
    if (found == Table.end())
        return QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()));
    return tr(found->sentence);
}

QString word(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return tr("sure");
    case Certainty::Likely:
        return tr("likely");
    case Certainty::Doubtful:
        break;
    }
    return tr("doubtful");
}

QString sentenceForConfidence(double confidence)
{
    const int inTen = std::clamp(static_cast<int>(std::floor(confidence * 10 + 1e-9)), 0, 9);
    if (inTen == 9)
        return tr("Sure: more than 9 in 10 statements read like this are right.");
    if (inTen == 0)
        return tr("Doubtful: fewer than 1 in 10 statements read like this are right.");
    const QString number = QString::number(inTen);
    switch (certaintyOf(confidence)) {
    case Certainty::Sure:
        return tr("Sure: about %1 in 10 statements read like this are right.").arg(number);
    case Certainty::Likely:
        return tr("Likely: about %1 in 10 statements read like this are right.").arg(number);
    case Certainty::Doubtful:
        break;
    }
    return tr("Doubtful: about %1 in 10 statements read like this are right.").arg(number);
}

QStringList howItWasRead(const StatementText &text)
{
    QStringList sentences;
    for (const std::string &rule : text.rules)
        sentences.append(sentenceForRule(rule));
    sentences.removeDuplicates();
    sentences.removeAll(QString());
    sentences.prepend(sentenceForConfidence(text.confidence));
    return sentences;
}

} // namespace onrecord::ui
