// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli picture in a build without the window: says so.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/say.h"

namespace onrecord
{

namespace
{

class NoPictureCommand final : public Command
{
public:
    explicit NoPictureCommand(CLI::App &app)
        : Command(app.add_subcommand("picture", "Draw a view of a project (not in this build: it has no pictures)"))
    {
        words().allow_extras();
    }

    ExitStatus run(const std::stop_token &) override
    {
        return couldNot({ErrorCode::ResourceMissing, "picture", "this build of onrecord-cli has no pictures"});
    }
};

} // namespace

std::unique_ptr<Command> makePictureCommand(CLI::App &app)
{
    return std::make_unique<NoPictureCommand>(app);
}

} // namespace onrecord
