// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli read: article lines in, reading lines out; no project, no state.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/line_input.h"
#include "app/onrecord-cli/say.h"
#include "core/pipeline/line_reading.h"

#include <string>

namespace onrecord
{

namespace
{

class ReadCommand final : public Command
{
public:
    explicit ReadCommand(CLI::App &app)
        : Command(app.add_subcommand("read", "Read article lines (JSON: id, text, title?, outlet?, date?, author?) and "
                                             "write a reading line for each"))
    {
        words().add_option("FILE", m_file, "File of article lines; - is standard input")->capture_default_str();
        words()
            .add_option("--jobs", m_jobs, "Threads; 0: one a core")
            ->check(CLI::Range(0, 256))
            ->capture_default_str();
        words().add_flag("--explain", m_isExplained, "Also write the rules that made each statement, as \"rules\"");
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        const auto reader = ArticleReader::load();
        if (!reader)
            return couldNot(reader.error());
        auto input = LineInput::open(m_file);
        if (!input)
            return couldNot(input.error());
        readLines(
            *reader, [&] { return input->next(stop); }, [&](const OutputLine &line) { return take(line); }, m_jobs,
            stop, m_isExplained ? Explain::Yes : Explain::No);
        if (input->error())
            return couldNot(*input->error());
        return stop.stop_requested() && m_status != ExitStatus::CouldNot ? stoppedEarly() : m_status;
    }

private:
    bool take(const OutputLine &line)
    {
        for (const Error &problem : line.problems) {
            sayLineProblem(problem);
            m_status = ExitStatus::Problems;
        }
        return line.text.empty() || writeOut(line.text);
    }

    std::string m_file = "-";
    int m_jobs = 1;
    bool m_isExplained = false;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace

std::unique_ptr<Command> makeReadCommand(CLI::App &app)
{
    return std::make_unique<ReadCommand>(app);
}

} // namespace onrecord
