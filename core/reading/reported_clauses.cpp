// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reported_clauses.h"

#include "core/text/characters.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestAside = 12; // words on either side of the verb

} // namespace

std::string ReportedClauses::fold(std::size_t i) const
{
    return foldWord(m_article.word(i));
}

const StatementFrame *ReportedClauses::frameOf(std::size_t verb) const
{
    if (m_parse.wordClass(verb) != WordClass::Verb)
        return nullptr;
    const std::string form = fold(verb);
    for (const std::size_t c : m_parse.children(verb))
        if (m_parse.relation(c) == Relation::CompoundPrt)
            if (const StatementFrame *frame = m_frames.verb(form, fold(c)))
                return frame;
    for (const std::size_t c : m_parse.children(verb)) // "spoke with"
        if (const std::size_t preposition = m_parse.relation(c) == Relation::Obl && c > verb ? m_parts.preposition(c) : Parse::None;
            preposition != Parse::None)
            if (const StatementFrame *frame = m_frames.verb(form, fold(preposition)))
                return frame;
    return m_frames.verb(form);
}

std::optional<StatementDraft> ReportedClauses::at(std::size_t verb) const
{
    const StatementFrame *frame = frameOf(verb);
    if (frame == nullptr || m_article.quoted[verb])
        return std::nullopt;
    if (auto draft = aside(verb, *frame))
        return draft;
    const bool passive = m_parts.isPassive(verb);
    auto found = passive ? this->passive(verb, *frame) : content(verb, *frame);
    if (!found || found->pieces.empty() || isTitle(found->pieces.front()))
        return std::nullopt;
    const Subject subject = passive ? m_parts.agent(verb) : m_parts.subject(verb);
    if (subject.head == Parse::None && !passive)
        return std::nullopt;

    StatementDraft draft;
    const bool act = found->rule == "with-whom" ||
                     (frame->isAct() && found->rule != "clause" && found->rule != "around");
    draft.kind = act ? StatementKind::Act : StatementKind::Indirect;
    draft.pieces = std::move(found->pieces);
    draft.cue = m_parts.verbGroup(verb);
    if (found->cueEnd > draft.cue.end)
        draft.cue.end = found->cueEnd;
    draft.cueWord = verb;
    draft.source = subject.words;
    draft.sourceHead = subject.head;
    draft.addressee = addressee(verb, *frame, *found);
    draft.stance = frame->stance;
    draft.confidence = found->confidence * (subject.own || passive ? 1.0 : 0.9);
    draft.rules.push_back(found->rule);
    return draft;
}

std::optional<ReportedClauses::Found> ReportedClauses::content(std::size_t verb, const StatementFrame &frame) const
{
    if (auto found = clause(verb, frame))
        return found;
    if (auto found = around(verb, frame))
        return found;
    if (auto found = asSaid(verb, frame))
        return found;
    if (auto found = infinitive(verb, frame))
        return found;
    if (auto found = behind(verb, frame))
        return found;
    if (auto found = thingAs(verb, frame))
        return found;
    if (frame.weak)
        return std::nullopt;
    if (auto found = about(verb, frame))
        return found;
    if (auto found = thing(verb, frame))
        return found;
    return withWhom(verb, frame);
}

/// "Lee said (that) the deal was off", "The deal was off, said Lee"
std::optional<ReportedClauses::Found> ReportedClauses::clause(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that)
        return std::nullopt;
    const std::size_t top = m_parse.child(verb, {Relation::Ccomp});
    if (top == Parse::None)
        return std::nullopt;
    TokenRange range = m_parse.reach(top);
    const TokenRange group = m_parts.verbGroup(verb);
    if (range.begin < group.begin && range.end > group.end)
        return Found{m_parts.without(range, group), "clause", 0.9};
    if (range.begin >= group.end) {
        for (const std::size_t c : m_parse.children(top)) // "said on Monday how important ..."
            if (c < top && (m_parse.relation(c) == Relation::Mark || opensClause(c))) {
                range.begin = std::max(range.begin, m_parse.reach(c).begin);
                break;
            }
        skipTimeInFront(range, top);
        if (const std::size_t object = m_parse.child(verb, {Relation::Obj});
            object != Parse::None && object > verb && object < top && m_parse.reach(object).end <= range.begin &&
            m_parse.child(top, {Relation::Nsubj, Relation::NsubjPass, Relation::Mark}) == Parse::None)
            range.begin = m_parse.reach(object).begin; // it is the clause's subject: "says the deal "was off""
        range = extended(range, verb);
    } else {
        range.begin = std::max(range.begin, m_parts.behindDateline(verb));
    }
    range = m_parts.trimmed(range);
    if (range.isEmpty())
        return std::nullopt;
    return Found{{range}, "clause", 0.95};
}

