// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every error has a name of its own and a sentence that says what, and why.
#include "core/base/error.h"

#include <QTest>

#include <set>
#include <string>

namespace onrecord::tests
{

class ErrorTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryErrorOnce();
    void findsEveryErrorByItsName();
    void takesUnknownNamesForInternal();
    void saysWhatAndWhy();
    void saysItWithoutASubject();
};

namespace
{

constexpr int codes = static_cast<int>(ErrorCode::Internal) + 1;

} // namespace

void ErrorTest::namesEveryErrorOnce()
{
    std::set<std::string_view> names;
    for (int code = 0; code < codes; ++code)
        names.insert(toString(static_cast<ErrorCode>(code)));
    QCOMPARE(static_cast<int>(names.size()), codes);
}

void ErrorTest::findsEveryErrorByItsName()
{
    for (int code = 0; code < codes; ++code)
        QVERIFY(errorCodeFromString(toString(static_cast<ErrorCode>(code))) == static_cast<ErrorCode>(code));
}

void ErrorTest::takesUnknownNamesForInternal()
{
    QVERIFY(errorCodeFromString("no-such-error") == ErrorCode::Internal);
    QVERIFY(errorCodeFromString("") == ErrorCode::Internal);
}

void ErrorTest::saysWhatAndWhy()
{
    QCOMPARE(sentence({ErrorCode::TooLarge, "a.txt", "50 bytes"}),
             std::string("\"a.txt\" is too large for one article (50 bytes)."));
    QCOMPARE(sentence({ErrorCode::EmptyText, "100%s.txt", ""}), std::string("\"100%s.txt\" is empty."));
}

void ErrorTest::saysItWithoutASubject()
{
    for (int code = 0; code < codes; ++code) {
        const std::string text = sentence({static_cast<ErrorCode>(code), {}, {}});
        QVERIFY(text.starts_with("This ") && text.ends_with(".") && text.find('%') == std::string::npos);
    }
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ErrorTest)
#include "tst_error.moc"
