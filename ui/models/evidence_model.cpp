// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_model.h"

#include "ui/models/day_words.h"
#include "ui/models/rule_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr std::size_t ExcerptReach = 160; // bytes to either side, at most
constexpr qsizetype LongestCard = 600;

std::vector<ActorId> speakersIn(const Statement &statement)
{
    std::vector<ActorId> actors;
    for (const Speaker &speaker : statement.speakers)
        actors.push_back(speaker.actor);
    return actors;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The first place from `from` back to `limit` that follows a sentence's end or a line feed.
std::size_t sentenceBegin(const std::string &text, std::size_t from, std::size_t limit)
{
    for (std::size_t at = from; at > limit; --at)
        if (text[at - 1] == '\n' ||
            (at >= 2 && text[at - 1] == ' ' && std::string_view(".!?").find(text[at - 2]) != std::string_view::npos))
            return at;
    return limit;
}

std::size_t sentenceEnd(const std::string &text, std::size_t from, std::size_t limit)
{
    for (std::size_t at = from; at < limit; ++at) {
        if (text[at] == '\n')
            return at;
        if (std::string_view(".!?").find(text[at]) != std::string_view::npos &&
            (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n'))
            return at + 1;
    }
    return limit;
}

} // namespace

QString excerptAround(const std::string &text, const Span &span)
{
    if (span.end > text.size() || span.isEmpty())
        return {};
    std::size_t lowest = span.begin > ExcerptReach ? span.begin - ExcerptReach : 0;
    std::size_t highest = std::min(text.size(), span.end + ExcerptReach);
    while (lowest > 0 && isContinuation(text[lowest]))
        --lowest;
    while (highest < text.size() && isContinuation(text[highest]))
        ++highest;
    const std::size_t begin = sentenceBegin(text, span.begin, lowest);
    const std::size_t end = sentenceEnd(text, span.end, highest);
    QString words = QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(end - begin)).simplified();
    if (begin == lowest && begin != 0 && text[begin - 1] != '\n')
        words.prepend(QStringLiteral("… "));
    if (end == highest && end != text.size() && text[end] != '\n')
        words.append(QStringLiteral(" …"));
    return words;
}

EvidenceModel::EvidenceModel(TextOf textOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_textOf(std::move(textOf))
{}

void EvidenceModel::setEvidence(const std::vector<Evidence> &list, std::shared_ptr<const Corpus> corpus)
{
    if (list == m_list && corpus == m_corpus)
        return;
    beginResetModel();
    m_list = list;
    m_corpus = std::move(corpus);
    m_namesSpeakers = !haveOneSpeaker();
    endResetModel();
}

void EvidenceModel::refreshWords()
{
    if (!m_list.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::SizeHintRole});
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence &evidence = m_list[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(evidence);
    case WhatRole:
        return whatOf(evidence);
    case PlaceRole:
        return tr("%1 of %2").arg(index.row() + 1).arg(m_list.size());
    case Qt::AccessibleTextRole:
        return spokenOf(evidence);
    default:
        return ofStatement(evidence, role);
    }
}

QVariant EvidenceModel::ofStatement(const Evidence &evidence, int role) const
{
    const Statement *statement = statementOf(evidence);
    if (!statement)
        return {};
    switch (role) {
    case StanceRole:
        return static_cast<int>(statement->text.stance);
    case WhoRole:
        return whoOf(*statement);
    case FactsRole:
        return factsOf(*statement);
    case CertaintyRole:
        return static_cast<int>(certaintyOf(statement->text.confidence));
    case OpenRole:
        return isOpen(evidence);
    case HowRole:
        return isOpen(evidence) ? howItWasRead(statement->text) : QStringList();
    case Qt::ToolTipRole:
        return toolTipOf(*statement);
    default:
        return {};
    }
}

bool EvidenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != OpenRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const Evidence &evidence = m_list[static_cast<std::size_t>(index.row())];
    if (!statementOf(evidence))
        return false;
    std::erase(m_open, keyOf(evidence));
    if (value.toBool())
        m_open.push_back(keyOf(evidence));
    emit dataChanged(index, index, {OpenRole, HowRole, Qt::SizeHintRole});
    return true;
}

bool EvidenceModel::isOpen(const Evidence &evidence) const
{
    return std::find(m_open.begin(), m_open.end(), keyOf(evidence)) != m_open.end();
}

