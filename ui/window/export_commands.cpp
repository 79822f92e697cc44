// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_commands.h"

#include "core/base/resources.h"
#include "core/exchange/graph_export.h"
#include "ui/canvas/map_canvas.h"
#include "ui/models/words.h"
#include "ui/picture/picture_page.h"
#include "ui/state/settings.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct GraphFileKind
{
    const char *suffix;
    const char *format;
    QString words;
};

std::vector<GraphFileKind> graphFileKinds()
{
    return {{"graphml", "graphml", ExportCommands::tr("GraphML, for most graph programs (*.graphml)")},
            {"gexf", "gexf", ExportCommands::tr("GEXF, for Gephi (*.gexf)")},
            {"net", "pajek", ExportCommands::tr("Pajek (*.net)")},
            {"dot", "dot", ExportCommands::tr("DOT, for Graphviz (*.dot)")},
            {"csv", "csv", ExportCommands::tr("CSV, edges and nodes (*.csv)")},
            {"json", "json", ExportCommands::tr("JSON (*.json)")}};
}

/// Room for labels around the selected nodes, in layout units.
constexpr double RoomAround = 90;

std::optional<QRectF> boundsOf(const Scene &scene, const std::vector<std::uint32_t> &nodes)
{
    if (nodes.empty())
        return std::nullopt;
    QRectF bounds;
    for (const std::uint32_t node : nodes) {
        const Point place = scene.places[node];
        bounds |= QRectF(place.x - RoomAround, place.y - RoomAround, 2 * RoomAround, 2 * RoomAround);
    }
    return bounds;
}

std::vector<std::uint32_t> withEnds(const View &view, const Highlight &highlight)
{
    std::vector<std::uint32_t> nodes = highlight.selectedNodes;
    for (const std::uint32_t edge : highlight.selectedEdges) {
        nodes.push_back(view.edges[edge].source);
        nodes.push_back(view.edges[edge].target);
    }
    return nodes;
}

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

} // namespace

ExportCommands::ExportCommands(WindowStates &states, const MapCanvas &canvas, Settings &settings, QWidget *window)
    : QObject(window)
    , m_states(states)
    , m_canvas(canvas)
    , m_settings(settings)
    , m_window(window)
    , m_job(this)
{}

void ExportCommands::askForPicture()
{
    const PictureSubject what = subject();
    if (!what.scene || what.scene->isEmpty()) {
        emit noted(tr("There is nothing on the map yet."));
        return;
    }
    auto *dialog = new ExportPictureDialog(what, m_settings, m_window);
    connect(dialog, &ExportPictureDialog::saveRequested, this, &ExportCommands::savePicture);
    connect(dialog, &ExportPictureDialog::copyRequested, this, &ExportCommands::copy);
    dialog->open();
}

void ExportCommands::copyPicture()
{
    PictureOptions options;
    options.region = m_canvas.visibleRegion();
    options.scale = 2;
    options.theme = m_theme;
    copy(options);
}

void ExportCommands::copy(const PictureOptions &options)
{
    const PictureSubject what = subject();
    if (!what.scene || what.scene->isEmpty())
        return;
    const auto image = std::make_shared<QImage>();
    m_job.run(
        [what, options, image]() -> Result<void> {
            *image = renderImage(*what.scene, what.highlight, options);
            return {};
        },
        this,
        [this, image](const Result<void> &) {
            QGuiApplication::clipboard()->setImage(*image);
            emit noted(tr("The picture is on the clipboard."));
        });
}

void ExportCommands::askForPrint()
{
    const PictureSubject what = subject();
    if (!what.scene || what.scene->isEmpty()) {
        emit noted(tr("There is nothing on the map yet."));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(isWide(*what.scene) ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(m_states.project.title());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void ExportCommands::print(const std::shared_ptr<QPrinter> &printer)
{
    const PictureSubject what = subject();
    if (!what.scene)
        return;
    PictureOptions options;
    options.title = m_states.project.title();
    options.caption = what.caption;
    m_job.run([what, options, printer] { return paintOnPage(*printer, *what.scene, what.highlight, options); }, this,
              [this, printer](const Result<void> &result) {
                  const QString where =
                      printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
                  if (result)
                      emit noted(tr("Printed: %1").arg(where));
                  else
                      emit failed(sentenceFor(result.error()));
              });
}

void ExportCommands::savePicture(const PictureOptions &options, const QString &file)
{
    const PictureSubject what = subject();
    if (!what.scene)
        return;
    m_job.run(
        [what, options, path = pathOf(file)] { return exportPicture(*what.scene, what.highlight, options, path); },
        this, [this, file](const Result<void> &result) { announce(result, file); });
}

void ExportCommands::askForGraph()
{
    QStringList filters;
    for (const GraphFileKind &kind : graphFileKinds())
        filters.append(kind.words);
    const QString folder = m_settings.value(u"graph/folder"_s, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Export graph"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto setSuffix = [dialog](const QString &filter) {
        for (const GraphFileKind &kind : graphFileKinds())
            if (kind.words == filter)
                dialog->setDefaultSuffix(QString::fromLatin1(kind.suffix));
    };
    setSuffix(filters.front());
    connect(dialog, &QFileDialog::filterSelected, dialog, setSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.setValue(u"graph/folder"_s, QFileInfo(file).absolutePath());
        const QString suffix = QFileInfo(file).suffix().toLower();
        const auto kinds = graphFileKinds();
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&suffix](const GraphFileKind &one) {
            return suffix == QString::fromLatin1(one.suffix);
        });
        saveGraph(file, QString::fromLatin1(kind == kinds.end() ? "graphml" : kind->format));
    });
    dialog->open();
}

void ExportCommands::saveGraph(const QString &file, const QString &formatName)
{
    const ViewPicture &picture = m_states.picture.picture();
    const auto format = graphFormatFromString(formatName.toStdString());
    if (!picture.scene || !format)
        return;
    m_job.run(
        [picture, format = *format, path = pathOf(file)] {
            return exportGraph(*picture.scene->view, *picture.corpus, picture.scene->places, format, path);
        },
        this, [this, file](const Result<void> &result) { announce(result, file); });
}

void ExportCommands::announce(const Result<void> &result, const QString &file)
{
    if (result)
        emit noted(tr("Written: %1").arg(file));
    else
        emit failed(sentenceFor(result.error()));
}

PictureSubject ExportCommands::subject() const
{
    PictureSubject what;
    what.scene = m_canvas.scene();
    what.theme = m_theme;
    what.visible = m_canvas.visibleRegion();
    what.caption = caption();
    if (what.scene && what.scene->view) {
        what.highlight = m_canvas.highlight();
        what.highlight.hoveredNode = what.highlight.hoveredEdge = -1;
        what.selection = boundsOf(*what.scene, withEnds(*what.scene->view, what.highlight));
    }
    return what;
}

QString ExportCommands::caption() const
{
    const QString version = QString::fromStdString(std::string(programVersion()));
    const QString filter =
        m_states.filter.query().isEmpty() ? QString() : tr(" · filter: %1").arg(m_states.filter.query());
    return tr("%1 · %2 · %3 articles%4 · OnRecord %5")
        .arg(m_states.project.title(), word(m_states.lens.lens()),
             QString::number(m_states.project.corpus()->articles.size()), filter, version);
}

} // namespace onrecord::ui
