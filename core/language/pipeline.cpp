// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pipeline.h"

#include "core/base/resources.h"
#include "core/language/model_file.h"
#include "core/language/network.h"
#include "core/language/sentence_pieces.h"
#include "core/text/abbreviations.h"
#include "core/text/paragraphs.h"
#include "core/text/sentence_splitter.h"
#include "core/text/tokenizer.h"

#include <span>
#include <utility>

namespace onrecord
{

namespace
{

struct Cut
{
    std::vector<Token> tokens;
    std::vector<WordRange> sentences;
};

void addSentences(Cut &cut, std::uint32_t begin, const std::vector<Span> &spans)
{
    const auto count = static_cast<std::uint32_t>(cut.tokens.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        std::uint32_t end = begin;
        while (end < count && (i + 1 == spans.size() || cut.tokens[end].span.begin < spans[i + 1].begin))
            ++end;
        if (end > begin)
            cut.sentences.push_back({begin, end});
        begin = end;
    }
}

Cut cutText(std::string_view text, const Abbreviations &abbreviations, const std::stop_token &stop)
{
    Cut cut;
    for (const Span paragraph : splitParagraphs(text)) {
        if (stop.stop_requested())
            break;
        const std::size_t first = cut.tokens.size();
        tokenize(text, paragraph, abbreviations, cut.tokens);
        const std::span<const Token> tokens(cut.tokens.data() + first, cut.tokens.size() - first);
        addSentences(cut, static_cast<std::uint32_t>(first), splitSentences(text, tokens, abbreviations));
    }
    return cut;
}

/// Fills an Analysis sentence by sentence.
class Analyst final
{
public:
    Analyst(const Network &network, std::string_view text, Analysis &analysis)
        : m_network(network)
        , m_text(text)
        , m_analysis(analysis)
    {}

    /// False when it was stopped within the sentence.
    [[nodiscard]] bool analyse(WordRange sentence, const std::stop_token &stop)
    {
        std::uint32_t root = AnalysedWord::NoHead;
        for (std::uint32_t begin = sentence.begin; begin < sentence.end;) {
            if (stop.stop_requested())
                return false;
            const WordRange piece{begin, pieceEnd(m_analysis.tokens, sentence, begin)};
            analysePiece(piece);
            if (!m_analysis.words.empty())
                joinPiece(m_analysis.words, piece, root);
            begin = piece.end;
        }
        return true;
    }

private:
    void analysePiece(WordRange piece)
    {
        m_names.clear();
        const std::span<AnalysedWord> words = m_analysis.words.empty()
                                                  ? std::span<AnalysedWord>{}
                                                  : std::span(m_analysis.words).subspan(piece.begin, piece.size());
        m_network.analyse(m_text, {m_analysis.tokens.data() + piece.begin, piece.size()}, m_work, words, m_names);
        for (NameRange name : m_names) {
            name.words = {name.words.begin + piece.begin, name.words.end + piece.begin};
            m_analysis.names.push_back(name);
        }
    }

    const Network &m_network;
    std::string_view m_text;
    Analysis &m_analysis;
    Network::Work m_work;
    std::vector<NameRange> m_names; // of one piece
};

/// Leaves the first `count` sentences and what was found in them.
void cutOff(Analysis &analysis, std::size_t count)
{
    analysis.sentences.resize(count);
    analysis.tokens.resize(count > 0 ? analysis.sentences.back().end : 0);
    if (analysis.words.size() > analysis.tokens.size())
        analysis.words.resize(analysis.tokens.size());
    while (!analysis.names.empty() && analysis.names.back().words.end > analysis.tokens.size())
        analysis.names.pop_back();
}

} // namespace

struct LanguagePipeline::Impl
{
    ModelFile file; // the network reads in it
    Network network;
    Abbreviations abbreviations;
};

Result<LanguagePipeline> LanguagePipeline::load()
{
    const auto model = findResource("language/english.model");
    if (!model)
        return fail(model.error());
    return load(*model);
}

Result<LanguagePipeline> LanguagePipeline::load(const std::filesystem::path &model)
{
    auto file = ModelFile::open(model);
    if (!file)
        return fail(file.error());
    auto network = Network::load(*file);
    if (!network)
        return fail(network.error());
    auto abbreviations = Abbreviations::load();
    if (!abbreviations)
        return fail(abbreviations.error());
    return LanguagePipeline(
        std::make_unique<const Impl>(Impl{std::move(*file), std::move(*network), std::move(*abbreviations)}));
}

LanguagePipeline::LanguagePipeline(std::unique_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{}
LanguagePipeline::LanguagePipeline(LanguagePipeline &&) noexcept = default;
LanguagePipeline &LanguagePipeline::operator=(LanguagePipeline &&) noexcept = default;
LanguagePipeline::~LanguagePipeline() = default;

Analysis LanguagePipeline::analyse(std::string_view text, std::stop_token stop) const
{
    Cut cut = cutText(text, m_impl->abbreviations, stop);
    return analyse(std::move(cut.tokens), std::move(cut.sentences), text, std::move(stop));
}

Analysis LanguagePipeline::analyse(std::vector<Token> tokens, std::vector<WordRange> sentences, std::string_view text,
                                   std::stop_token stop) const
{
    Analysis analysis{std::move(tokens), {}, std::move(sentences), {}};
    analysis.words.resize(analysis.tokens.size());
    return run(std::move(analysis), text, stop);
}

Analysis LanguagePipeline::findNames(std::vector<Token> tokens, std::vector<WordRange> sentences, std::string_view text,
                                     std::stop_token stop) const
{
    return run({std::move(tokens), {}, std::move(sentences), {}}, text, stop);
}

Analysis LanguagePipeline::run(Analysis analysis, std::string_view text, const std::stop_token &stop) const
{
    Analyst analyst(m_impl->network, text, analysis);
    std::size_t done = 0;
    while (done < analysis.sentences.size() && analyst.analyse(analysis.sentences[done], stop))
        ++done;
    cutOff(analysis, done);
    return analysis;
}

} // namespace onrecord
