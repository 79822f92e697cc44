// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli list: what a project knows, as a table, JSON lines or CSV.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/say.h"
#include "core/exchange/table_export.h"
#include "core/pipeline/project.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace onrecord
{

namespace
{

/// Of the terminal; elsewhere what COLUMNS says, as with other programs.
int terminalWidth()
{
    constexpr int usual = 100;
    constexpr int widest = 1000;
    const char *columns = std::getenv("COLUMNS");
    const int wanted = columns != nullptr ? std::atoi(columns) : 0;
    winsize size{};
    const bool known =
        ::isatty(STDOUT_FILENO) == 1 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40;
    if (known)
        return size.ws_col;
    return wanted >= 40 && wanted <= widest ? wanted : usual;
}

class ListCommand final : public Command
{
public:
    explicit ListCommand(CLI::App &app)
        : Command(
              app.add_subcommand("list", "List the actors, statements, articles, problems or suggestions of a project"))
    {
        words()
            .add_option("WHAT", m_what,
                        "actors, statements, articles, problems, or suggestions: actors that may be one")
            ->required()
            ->check(CLI::IsMember({"actors", "statements", "articles", "problems", "suggestions"}));
        words().add_option("--project", m_project, "Project file")->required();
        words()
            .add_option("--format", m_format, "table, json (one object a line) or csv")
            ->check(CLI::IsMember({"table", "json", "csv"}))
            ->capture_default_str();
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        const auto kind = tableKindFromString(m_what);
        const auto format = tableFormatFromString(m_format);
        if (!kind || !format)
            return wrongUse({ErrorCode::WrongUse, m_what + " as " + m_format, {}});
        auto project = Project::open(m_project, OpenMode::ReadOnly);
        if (!project)
            return couldNot(project.error());
        const auto corpus = project->corpus(stop);
        if (!corpus)
            return couldNot(corpus.error());
        if (stop.stop_requested())
            return stoppedEarly();
        return answer(table(**corpus, *kind, *format, terminalWidth()));
    }

private:
    std::string m_what;
    std::string m_project;
    std::string m_format = "table";
};

} // namespace

std::unique_ptr<Command> makeListCommand(CLI::App &app)
{
    return std::make_unique<ListCommand>(app);
}

} // namespace onrecord
