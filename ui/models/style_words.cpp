// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/style_words.h"

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

QString word(NodeColouring colouring)
{
    switch (colouring) {
    case NodeColouring::Kind:
        return tr("Kind");
    case NodeColouring::Community:
        return tr("Community");
    case NodeColouring::Stance:
        return tr("Stance");
    case NodeColouring::Outlet:
        break;
    }
    return tr("Outlet");
}

QString word(NodeSizing sizing)
{
    return sizing == NodeSizing::Statements ? tr("Statements") : tr("Centrality");
}

} // namespace onrecord::ui
