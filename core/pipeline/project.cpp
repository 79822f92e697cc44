// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/project.h"

#include "core/base/file_writer.h"
#include "core/model/article.h"
#include "core/pipeline/folder_ingest.h"
#include "core/pipeline/project_place.h"
#include "core/reading/article_reader.h"
#include "core/resolve/correction_history.h"
#include "core/resolve/resolver.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <exception>
#include <optional>
#include <system_error>
#include <utility>

namespace onrecord
{

namespace
{

std::int64_t nowInMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// "x y" as PinNode keeps it.
std::optional<Point> pointFrom(const std::string &text)
{
    Point point;
    const char *end = text.data() + text.size();
    const auto [afterX, noX] = std::from_chars(text.data(), end, point.x);
    if (noX != std::errc{} || afterX == end || *afterX != ' ')
        return std::nullopt;
    const auto [afterY, noY] = std::from_chars(afterX + 1, end, point.y);
    return noY == std::errc{} && afterY == end ? std::optional(point) : std::nullopt;
}

} // namespace

struct Project::Impl
{
    explicit Impl(Store opened)
        : store(std::move(opened))
    {}

    Store store;
    std::optional<ArticleReader> reader; // loaded when first needed
    std::optional<NameLore> lore;        // likewise
    std::vector<Correction> corrections;
    std::shared_ptr<const Corpus> extracted;                         // null: something was stored since
    std::shared_ptr<const Corpus> corrected;                         // null: something was corrected since
    std::shared_ptr<const Corpus> last = std::make_shared<Corpus>(); // what corpus() gave last

