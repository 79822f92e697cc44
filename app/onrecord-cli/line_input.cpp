// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord-cli/line_input.h"

#include "core/base/file_writer.h"
#include "core/exchange/article_line.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t chunk = std::size_t{1} << 18;
constexpr int patience = 100; // milliseconds between two looks at the stop token

/// Waits until there is something to read. False when a stop was asked for.
bool awaitInput(int descriptor, const std::stop_token &stop)
{
    pollfd wanted{descriptor, POLLIN, 0};
    while (!stop.stop_requested()) {
        const int ready = ::poll(&wanted, 1, patience);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    }
    return false;
}

} // namespace

Result<LineInput> LineInput::open(const std::string &file)
{
    if (file == "-")
        return LineInput(STDIN_FILENO, "standard input");
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(systemError(file, errno, ErrorCode::ReadFailed));
    return LineInput(descriptor, file);
}

LineInput::LineInput(LineInput &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::move(other.m_name))
    , m_buffer(std::move(other.m_buffer))
    , m_at(other.m_at)
    , m_number(other.m_number)
    , m_ended(other.m_ended)
    , m_error(std::move(other.m_error))
{}

LineInput::~LineInput()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

/// Reads a piece more. False when there is none.
bool LineInput::fill(const std::stop_token &stop)
{
    m_buffer.erase(0, std::exchange(m_at, 0));
    if (m_ended || !awaitInput(m_descriptor, stop))
        return false;
    const std::size_t filled = m_buffer.size();
    m_buffer.resize(filled + chunk);
    ssize_t got = 0;
    do
        got = ::read(m_descriptor, m_buffer.data() + filled, chunk);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        m_error = systemError(m_name, errno, ErrorCode::ReadFailed);
    m_buffer.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
    m_ended = got <= 0;
    return got > 0;
}

std::optional<InputLine> LineInput::next(const std::stop_token &stop)
{
    InputLine line{m_number + 1, {}, false};
    for (std::size_t searched = m_at;;) {
        const std::size_t end = m_buffer.find('\n', searched);
        const bool isWhole = end != std::string::npos;
        if (isWhole && !line.isTooLong)
            line.text.assign(m_buffer, m_at, end - m_at);
        if (isWhole) {
            m_at = end + 1;
            break;
        }
        searched = m_buffer.size() - m_at;
        if (line.isTooLong || searched > largestLine) { // what cannot be read need not be kept
            line.isTooLong = true;
            m_at = m_buffer.size();
            searched = 0;
        }
        if (!fill(stop)) {
            if (stop.stop_requested() || m_error || (m_buffer.empty() && !line.isTooLong))
                return std::nullopt;
            if (!line.isTooLong)
                line.text.swap(m_buffer);
            m_buffer.clear();
            break;
        }
    }
    ++m_number;
    return line;
}

} // namespace onrecord
