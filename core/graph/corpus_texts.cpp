// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/corpus_texts.h"

#include "core/graph/text_fold.h"

namespace onrecord
{

CorpusTexts::CorpusTexts(const Corpus &corpus)
{
    for (const Actor &actor : corpus.actors) {
        std::string names = actor.name + '\n' + actor.extractedName;
        for (const std::string &alias : actor.aliases)
            names += '\n' + alias;
        actorNames.push_back(folded(names));
    }
    contents.reserve(corpus.statements.size());
    reports.reserve(corpus.statements.size());
    for (const Statement &statement : corpus.statements) {
        contents.push_back(folded(statement.contentWords));
        reports.push_back(folded(statement.cueWords + '\n' + statement.sourceWords));
    }
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        articleTitles.push_back(folded(corpus.articles[i].title));
        articlePlaces.emplace(corpus.articles[i].id, i);
    }
}

} // namespace onrecord
