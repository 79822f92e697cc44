// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>
#include <utility>

namespace onrecord
{

namespace
{

struct Wording
{
    ErrorCode code;
    std::string_view name;
    std::string_view text; // %s stands for the subject
};

constexpr std::array<Wording, 25> wordings{{
    {ErrorCode::NotFound, "not-found", "%s was not found"},
    {ErrorCode::NotAFolder, "not-a-folder", "%s is not a folder"},
    {ErrorCode::NoPermission, "no-permission", "%s may not be opened: permission denied"},
    {ErrorCode::NoArticles, "no-articles", "%s holds no articles (.txt files)"},
    {ErrorCode::LinkOutside, "link-outside", "%s is a link that leads out of the folder and was not followed"},
    {ErrorCode::Vanished, "vanished", "%s was there when the folder was listed and is gone now"},
    {ErrorCode::EmptyText, "empty-text", "%s is empty"},
    {ErrorCode::NotText, "not-text", "%s is not text, whatever its name says"},
    {ErrorCode::TooLarge, "too-large", "%s is too large for one article"},
    {ErrorCode::ReadFailed, "read-failed", "%s could not be read"},
    {ErrorCode::WriteFailed, "write-failed", "%s could not be written"},
    {ErrorCode::DiskFull, "disk-full", "%s could not be written: the disk is full"},
    {ErrorCode::NotAProject, "not-a-project", "%s is not an OnRecord project"},
    {ErrorCode::ProjectNewer, "project-newer", "%s was made by a newer version of OnRecord"},
    {ErrorCode::ProjectInUse, "project-in-use", "%s is already open in another window or program"},
    {ErrorCode::ProjectDamaged, "project-damaged", "%s is damaged"},
    {ErrorCode::ReadOnly, "read-only", "%s can be read but not changed"},
    {ErrorCode::BadInput, "bad-input", "%s cannot be understood"},
    {ErrorCode::WrongUse, "wrong-use", "%s is not a valid call"},
    {ErrorCode::ResourceMissing, "resource-missing", "%s is missing from the installation"},
    {ErrorCode::NothingToShow, "nothing-to-show", "%s has nothing to show"},
    {ErrorCode::NotAModel, "not-a-model", "%s is not a language model of OnRecord"},
    {ErrorCode::ModelVersion, "model-version", "%s is a language model for another version of OnRecord"},
    {ErrorCode::ModelDamaged, "model-damaged", "%s is a damaged language model"},
    {ErrorCode::Internal, "internal", "%s failed for an internal reason"},
}};

const Wording &wordingOf(ErrorCode code)
{
    for (const Wording &wording : wordings)
        if (wording.code == code)
            return wording;
    return wordings.back();
}

} // namespace

std::string_view toString(ErrorCode code)
{
    return wordingOf(code).name;
}

ErrorCode errorCodeFromString(std::string_view name)
{
    for (const Wording &wording : wordings)
        if (wording.name == name)
            return wording.code;
    return ErrorCode::Internal;
}

std::string sentence(const Error &error)
{
    std::string text(wordingOf(error.code).text);
    const std::string subject = error.subject.empty() ? "This" : "\"" + error.subject + "\"";
    text.replace(text.find("%s"), 2, subject);
    if (!error.cause.empty())
        text += " (" + error.cause + ")";
    return text + ".";
}

} // namespace onrecord
