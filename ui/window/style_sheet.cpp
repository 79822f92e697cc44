// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style_sheet.h"

#include "ui/panels/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <utility>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share, a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

const char *const Sheet = R"(
QMainWindow, QDialog { background: @panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { background: transparent; color: @dim; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @soft; color: @ink; }
QMenu { background: @panel; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; color: @ink; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 7px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 7px 12px; spacing: 8px; }
QToolBar#filterToolBar { padding: 0px; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @dim; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @dim; font-size: 12px; }
QToolTip { background: @panel; color: @ink; border: 1px solid @line; padding: 4px 7px; }
QLabel { color: @ink; background: transparent; }
QLabel[rank="display"] { font-size: 26px; font-weight: 600; }
QLabel[rank="lead"] { font-size: 15px; color: @dim; }
QLabel[rank="heading"] { font-size: 15px; font-weight: 600; }
QLabel[rank="title"] { font-size: 13px; font-weight: 600; }
QLabel[rank="strong"] { font-weight: 600; }
QLabel[rank="meta"] { font-size: 12px; color: @dim; }
QLabel[rank="dim"] { color: @dim; }
QLabel[rank="error"] { color: @negative; font-size: 12px; }
QLineEdit { background: @panel; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 0px 9px; min-height: 28px;
            selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 1px solid @accent; }
QLineEdit#filterField { border: none; background: transparent; padding: 0px 4px; }
QPushButton, QToolButton { background: @soft; color: @ink; border: none; border-radius: 8px; padding: 0px 13px; min-height: 30px; }
QToolButton { padding: 0px 9px; }
QToolButton::menu-indicator { image: none; }
QToolButton#qt_toolbar_ext_button { background: transparent; padding: 0px; qproperty-icon: url(:/icons/down-@kind.svg); }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0px; min-height: 0px; }
QPushButton:hover, QToolButton:hover { background: @softHover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: @soft; }
QPushButton[rank="primary"] { background: @accent; color: @onAccent; font-weight: 600; }
QPushButton[rank="primary"]:hover { background: @accentHover; }
QPushButton[rank="primary"]:disabled { background: @soft; color: @faint; }
QPushButton[rank="row"] { background: transparent; text-align: left; padding: 0px 10px; min-height: 32px; }
QPushButton[rank="row"]:hover { background: @selection; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; color: @accent; padding: 0px 7px; min-height: 22px; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: @soft; }
QToolButton[overlay="true"] { background: @panel; border: 1px solid @line; border-radius: 7px; padding: 0px;
                              min-width: 30px; max-width: 30px; min-height: 30px; max-height: 30px; }
QToolButton[overlay="true"]:hover { background: @selection; }
QFrame#lensSwitch { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame#lensSwitch QToolButton { background: transparent; border: none; border-radius: 7px; padding: 0px 12px; min-height: 28px; }
QFrame#lensSwitch QToolButton:hover { background: @soft; }
QFrame#lensSwitch QToolButton:checked { background: @accent; color: @onAccent; font-weight: 600; }
QFrame#styleSwitch { background: transparent; border: none; }
QFrame#styleSwitch QToolButton { background: transparent; color: @ink; font-size: 12px; padding: 0px 6px; min-height: 22px; border-radius: 6px; }
QFrame#styleSwitch QToolButton:hover, QFrame#styleSwitch QToolButton:open { background: @soft; }
QFrame#styleSwitch QToolButton:focus { border: 1px solid @accent; }
QFrame[switch="small"] { background: @panel; border: 1px solid @line; border-radius: 7px; }
QFrame[switch="small"] QToolButton { background: transparent; border: none; border-radius: 6px; padding: 0px 9px; min-height: 24px; }
QFrame[switch="small"] QToolButton:hover { background: @soft; }
QFrame[switch="small"] QToolButton:focus { border: 1px solid @accent; }
QFrame[switch="small"] QToolButton:checked { background: @selection; color: @accent; font-weight: 600; }
QTabBar { background: @panel; }
QTabBar::tab { background: @panel; color: @dim; padding: 9px 0px 7px 0px; margin: 0px 5px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:first { margin-left: 14px; }
QListView, QTextEdit, QTreeView { background: @panel; color: @ink; border: none; outline: none;
                       selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit#readerPage { selection-background-color: @accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QFrame#banner { background: @selection; border: none; border-bottom: 1px solid @line; }
QFrame#banner[rank="error"] { background: @warn; }
QWidget#filterBar, QWidget#startPage, QWidget#emptyState { background: @panel; }
QWidget#mapArea QWidget#emptyState { background: @map; }
QLabel#picturePreview { border: 1px solid @line; border-radius: 8px; background: @window; }
QSplitter::handle { background: @line; }
QComboBox { background: @panel; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 0px 9px; min-height: 28px; min-width: 190px; }
QComboBox:focus { border: 1px solid @accent; }
QComboBox:disabled { color: @faint; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @line; selection-background-color: @selection; selection-color: @ink; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/down-@kind.svg); width: 16px; height: 16px; }
QCheckBox { color: @ink; spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @handle; border-radius: 5px; background: @panel; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@kind.svg); }
QCheckBox:focus { color: @accent; }
QListView#searchPopup { border: 1px solid @line; padding: 5px 0px; }
)";

} // namespace

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.dim);
    palette.setColor(QPalette::Button, mixed(theme.panel, theme.line, 0.45F));
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.negative);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.dim);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.dim, theme.panel, 0.45F));
    return palette;
}

QString styleSheetFor(const Theme &theme)
{
    // Longer names first: @softHover before @soft.
    const std::pair<QString, QColor> colours[] = {
        {u"@softHover"_s, mixed(theme.panel, theme.line, 0.9F)},
        {u"@soft"_s, mixed(theme.panel, theme.line, 0.5F)},
        {u"@accentHover"_s, mixed(theme.accent, theme.ink, 0.15F)},
        {u"@accent"_s, theme.accent},
        {u"@onAccent"_s, theme.onAccent},
        {u"@selection"_s, theme.selection},
        {u"@faint"_s, mixed(theme.dim, theme.panel, 0.4F)},
        {u"@handle"_s, mixed(theme.dim, theme.panel, 0.65F)},
        {u"@warn"_s, mixed(theme.panel, theme.negative, 0.16F)},
        {u"@negative"_s, theme.negative},
        {u"@window"_s, theme.window},
        {u"@panel"_s, theme.panel},
        {u"@map"_s, theme.map},
        {u"@line"_s, theme.line},
        {u"@dim"_s, theme.dim},
        {u"@ink"_s, theme.ink},
    };
    QString sheet = QString::fromLatin1(Sheet);
    sheet.replace(u"@kind"_s, theme.kind == ThemeKind::Dark ? u"dark"_s : u"light"_s);
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet;
}

QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = font.family();
    const bool none = family.isEmpty() || family == u"Sans"_s || family == u"Sans Serif"_s || family == u"sans-serif"_s;
    if (none)
        font.setFamilies({u"Inter"_s, u"Sans Serif"_s});
    font.setPixelSize(BaseSize);
    return font;
}

} // namespace onrecord::ui
