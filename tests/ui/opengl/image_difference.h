// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far two pictures of one size are apart.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <algorithm>
#include <cstdlib>

namespace onrecord::tests
{

struct Difference
{
    static constexpr int Far = 10; // of 255, in any channel
    static constexpr int FewPixels = 6;

    double mean = 0; // over all channels, of 255
    int farPixels = 0;

    [[nodiscard]] bool isWithin(double most) const { return mean <= most && farPixels <= FewPixels; }
    [[nodiscard]] QByteArray words() const
    {
        return QStringLiteral("mean %1, far apart %2").arg(mean).arg(farPixels).toLatin1();
    }
};

inline Difference differenceOf(const QImage &one, const QImage &other)
{
    Difference difference;
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            int largest = 0;
            for (const int channel :
                 {qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b), qAlpha(a) - qAlpha(b)}) {
                sum += std::abs(channel);
                largest = std::max(largest, std::abs(channel));
            }
            difference.farPixels += largest > Difference::Far ? 1 : 0;
        }
    difference.mean = sum / (4.0 * one.width() * one.height());
    return difference;
}

} // namespace onrecord::tests
