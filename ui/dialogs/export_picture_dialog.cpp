// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_picture_dialog.h"

#include "ui/state/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize PreviewSize(440, 340);
constexpr double LeastScale = 0.25; // of PictureOptions::scale

QString suffixOf(PictureFormat format)
{
    return format == PictureFormat::Png ? u"png"_s : format == PictureFormat::Svg ? u"svg"_s : u"pdf"_s;
}

void choose(QComboBox &box, const QVariant &value)
{
    if (const int at = box.findData(value); at >= 0)
        box.setCurrentIndex(at);
}

enum Region { All, View, Selected };

} // namespace

ExportPictureDialog::ExportPictureDialog(const PictureSubject &subject, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_settings(settings)
    , m_format(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_background(new QComboBox(this))
    , m_legend(new QCheckBox(tr("Legend"), this))
    , m_caption(new QCheckBox(tr("Line of facts below"), this))
    , m_title(new QLineEdit(this))
    , m_preview(new QLabel(this))
    , m_size(new QLabel(this))
    , m_drawSoon(new QTimer(this))
{
    setObjectName(u"exportPictureDialog"_s);
    setWindowTitle(tr("Export picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->addItem(tr("PNG (pixels)"), static_cast<int>(PictureFormat::Png));
    m_format->addItem(tr("SVG (lines, for drawing programs)"), static_cast<int>(PictureFormat::Svg));
    m_format->addItem(tr("PDF (for print)"), static_cast<int>(PictureFormat::Pdf));
    m_region->addItem(tr("The whole map"), All);
    m_region->addItem(tr("What is on screen"), View);
    if (subject.selection)
        m_region->addItem(tr("What is selected"), Selected);
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 ×").arg(scale), scale);
    m_background->addItem(tr("As on screen"), static_cast<int>(PictureBackground::Theme));
    m_background->addItem(tr("White"), static_cast<int>(PictureBackground::White));
    m_background->addItem(tr("Transparent"), static_cast<int>(PictureBackground::Transparent));
    build();
    restore();
    drawPreview();
}

void ExportPictureDialog::build()
{
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Region"), m_region);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(tr("Background"), m_background);
    form->addRow(tr("Title"), m_title);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_caption);
    m_title->setPlaceholderText(tr("none"));
    m_size->setProperty("rank", u"meta"_s);
    m_preview->setFixedSize(PreviewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setObjectName(u"picturePreview"_s);
    auto *side = new QVBoxLayout;
    side->addWidget(m_preview);
    side->addWidget(m_size);
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addLayout(form);
    top->addLayout(side);
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *save = new QPushButton(tr("Save as…"), this);
    save->setProperty("rank", u"primary"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addLayout(buttons);
    m_drawSoon->setSingleShot(true);
    m_drawSoon->setInterval(120);
    connect(m_drawSoon, &QTimer::timeout, this, &ExportPictureDialog::drawPreview);
    for (QComboBox *box : {m_format, m_region, m_scale, m_background})
        connect(box, &QComboBox::currentIndexChanged, m_drawSoon, qOverload<>(&QTimer::start));
    for (QCheckBox *box : {m_legend, m_caption})
        connect(box, &QCheckBox::toggled, m_drawSoon, qOverload<>(&QTimer::start));
    connect(m_title, &QLineEdit::textChanged, m_drawSoon, qOverload<>(&QTimer::start));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportPictureDialog::askForFile);
    connect(copy, &QPushButton::clicked, this, [this] {
        remember();
        emit copyRequested(options());
        accept();
    });
}

void ExportPictureDialog::restore()
{
    choose(*m_format, m_settings.value(u"picture/format"_s, static_cast<int>(PictureFormat::Png)).toInt());
    choose(*m_region, m_settings.value(u"picture/region"_s, static_cast<int>(All)).toInt());
    choose(*m_scale, m_settings.value(u"picture/scale"_s, 2).toInt());
    choose(*m_background,
           m_settings.value(u"picture/background"_s, static_cast<int>(PictureBackground::Theme)).toInt());
    m_legend->setChecked(m_settings.value(u"picture/legend"_s, true).toBool());
    m_caption->setChecked(m_settings.value(u"picture/caption"_s, true).toBool());
}

void ExportPictureDialog::remember()
{
    m_settings.setValue(u"picture/format"_s, m_format->currentData());
    m_settings.setValue(u"picture/region"_s, m_region->currentData());
    m_settings.setValue(u"picture/scale"_s, m_scale->currentData());
    m_settings.setValue(u"picture/background"_s, m_background->currentData());
    m_settings.setValue(u"picture/legend"_s, m_legend->isChecked());
    m_settings.setValue(u"picture/caption"_s, m_caption->isChecked());
}

PictureOptions ExportPictureDialog::options() const
{
    PictureOptions options;
    options.format = static_cast<PictureFormat>(m_format->currentData().toInt());
    options.scale = m_scale->currentData().toInt();
    options.background = static_cast<PictureBackground>(m_background->currentData().toInt());
    options.legend = m_legend->isChecked();
    options.title = m_title->text().trimmed();
    options.caption = m_caption->isChecked() ? m_subject.caption : QString();
    options.theme = options.background == PictureBackground::White ? ThemeKind::Light : m_subject.theme;
    const int region = m_region->currentData().toInt();
    if (region == View)
        options.region = m_subject.visible;
    else if (region == Selected)
        options.region = m_subject.selection;
    return options;
}

void ExportPictureDialog::askForFile()
{
    const PictureFormat format = options().format;
    const QString suffix = suffixOf(format);
    const QString folder =
        m_settings.value(u"picture/folder"_s, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString();
    auto *dialog =
        new QFileDialog(this, tr("Save picture"), folder, tr("%1 picture (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"map."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.setValue(u"picture/folder"_s, QFileInfo(file).absolutePath());
        remember();
        emit saveRequested(options(), file);
        accept();
    });
    dialog->open();
}

void ExportPictureDialog::drawPreview()
{
    PictureOptions shown = options();
    m_scale->setEnabled(shown.format == PictureFormat::Png);
    shown.format = PictureFormat::Png;
    const double wanted = shown.scale;
    shown.scale = LeastScale; // tells how large it is at 100 %
    const QImage small = renderImage(*m_subject.scene, m_subject.highlight, shown);
    if (small.isNull())
        return;
    const QSizeF whole = QSizeF(small.size()) / LeastScale;
    const qreal ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(PreviewSize) * ratio;
    shown.scale = std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()), LeastScale, 4.0);
    QImage fitted = shown.scale > LeastScale ? renderImage(*m_subject.scene, m_subject.highlight, shown) : small;
    if (fitted.width() > room.width() || fitted.height() > room.height())
        fitted = fitted.scaled(room.toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(fitted));
    const QSizeF pixels = whole * (m_scale->isEnabled() ? wanted : 1.0);
    m_size->setText(m_scale->isEnabled()
                        ? tr("about %1 × %2 pixels").arg(qRound(pixels.width())).arg(qRound(pixels.height()))
                        : tr("sharp at any size"));
}

} // namespace onrecord::ui
