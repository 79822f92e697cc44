// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli parse: an English text in, its words with class, head, relation and names out, as CoNLL-U.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/line_input.h"
#include "app/onrecord-cli/say.h"
#include "core/ingest/article_file.h"
#include "core/language/conllu_text.h"
#include "core/language/pipeline.h"
#include "core/text/clean.h"
#include "core/text/decode.h"
#include "core/text/paragraphs.h"

#include <optional>
#include <string>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t outputChunk = std::size_t{1} << 20;
constexpr std::size_t longestDocument = 100'000; // words of CoNLL-U that are looked at together

/// The whole input; TooLarge beyond what an article may have.
Result<std::string> readAll(LineInput &input, const std::string &name, const std::stop_token &stop)
{
    std::string text;
    while (const auto line = input.next(stop)) {
        if (line->isTooLong || text.size() + line->text.size() > largestArticle)
            return fail(ErrorCode::TooLarge, name);
        text += line->text;
        text += '\n';
    }
    if (input.error())
        return fail(*input.error());
    return text;
}

/// Writes sentences of a raw text, numbered, with the paragraphs' borders.
class RawOutput final
{
public:
    RawOutput(std::string_view text, const Analysis &analysis)
        : m_text(text)
        , m_analysis(analysis)
        , m_paragraphs(splitParagraphs(text))
    {}

    [[nodiscard]] ExitStatus write(const std::stop_token &stop)
    {
        for (std::size_t i = 0; i < m_analysis.sentences.size() && !stop.stop_requested(); ++i) {
            add(i);
            if (m_output.size() > outputChunk && answer(std::exchange(m_output, {})) != ExitStatus::Done)
                return ExitStatus::CouldNot;
        }
        return answer(m_output);
    }

private:
    void add(std::size_t number)
    {
        const WordRange range = m_analysis.sentences[number];
        ConlluSentence sentence = toConllu(m_text, m_analysis, range, namesIn(m_analysis, range, m_name));
        sentence.comments.insert(sentence.comments.begin(), "sent_id = " + std::to_string(number + 1));
        if (beginsParagraph(m_analysis.tokens[range.begin].span.begin))
            sentence.comments.insert(sentence.comments.begin(), "newpar");
        appendConllu(m_output, sentence);
    }

    bool beginsParagraph(std::uint32_t place)
    {
        const std::size_t before = m_paragraph;
        while (m_paragraph < m_paragraphs.size() && m_paragraphs[m_paragraph].begin <= place)
            ++m_paragraph;
        return m_paragraph > before;
    }

    std::string_view m_text;
    const Analysis &m_analysis;
    std::vector<Span> m_paragraphs;
    std::size_t m_paragraph = 0; // those before it have begun
    std::size_t m_name = 0;
    std::string m_output;
};

/// The sentences of CoNLL-U, a document at a time.
class Documents final
{
public:
    Documents(LineInput &input, const std::stop_token &stop)
        : m_input(input)
        , m_stop(stop)
        , m_reader([this](std::string &line) { return nextLine(line); })
    {}

    /// The sentences up to the next "newdoc"; none at the end. After an error the last ones before it.
    [[nodiscard]] std::vector<ConlluSentence> next()
    {
        std::vector<ConlluSentence> document;
        for (std::size_t words = 0; words < longestDocument && !m_stop.stop_requested();) {
            if (m_ahead)
                words += m_ahead->words.size();
            if (m_ahead)
                document.push_back(std::move(*m_ahead));
            m_ahead = read();
            if (!m_ahead || beginsDocument(*m_ahead))
                break;
        }
        return document;
    }

