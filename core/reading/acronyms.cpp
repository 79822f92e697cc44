// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/acronyms.h"

#include "core/text/characters.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_set>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t FewestLetters = 3;
constexpr std::size_t MostLetters = 8;
constexpr std::size_t MostSmallWords = 2; // between two letters: "of the"

bool isAcronym(const ArticleText &article, std::size_t i)
{
    const std::string_view word = article.word(i);
    return article.tokens[i].allCaps && word.size() >= FewestLetters && word.size() <= MostLetters &&
           std::all_of(word.begin(), word.end(),
                       [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; });
}

/// The words that end at `end` and whose capitals are the letters: "Green Council of Towns" for "GCT". Empty when they
/// are not.
TokenRange spelled(const ArticleText &article, std::string_view letters, std::size_t end)
{
    std::size_t at = end;
    std::size_t small = 0;
    for (std::size_t left = letters.size(); left > 0;) {
        if (at == 0 || !article.isWord(at - 1) || (at < end && article.startsSentence(at)))
            return {};
        --at;
        if (article.tokens[at].capital && article.word(at).substr(0, 1) == letters.substr(left - 1, 1)) {
            --left;
            small = 0;
        } else if (article.tokens[at].capital || at + 1 == end || ++small > MostSmallWords) {
            return {};
        }
    }
    return {at, end};
}

class Definitions final
{
public:
    Definitions(const ArticleText &article, std::vector<NameCandidate> &candidates)
        : m_article(article)
        , m_candidates(candidates)
    {}

    void run()
    {
        for (std::size_t i = 2; i + 1 < m_article.size(); ++i)
            if (isAcronym(m_article, i) && m_article.word(i - 1) == "(" && m_article.word(i + 1) == ")")
                define(i);
        if (m_short.empty())
            return;
        for (std::size_t i = 0; i < m_article.size(); ++i)
            if (m_article.tokens[i].allCaps && m_short.contains(std::string(m_article.word(i))))
                m_names.push_back({i, i + 1});
        std::sort(m_names.begin(), m_names.end(),
                  [](const TokenRange &a, const TokenRange &b) { return a.begin < b.begin; });
        replaceCandidates();
    }

private:
    void define(std::size_t i)
    {
        const TokenRange words = spelled(m_article, m_article.word(i), i - 1);
        if (words.isEmpty())
            return;
        m_short.emplace(m_article.word(i));
        m_names.push_back(words);
    }

    /// Both are in order of place. A name that the lists know keeps what they know of it.
    void replaceCandidates()
    {
        std::vector<NameCandidate> merged;
        auto candidate = m_candidates.begin();
        for (const TokenRange &name : m_names) {
            for (; candidate != m_candidates.end() && candidate->tokens.end <= name.begin; ++candidate)
                merged.push_back(*candidate);
            const NameCandidate *known = nullptr;
            for (; candidate != m_candidates.end() && candidate->tokens.begin < name.end; ++candidate)
                known = candidate->tokens == name && candidate->known != nullptr ? &*candidate : known;
            merged.push_back(known != nullptr ? *known : NameCandidate{name, ActorKind::Organisation, {}, {}, {}, 1});
        }
        merged.insert(merged.end(), candidate, m_candidates.end());
        m_candidates = std::move(merged);
    }

    const ArticleText &m_article;
    std::vector<NameCandidate> &m_candidates;
    std::unordered_set<std::string> m_short;
    std::vector<TokenRange> m_names;
};

} // namespace

void defineAcronyms(const ArticleText &article, std::vector<NameCandidate> &candidates)
{
    Definitions(article, candidates).run();
}

} // namespace onrecord
