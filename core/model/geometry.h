// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places in the plane of a layout. One unit is one pixel at 100 % zoom and 100 % scale; y grows downwards.
#pragma once

namespace onrecord
{

struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

struct Extent
{
    double width = 0;
    double height = 0;

    friend bool operator==(const Extent &, const Extent &) = default;
};

} // namespace onrecord