/// "told supporters this weekend he would go"
void ReportedClauses::skipTimeInFront(TokenRange &range, std::size_t top) const
{
    const std::size_t subject = m_parse.child(top, {Relation::Nsubj, Relation::NsubjPass});
    if (subject == Parse::None || subject > top)
        return;
    std::size_t at = range.begin;
    for (const std::size_t c : m_parse.children(top))
        if (c < subject && m_parse.reach(c).begin == at && m_parse.isA(c, {Relation::Obl, Relation::OblUnmarked}))
            at = m_parse.reach(c).end;
    if (at == m_parse.reach(subject).begin)
        range.begin = at;
}

/// A clause that the tree hangs elsewhere: "..., noting this shared past was a basis".
std::optional<ReportedClauses::Found> ReportedClauses::behind(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || !frame.often || !m_parts.isParticiple(verb))
        return std::nullopt;
    const std::size_t begin = m_parts.verbGroup(verb).end;
    const TokenRange range = m_parts.trimmed(extended({begin, begin}, verb));
    if (range.begin != begin || range.isEmpty() || m_article.quoted[begin])
        return std::nullopt;
    const WordClass first = m_parse.wordClass(begin);
    const bool opens = first == WordClass::Determiner || first == WordClass::Pronoun || first == WordClass::Noun ||
                       first == WordClass::ProperNoun || first == WordClass::Adjective || first == WordClass::Number ||
                       m_article.is(begin, "that");
    const std::size_t border = m_parse.child(verb, {Relation::Ccomp});
    for (std::size_t i = begin + 1; opens && border == Parse::None && i < range.end; ++i)
        if (isFiniteVerb(i))
            return Found{{range}, "clause-behind", 0.75};
    return std::nullopt;
}

/// "was", "will", "has", or a verb with a subject of its own in front.
bool ReportedClauses::isFiniteVerb(std::size_t i) const
{
    if (m_article.quoted[i] || m_parse.relation(i) == Relation::AclRelcl)
        return false;
    if (m_parse.wordClass(i) == WordClass::Auxiliary)
        return m_parse.head(i) == Parse::None || !m_parse.isA(m_parse.head(i), {Relation::AclRelcl, Relation::Acl});
    if (m_parse.wordClass(i) != WordClass::Verb)
        return false;
    const std::size_t subject = m_parse.child(i, {Relation::Nsubj, Relation::NsubjPass});
    return subject != Parse::None && subject < i && !m_article.is(subject, "who") && !m_article.is(subject, "that") &&
           !m_article.is(subject, "which");
}

bool ReportedClauses::opensClause(std::size_t i) const
{
    return m_article.is(i, "how") || m_article.is(i, "what") || m_article.is(i, "why") || m_article.is(i, "whether") ||
           m_article.is(i, "who") || m_article.is(i, "when") || m_article.is(i, "where") || m_article.is(i, "which");
}

