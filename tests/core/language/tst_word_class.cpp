// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of parts of speech and relations.
#include "core/language/word_class.h"

#include <QTest>

using namespace onrecord;

class WordClassTest : public QObject
{
    Q_OBJECT

private slots:
    void everyClassIsFoundByItsName()
    {
        for (std::size_t i = 0; i < wordClassCount; ++i) {
            const auto wordClass = static_cast<WordClass>(i);
            QVERIFY(wordClassFrom(toString(wordClass)) == wordClass);
        }
        QVERIFY(toString(WordClass::Verb) == "VERB");
        QVERIFY(!wordClassFrom("verb"));
    }

    void everyRelationIsFoundByItsName()
    {
        for (std::size_t i = 0; i < relationCount; ++i) {
            const auto relation = static_cast<Relation>(i);
            QVERIFY(relationFrom(toString(relation)) == relation);
        }
        QVERIFY(toString(Relation::Xcomp) == "xcomp");
        QVERIFY(!relationFrom("subject"));
    }

    void anUnknownSubtypeIsItsRelation()
    {
        QVERIFY(relationFrom("nmod:tmod") == Relation::Nmod);
        QVERIFY(relationFrom("acl:relcl") == Relation::AclRelcl);
    }
};

QTEST_GUILESS_MAIN(WordClassTest)
#include "tst_word_class.moc"
