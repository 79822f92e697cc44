// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli ingest: reads folders into a project; again: only what changed.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/say.h"
#include "app/onrecord-cli/terminal_progress.h"
#include "core/pipeline/project.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace onrecord
{

namespace
{

class IngestCommand final : public Command
{
public:
    explicit IngestCommand(CLI::App &app)
        : Command(app.add_subcommand("ingest", "Read folders of articles into a project; again: only what changed"))
    {
        words().add_option("FOLDER", m_folders, "Folders of articles (.txt); nothing is written into them")->required();
        words().add_option("--project", m_project, "Project file; made when there is none")->required();
        words()
            .add_option("--jobs", m_jobs, "Threads that read; 0: one a core")
            ->check(CLI::Range(0, 256))
            ->capture_default_str();
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        std::error_code error;
        const bool isNew = !std::filesystem::exists(m_project, error);
        const ExitStatus status = ingest(isNew, stop);
        if (isNew && m_leftEmpty)
            std::filesystem::remove(m_project, error);
        return status;
    }

private:
    ExitStatus ingest(bool isNew, const std::stop_token &stop)
    {
        auto project = isNew ? Project::create(m_project) : Project::open(m_project);
        if (!project)
            return couldNot(project.error());
        const std::vector<std::filesystem::path> folders(m_folders.begin(), m_folders.end());
        Result<IngestReport> report;
        {
            TerminalProgress progress;
            report = project->ingest(folders, {m_jobs, {}}, progress, stop);
        }
        if (!report) {
            const auto known = project->folders();
            m_leftEmpty = known && known->empty(); // nothing came of it: a new project file would only lie about
            return couldNot(report.error());
        }
        return tell(*report);
    }

    static ExitStatus tell(const IngestReport &report)
    {
        const ExitStatus status = sayProblems(report.problems);
        const bool told =
            writeOut(fmt::format("{} added, {} changed, {} unchanged, {} removed, {} problems\n", report.added,
                                 report.changed, report.unchanged, report.removed, report.problems.size()));
        if (report.stopped)
            return stoppedEarly();
        return told ? status : ExitStatus::CouldNot;
    }

    std::vector<std::string> m_folders;
    std::string m_project;
    int m_jobs = 0;
    bool m_leftEmpty = false;
};

} // namespace

std::unique_ptr<Command> makeIngestCommand(CLI::App &app)
{
    return std::make_unique<IngestCommand>(app);
}

} // namespace onrecord