/// A verb that tells of a statement of its own and shares the subject: "said he would go and warned of delays".
bool ReportedClauses::isRivalReport(std::size_t i, std::size_t verb) const
{
    if (i == verb || !m_parse.isA(i, {Relation::Conj}) || m_article.quoted[i])
        return false;
    const StatementFrame *frame = frameOf(i);
    if (frame == nullptr || frame->weak || m_parse.child(i, {Relation::Nsubj, Relation::NsubjPass}) != Parse::None)
        return false;
    if (m_parse.child(i, {Relation::Aux, Relation::AuxPass}) != Parse::None)
        return false;
    const auto finite = [&](std::size_t word) {
        const std::string form = fold(word);
        return m_frames.isVerbForm(form, VerbForm::Past) || m_frames.isVerbForm(form, VerbForm::Third);
    };
    const std::size_t joined = m_parse.head(i);
    if (joined == verb)
        return true;
    const bool base = m_parse.child(joined, {Relation::Aux, Relation::Cop}) != Parse::None ||
                      (m_parse.child(joined, {Relation::Mark}) != Parse::None &&
                       m_article.is(m_parse.child(joined, {Relation::Mark}), "to"));
    return finite(i) && (frame->often || base);
}

/// What stands behind a comma is no more of what was said: "..., saying", "..., as he left", "..., in a letter".
bool ReportedClauses::endsBehindComma(std::size_t i) const
{
    const WordClass kind = m_parse.wordClass(i);
    return m_parts.isParticiple(i) || kind == WordClass::Subordinator || kind == WordClass::Adposition ||
           m_article.is(i, "when") || m_article.is(i, "according") || m_article.quoted[i];
}

/// A clause behind its verb goes on to the sentence's end, as long as no comma and no other report stands in between:
/// parsers like to hang the rest on the reporting verb.
TokenRange ReportedClauses::extended(TokenRange range, std::size_t verb) const
{
    const std::size_t last = m_parse.sentence(verb).end;
    std::size_t end = range.begin;
    for (; end < last; ++end) {
        if (isRivalReport(end, verb)) {
            std::size_t cut = m_parts.verbGroup(end).begin;
            while (cut > range.begin && (m_parse.relation(cut - 1) == Relation::Cc || m_article.isComma(cut - 1)))
                --cut;
            return {range.begin, cut};
        }
        if (m_article.is(end, "according") && end > range.begin && m_article.isComma(end - 1))
            break;
        if (end < range.end || m_article.quoted[end])
            continue;
        const std::string_view word = m_article.word(end);
        if (word == "," && end + 1 < last && !endsBehindComma(end + 1))
            continue;
        if (word == "," || word == ";" || word == ":" || word == "-" || word == "--" || word == "\u2013" ||
            word == "\u2014" || word == "\u2015" || word == "(")
            break;
    }
    return {range.begin, end};
}

/// The words between the comma before and an aside's verb, if they can be a subject and nothing more.
TokenRange ReportedClauses::asideSubject(std::size_t verb, TokenRange group) const
{
    const std::size_t first = m_parse.sentence(verb).begin;
    std::size_t begin = group.begin;
    while (begin > first && group.begin - begin <= LongestAside && !isBorder(begin - 1)) {
        const WordClass kind = m_parse.wordClass(begin - 1);
        if (kind == WordClass::Auxiliary || kind == WordClass::Subordinator || m_article.is(begin - 1, "who") ||
            m_article.is(begin - 1, "which") || m_article.is(begin - 1, "that") ||
            (kind == WordClass::Verb && m_parse.head(begin - 1) == verb))
            return {};
        --begin;
    }
    const bool bordered = begin > first && isBorder(begin - 1);
    if (!bordered || begin == group.begin || m_parse.relation(begin) == Relation::Cc)
        return {};
    return {begin, group.begin};
}

bool ReportedClauses::isBorder(std::size_t i) const
{
    const std::string_view word = m_article.word(i);
    return word == "," || word == "--" || word == "\u2013" || word == "\u2014" || word == "\u2015" ||
           (m_article.quoted[i] && !m_article.isWord(i));
}

/// Where an aside ends that goes on behind its verb with no more than a few words; 0 when it goes on further.
std::size_t ReportedClauses::asideEnd(TokenRange group) const
{
    const std::size_t last = m_parse.sentence(group.begin).end;
    std::size_t end = group.end;
    for (; end < last && end - group.end <= LongestAside; ++end) {
        if (m_article.isComma(end) || m_article.tokens[end].kind == TokenKind::Stop)
            return end;
        const WordClass kind = m_parse.wordClass(end);
        if (kind == WordClass::Verb || kind == WordClass::Auxiliary || kind == WordClass::Subordinator ||
            m_article.quoted[end] || m_article.word(end) == ":" || (kind == WordClass::Pronoun && end == group.end))
            return 0;
    }
    return end == last ? end : 0;
}

