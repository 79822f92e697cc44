// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace onrecord::ui
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

/// The cause in brackets, when there is one, before the full stop.
QString withCause(const QString &sentence, const Error &error)
{
    if (error.cause.empty())
        return sentence;
    const bool stopped = sentence.endsWith(QLatin1Char('.'));
    const QString words = stopped ? sentence.chopped(1) : sentence;
    const QString told = QCoreApplication::translate("Words", "%1 (%2)").arg(words, shown(error.cause));
    return stopped ? told + QLatin1Char('.') : told;
}

/// A sentence with a place for the subject.
const char *patternFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Words", "%1 is not there.");
    case ErrorCode::NotAFolder:
        return QT_TRANSLATE_NOOP("Words", "%1 is a file, not a folder of articles.");
    case ErrorCode::NoPermission:
        return QT_TRANSLATE_NOOP("Words", "You have no right to read or write %1.");
    case ErrorCode::NoArticles:
        return QT_TRANSLATE_NOOP("Words", "There is no article (.txt) in %1.");
    case ErrorCode::LinkOutside:
        return QT_TRANSLATE_NOOP("Words", "%1 leads out of the folder, so it was left out.");
    case ErrorCode::Vanished:
        return QT_TRANSLATE_NOOP("Words", "%1 vanished while the folder was read.");
    case ErrorCode::EmptyText:
        return QT_TRANSLATE_NOOP("Words", "%1 holds no text.");
    case ErrorCode::NotText:
        return QT_TRANSLATE_NOOP("Words", "%1 is not text, though its name says so.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("Words", "%1 is too large for one article.");
    case ErrorCode::ReadFailed:
        return QT_TRANSLATE_NOOP("Words", "%1 could not be read.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("Words", "%1 could not be written.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Words", "There is no space left on the disk for %1.");
    case ErrorCode::NotAProject:
        return QT_TRANSLATE_NOOP("Words", "%1 is not a project of OnRecord.");
    case ErrorCode::ProjectNewer:
        return QT_TRANSLATE_NOOP("Words", "%1 was made by a newer version of OnRecord.");
    case ErrorCode::ProjectInUse:
        return QT_TRANSLATE_NOOP("Words", "%1 is already open in another window.");
    case ErrorCode::ProjectDamaged:
        return QT_TRANSLATE_NOOP("Words", "The project %1 is damaged; nothing in it was changed.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("Words", "%1 can be read but not written.");
    case ErrorCode::BadInput:
        return QT_TRANSLATE_NOOP("Words", "“%1” was not understood.");
    case ErrorCode::WrongUse:
        return QT_TRANSLATE_NOOP("Words", "%1: that cannot be done now.");
    case ErrorCode::ResourceMissing:
        return QT_TRANSLATE_NOOP("Words", "%1, a part of OnRecord, is missing; please install it again.");
    case ErrorCode::NothingToShow:
        return QT_TRANSLATE_NOOP("Words", "%1: there is nothing to show.");
    case ErrorCode::NotAModel:
        return QT_TRANSLATE_NOOP("Words", "%1 is not a language model of OnRecord; please install it again.");
    case ErrorCode::ModelVersion:
        return QT_TRANSLATE_NOOP("Words", "The language model %1 belongs to another version; please install it again.");
    case ErrorCode::ModelDamaged:
        return QT_TRANSLATE_NOOP("Words", "The language model %1 is damaged; please install it again.");
    case ErrorCode::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Words", "Something went wrong inside OnRecord: %1.");
}

} // namespace

QString pluralWord(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return tr("Persons");
    case ActorKind::Organisation:
        return tr("Organisations");
    case ActorKind::Place:
        return tr("Places");
    case ActorKind::Group:
        return tr("Groups");
    case ActorKind::Anonymous:
        break;
    }
    return tr("Anonymous sources");
}

QString longWord(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Direct:
        return tr("direct: quoted word for word");
    case StatementKind::Mixed:
        return tr("mixed: quoted in part");
    case StatementKind::Indirect:
        return tr("indirect: told in other words");
    case StatementKind::Act:
        break;
    }
    return tr("acts: done, not said");
}

QString word(Stance stance)
{
    switch (stance) {
    case Stance::Positive:
        return tr("positive");
    case Stance::Negative:
        return tr("negative");
    case Stance::Neutral:
        break;
    }
    return {};
}

QString word(Lens lens)
{
    switch (lens) {
    case Lens::SpeaksOf:
        return tr("Who speaks of whom");
    case Lens::Statements:
        return tr("Actors and statements");
    case Lens::Articles:
        return tr("Articles");
    case Lens::Offices:
        break;
    }
    return tr("Roles");
}

QString word(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Free:
        return tr("Free");
    case LayoutKind::Circle:
        return tr("Circle by community");
    case LayoutKind::Layers:
        return tr("Layers by role");
    case LayoutKind::Time:
        return tr("Along time");
    case LayoutKind::Around:
        break;
    }
    return tr("Around one actor");
}

QString words(SpeakerHow how, const QString &source)
{
    switch (how) {
    case SpeakerHow::Named:
        return tr("named");
    case SpeakerHow::Pronoun:
        return source.isEmpty() ? tr("by a pronoun") : tr("by “%1”").arg(source);
    case SpeakerHow::Continued:
        return tr("goes on speaking");
    case SpeakerHow::Joint:
        return tr("named together");
    case SpeakerHow::Carried:
        return tr("carried over");
    case SpeakerHow::Unknown:
        break;
    }
    return tr("speaker not found");
}

QString sentenceFor(const Error &error)
{
    if (error.code == ErrorCode::Internal)
        return tr(patternFor(error.code)).arg(shown(error.cause.empty() ? error.subject : error.cause));
    const QString subject = error.subject.empty() ? tr("The project") : shown(displayPath(error.subject));
    const QString sentence = tr(patternFor(error.code)).arg(subject);
    return error.code == ErrorCode::ProjectInUse ? sentence : withCause(sentence, error); // its cause says the same
}

QString fewNames(const std::vector<ActorId> &actors, const Corpus &corpus, qsizetype most)
{
    QStringList names;
    for (const ActorId actor : actors) {
        const QString name = shown(corpus.actor(actor).name).simplified();
        names.append(name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name);
    }
    const qsizetype rest = names.size() - most;
    const QString line = names.mid(0, most).join(QStringLiteral(", "));
    return rest > 0 ? tr("%1 and %2 more").arg(line).arg(rest) : line;
}

QString speakersOf(const Statement &statement, const Corpus &corpus)
{
    QStringList names;
    for (const Speaker &speaker : statement.speakers)
        names.append(shown(corpus.actor(speaker.actor).name));
    return names.isEmpty() ? tr("unknown speaker") : names.join(QStringLiteral(", "));
}

QString reasonOf(const Statement &statement)
{
    const SpeakerHow how = statement.speakers.empty() ? SpeakerHow::Unknown : statement.speakers.front().how;
    return words(how, shown(statement.sourceWords));
}

} // namespace onrecord::ui
