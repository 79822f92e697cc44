// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli picture: a view of a project as PNG, SVG or PDF, drawn by the window's renderer.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/say.h"
#include "app/onrecord-cli/view_choice.h"
#include "core/graph/node_measures.h"
#include "core/layout/layout.h"
#include "core/pipeline/view_layout.h"
#include "ui/picture/node_boxes.h"
#include "ui/picture/picture_export.h"

#include <QGuiApplication>

#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace onrecord
{

namespace
{

using namespace onrecord::ui;

/// "1600x1000".
std::optional<QSizeF> sizeFrom(const std::string &text)
{
    int width = 0;
    int height = 0;
    const char *end = text.data() + text.size();
    const auto [cross, noWidth] = std::from_chars(text.data(), end, width);
    if (noWidth != std::errc{} || cross == end || *cross != 'x')
        return std::nullopt;
    const auto [rest, noHeight] = std::from_chars(cross + 1, end, height);
    const bool isFit =
        noHeight == std::errc{} && rest == end && width >= 16 && height >= 16 && width <= 20000 && height <= 20000;
    return isFit ? std::optional(QSizeF(width, height)) : std::nullopt;
}

/// Qt's remarks on the surroundings ("XDG_RUNTIME_DIR not set") are nobody's business here.
void saySerious(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        couldNot({ErrorCode::Internal, "Drawing", message.toStdString()});
}

/// Fonts and QImage need a QGuiApplication, but no screen.
class Drawing final
{
public:
    Drawing()
        : m_application((prepare(), m_argc), m_argv)
    {}

private:
    static void prepare()
    {
        qInstallMessageHandler(saySerious);
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    char m_name[13] = "onrecord-cli";
    char *m_argv[2] = {m_name, nullptr};
    int m_argc = 1;
    QGuiApplication m_application;
};

/// "circle", "around:Ann Lee"; what follows the colon is the centre's name, not yet its key.
std::optional<LayoutChoice> layoutFrom(const std::string &text)
{
    const std::size_t colon = text.find(':');
    const auto kind = layoutKindFromString(std::string_view(text).substr(0, colon));
    if (!kind || (colon != std::string::npos && kind != LayoutKind::Around))
        return std::nullopt;
    return LayoutChoice{*kind, colon == std::string::npos ? std::string() : text.substr(colon + 1)};
}

class PictureCommand final : public Command
{
public:
    explicit PictureCommand(CLI::App &app)
        : Command(app.add_subcommand("picture", "Draw a view of a project as PNG, SVG or PDF, as the window does"))
    {
        m_choice.addTo(words());
        words().add_option("--size", m_size, "Width and height, as in 1600x1000")->check([](const std::string &text) {
            return sizeFrom(text) ? std::string() : "is not a size such as 1600x1000 (from 16x16 to 20000x20000)";
        });
        words()
            .add_option("--layout", m_layout,
                        "free, circle (by community), layers (by role), time, or around:NAME (around: the weightiest)")
            ->check([](const std::string &text) {
                return layoutFrom(text) ? std::string() : "is not free, circle, layers, time, around or around:NAME";
            })
            ->capture_default_str();
        words()
            .add_option("--scale", m_options.scale, "PNG: pixels for each of these, from 0.25 to 8")
            ->check(CLI::Range(0.25, 8.0))
            ->capture_default_str();
        words()
            .add_option("--theme", m_theme, "light or dark")
            ->check(CLI::IsMember({"light", "dark"}))
            ->capture_default_str();
        words()
            .add_option("--colour", m_colouring, "What the nodes' colour says: kind, community, stance or outlet")
            ->check(CLI::IsMember({"kind", "community", "stance", "outlet"}))
            ->capture_default_str();
        words()
            .add_option("--size-by", m_sizing, "What the nodes' size says: statements or centrality")
            ->check(CLI::IsMember({"statements", "centrality"}))
            ->capture_default_str();
        words().add_option("-o,--output", m_file, "File to write: .png, .svg or .pdf")->required();
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        const auto format = pictureFormatFor(m_file);
        if (!format)
            return wrongUse({ErrorCode::WrongUse, m_file, "a picture's name ends in .png, .svg or .pdf"});
        m_options.format = *format;
        m_options.size = sizeFrom(m_size).value_or(QSizeF());
        m_options.theme = m_theme == "dark" ? ThemeKind::Dark : ThemeKind::Light;
        auto chosen = m_choice.make(stop);
        if (!chosen)
            return noView(chosen.error());
        LayoutChoice layout = layoutFrom(m_layout).value_or(LayoutChoice());
        if (!layout.centre.empty()) {
            const std::string key = nodeKeyFor(chosen->view, layout.centre);
            if (key.empty())
                return wrongUse({ErrorCode::WrongUse, layout.centre, "nobody of that name is in this view"});
            layout.centre = key;
        }
        const Drawing drawing;
        const Scene scene = layout.kind == LayoutKind::Free ? laidOut(std::move(*chosen), stop)
                                                            : guided(std::move(*chosen), layout, stop);
        if (stop.stop_requested())
            return stoppedEarly();
        const auto written = exportPicture(scene, {}, m_options, m_file);
        return written ? ExitStatus::Done : couldNot(written.error());
    }

private:
    Scene guided(ChosenView chosen, const LayoutChoice &layout, const std::stop_token &stop) const
    {
        Scene scene = dressed(chosen, stop);
        LayoutInput input = layoutInputFor(scene);
        if (!m_options.size.isEmpty())
            input.aspect = m_options.size.width() / m_options.size.height();
        GuidedPlaces made = guidedPlaces(layout, *scene.view, *chosen.corpus,
                                         {std::move(input.boxes), std::move(input.edges), input.aspect}, stop);
        scene.guide = guideOf(made);
        scene.places = std::move(made.places);
        return scene;
    }

    /// Without places; takes the view.
    Scene dressed(ChosenView &chosen, const std::stop_token &stop) const
    {
        Scene scene;
        scene.style = {nodeColouringFromString(m_colouring).value_or(NodeColouring::Kind),
                       nodeSizingFromString(m_sizing).value_or(NodeSizing::Statements)};
        scene.view = std::make_shared<const View>(std::move(chosen.view));
        if (scene.style != SceneStyle() || isMeasuredFirst(*scene.view))
            scene.measures = std::make_shared<const NodeMeasures>(measuresOf(*scene.view, *chosen.corpus, stop));
        return scene;
    }

    Scene laidOut(ChosenView chosen, const std::stop_token &stop) const
    {
        Scene scene = dressed(chosen, stop);
        const View &view = *scene.view;
        LayoutInput input = layoutInputFor(scene);
        if (!m_options.size.isEmpty())
            input.aspect = m_options.size.width() / m_options.size.height();
        if (!chosen.pins.empty()) {
            input.previous.resize(view.nodes.size());
            input.pinned.resize(view.nodes.size());
        }
        for (std::size_t i = 0; i < input.previous.size(); ++i)
            if (const auto pin = chosen.pins.find(view.nodes[i].key); pin != chosen.pins.end()) {
                input.previous[i] = pin->second;
                input.pinned[i] = true;
                scene.pinned.insert(QString::fromStdString(pin->first));
            }
        scene.places = layOut(std::move(input), 1, stop);
        return scene;
    }

    ViewChoice m_choice;
    PictureOptions m_options;
    std::string m_size;
    std::string m_theme = "light";
    std::string m_layout = "free";
    std::string m_colouring = "kind";
    std::string m_sizing = "statements";
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makePictureCommand(CLI::App &app)
{
    return std::make_unique<PictureCommand>(app);
}

} // namespace onrecord
