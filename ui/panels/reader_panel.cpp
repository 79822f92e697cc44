// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reader_panel.h"

#include "ui/models/words.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/fonts.h"
#include "ui/state/evidence_state.h"
#include "ui/state/project_state.h"
#include "ui/state/text_state.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStringList>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double LineHeight = 1.55;
constexpr double ParagraphGap = 10;

/// Lines as far apart as the reader's eye wants; blank lines between paragraphs only as a gap.
void layOutPage(QTextEdit &page)
{
    const QFontMetricsF metrics(page.font());
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(std::max(0.0, ReaderSize * LineHeight - metrics.height()),
                            QTextBlockFormat::LineDistanceHeight);
    paragraph.setBottomMargin(ParagraphGap);
    QTextBlockFormat blank;
    blank.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(page.document());
    cursor.beginEditBlock(); // laid out once
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(paragraph);
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next())
        if (block.length() <= 1)
            QTextCursor(block).setBlockFormat(blank);
    cursor.endEditBlock();
}

bool covers(const Statement &statement, std::uint32_t byte)
{
    const auto holds = [byte](const std::vector<Span> &spans) {
        return std::any_of(spans.begin(), spans.end(),
                           [byte](const Span &span) { return span.begin <= byte && byte < span.end; });
    };
    return holds(statement.text.content) || holds(statement.text.cue) || holds(statement.text.source);
}

QLabel *label(const QString &rank, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setProperty("rank", rank);
    return made;
}

} // namespace

ReaderPanel::ReaderPanel(const ProjectState &project, EvidenceState &evidence, TextState &texts, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_evidence(evidence)
    , m_texts(texts)
    , m_title(nullptr)
    , m_meta(nullptr)
    , m_page(nullptr)
    , m_empty(new EmptyState)
    , m_content(new QWidget)
    , m_stack(new QStackedLayout(this))
{
    build();
    connect(&project, &ProjectState::changed, this, &ReaderPanel::update);
    connect(&evidence, &EvidenceState::changed, this, &ReaderPanel::update);
    connect(&texts, &TextState::changed, this, &ReaderPanel::update);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { turn(1); });
    update();
}