bool EvidenceModel::haveOneSpeaker() const
{
    std::optional<ActorId> speaker;
    for (const Evidence &evidence : m_list) {
        const Statement *statement = statementOf(evidence);
        if (!statement || statement->speakers.empty())
            continue;
        if (speaker && *speaker != statement->speakers.front().actor)
            return false;
        speaker = statement->speakers.front().actor;
    }
    return true;
}

const Statement *EvidenceModel::statementOf(const Evidence &evidence) const
{
    return evidence.statement.isNull() ? nullptr : &m_corpus->statement(evidence.statement);
}

QString EvidenceModel::whatOf(const Evidence &evidence) const
{
    const Statement *statement = statementOf(evidence);
    if (!statement)
        return evidence.label.empty() ? tr("mention") : tr("role · %1").arg(shown(evidence.label));
    QString what = word(statement->text.kind);
    if (!statement->cueWords.empty())
        what = tr("%1 · %2").arg(what, shown(statement->cueWords));
    if (statement->text.stance == Stance::Positive)
        what += QStringLiteral(" +");
    else if (statement->text.stance == Stance::Negative)
        what += QStringLiteral(" −");
    return what;
}

/// Who speaks, unless all cards have the same one; how that was found, unless by name; and to whom.
QString EvidenceModel::whoOf(const Statement &statement) const
{
    QString who;
    if (statement.speakers.empty()) {
        who = tr("unknown speaker");
    } else {
        const bool names = m_namesSpeakers || statement.speakers.size() > 1;
        const SpeakerHow how = statement.speakers.front().how;
        const bool plain = how == SpeakerHow::Named || how == SpeakerHow::Joint;
        if (names)
            who = fewNames(speakersIn(statement), *m_corpus);
        if (!plain)
            who = names ? tr("%1 (%2)").arg(who, reasonOf(statement)) : reasonOf(statement);
    }
    if (statement.addressees.empty())
        return who;
    const QString whom = QStringLiteral("→ ") + fewNames(statement.addressees, *m_corpus);
    return who.isEmpty() ? whom : who + QLatin1Char(' ') + whom;
}

QString EvidenceModel::factsOf(const Statement &statement) const
{
    QStringList facts;
    if (const QString when = whenOf(statement.text); !when.isEmpty())
        facts.append(when);
    if (!statement.relay.empty())
        facts.append(tr("passed on by %1").arg(fewNames(statement.relay, *m_corpus)));
    return facts.join(QStringLiteral(" · "));
}

/// All the names where a card has no room for them.
QString EvidenceModel::toolTipOf(const Statement &statement) const
{
    constexpr qsizetype Most = 40;
    QStringList lines;
    if (statement.speakers.size() > 3)
        lines.append(fewNames(speakersIn(statement), *m_corpus, Most));
    if (statement.addressees.size() > 3)
        lines.append(tr("To %1").arg(fewNames(statement.addressees, *m_corpus, Most)));
    if (statement.relay.size() > 3)
        lines.append(tr("Passed on by %1").arg(fewNames(statement.relay, *m_corpus, Most)));
    // Names come from articles: never as markup.
    return lines.isEmpty()
               ? QString()
               : QStringLiteral("<qt>") +
                     lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// The card in one breath, for those who listen.
QString EvidenceModel::spokenOf(const Evidence &evidence) const
{
    const Statement *statement = statementOf(evidence);
    if (!statement)
        return tr("%1: %2").arg(whatOf(evidence), wordsOf(evidence));
    QStringList parts{whatOf(evidence), tr("by %1").arg(speakersOf(*statement, *m_corpus))};
    if (!statement->addressees.empty())
        parts.append(tr("to %1").arg(fewNames(statement->addressees, *m_corpus)));
    if (const QString facts = factsOf(*statement); !facts.isEmpty())
        parts.append(facts);
    parts.append(word(certaintyOf(statement->text.confidence)));
    return tr("%1: %2").arg(parts.join(QStringLiteral(", ")), wordsOf(evidence));
}

QString EvidenceModel::wordsOf(const Evidence &evidence) const
{
    if (const Statement *statement = statementOf(evidence))
        return shown(statement->contentWords).simplified().left(LongestCard);
    const auto text = m_textOf(evidence.article);
    return text ? excerptAround(*text, evidence.span) : QString();
}

} // namespace onrecord::ui