/// Of what stands around an aside only what was said: not "In 2010, Lee said, ...", "..., Lee said, as he left".
void ReportedClauses::dropSurroundings(std::vector<TokenRange> &pieces) const
{
    const auto hasVerb = [&](const TokenRange &piece) {
        for (std::size_t i = piece.begin; i < piece.end; ++i)
            if (!m_parts.isParticiple(i) &&
                (m_parse.wordClass(i) == WordClass::Verb || m_parse.wordClass(i) == WordClass::Auxiliary))
                return true;
        return false;
    };
    if (pieces.size() == 2) {
        const std::size_t first = pieces.front().begin;
        const std::size_t second = pieces.back().begin;
        const bool setting = !hasVerb(pieces.front()) &&
                             (m_parse.wordClass(first) == WordClass::Adposition || m_parts.isParticiple(first) ||
                              m_parse.wordClass(first) == WordClass::Subordinator);
        const bool circumstance = hasVerb(pieces.front()) &&
                                  (m_parts.isParticiple(second) || m_article.is(second, "as") ||
                                   m_article.is(second, "while") || m_article.is(second, "when") ||
                                   m_article.is(second, "after") || m_article.is(second, "before") ||
                                   m_article.is(second, "who") || m_article.is(second, "during"));
        if (setting && hasVerb(pieces.back()))
            pieces.erase(pieces.begin());
        else if (circumstance)
            pieces.pop_back();
    }
    if (std::none_of(pieces.begin(), pieces.end(), hasVerb))
        pieces.clear();
}

/// "The deal, Lee said, was off", "The deal was off, said Lee": seen by its commas, whatever the tree says.
std::optional<StatementDraft> ReportedClauses::aside(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || frame.weak || m_parse.child(verb, {Relation::AuxPass}) != Parse::None)
        return std::nullopt;
    const TokenRange group = m_parts.verbGroup(verb);
    TokenRange subject = asideSubject(verb, group);
    const std::size_t end = asideEnd(group);
    if (end == 0)
        return std::nullopt;
    std::size_t begin = subject.begin;
    if (subject.isEmpty()) { // "said Lee"
        const std::size_t first = m_parse.sentence(verb).begin;
        const std::size_t noun = m_parse.child(verb, {Relation::Nsubj});
        if (noun == Parse::None || noun < verb || group.begin == first || !isBorder(group.begin - 1))
            return std::nullopt;
        begin = group.begin;
        subject = m_parts.phrase(noun);
        subject.begin = std::max(subject.begin, group.end);
    }
    const TokenRange sentence = m_parse.sentence(verb);
    std::size_t head = subject.end - 1;
    for (std::size_t i = subject.begin; i < subject.end; ++i)
        if (m_parse.head(i) == verb || (m_parse.head(i) != Parse::None && !subject.contains(m_parse.head(i)))) {
            head = i;
            break;
        }
    const std::size_t from = m_parts.behindDateline(verb);
    if (begin <= from + 1)
        return std::nullopt;
    StatementDraft draft;
    draft.kind = StatementKind::Indirect;
    draft.pieces = m_parts.without({from, sentence.end}, {begin, std::max(end, subject.end)});
    dropSurroundings(draft.pieces);
    if (draft.pieces.empty())
        return std::nullopt;
    draft.cue = group;
    draft.cueWord = verb;
    draft.source = subject;
    draft.sourceHead = head;
    draft.addressee = addressee(verb, frame, {});
    draft.stance = frame.stance;
    draft.confidence = 0.9;
    draft.rules.push_back("aside");
    return draft;
}

