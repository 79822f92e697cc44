// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value or the Error that kept us from it. std::expected takes tl::expected's place when the compiler has it.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace onrecord
{

template <typename T>
using Result = tl::expected<T, Error>;

/// For `return fail(error);` in a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string subject, std::string cause = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(cause)});
}

} // namespace onrecord
