// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/statement_frames.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace onrecord
{

namespace
{

using Flag = bool StatementFrame::*;

constexpr std::array<std::pair<std::string_view, Flag>, 8> Patterns{{{"that", &StatementFrame::that},
                                                                     {"quote", &StatementFrame::quote},
                                                                     {"to-do", &StatementFrame::toDo},
                                                                     {"whom-to-do", &StatementFrame::whomToDo},
                                                                     {"doing", &StatementFrame::doing},
                                                                     {"thing", &StatementFrame::thing},
                                                                     {"thing-as", &StatementFrame::thingAs},
                                                                     {"whom", &StatementFrame::whom}}};

struct Entry
{
    std::string_view forms;
    StatementFrame frame;
};

bool readPattern(std::string_view word, StatementFrame &frame)
{
    const std::size_t colon = word.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view preposition = word.substr(0, colon);
        const std::string_view role = word.substr(colon + 1);
        (role == "thing" ? frame.about : frame.to).push_back(preposition);
        return !preposition.empty() && (role == "thing" || role == "whom");
    }
    const auto *found = std::find_if(Patterns.begin(), Patterns.end(), [&](const auto &p) { return p.first == word; });
    if (found == Patterns.end() || frame.*(found->second))
        return false;
    return frame.*(found->second) = true;
}

bool readKind(std::string_view word, StatementFrame &frame)
{
    frame.kind = word == "acts" ? StatementKind::Act : StatementKind::Indirect;
    return word == "acts" || word == "says";
}

std::string_view takeMarks(std::string_view line, StatementFrame &frame)
{
    for (; !line.empty() && (line.front() == '+' || line.front() == '~'); line.remove_prefix(1))
        (line.front() == '+' ? frame.often : frame.weak) = true;
    return line;
}

/// "claim, claims : says that of:thing"; nothing when it is not understood.
std::optional<Entry> readEntry(std::string_view line)
{
    Entry entry;
    line = takeMarks(line, entry.frame);
    const std::size_t colon = line.find(" : ");
    if (colon == 0 || colon == std::string_view::npos)
        return std::nullopt;
    entry.forms = line.substr(0, colon);
    const auto words = WordList::split(line.substr(colon + 3), ' ');
    if (!readKind(words.front(), entry.frame))
        return std::nullopt;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (i == 1 && (words[i] == "+" || words[i] == "-"))
            entry.frame.stance = words[i] == "+" ? Stance::Positive : Stance::Negative;
        else if (!readPattern(words[i], entry.frame))
            return std::nullopt;
    return entry;
}

std::string_view firstForm(std::string_view forms)
{
    return forms.substr(0, forms.find(','));
}

constexpr unsigned bitOf(VerbForm form)
{
    return 1U << static_cast<unsigned>(form);
}

} // namespace

bool StatementFrame::hasAbout(std::string_view preposition) const
{
    return std::find(about.begin(), about.end(), preposition) != about.end();
}

bool StatementFrame::hasTo(std::string_view preposition) const
{
    return std::find(to.begin(), to.end(), preposition) != to.end();
}

Result<StatementFrames> StatementFrames::load()
{
    StatementFrames frames;
    if (frames.loadVerbs() && frames.loadWords("statement_nouns", frames.m_nouns, frames.m_nounForms) &&
        frames.loadWords("statement_adjectives", frames.m_adjectives, frames.m_adjectiveForms) &&
        frames.loadLightVerbs())
        return frames;
    return fail(frames.m_lists.error());
}

const StatementFrames::Form *StatementFrames::find(std::string_view form, std::string_view particle) const
{
    const auto found = m_forms.find(form);
    if (found == m_forms.end())
        return nullptr;
    const auto same = std::find_if(found->second.begin(), found->second.end(),
                                   [&](const Form &other) { return other.particle == particle; });
    return same == found->second.end() ? nullptr : &*same;
}

const StatementFrame *StatementFrames::verb(std::string_view form, std::string_view particle) const
{
    const Form *found = find(form, particle);
    return found == nullptr ? nullptr : found->frame;
}

bool StatementFrames::isVerbForm(std::string_view form, VerbForm asked, std::string_view particle) const
{
    const Form *found = find(form, particle);
    return found != nullptr && (found->forms & bitOf(asked)) != 0;
}

