// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli check: every promise about a project file that can be checked.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/say.h"
#include "core/pipeline/project.h"

#include <string>

namespace onrecord
{

namespace
{

class CheckCommand final : public Command
{
public:
    explicit CheckCommand(CLI::App &app)
        : Command(app.add_subcommand("check", "Check everything about a project file that can be checked"))
    {
        words().add_option("--project", m_project, "Project file")->required();
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        const auto project = Project::open(m_project, OpenMode::ReadOnly);
        if (!project)
            return couldNot(project.error());
        const auto problems = project->check(stop);
        if (!problems)
            return couldNot(problems.error());
        if (stop.stop_requested())
            return stoppedEarly();
        if (!problems->empty())
            return sayProblems(*problems);
        return answer("All is well.\n");
    }

private:
    std::string m_project;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand(CLI::App &app)
{
    return std::make_unique<CheckCommand>(app);
}

} // namespace onrecord