/// "The deal, Lee said, was off": the verb hangs on what it reports.
std::optional<ReportedClauses::Found> ReportedClauses::around(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || m_parse.relation(verb) != Relation::Parataxis || frame.weak)
        return std::nullopt;
    if (m_parse.child(verb, {Relation::Nsubj}) == Parse::None)
        return std::nullopt;
    const std::size_t top = m_parse.head(verb);
    const TokenRange whole = m_parse.reach(top);
    const TokenRange hole = m_parse.reach(verb);
    if (hole.begin <= whole.begin + 1)
        return std::nullopt; // "Lee said it was off, ..." wrongly built
    return Found{m_parts.without(whole, hole), "around", 0.9};
}

/// "As Lee pointed out, the deal was off"
std::optional<ReportedClauses::Found> ReportedClauses::asSaid(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || m_parse.relation(verb) != Relation::Advcl)
        return std::nullopt;
    const std::size_t mark = m_parse.child(verb, {Relation::Mark});
    if (mark == Parse::None || !m_article.is(mark, "as") ||
        m_parse.child(verb, {Relation::Obj, Relation::Xcomp}) != Parse::None)
        return std::nullopt;
    const std::size_t top = m_parse.head(verb);
    if (m_parse.wordClass(top) == WordClass::Noun)
        return std::nullopt;
    return Found{m_parts.without(m_parse.reach(top), m_parse.reach(verb)), "as-said", 0.7};
}

/// "promised to go", "urged Kim to go", "denied going"
std::optional<ReportedClauses::Found> ReportedClauses::infinitive(std::size_t verb, const StatementFrame &frame) const
{
    std::size_t top = Parse::None;
    for (const std::size_t c : m_parse.children(verb))
        if (c > verb && m_parse.isA(c, {Relation::Xcomp, Relation::Ccomp}) && top == Parse::None)
            top = c;
    if (top == Parse::None)
        return std::nullopt;
    const std::size_t object = addresseeWord(verb, frame);
    const std::size_t mark = m_parse.child(top, {Relation::Mark});
    const bool to = mark != Parse::None && m_article.is(mark, "to");
    const bool ing = m_parse.wordClass(top) == WordClass::Verb && m_article.word(top).ends_with("ing");
    if (to ? (object != Parse::None ? frame.whomToDo : frame.toDo) : (ing && frame.doing)) {
        TokenRange range = m_parse.reach(top);
        if (object != Parse::None && object > verb && object < range.begin)
            range.begin = m_parts.phrase(object).begin;
        range = m_parts.trimmed(extended(range, verb));
        return range.isEmpty() ? std::nullopt : std::optional(Found{{range}, to ? "to-do" : "doing", 0.8});
    }
    if (frame.thingAs && object != Parse::None && object < top) {
        const TokenRange range =
            m_parts.trimmed({m_parse.reach(object).begin, std::max(m_parse.reach(top).end, m_parse.reach(object).end)});
        return Found{{range}, "thing-as", 0.8};
    }
    return std::nullopt;
}

/// Whom the infinitive is for: the object, or what stands behind the verb's preposition: "called on Lee to go".
std::size_t ReportedClauses::addresseeWord(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj, Relation::Iobj});
    if (object != Parse::None)
        return object;
    for (const std::size_t c : m_parse.children(verb))
        if (c > verb && m_parse.relation(c) == Relation::Obl)
            if (const std::size_t preposition = m_parts.preposition(c);
                preposition != Parse::None && frame.hasTo(fold(preposition)))
                return c;
    return Parse::None;
}

/// "called for a vote", "accused Kim of fraud"
std::optional<ReportedClauses::Found> ReportedClauses::about(std::size_t verb, const StatementFrame &frame) const
{
    for (const std::size_t c : m_parse.children(verb)) {
        if (c < verb || !m_parse.isA(c, {Relation::Obl, Relation::Advcl, Relation::OblUnmarked, Relation::Nmod}))
            continue;
        std::size_t preposition = m_parts.preposition(c);
        if (preposition == Parse::None && m_parse.relation(c) == Relation::Advcl)
            preposition = m_parse.child(c, {Relation::Mark});
        if (preposition == Parse::None || preposition < verb || !frame.hasAbout(fold(preposition)) || isTime(c))
            continue;
        TokenRange range = m_parse.reach(c);
        range.begin = std::max(range.begin, preposition + 1);
        for (const std::size_t next : m_parse.children(verb)) // "called for the money to be paid back"
            if (next > c && m_parse.isA(next, {Relation::Xcomp, Relation::Advcl}) && m_parse.reach(next).begin == range.end)
                range.end = m_parse.reach(next).end;
        range = m_parts.trimmed(range);
        if (range.isEmpty())
            continue;
        const TokenRange group = m_parts.verbGroup(verb);
        return Found{{range}, "about", 0.75, preposition == group.end ? preposition + 1 : 0, c};
    }
    return std::nullopt;
}

