// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/actor_keys.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, 7> Suffixes{"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"};
constexpr std::array<std::string_view, 11> Honours{"FRS", "PhD", "Ph.D.", "MD", "M.D.", "OBE",
                                                   "CBE", "MBE", "Esq",   "QC", "KC"};

bool isPostNominal(std::string_view word)
{
    return std::find(Honours.begin(), Honours.end(), word) != Honours.end();
}

bool isSuffix(std::string_view word)
{
    return word == "," || std::find(Suffixes.begin(), Suffixes.end(), word) != Suffixes.end() || isPostNominal(word);
}

bool isInitial(std::string_view word)
{
    return word.size() <= 4 && word.back() == '.';
}

std::string written(const ArticleText &article, TokenRange tokens)
{
    return std::string(article.span(tokens).of(article.text));
}

std::string keyOf(const ArticleText &article, const FoundName &name)
{
    if (!name.canonical.empty())
        return foldWord(name.canonical);
    std::string key = foldWord(written(article, name.tokens));
    return key.starts_with("the ") ? key.substr(4) : key;
}

/// "the Institute" alone, which no list knows.
bool isVague(const ArticleText &article, const FoundName &name)
{
    return name.kind == ActorKind::Organisation && name.canonical.empty() && name.tokens.end == name.tokens.begin + 1 &&
           article.has(name.tokens.begin, Fact::OrganisationHead);
}

/// "Council of Towns" for "Council of Towns and Villages of the North", "(CTV)" behind it, "the Council" alone.
void linkShortForms(const ArticleText &article, const Names &names, std::vector<std::string> &keys)
{
    std::unordered_map<std::string, std::string> longer; // beginnings of long names, and acronyms -> key
    for (std::size_t i = 0; i < names.all.size(); ++i) {
        const TokenRange tokens = names.all[i].tokens;
        if (names.all[i].kind != ActorKind::Organisation || keys[i].empty())
            continue;
        for (std::size_t end = tokens.begin + 2; end < tokens.end; ++end)
            if (article.has(end - 1, Fact::OrganisationHead) || article.tokens[end - 1].capital)
                longer.emplace(foldWord(written(article, {tokens.begin, end})), keys[i]);
        const std::size_t next = tokens.end;
        if (next + 2 < article.size() && article.word(next) == "(" && article.word(next + 2) == ")" &&
            article.tokens[next + 1].allCaps)
            longer[foldWord(article.word(next + 1))] = keys[i];
    }
    std::unordered_map<std::string, std::string> byHead; // key of the last one with that head
    for (std::size_t i = 0; i < names.all.size(); ++i) {
        const FoundName &name = names.all[i];
        if (name.kind != ActorKind::Organisation)
            continue;
        const std::string form = foldWord(written(article, name.tokens));
        const auto &forms = keys[i].empty() ? byHead : longer;
        if (const auto found = forms.find(form); found != forms.end())
            keys[i] = found->second;
        for (std::size_t t = name.tokens.begin; t < name.tokens.end && name.tokens.end - name.tokens.begin > 1; ++t)
            if (article.has(t, Fact::OrganisationHead) && !keys[i].empty())
                byHead[foldWord(article.word(t))] = keys[i];
    }
}

} // namespace

bool endsWithHonours(std::string_view form)
{
    const std::size_t last = form.rfind(' ');
    return last != std::string_view::npos && isPostNominal(form.substr(last + 1));
}

bool isWithin(std::string_view a, std::string_view b, std::size_t most)
{
    if (a.size() > b.size() + most || b.size() > a.size() + most || a.substr(0, 1) != b.substr(0, 1))
        return false;
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()] <= most;
}

std::string personKey(const ArticleText &article, TokenRange tokens)
{
    std::vector<std::string> words;
    for (std::size_t i = tokens.begin; i < tokens.end; ++i)
        if (!isSuffix(article.word(i)))
            words.push_back(foldWord(article.word(i)));
    if (words.empty())
        return {};
    std::size_t first = 0;
    while (first + 2 < words.size() && isInitial(words[first]))
        ++first;
    return words.size() == 1 ? words.front() : words[first] + " " + words.back();
}

std::vector<std::string> keysOfOthers(const ArticleText &article, const Names &names)
{
    std::vector<std::string> keys(names.all.size());
    for (std::size_t i = 0; i < names.all.size(); ++i)
        if (names.all[i].kind != ActorKind::Person && !isVague(article, names.all[i]))
            keys[i] = keyOf(article, names.all[i]);
    linkShortForms(article, names, keys);
    return keys;
}

} // namespace onrecord
