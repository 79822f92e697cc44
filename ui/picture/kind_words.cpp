// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/kind_words.h"

#include <QCoreApplication>

namespace onrecord::ui
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

} // namespace

QString word(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return tr("person");
    case ActorKind::Organisation:
        return tr("organisation");
    case ActorKind::Place:
        return tr("place");
    case ActorKind::Group:
        return tr("group");
    case ActorKind::Anonymous:
        break;
    }
    return tr("anonymous");
}

QString word(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Direct:
        return tr("direct");
    case StatementKind::Mixed:
        return tr("mixed");
    case StatementKind::Indirect:
        return tr("indirect");
    case StatementKind::Act:
        break;
    }
    return tr("act");
}

} // namespace onrecord::ui