/// "spoke on "Good Morning Ruritania"": a name in marks
bool ReportedClauses::isTitle(TokenRange range) const
{
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (!m_article.quoted[i] || (m_article.isWord(i) && !m_article.tokens[i].capital))
            return false;
    return true;
}

/// The direct object; of "spoke with" what stands behind the preposition.
std::size_t ReportedClauses::objectOf(std::size_t verb, const StatementFrame &frame) const
{
    if (const std::size_t blank = frame.base.rfind(' '); blank != std::string_view::npos)
        for (const std::size_t c : m_parse.children(verb))
            if (c > verb && m_parse.relation(c) == Relation::Obl)
                if (const std::size_t preposition = m_parts.preposition(c);
                    preposition != Parse::None && fold(preposition) == frame.base.substr(blank + 1))
                    return c;
    return m_parse.child(verb, {Relation::Iobj, Relation::Obj});
}

/// "on Sunday morning"
bool ReportedClauses::isTime(std::size_t noun) const
{
    if (m_article.has(noun, Fact::Calendar))
        return true;
    const auto children = m_parse.children(noun);
    return std::any_of(children.begin(), children.end(), [&](std::size_t c) { return m_article.has(c, Fact::Calendar); });
}

/// "described the deal as historic"
std::optional<ReportedClauses::Found> ReportedClauses::thingAs(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj});
    if (!frame.thingAs || object == Parse::None || object < verb)
        return std::nullopt;
    for (const std::size_t c : m_parse.children(verb)) {
        if (c < object || !m_parse.isA(c, {Relation::Obl, Relation::Xcomp, Relation::Advcl}))
            continue;
        const std::size_t as = m_parse.child(c, {Relation::Case, Relation::Mark});
        if (as != Parse::None && as < c && m_article.is(as, "as"))
            return Found{{m_parts.trimmed({m_parts.phrase(object).begin, m_parse.reach(c).end})}, "thing-as", 0.8, 0, object};
    }
    if (frame.thing || frame.isAct())
        return std::nullopt;
    const TokenRange range = m_parts.trimmed(extended({m_parts.phrase(object).begin, m_parse.reach(object).end}, verb));
    return Found{{range}, "thing-as", 0.7, 0, object}; // "called Lee a liar", however it was parsed
}

/// "denied the claims"
std::optional<ReportedClauses::Found> ReportedClauses::thing(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = objectOf(verb, frame);
    if (!frame.thing || object == Parse::None || object < verb || m_parse.wordClass(object) == WordClass::Pronoun)
        return std::nullopt;
    if (frame.whom && !frame.isAct() &&
        (m_parse.wordClass(object) == WordClass::ProperNoun ||
         m_article.facts[object].hasAny({Fact::PersonNoun, Fact::GroupNoun, Fact::Office, Fact::People})))
        return std::nullopt; // it is whom it was said to
    TokenRange range = m_parts.phrase(object);
    range.begin = std::max(range.begin, verb + 1);
    for (std::size_t i = range.begin; i < range.end; ++i) // "praised the plan: "...""
        if (m_article.word(i) == ":")
            range.end = i;
    if (range.isEmpty())
        return std::nullopt;
    const std::size_t preposition = m_parts.preposition(object);
    const bool adjacent = preposition != Parse::None && preposition == m_parts.verbGroup(verb).end;
    return Found{{range}, "thing", 0.75, adjacent ? preposition + 1 : 0, object};
}

