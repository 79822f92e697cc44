// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/reading_state.h"

namespace onrecord::ui
{

void ReadingState::begin()
{
    m_active = true;
    m_progress = {};
    m_failure.reset();
    emit changed();
}

void ReadingState::setProgress(const ReadingProgress &progress)
{
    m_progress = progress;
    emit changed();
}

void ReadingState::end()
{
    m_active = false;
    m_progress = {};
    m_failure.reset();
    emit changed();
}

void ReadingState::fail(const Error &error)
{
    m_active = false;
    m_progress = {};
    m_failure = error;
    emit changed();
}

} // namespace onrecord::ui