const StatementFrame *StatementFrames::noun(std::string_view form) const
{
    const auto found = m_nounForms.find(form);
    return found == m_nounForms.end() ? nullptr : found->second;
}

const StatementFrame *StatementFrames::adjective(std::string_view form) const
{
    const auto found = m_adjectiveForms.find(form);
    return found == m_adjectiveForms.end() ? nullptr : found->second;
}

bool StatementFrames::isLightVerb(std::string_view form) const
{
    const auto found = m_lightVerbs.find(form);
    return found != m_lightVerbs.end() && found->second == LightVerb::Gives;
}

bool StatementFrames::isReceivingVerb(std::string_view form) const
{
    const auto found = m_lightVerbs.find(form);
    return found != m_lightVerbs.end() && found->second == LightVerb::Takes;
}

bool StatementFrames::loadVerbs()
{
    constexpr std::string_view file = "statement_verbs";
    const auto *lines = m_lists.open(file);
    if (lines == nullptr)
        return false;
    for (const std::string_view line : *lines) {
        auto entry = readEntry(line);
        if (!entry)
            return m_lists.refuse(file, line, "a line that is not understood");
        entry->frame.base = firstForm(entry->forms);
        if (!addVerb(entry->forms, m_verbs.emplace_back(std::move(entry->frame))))
            return m_lists.refuse(file, line, "not the forms of a verb, or forms of two verbs");
    }
    return true;
}

/// Four forms or, with a participle of its own, five; other spellings of all of them behind a slash.
bool StatementFrames::addVerb(std::string_view forms, const StatementFrame &frame)
{
    constexpr std::array five{VerbForm::Base, VerbForm::Third, VerbForm::Past, VerbForm::Participle, VerbForm::Ing};
    for (const std::string_view spelling : WordList::split(forms, '/')) {
        auto words = WordList::split(spelling, ',');
        if (words.size() == 4)
            words.insert(words.begin() + 3, words[2]);
        if (words.size() != five.size())
            return false;
        for (std::size_t i = 0; i < five.size(); ++i)
            if (!addForm(words[i], five[i], frame))
                return false;
    }
    return true;
}

bool StatementFrames::addForm(std::string_view form, VerbForm kind, const StatementFrame &frame)
{
    const std::size_t blank = form.find(' ');
    const std::string_view particle = blank == std::string_view::npos ? "" : form.substr(blank + 1);
    auto &forms = m_forms[form.substr(0, blank)];
    auto found = std::find_if(forms.begin(), forms.end(), [&](const Form &f) { return f.particle == particle; });
    if (found == forms.end())
        found = forms.insert(found, {particle, &frame, 0});
    found->forms |= bitOf(kind);
    return !form.empty() && found->frame == &frame;
}

bool StatementFrames::loadWords(std::string_view file, std::deque<StatementFrame> &frames, Words &words)
{
    const auto *lines = m_lists.open(file);
    if (lines == nullptr)
        return false;
    for (const std::string_view line : *lines) {
        auto entry = readEntry(line);
        if (!entry)
            return m_lists.refuse(file, line, "a line that is not understood");
        entry->frame.base = firstForm(entry->forms);
        const StatementFrame &frame = frames.emplace_back(std::move(entry->frame));
        for (const std::string_view form : WordList::split(entry->forms, ','))
            if (form.empty() || !words.emplace(form, &frame).second)
                return m_lists.refuse(file, line, "a word that is there twice");
    }
    return true;
}

bool StatementFrames::loadLightVerbs()
{
    constexpr std::string_view file = "light_verbs";
    const auto *lines = m_lists.open(file);
    if (lines == nullptr)
        return false;
    for (const std::string_view line : *lines) {
        const auto parts = WordList::split(line, ':');
        if (parts.size() != 2 || (parts[1] != "gives" && parts[1] != "takes"))
            return m_lists.refuse(file, line, "a line that is not understood");
        for (const std::string_view form : WordList::split(parts[0], ','))
            m_lightVerbs.emplace(form, parts[1] == "gives" ? LightVerb::Gives : LightVerb::Takes);
    }
    return true;
}

} // namespace onrecord
