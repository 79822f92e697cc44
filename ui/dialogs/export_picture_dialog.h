// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what of the map goes into a picture and how: region, format, scale, background, legend, title; with a preview
// drawn by the same renderer.
#pragma once

#include "ui/picture/picture_export.h"
#include "ui/picture/scene.h"

#include <QDialog>

#include <filesystem>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace onrecord::ui
{

class Settings;

/// What can be drawn.
struct PictureSubject
{
    std::shared_ptr<const Scene> scene;
    Highlight highlight;
    QRectF visible;                  // on screen now
    std::optional<QRectF> selection; // nothing when nothing is selected
    ThemeKind theme = ThemeKind::Light;
    QString caption;
};

class ExportPictureDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportPictureDialog(const PictureSubject &subject, Settings &settings, QWidget *parent);

    [[nodiscard]] PictureOptions options() const;

signals:
    void saveRequested(const onrecord::ui::PictureOptions &options, const QString &file);
    void copyRequested(const onrecord::ui::PictureOptions &options);

private:
    void build();
    void restore();
    void remember();
    void askForFile();
    void drawPreview();

    PictureSubject m_subject;
    Settings &m_settings;
    QComboBox *m_format;
    QComboBox *m_region;
    QComboBox *m_scale;
    QComboBox *m_background;
    QCheckBox *m_legend;
    QCheckBox *m_caption;
    QLineEdit *m_title;
    QLabel *m_preview;
    QLabel *m_size;
    QTimer *m_drawSoon;
};

} // namespace onrecord::ui
