// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An article's text as the window shows it: UTF-16 made from UTF-8, with spans in bytes led to places in it and back.
// Lines longer than any reader's are broken, so that no article can bring the text widget to a halt.
#pragma once

#include "core/model/span.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::ui
{

class TextMap final
{
public:
    TextMap() = default;
    explicit TextMap(std::string_view utf8);

    [[nodiscard]] const QString &text() const { return m_text; }

    struct Range
    {
        int begin = 0;
        int end = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    [[nodiscard]] Range range(const Span &span) const;
    [[nodiscard]] int place(std::uint32_t byte) const; // beyond the end: the end
    [[nodiscard]] std::uint32_t byte(int place) const;

private:
    struct Mark
    {
        std::uint32_t byte = 0;
        int place = 0;
    };

    std::string m_utf8;
    QString m_text;
    std::vector<Mark> m_marks; // every so often, ascending: where the counting may begin
};

} // namespace onrecord::ui
