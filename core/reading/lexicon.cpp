// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/lexicon.h"

#include "core/text/characters.h"

#include <array>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::array<std::pair<std::string_view, Fact>, 8> GrammarClasses{{{"determiner", Fact::Determiner},
                                                                           {"possessive", Fact::Possessive},
                                                                           {"pronoun", Fact::Pronoun},
                                                                           {"preposition", Fact::Preposition},
                                                                           {"conjunction", Fact::Conjunction},
                                                                           {"subordinator", Fact::Subordinator},
                                                                           {"auxiliary", Fact::Auxiliary},
                                                                           {"negation", Fact::Negation}}};

bool isFolded(std::string_view word)
{
    for (const char c : word)
        if ((c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

std::string_view firstWord(std::string_view phrase)
{
    return phrase.substr(0, phrase.find(' '));
}

Gender genderFrom(char letter)
{
    return letter == 'm' ? Gender::Male : letter == 'f' ? Gender::Female : Gender::Unknown;
}

} // namespace

Result<Lexicon> Lexicon::load()
{
    auto abbreviations = Abbreviations::load();
    if (!abbreviations)
        return fail(abbreviations.error());
    Lexicon lexicon(std::move(*abbreviations));
    lexicon.m_words.reserve(70'000);
    lexicon.m_names.reserve(8'000);
    if (!lexicon.loadAll())
        return fail(lexicon.m_lists.error());
    return lexicon;
}

bool Lexicon::loadAll()
{
    using Lines = const std::vector<std::string_view> &;
    const auto with = [this](std::string_view file, auto &&use) {
        const auto *lines = m_lists.open(file);
        if (lines)
            use(*lines);
        return lines != nullptr;
    };
    const auto words = [&](std::string_view file, Fact fact) {
        return with(file, [&](Lines lines) { loadWords(lines, fact); });
    };
    const auto names = [&](std::string_view file, ActorKind kind, bool outlet) {
        return with(file, [&](Lines lines) { loadNames(lines, {kind, {}, outlet, false}); });
    };
    return words("common_words", Fact::Common) && words("office_modifiers", Fact::OfficeModifier) &&
           words("person_nouns", Fact::PersonNoun) && words("group_nouns", Fact::GroupNoun) &&
           words("body_nouns", Fact::BodyNoun) && words("organisation_heads", Fact::OrganisationHead) &&
           words("thing_heads", Fact::ThingHead) && words("place_heads", Fact::PlaceHead) &&
           with("calendar", [&](Lines l) { loadPhrases(l, m_notNames, Fact::Calendar, Fact::StartsNotName); }) &&
           with("not_names", [&](Lines l) { loadPhrases(l, m_notNames, Fact::NotName, Fact::StartsNotName); }) &&
           with("grammar", [&](Lines l) { loadGrammar(l); }) &&
           with("first_names", [&](Lines l) { loadFirstNames(l); }) &&
           with("offices", [&](Lines l) { loadPhrases(l, m_offices, Fact::Office, Fact::StartsOffice); }) &&
           with("ranks", [&](Lines l) { loadTitles(l, m_ranks, Fact::Rank); }) &&
           with("honorifics", [&](Lines l) { loadTitles(l, m_honorifics, Fact::Honorific); }) &&
           with("reporting_verbs", [&](Lines l) { loadVerbs(l); }) && names("outlets", ActorKind::Organisation, true) &&
           names("organisations", ActorKind::Organisation, false) &&
           with("countries", [&](Lines l) { loadCountries(l); }) && names("regions", ActorKind::Place, false) &&
           names("cities", ActorKind::Place, false);
}

Facts Lexicon::facts(std::string_view folded) const
{
    const auto found = m_words.find(folded);
    return found == m_words.end() ? Facts{} : found->second;
}

const KnownName *Lexicon::name(std::string_view phrase) const
{
    const auto found = m_names.find(phrase);
    return found == m_names.end() ? nullptr : &found->second;
}

Gender Lexicon::genderOfTitle(std::string_view folded) const
{
    for (const Phrases *phrases : {&m_honorifics, &m_ranks})
        if (const auto found = phrases->find(folded); found != phrases->end())
            return found->second;
    return Gender::Unknown;
}

std::string_view Lexicon::countryOf(std::string_view folded) const
{
    const auto found = m_demonyms.find(folded);
    return found == m_demonyms.end() ? std::string_view{} : found->second;
}

std::string_view Lexicon::adjectiveOf(std::string_view country) const
{
    const auto found = m_adjectives.find(country);
    return found == m_adjectives.end() ? std::string_view{} : found->second;
}

/// The word itself when it needs no folding: it lies in a list that stays.
std::string_view Lexicon::keep(std::string word)
{
    return m_strings.emplace_back(std::move(word));
}

void Lexicon::loadWords(const std::vector<std::string_view> &lines, Fact fact)
{
    for (const std::string_view line : lines)
        mark(isFolded(line) ? line : keep(foldWord(line)), fact);
}

void Lexicon::loadPhrases(const std::vector<std::string_view> &lines, Phrases &phrases, Fact single, Fact first)
{
    for (const std::string_view line : lines) {
        const std::string_view phrase = keep(foldWord(line));
        phrases.emplace(phrase, Gender::Unknown);
        const std::string_view start = firstWord(phrase);
        mark(start, start == phrase ? single : first);
    }
}

void Lexicon::loadGrammar(const std::vector<std::string_view> &lines)
{
    for (const std::string_view line : lines) {
        const std::size_t colon = line.find(':');
        for (const auto &[name, fact] : GrammarClasses)
            if (line.substr(0, colon) == name)
                for (const std::string_view word : WordList::split(line.substr(colon + 2), ' '))
                    mark(word, fact);
    }
}

void Lexicon::loadFirstNames(const std::vector<std::string_view> &lines)
{
    for (const std::string_view line : lines) {
        const std::string_view name = keep(foldWord(line.substr(0, line.find(' '))));
        if (line.back() != 'f')
            mark(name, Fact::MaleName);
        if (line.back() != 'm')
            mark(name, Fact::FemaleName);
    }
}

void Lexicon::loadTitles(const std::vector<std::string_view> &lines, Phrases &phrases, Fact fact)
{
    for (const std::string_view line : lines) {
        const std::size_t blank = line.rfind(' ');
        const std::string_view phrase = keep(foldWord(line.substr(0, blank)));
        phrases.emplace(phrase, genderFrom(line.back()));
        const std::string_view start = firstWord(phrase);
        mark(start, start == phrase ? fact : Fact::StartsOffice);
    }
}

void Lexicon::loadVerbs(const std::vector<std::string_view> &lines)
{
    for (std::string_view line : lines) {
        const std::size_t word = line.find_first_not_of("+@");
        Facts facts = Fact::Reports;
        if (line.substr(0, word).find('+') != std::string_view::npos)
            facts |= Fact::ReportsOften;
        if (line.substr(0, word).find('@') != std::string_view::npos)
            facts |= Fact::ReportsTo;
        const std::string_view base = WordList::split(line.substr(word), ',').front();
        for (const std::string_view form : WordList::split(line.substr(word), ',')) {
            const std::string_view verb = firstWord(form);
            if (verb != form) {
                m_reports.emplace(form, Gender::Unknown);
                mark(verb, Fact::StartsReport);
                continue;
            }
            Facts all = facts;
            if (form == base)
                all |= Fact::ReportsBase;
            if (form.ends_with("ing") && form != base)
                all |= Fact::ReportsNow;
            m_words[form] |= all;
        }
    }
}

void Lexicon::loadCountries(const std::vector<std::string_view> &lines)
{
    for (const std::string_view line : lines) {
        const auto fields = WordList::split(line, '|');
        const std::string_view country = fields.front();
        addName(country, {ActorKind::Place, country, false, true});
        for (std::size_t i = 1; i < fields.size(); ++i) {
            for (const std::string_view word :
                 WordList::split(fields[i], i == 3 && fields[i] == "Washington, D.C." ? '|' : ',')) {
                if (word.empty())
                    continue;
                if (i >= 3) {
                    addName(word, {ActorKind::Place, i == 3 ? word : country, false, i != 3});
                    continue;
                }
                const std::string_view folded = keep(foldWord(word));
                m_demonyms.emplace(folded, country);
                if (i == 1)
                    m_adjectives.emplace(country, word);
                if (firstWord(folded) == folded)
                    mark(folded, i == 1 ? Fact::Demonym : Fact::People);
                else
                    mark(firstWord(folded), Fact::StartsNotName);
                m_notNames.emplace(folded, Gender::Unknown);
            }
        }
    }
}

void Lexicon::loadNames(const std::vector<std::string_view> &lines, KnownName known)
{
    for (const std::string_view line : lines) {
        const auto forms = WordList::split(line, '|');
        known.canonical = forms.front();
        for (const std::string_view form : forms)
            addName(form, known);
    }
}

void Lexicon::addName(std::string_view name, KnownName known)
{
    if (!m_names.emplace(name, known).second)
        return;
    const std::string_view start = firstWord(name);
    mark(isFolded(start) ? start : keep(foldWord(start)), Fact::StartsName);
}

} // namespace onrecord