void ReaderPanel::build()
{
    m_title = label(u"title"_s, m_content);
    m_meta = label(u"meta"_s, m_content);
    m_page = new QTextEdit(m_content);
    m_page->setReadOnly(true);
    m_page->setUndoRedoEnabled(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setFont(readerFont());
    m_page->document()->setDocumentMargin(0);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->setAccessibleName(tr("Article"));
    m_page->setObjectName(u"readerPage"_s);
    m_page->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 12, 6, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addSpacing(8);
    layout->addWidget(m_page, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
}

void ReaderPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    mark();
}

void ReaderPanel::update()
{
    const ArticleInfo *info = m_project.corpus()->article(m_evidence.article());
    m_stack->setCurrentWidget(info ? m_content : static_cast<QWidget *>(m_empty));
    if (!info)
        return updateEmpty();
    const auto text = m_texts.text(info->id);
    if (!text)
        return; // update() comes again with the text
    setPage(text);
    mark();
    showHeader();
    scrollToEvidence();
}

void ReaderPanel::updateEmpty()
{
    if (m_project.corpus()->articles.empty())
        m_empty->setWords(tr("No articles"), tr("Articles open here, with what is said in them marked."), {});
    else
        m_empty->setWords(tr("No article open"), tr("A click on a statement opens its article here."),
                          tr("Read the first article"));
}

void ReaderPanel::setPage(const std::shared_ptr<const std::string> &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_map = TextMap(*text);
    m_page->setPlainText(m_map.text());
    layOutPage(*m_page);
    m_page->verticalScrollBar()->setValue(0);
}

void ReaderPanel::mark()
{
    if (!m_text)
        return;
    QTextCursor all(m_page->document());
    all.beginEditBlock(); // laid out once
    all.select(QTextCursor::Document);
    QTextCharFormat plain;
    plain.setForeground(m_theme.ink);
    all.setCharFormat(plain);
    const auto &reading = m_evidence.reading();
    const Statement *current = nullptr;
    for (const Statement &statement : m_project.corpus()->statements) {
        if (statement.article != m_evidence.article())
            continue;
        markSpans(statement.text.content, m_theme.otherMark, false);
        if (reading && keyOf(evidenceOf(statement)) == keyOf(*reading))
            current = &statement;
    }
    if (current)
        markStatement(*current);
    else if (reading)
        markSpans({reading->span}, m_theme.contentMark, false);
    all.endEditBlock();
}

void ReaderPanel::markStatement(const Statement &statement)
{
    markSpans(statement.text.content, m_theme.contentMark, false);
    markSpans(statement.text.source, m_theme.sourceMark, false);
    markSpans(statement.text.cue, m_theme.cueMark, true);
    if (statement.text.stanceWord.isEmpty())
        return;
    const TextMap::Range range = m_map.range(statement.text.stanceWord);
    QTextCursor cursor(m_page->document());
    cursor.setPosition(range.begin);
    cursor.setPosition(range.end, QTextCursor::KeepAnchor);
    QTextCharFormat underlined;
    underlined.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    underlined.setUnderlineColor(m_theme.colourOf(statement.text.stance));
    cursor.mergeCharFormat(underlined);
}

void ReaderPanel::markSpans(const std::vector<Span> &spans, const QColor &colour, bool strong)
{
    QTextCharFormat format;
    format.setBackground(colour);
    if (strong)
        format.setFontWeight(QFont::Bold);
    QTextCursor cursor(m_page->document());
    for (const Span &span : spans) {
        const TextMap::Range range = m_map.range(span);
        cursor.setPosition(range.begin);
        cursor.setPosition(range.end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void ReaderPanel::showHeader()
{
    const ArticleInfo *info = m_project.corpus()->article(m_evidence.article());
    if (!info)
        return;
    QStringList meta;
    if (!info->outlet.empty())
        meta.append(shown(info->outlet));
    meta.append(info->date.empty() ? tr("date unknown") : shown(info->date));
    meta.append(m_project.shownPath(*info));
    m_title->setText(shown(info->title));
    m_meta->setText(meta.join(u" · "_s));
}

void ReaderPanel::scrollToEvidence()
{
    const auto &reading = m_evidence.reading();
    m_scrollTo = reading ? m_map.place(reading->span.begin) : -1;
    if (m_scrollTo < 0)
        return;
    QTextCursor cursor(m_page->document());
    cursor.setPosition(m_scrollTo);
    m_page->setTextCursor(cursor);
    QScrollBar *bar = m_page->verticalScrollBar();
    const int top = m_page->cursorRect(cursor).top() + bar->value();
    bar->setValue(top - m_page->viewport()->height() / 4);
}

void ReaderPanel::turn(int by)
{
    const std::vector<ArticleInfo> &articles = m_project.corpus()->articles;
    if (articles.empty())
        return;
    const auto at = std::find_if(articles.begin(), articles.end(),
                                 [this](const ArticleInfo &info) { return info.id == m_evidence.article(); });
    const auto size = static_cast<std::ptrdiff_t>(articles.size());
    const std::ptrdiff_t from = at == articles.end() ? (by > 0 ? -1 : 0) : at - articles.begin();
    m_evidence.readArticle(articles[static_cast<std::size_t>(((from + by) % size + size) % size)].id);
}

bool ReaderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && !m_page->textCursor().hasSelection()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            pickStatementAt(m_page->cursorForPosition(mouse->position().toPoint()).position());
    }
    return QWidget::eventFilter(watched, event);
}

void ReaderPanel::pickStatementAt(int place)
{
    const std::uint32_t byte = m_map.byte(place);
    for (const Statement &statement : m_project.corpus()->statements)
        if (statement.article == m_evidence.article() && covers(statement, byte))
            return m_evidence.readOne(evidenceOf(statement));
}

void ReaderPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_scrollTo >= 0)
        scrollToEvidence();
}

} // namespace onrecord::ui
