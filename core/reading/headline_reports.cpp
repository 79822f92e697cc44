// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headline_reports.h"

#include "core/text/characters.h"

#include <optional>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t FewestWords = 3;     // of what is said
constexpr std::size_t LongestSpeaker = 10; // words

class HeadlineReader final
{
public:
    HeadlineReader(const ArticleText &article, const StatementFrames &frames)
        : m_article(article)
        , m_frames(frames)
    {}

    [[nodiscard]] std::optional<StatementDraft> read(TokenRange line) const
    {
        while (line.end > line.begin && m_article.tokens[line.end - 1].kind == TokenKind::Stop)
            --line.end;
        for (std::size_t i = line.begin; i < line.end; ++i) {
            if (m_article.word(i) == ":" || m_article.isDash(i))
                line.begin = i + 1; // "Exclusive: ..."
            else if (i > line.begin && isReport(i))
                return m_article.isComma(i - 1) ? inverted(line, i) : plain(line, i);
        }
        return std::nullopt;
    }

private:
    /// "Says", not "Claims", which may be a noun.
    [[nodiscard]] bool isReport(std::size_t i) const
    {
        const std::string form = foldWord(m_article.word(i));
        const StatementFrame *frame = m_frames.verb(form);
        return frame != nullptr && frame->often && frame->that && !frame->whom && !m_article.quoted[i] &&
               m_frames.isVerbForm(form, VerbForm::Third) && m_frames.noun(form) == nullptr;
    }

    /// "Lee Says Deal Is Off"
    [[nodiscard]] std::optional<StatementDraft> plain(TokenRange line, std::size_t verb) const
    {
        return draft({line.begin, verb}, verb, {verb + 1, line.end});
    }

    /// "Deal Is Off, Says Lee"
    [[nodiscard]] std::optional<StatementDraft> inverted(TokenRange line, std::size_t verb) const
    {
        return draft({verb + 1, line.end}, verb, {line.begin, verb - 1});
    }

    [[nodiscard]] static std::optional<StatementDraft> draft(TokenRange source, std::size_t verb, TokenRange content)
    {
        if (source.isEmpty() || source.end - source.begin > LongestSpeaker || content.end < content.begin + FewestWords)
            return std::nullopt;
        StatementDraft made;
        made.kind = StatementKind::Indirect;
        made.pieces = {content};
        made.cue = {verb, verb + 1};
        made.cueWord = verb;
        made.source = source;
        made.sourceHead = source.end - 1;
        made.rules.push_back(ReportRule::Headline);
        return made;
    }

    const ArticleText &m_article;
    const StatementFrames &m_frames;
};

} // namespace

std::vector<StatementDraft> findHeadlineReports(const ArticleText &article, const StatementFrames &frames,
                                                const std::stop_token &stop)
{
    std::vector<StatementDraft> drafts;
    const HeadlineReader reader(article, frames);
    for (std::size_t p = 0; p < article.paragraphs.size() && !stop.stop_requested(); ++p) {
        if (!article.paragraphs[p].headline)
            continue;
        if (auto draft = reader.read(article.paragraphs[p].tokens)) {
            draft->paragraph = p;
            drafts.push_back(std::move(*draft));
        }
    }
    return drafts;
}

} // namespace onrecord