/// "met Kim", "spoke with Kim": there is nothing but the one it was done to.
std::optional<ReportedClauses::Found> ReportedClauses::withWhom(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = frame.whom && frame.isAct() ? objectOf(verb, frame) : Parse::None;
    if (object != Parse::None && object > verb) {
        TokenRange range = m_parts.phrase(object);
        if (const std::size_t preposition = m_parts.preposition(object); preposition != Parse::None)
            range.begin = preposition;
        return Found{{range}, "with-whom", 0.7};
    }
    for (const std::size_t c : m_parse.children(verb)) {
        const std::size_t preposition = c > verb && m_parse.relation(c) == Relation::Obl ? m_parts.preposition(c) : Parse::None;
        if (preposition == Parse::None || !frame.hasTo(fold(preposition)))
            continue;
        TokenRange range = m_parts.phrase(c);
        range.begin = preposition;
        return Found{{range}, "with-whom", 0.7};
    }
    return std::nullopt;
}

/// "It was reported that ...", "Kim was accused of fraud by Lee", "a plan proposed by Lee"
std::optional<ReportedClauses::Found> ReportedClauses::passive(std::size_t verb, const StatementFrame &frame) const
{
    if (frame.that)
        if (const std::size_t top = m_parse.child(verb, {Relation::Ccomp, Relation::Csubj, Relation::CsubjPass}); top != Parse::None && top > verb) {
            const TokenRange range = m_parts.trimmed(m_parse.reach(top));
            if (!range.isEmpty())
                return Found{{range}, "passive-clause", 0.8};
        }
    if (auto found = about(verb, frame); found && frame.whom) {
        found->rule = "passive-about";
        if (const std::size_t patient = m_parse.child(verb, {Relation::NsubjPass}); patient != Parse::None)
            found->pieces.insert(found->pieces.begin(), m_parts.phrase(patient));
        return found;
    }
    if (m_parts.agent(verb).head == Parse::None || !(frame.thing || frame.thingAs))
        return std::nullopt;
    const std::size_t patient = m_parse.child(verb, {Relation::NsubjPass});
    if (patient != Parse::None)
        return Found{{m_parts.phrase(patient)}, "passive-thing", 0.7};
    const std::size_t head = m_parse.head(verb);
    if (m_parse.relation(verb) != Relation::Acl || head == Parse::None)
        return std::nullopt;
    const TokenRange range = m_parts.trimmed({m_parts.phrase(head).begin, m_parse.reach(verb).begin});
    return range.contains(head) ? std::optional(Found{{range}, "passive-thing", 0.7}) : std::nullopt;
}

TokenRange ReportedClauses::addressee(std::size_t verb, const StatementFrame &frame, const Found &found) const
{
    const bool passive = m_parts.isPassive(verb);
    if (passive && frame.whom)
        if (const std::size_t patient = m_parse.child(verb, {Relation::NsubjPass}); patient != Parse::None)
            return m_parts.phrase(patient);
    if (!passive && (frame.whom || frame.whomToDo))
        if (const std::size_t object = objectOf(verb, frame);
            object != Parse::None && object > verb && object != found.skipped)
            return m_parts.phrase(object);
    for (const std::size_t c : m_parse.children(verb))
        if (m_parse.relation(c) == Relation::Obl && c != found.skipped)
            if (const std::size_t preposition = m_parts.preposition(c);
                preposition != Parse::None && frame.hasTo(fold(preposition)))
                return m_parts.phrase(c);
    return {};
}

std::vector<StatementDraft> findReported(const ArticleText &article, const Parse &parse, const StatementFrames &frames,
                                         const std::stop_token &stop)
{
    const ReportedClauses clauses(article, parse, frames);
    std::vector<StatementDraft> drafts;
    for (std::size_t p = 0; p < article.paragraphs.size() && !stop.stop_requested(); ++p) {
        const Paragraph &paragraph = article.paragraphs[p];
        for (std::size_t i = paragraph.tokens.begin; i < paragraph.tokens.end && !paragraph.headline; ++i)
            if (auto draft = clauses.at(i)) {
                draft->paragraph = p;
                drafts.push_back(std::move(*draft));
            }
    }
    return drafts;
}

} // namespace onrecord
