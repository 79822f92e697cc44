// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One command of onrecord-cli: says its words to the option parser, and runs when it was named.
#pragma once

#include <CLI/CLI.hpp>

#include <memory>
#include <stop_token>

namespace onrecord
{

enum class ExitStatus { Done = 0, Problems = 1, WrongUse = 2, CouldNot = 3 };

class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual ExitStatus run(const std::stop_token &stop) = 0;
    [[nodiscard]] bool isChosen() const { return m_words->parsed(); }

protected:
    explicit Command(CLI::App *words)
        : m_words(words)
    {}
    [[nodiscard]] CLI::App &words() { return *m_words; }

private:
    CLI::App *m_words; // owned by the program's CLI::App
};

[[nodiscard]] std::unique_ptr<Command> makeReadCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makeIngestCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makeListCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makeExportCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makePictureCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makeLayoutCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makeParseCommand(CLI::App &app);
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand(CLI::App &app);

} // namespace onrecord
