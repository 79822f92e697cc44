// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a file or of standard input, one after another, in bounded memory; waiting for more can be stopped.
#pragma once

#include "core/base/result.h"
#include "core/pipeline/line_reading.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>

namespace onrecord
{

class LineInput final
{
public:
    /// "-" is standard input. NotFound, NoPermission, ReadFailed.
    [[nodiscard]] static Result<LineInput> open(const std::string &file);

    LineInput(LineInput &&other) noexcept;
    LineInput &operator=(LineInput &&) = delete;
    ~LineInput();

    /// The next line; nothing at the end, when reading fails (see error()) or when a stop is asked for.
    [[nodiscard]] std::optional<InputLine> next(const std::stop_token &stop);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    LineInput(int descriptor, std::string name)
        : m_descriptor(descriptor)
        , m_name(std::move(name))
    {}

    [[nodiscard]] bool fill(const std::stop_token &stop);

    int m_descriptor;
    std::string m_name;
    std::string m_buffer;
    std::size_t m_at = 0; // what is before it in the buffer has been handed out
    std::size_t m_number = 0;
    bool m_ended = false;
    std::optional<Error> m_error;
};

} // namespace onrecord
