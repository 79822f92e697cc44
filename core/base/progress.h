// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where long work says how far it has come. Called on the thread that works; an implementation must be quick and,
// where it is shared between threads, safe. Stopping is the std::stop_token's business, not this one's.
#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord
{

enum class Stage { Listing, Reading, Resolving, Drawing, Writing };

class Progress
{
public:
    virtual ~Progress() = default;

    /// done of total (total 0: not known yet); item is what is being worked on now, for a person to see.
    virtual void report(Stage stage, std::int64_t done, std::int64_t total, std::string_view item) = 0;
};

/// Says nothing, to nobody.
class NoProgress final : public Progress
{
public:
    void report(Stage, std::int64_t, std::int64_t, std::string_view) override {}
};

} // namespace onrecord
