// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A descriptor is closed once, by its last owner.
#include "core/base/descriptor.h"

#include <QTest>

#include <fcntl.h>

namespace onrecord::tests
{

class DescriptorTest final : public QObject
{
    Q_OBJECT

private slots:
    void closesAtTheEndOfItsScope();
    void movesWhatItOwns();
    void letsGo();
};

namespace
{

Descriptor opened()
{
    return Descriptor(::open("/dev/null", O_RDONLY));
}

bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

} // namespace

void DescriptorTest::closesAtTheEndOfItsScope()
{
    int fd = -1;
    {
        const Descriptor descriptor = opened();
        fd = descriptor.get();
        QVERIFY(descriptor.isOpen() && isOpen(fd));
    }
    QVERIFY(!isOpen(fd));
    QVERIFY(!Descriptor().isOpen());
}

void DescriptorTest::movesWhatItOwns()
{
    Descriptor first = opened();
    const int fd = first.get();
    Descriptor second = std::move(first);
    QCOMPARE(second.get(), fd);
    {
        Descriptor third;
        third = std::move(second);
        QVERIFY(isOpen(fd));
    }
    QVERIFY(!isOpen(fd));
}

void DescriptorTest::letsGo()
{
    int fd = -1;
    {
        Descriptor descriptor = opened();
        fd = descriptor.release();
        QVERIFY(!descriptor.isOpen());
    }
    QVERIFY(isOpen(fd));
    ::close(fd);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::DescriptorTest)
#include "tst_descriptor.moc"
