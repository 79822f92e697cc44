// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listening.h"

#include <QEvent>
#include <QThread>

#include <time.h>

#include <algorithm>
#include <utility>

namespace onrecord::tests
{

namespace
{

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

bool ListeningApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QString what = QString::fromLatin1(receiver->metaObject()->className()) + QStringLiteral(" ") +
                         receiver->objectName() + QStringLiteral(": ") + QString::number(event->type());
    const Begin begin = begun();
    const bool done = QApplication::notify(receiver, event);
    end(begin, what);
    return done;
}

ListeningApplication::Longest ListeningApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

ListeningApplication::Begin ListeningApplication::begun()
{
    ++m_depth;
    Begin begin{threadMilliseconds(), {}};
    begin.clock.start();
    return begin;
}

void ListeningApplication::end(const Begin &begin, const QString &what)
{
    if (--m_depth > 0)
        return;
    const double processor = threadMilliseconds() - begin.processor;
    m_longest.byTheClock = std::max(m_longest.byTheClock, static_cast<double>(begin.clock.nsecsElapsed()) / 1e6);
    if (processor <= m_longest.milliseconds)
        return;
    m_longest.milliseconds = processor;
    m_longest.event = what;
}

} // namespace onrecord::tests
