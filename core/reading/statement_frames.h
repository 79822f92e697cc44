// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verbs and nouns that tell of statements and acts, each with its frame: what may stand around it, and what that is.
#pragma once

#include "core/base/result.h"
#include "core/model/statement.h"
#include "core/text/word_lists.h"

#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord
{

/// What may stand around a word of speech or action. resources/lexicon/statement_verbs.txt tells more of each field.
struct StatementFrame
{
    std::string_view base;                        // "point out"
    StatementKind kind = StatementKind::Indirect; // of what has no quote: Indirect when it says, Act when it acts
    Stance stance = Stance::Neutral;              // towards the addressee or the thing
    bool often = false;                           // so common as a report that it needs no further sign
    bool weak = false;                            // tells of a statement only with a clause or a quote
    bool that = false;                            // a clause: "said (that)", "asked whether"
    bool quote = false;                           // direct speech
    bool toDo = false;                            // the speaker does it: "promised to"
    bool whomToDo = false;                        // the addressee does it: "urged Lee to"
    bool doing = false;                           // "denied taking"
    bool thing = false;                           // the direct object is the content: "denied the claims"
    bool thingAs = false;                         // object with complement: "called Lee a liar"
    bool whom = false;                            // the direct object is the addressee: "told Lee"
    std::vector<std::string_view> about;          // prepositions before the content: "warned of"
    std::vector<std::string_view> to;             // prepositions before the addressee: "said to"

    [[nodiscard]] bool isAct() const { return kind == StatementKind::Act; }
    [[nodiscard]] bool hasAbout(std::string_view preposition) const;
    [[nodiscard]] bool hasTo(std::string_view preposition) const;
};

enum class VerbForm : std::uint8_t { Base, Third, Past, Participle, Ing };

/// Const once loaded, safe to share. Words as foldWord makes them.
class StatementFrames final
{
public:
    /// ResourceMissing, ReadFailed, or BadInput with the list and the line that is not understood.
    [[nodiscard]] static Result<StatementFrames> load();

    StatementFrames(StatementFrames &&) = default;
    StatementFrames &operator=(StatementFrames &&) = default;
    StatementFrames(const StatementFrames &) = delete; // frames look at the lists
    StatementFrames &operator=(const StatementFrames &) = delete;
    ~StatementFrames() = default;

    /// Null when there is none. The particle is all that follows the verb within the entry: "out" of "pointed out", "it
    /// clear" of "made it clear".
    [[nodiscard]] const StatementFrame *verb(std::string_view form, std::string_view particle = {}) const;

    /// Whether the verb is in the list and `form` can be that form of it; "told" is both Past and Participle.
    [[nodiscard]] bool isVerbForm(std::string_view form, VerbForm asked, std::string_view particle = {}) const;

    [[nodiscard]] const StatementFrame *noun(std::string_view form) const;

    /// "confident" (that), "critical" (of).
    [[nodiscard]] const StatementFrame *adjective(std::string_view form) const;

    /// Its subject says or does what the noun names: "issued a call for".
    [[nodiscard]] bool isLightVerb(std::string_view form) const;

    /// Its subject is whom the noun's words go to: "drew criticism from".
    [[nodiscard]] bool isReceivingVerb(std::string_view form) const;

    [[nodiscard]] const std::deque<StatementFrame> &verbs() const { return m_verbs; } // in the order of the list
    [[nodiscard]] const std::deque<StatementFrame> &nouns() const { return m_nouns; }
    [[nodiscard]] const std::deque<StatementFrame> &adjectives() const { return m_adjectives; }

private:
    struct Form
    {
        std::string_view particle;
        const StatementFrame *frame = nullptr;
        unsigned forms = 0; // a bit for each VerbForm
    };
    using Words = std::unordered_map<std::string_view, const StatementFrame *>;
    enum class LightVerb { Gives, Takes };

    StatementFrames() = default;
    [[nodiscard]] const Form *find(std::string_view form, std::string_view particle) const;
    [[nodiscard]] bool loadVerbs();
    [[nodiscard]] bool loadWords(std::string_view file, std::deque<StatementFrame> &frames, Words &words);
    [[nodiscard]] bool loadLightVerbs();
    [[nodiscard]] bool addVerb(std::string_view forms, const StatementFrame &frame);
    [[nodiscard]] bool addForm(std::string_view form, VerbForm kind, const StatementFrame &frame);

    WordLists m_lists; // what the views look at
    std::deque<StatementFrame> m_verbs;
    std::deque<StatementFrame> m_nouns;
    std::deque<StatementFrame> m_adjectives;
    std::unordered_map<std::string_view, std::vector<Form>> m_forms; // by their first word
    Words m_nounForms;
    Words m_adjectiveForms;
    std::unordered_map<std::string_view, LightVerb> m_lightVerbs;
};

} // namespace onrecord