    [[nodiscard]] bool hasMore() const { return m_ahead.has_value(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error ? m_error : m_input.error(); }

private:
    [[nodiscard]] bool nextLine(std::string &line)
    {
        auto next = m_input.next(m_stop);
        if (next && next->isTooLong)
            m_error = Error{ErrorCode::BadInput, "line " + std::to_string(next->number), "it is too long"};
        if (!next || m_error)
            return false;
        line = std::move(next->text);
        return true;
    }

    [[nodiscard]] std::optional<ConlluSentence> read()
    {
        auto sentence = m_reader.next();
        if (!sentence)
            m_error = sentence.error();
        return sentence && !m_error ? std::move(*sentence) : std::nullopt;
    }

    [[nodiscard]] static bool beginsDocument(const ConlluSentence &sentence)
    {
        for (const std::string &comment : sentence.comments)
            if (comment.starts_with("newdoc"))
                return true;
        return false;
    }

    LineInput &m_input;
    const std::stop_token &m_stop;
    ConlluReader m_reader;
    std::optional<ConlluSentence> m_ahead;
    std::optional<Error> m_error;
};

class ParseCommand final : public Command
{
public:
    explicit ParseCommand(CLI::App &app)
        : Command(app.add_subcommand("parse", "Write the words of an English text with class, head, relation and names "
                                              "as CoNLL-U (UPOS, HEAD, DEPREL; MISC: Name=B-person ...)"))
    {
        words().add_option("FILE", m_file, "Text file; - is standard input")->capture_default_str();
        words().add_flag("--conllu", m_isConllu,
                         "The input is CoNLL-U: its words and sentences are kept, the rest is ours");
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        const auto pipeline = LanguagePipeline::load();
        if (!pipeline)
            return couldNot(pipeline.error());
        auto input = LineInput::open(m_file);
        if (!input)
            return couldNot(input.error());
        const ExitStatus status =
            m_isConllu ? annotateWords(*pipeline, *input, stop) : parseText(*pipeline, *input, stop);
        return stop.stop_requested() && status == ExitStatus::Done ? stoppedEarly() : status;
    }

private:
    ExitStatus parseText(const LanguagePipeline &pipeline, LineInput &input, const std::stop_token &stop)
    {
        const std::string name = m_file == "-" ? "standard input" : m_file;
        const auto bytes = readAll(input, name, stop);
        if (!bytes)
            return couldNot(bytes.error());
        const auto decoded = decodeText(*bytes);
        if (!decoded)
            return couldNot({decoded.error().code, name, decoded.error().cause});
        const std::string text = CleanText::from(decoded->utf8).takeText();
        const Analysis analysis = pipeline.analyse(text, stop);
        return RawOutput(text, analysis).write(stop);
    }

    ExitStatus annotateWords(const LanguagePipeline &pipeline, LineInput &input, const std::stop_token &stop)
    {
        Documents documents(input, stop);
        do {
            std::vector<ConlluSentence> document = documents.next();
            if (const ExitStatus status = writeDocument(pipeline, document, stop); status != ExitStatus::Done)
                return status;
        } while (documents.hasMore() && !stop.stop_requested());
        return documents.error() ? couldNot(*documents.error()) : ExitStatus::Done;
    }

    static ExitStatus writeDocument(const LanguagePipeline &pipeline, std::vector<ConlluSentence> &document,
                                    const std::stop_token &stop)
    {
        GivenText given;
        for (const ConlluSentence &sentence : document)
            if (!append(given, sentence))
                return couldNot({ErrorCode::TooLarge, "the document", {}});
        const Analysis analysis =
            pipeline.analyse(std::move(given.tokens), std::move(given.sentences), given.text, stop);
        std::string output;
        std::size_t name = 0;
        for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
            const WordRange range = analysis.sentences[i];
            annotate(document[i], analysis, range, namesIn(analysis, range, name));
            appendConllu(output, document[i]);
        }
        return answer(output);
    }

    std::string m_file = "-";
    bool m_isConllu = false;
};

} // namespace

std::unique_ptr<Command> makeParseCommand(CLI::App &app)
{
    return std::make_unique<ParseCommand>(app);
}

} // namespace onrecord
