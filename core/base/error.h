// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong, as a value: a code for the program and its translations, the thing it concerns, and the cause.
#pragma once

#include <string>
#include <string_view>

namespace onrecord
{

enum class ErrorCode {
    NotFound,        // no such file or folder
    NotAFolder,      // a file where a folder was asked for
    NoPermission,    // the system refuses to read or write it
    NoArticles,      // a folder in which nothing could be an article
    LinkOutside,     // a symbolic link that leaves the folder
    Vanished,        // there when listed, gone when read
    EmptyText,       // nothing but white space
    NotText,         // binary content under a text name
    TooLarge,        // above the limit for one article
    ReadFailed,      // an input error of the system
    WriteFailed,     // an output error of the system
    DiskFull,        // no space left
    NotAProject,     // not a project file of OnRecord
    ProjectNewer,    // made by a newer version
    ProjectInUse,    // open in another window or program
    ProjectDamaged,  // a check of the project file failed
    ReadOnly,        // the project can be read but not written
    BadInput,        // a line or value that cannot be understood
    WrongUse,        // the call's words are off
    ResourceMissing, // a part of the installation is not there
    NothingToShow,   // the view is empty
    NotAModel,       // not a language model of OnRecord
    ModelVersion,    // a language model of another format
    ModelDamaged,    // a check of the language model failed
    Internal         // our own mistake; detail says which
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string subject; // what it concerns, for a person: a path, a name, "line 12"; may be empty
    std::string cause;   // the system's or library's own words; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// The code's name in lower-case words with hyphens ("not-a-project"): stable, for files and tables.
[[nodiscard]] std::string_view toString(ErrorCode code);

/// The code named by toString(), Internal when there is none.
[[nodiscard]] ErrorCode errorCodeFromString(std::string_view name);

/// One plain English sentence that names the subject and the cause. The window has its own, translated.
[[nodiscard]] std::string sentence(const Error &error);

} // namespace onrecord
