// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_bar.h"

#include "ui/models/words.h"
#include "ui/panels/certainty_switch.h"
#include "ui/panels/chip.h"
#include "ui/panels/filter_menu.h"
#include "ui/state/filter_state.h"
#include "ui/state/picture_state.h"
#include "ui/state/project_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStringList>
#include <QTimer>
#include <QToolButton>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int TypingPause = 150; // milliseconds

template <typename Kinds>
QString listOf(const Kinds &kinds)
{
    QStringList words;
    for (const auto kind : kinds)
        words.append(word(kind));
    return words.join(u", "_s);
}

QString number(std::size_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

} // namespace

FilterBar::FilterBar(FilterState &filter, const ProjectState &project, const PictureState &picture, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_project(project)
    , m_picture(picture)
    , m_add(new QToolButton(this))
    , m_certainty(new CertaintySwitch(filter, this))
    , m_chips(new QHBoxLayout)
    , m_field(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_hidden(new QToolButton(this))
    , m_typing(new QTimer(this))
{
    build();
    connect(m_typing, &QTimer::timeout, this, [this] { m_filter.setQuery(m_field->text().trimmed()); });
    connect(m_field, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_hidden, &QToolButton::clicked, &filter, &FilterState::showHidden);
    connect(&filter, &FilterState::changed, this, &FilterBar::updateChips);
    connect(&filter, &FilterState::queryErrorChanged, this, &FilterBar::updateError);
    connect(&project, &ProjectState::changed, this, &FilterBar::updateCounts);
    connect(&picture, &PictureState::changed, this, &FilterBar::updateCounts);
    updateChips();
    updateCounts();
    updateError();
}

void FilterBar::build()
{
    setObjectName(u"filterBar"_s);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Choose kinds of actors and statements"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new FilterMenu(m_filter, this));
    m_field->setPlaceholderText(tr("type to filter … said:embassy  kind:act"));
    m_field->setAccessibleName(tr("Filter by text"));
    m_field->setClearButtonEnabled(true);
    m_field->setFrame(false);
    m_field->setObjectName(u"filterField"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setProperty("rank", u"error"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("rank", u"dim"_s);
    m_counts->setObjectName(u"filterCounts"_s);
    m_hidden->setProperty("flat", true);
    m_chips->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 14, 4);
    layout->setSpacing(8);
    layout->addWidget(m_add);
    layout->addWidget(m_certainty);
    layout->addLayout(m_chips);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_counts);
    layout->addWidget(m_hidden);
}

void FilterBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateChips();
}

void FilterBar::updateChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Filter &chosen = m_filter.chosen();
    const auto without = [this](auto clear) {
        return [this, clear] {
            Filter filter = m_filter.chosen();
            clear(filter);
            m_filter.setChosen(filter);
        };
    };
    if (!chosen.actorKinds.empty())
        addChip(tr("kind"), listOf(chosen.actorKinds), without([](Filter &f) { f.actorKinds.clear(); }));
    if (!chosen.statementKinds.empty())
        addChip(tr("statements"), listOf(chosen.statementKinds), without([](Filter &f) { f.statementKinds.clear(); }));
    if (!chosen.articles.empty())
        addChip(tr("articles"), number(chosen.articles.size()), without([](Filter &f) { f.articles.clear(); }));
    if (!chosen.actors.empty())
        addChip(tr("about"), tr("%1 actors").arg(chosen.actors.size()), without([](Filter &f) { f.actors.clear(); }));
    if (!chosen.isolates)
        addChip({}, tr("only with lines"), without([](Filter &f) { f.isolates = true; }));
    if (chosen.atMost != 0)
        addChip({}, tr("%1 most quoted").arg(number(chosen.atMost)), without([](Filter &f) { f.atMost = 0; }));
    if (m_field->text().trimmed() != m_filter.query())
        m_field->setText(m_filter.query());
}

void FilterBar::addChip(const QString &name, const QString &value, const std::function<void()> &takeOff)
{
    auto *chip = new Chip(name, value, m_theme, this);
    connect(chip, &QAbstractButton::clicked, this, takeOff);
    m_chips->addWidget(chip);
}

void FilterBar::updateCounts()
{
    m_certainty->follow(); // what is typed is understood by the time its picture comes
    const ViewPicture &picture = m_picture.picture();
    const Corpus &corpus = *m_project.corpus();
    const std::size_t hidden = m_picture.view() ? m_picture.view()->hidden : 0;
    m_counts->setVisible(picture.scene != nullptr);
    m_counts->setText(tr("%1 of %2 actors · %3 of %4 statements")
                          .arg(number(picture.actors), number(corpus.actors.size()), number(picture.statements),
                               number(corpus.statements.size())));
    m_counts->setToolTip(tr("What the map shows now, of all that was found"));
    m_hidden->setVisible(hidden > 0);
    m_hidden->setText(tr("Show hidden (%1)").arg(number(hidden)));
}

void FilterBar::updateError()
{
    m_error->setText(m_filter.queryError());
    m_error->setVisible(!m_filter.queryError().isEmpty());
}

} // namespace onrecord::ui
