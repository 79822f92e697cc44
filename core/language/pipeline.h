// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// English text -> sentences of words with class, head and relation, and the names of persons, organisations and places.
#pragma once

#include "core/base/result.h"
#include "core/language/analysis.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Const and safe to share between threads once loaded; the same text gives the same analysis everywhere. Time and
/// memory are linear in the text's size, whatever stands in it.
class LanguagePipeline final
{
public:
    /// Maps the model of the installation. ResourceMissing or ReadFailed when it cannot; NotAModel, ModelVersion,
    /// ModelDamaged when the file is wrong.
    [[nodiscard]] static Result<LanguagePipeline> load();
    /// The same with the model in that file.
    [[nodiscard]] static Result<LanguagePipeline> load(const std::filesystem::path &model);

    LanguagePipeline(LanguagePipeline &&) noexcept;
    LanguagePipeline &operator=(LanguagePipeline &&) noexcept;
    ~LanguagePipeline();

    /// `text` is cleaned UTF-8 below 4 GB. Asked to stop, it returns the sentences it has done.
    [[nodiscard]] Analysis analyse(std::string_view text, std::stop_token stop = {}) const;

    /// The same for tokens and sentences that are given; what is in no sentence is left alone.
    [[nodiscard]] Analysis analyse(std::vector<Token> tokens, std::vector<WordRange> sentences, std::string_view text,
                                   std::stop_token stop = {}) const;

    /// Only the names, the same as above, in half the time; the analysis holds no words.
    [[nodiscard]] Analysis findNames(std::vector<Token> tokens, std::vector<WordRange> sentences, std::string_view text,
                                     std::stop_token stop = {}) const;

private:
    struct Impl;
    explicit LanguagePipeline(std::unique_ptr<const Impl> impl);

    [[nodiscard]] Analysis run(Analysis analysis, std::string_view text, const std::stop_token &stop) const;

    std::unique_ptr<const Impl> m_impl;
};

} // namespace onrecord
