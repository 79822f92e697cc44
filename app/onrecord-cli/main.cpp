// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli: OnRecord without a window. The contract is in the manual and in every command's --help.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/interrupt.h"
#include "app/onrecord-cli/say.h"
#include "core/base/resources.h"

#include <array>
#include <exception>
#include <memory>
#include <string>

namespace onrecord
{

namespace
{

using Commands = std::array<std::unique_ptr<Command>, 8>;

Commands makeCommands(CLI::App &app)
{
    return {makeReadCommand(app),    makeIngestCommand(app), makeListCommand(app),  makeExportCommand(app),
            makePictureCommand(app), makeLayoutCommand(app), makeParseCommand(app), makeCheckCommand(app)};
}

std::string failureMessage(const CLI::App *, const CLI::Error &error)
{
    return std::string(error.what()) + "; --help says what is possible.\n";
}

ExitStatus runChosen(const Commands &commands)
{
    const Interrupt interrupt;
    for (const auto &command : commands)
        if (command->isChosen())
            return command->run(interrupt.token());
    return ExitStatus::WrongUse;
}

ExitStatus parseAndRun(int argc, char **argv)
{
    CLI::App app("OnRecord without a window: who said what, to whom and about whom.", "onrecord-cli");
    app.set_version_flag("--version", "onrecord-cli " + std::string(programVersion()));
    app.footer("Exit status: 0 done, 1 done with problems (listed on stderr), 2 wrong use, 3 could not.\n");
    app.require_subcommand(1);
    app.failure_message(failureMessage);
    const Commands commands = makeCommands(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? ExitStatus::Done : ExitStatus::WrongUse;
    }
    return runChosen(commands);
}

} // namespace

} // namespace onrecord

int main(int argc, char **argv)
{
    try {
        return static_cast<int>(onrecord::parseAndRun(argc, argv));
    } catch (const std::exception &exception) {
        return static_cast<int>(onrecord::couldNot({onrecord::ErrorCode::Internal, "onrecord-cli", exception.what()}));
    }
}