    [[nodiscard]] Result<const ArticleReader *> loadedReader();
    [[nodiscard]] Result<std::shared_ptr<const Corpus>> extract(const std::stop_token &stop);
    [[nodiscard]] std::shared_ptr<const Corpus> correct() const;
    void forgetCorpus()
    {
        extracted.reset();
        corrected.reset();
    }
};

Result<const ArticleReader *> Project::Impl::loadedReader()
{
    if (!reader) {
        auto loaded = ArticleReader::load();
        if (!loaded)
            return fail(loaded.error());
        reader.emplace(std::move(*loaded));
    }
    return &*reader;
}

Result<std::shared_ptr<const Corpus>> Project::Impl::extract(const std::stop_token &stop)
{
    if (!lore) {
        auto loaded = NameLore::load();
        if (!loaded)
            return fail(loaded.error());
        lore.emplace(std::move(*loaded));
    }
    Resolver resolver(*lore);
    const auto add = [&](const Article &article, const Reading &reading) {
        resolver.add(article.info, article.text, reading);
    };
    if (auto visited = store.visitReadings(add, stop); !visited)
        return fail(visited.error());
    if (stop.stop_requested())
        return std::shared_ptr<const Corpus>();
    auto problems = store.problems();
    if (!problems)
        return fail(problems.error());
    return std::make_shared<const Corpus>(resolver.finish(std::move(*problems)));
}

/// What was extracted itself when no correction changes it: a pin costs no copy.
std::shared_ptr<const Corpus> Project::Impl::correct() const
{
    const std::vector<Correction> inForce = correctionsInForce(corrections);
    if (std::none_of(inForce.begin(), inForce.end(), changesCorpus))
        return extracted;
    return std::make_shared<const Corpus>(applyCorrections(*extracted, inForce));
}

Project::Project(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

Project::Project(Project &&) noexcept = default;
Project &Project::operator=(Project &&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::create(const std::filesystem::path &path)
{
    auto store = Store::create(path);
    if (!store)
        return fail(store.error());
    return Project(std::make_unique<Impl>(std::move(*store)));
}

Result<Project> Project::open(const std::filesystem::path &path, OpenMode mode)
{
    auto store = Store::open(path, mode);
    if (!store)
        return fail(store.error());
    auto impl = std::make_unique<Impl>(std::move(*store));
    auto corrections = impl->store.corrections();
    if (!corrections)
        return fail(corrections.error());
    impl->corrections = std::move(*corrections);
    return Project(std::move(impl));
}

Result<Project> Project::forFolder(const std::filesystem::path &folder)
{
    const auto real = realFolder(folder);
    if (!real)
        return fail(real.error());
    const auto place = projectsFolder();
    if (!place)
        return fail(place.error());
    std::error_code error;
    std::filesystem::create_directories(*place, error);
    if (error)
        return fail(systemError(*place, error.value(), ErrorCode::WriteFailed));
    const std::filesystem::path file = *place / projectFileName(*real);
    if (std::filesystem::exists(file, error))
        return open(file);
    auto created = create(file);
    // Another program may have made it in between.
    return created || !std::filesystem::exists(file, error) ? std::move(created) : open(file);
}

Result<IngestReport> Project::ingest(const std::vector<std::filesystem::path> &folders, const IngestOptions &options,
                                     Progress &progress, std::stop_token stop)
{
    Impl &impl = *m_impl;
    const auto stored = [&] {
        impl.forgetCorpus();
        if (options.betweenBatches)
            options.betweenBatches();
    };
    try {
        return FolderIngest(
                   {impl.store, [&] { return impl.loadedReader(); }, stored, progress, std::move(stop), options.jobs})
            .run(folders);
    } catch (const std::exception &exception) {
        impl.forgetCorpus();
        return fail(ErrorCode::Internal, displayPath(path().string()), exception.what());
    }
}

Result<std::shared_ptr<const Corpus>> Project::corpus(std::stop_token stop)
{
    Impl &impl = *m_impl;
    try {
        if (!impl.extracted) {
            auto extracted = impl.extract(stop);
            if (!extracted)
                return fail(extracted.error());
            if (!*extracted)
                return impl.last;
            impl.extracted = std::move(*extracted);
        }
        if (!impl.corrected)
            impl.corrected = impl.correct();
        impl.last = impl.corrected;
        return impl.last;
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Internal, displayPath(path().string()), exception.what());
    }
}

Result<std::string> Project::text(ArticleId article) const
{
    return m_impl->store.text(article);
}

Result<void> Project::append(Correction correction)
{
    if (correction.madeAt == 0)
        correction.madeAt = nowInMilliseconds();
    auto appended = m_impl->store.append(std::move(correction));
    if (!appended)
        return fail(appended.error());
    m_impl->corrections.push_back(std::move(*appended));
    m_impl->corrected.reset();
    return {};
}

Result<void> Project::undo()
{
    const auto correction = nextUndo(corrections());
    return correction ? append(undoOf(*correction)) : fail(ErrorCode::WrongUse, "undo", "there is nothing to undo");
}

Result<void> Project::redo()
{
    const auto correction = nextRedo(corrections());
    return correction ? append(redoOf(*correction)) : fail(ErrorCode::WrongUse, "redo", "there is nothing to redo");
}

const std::vector<Correction> &Project::corrections() const
{
    return m_impl->corrections;
}

std::map<std::string, Point> Project::pins(std::string_view lens) const
{
    const std::string prefix = std::string(lens) + "/";
    std::map<std::string, Point> pins;
    for (const Correction &correction : correctionsInForce(corrections())) {
        if (correction.kind != CorrectionKind::PinNode || !correction.target.starts_with(prefix))
            continue;
        const std::string key = correction.target.substr(prefix.size());
        if (const auto place = pointFrom(correction.after))
            pins[key] = *place;
        else
            pins.erase(key);
    }
    return pins;
}

Result<std::vector<std::filesystem::path>> Project::folders() const
{
    return m_impl->store.folders();
}

Result<std::vector<Problem>> Project::check(std::stop_token stop) const
{
    return m_impl->store.check(std::move(stop));
}

Result<void> Project::saveCopy(const std::filesystem::path &path) const
{
    return m_impl->store.saveCopy(path);
}

std::filesystem::path Project::path() const
{
    return m_impl->store.path();
}

} // namespace onrecord
