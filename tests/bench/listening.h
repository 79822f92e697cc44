// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An application that notes how long each event keeps its thread from the next: that long a window does not listen.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

namespace onrecord::tests
{

class ListeningApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Longest
    {
        double milliseconds = 0; // of this thread's processor time: other programs do not count
        double byTheClock = 0;
        QString event; // "who: which" of the longest
    };

    bool notify(QObject *receiver, QEvent *event) override;
    /// Work outside of events is noted with them.
    template <typename Work>
    void note(const QString &what, const Work &work)
    {
        const Begin begin = begun();
        work();
        end(begin, what);
    }
    /// Since it was asked for last.
    [[nodiscard]] Longest takeLongest();

private:
    struct Begin
    {
        double processor = 0;
        QElapsedTimer clock;
    };
    [[nodiscard]] Begin begun();
    void end(const Begin &begin, const QString &what);

    int m_depth = 0; // events within events count with the outermost
    Longest m_longest;
};

} // namespace onrecord::tests
