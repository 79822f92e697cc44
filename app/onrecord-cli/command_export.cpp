// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli export: a view of a project as a file for other programs.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/say.h"
#include "app/onrecord-cli/view_choice.h"
#include "core/exchange/graph_export.h"

#include <string>

namespace onrecord
{

namespace
{

class ExportCommand final : public Command
{
public:
    explicit ExportCommand(CLI::App &app)
        : Command(app.add_subcommand("export", "Write a view of a project as a graph file for other programs"))
    {
        m_choice.addTo(words());
        words()
            .add_option("--format", m_format, "graphml, gexf, pajek, dot, csv (edges; the nodes go beside it) or json")
            ->required()
            ->check(CLI::IsMember({"graphml", "gexf", "pajek", "dot", "csv", "json"}));
        words().add_option("-o,--output", m_file, "File to write")->required();
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        const auto format = graphFormatFromString(m_format);
        if (!format)
            return wrongUse({ErrorCode::WrongUse, m_format, "no such format"});
        const auto chosen = m_choice.make(stop);
        if (!chosen)
            return noView(chosen.error());
        if (stop.stop_requested())
            return stoppedEarly();
        const auto written = exportGraph(chosen->view, *chosen->corpus, {}, *format, m_file);
        return written ? ExitStatus::Done : couldNot(written.error());
    }

private:
    ViewChoice m_choice;
    std::string m_format;
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeExportCommand(CLI::App &app)
{
    return std::make_unique<ExportCommand>(app);
}

} // namespace onrecord
