// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A function compiled twice, for processors with AVX2 and for all; the program chooses when it starts. Both give the
// same bits. Everything called in it is compiled into it.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define ONRECORD_WIDEST __attribute__((target_clones("avx2", "default"), flatten))
#else
#define ONRECORD_WIDEST
#endif
