// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/model_export.h"

#include <algorithm>
#include <span>
#include <string>

namespace onrecord::train
{

namespace
{

/// NAME.keys, NAME.rows and NAME.scales in the order of the keys.
void addRows(ModelFileWriter &writer, const std::string &name, const std::vector<std::uint64_t> &keys,
             const Matrix &rows)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (!rows.row(static_cast<Eigen::Index>(i)).isZero(0))
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint64_t> sorted;
    std::vector<std::int8_t> numbers;
    std::vector<float> scales;
    for (const std::size_t i : order) {
        const SmallRow small =
            toSmall(rows.row(static_cast<Eigen::Index>(i)).data(), static_cast<std::size_t>(rows.cols()));
        sorted.push_back(keys[i]);
        numbers.insert(numbers.end(), small.numbers.begin(), small.numbers.end());
        scales.push_back(small.scale);
    }
    writer.add(name + ".keys", std::span(sorted));
    writer.add(name + ".rows", std::span(numbers));
    writer.add(name + ".scales", std::span(scales));
}

void addMatrix(ModelFileWriter &writer, const std::string &name, const Matrix &matrix)
{
    writer.add(name, std::span<const float>(matrix.data(), static_cast<std::size_t>(matrix.size())));
}

template <typename T>
Result<void> copy(ModelFileWriter &writer, const ModelFile &from, const std::string &name)
{
    const auto values = from.array<T>(name);
    if (!values)
        return fail(values.error());
    writer.add(name, *values);
    return {};
}

bool isKept(const std::string &name)
{
    return !name.starts_with("tags");
}

} // namespace

void addVectors(ModelFileWriter &writer, const WordVectors &vectors)
{
    addRows(writer, "vectors", vectors.keys, vectors.values);
}

void addGazetteer(ModelFileWriter &writer, const GazetteerBuilder::Table &table)
{
    writer.add("gazetteer.keys", std::span(table.keys));
    writer.add("gazetteer.values", std::span(table.values));
}

void addParameters(ModelFileWriter &writer, Parameters &parameters, const Tower &tower, const Features &features)
{
    writer.addText(tower.plan().name + ".blocks", tower.plan().blocks);
    for (const Table &table : parameters.allTables())
        if (table.name.ends_with(".features"))
            addRows(writer, table.name, features.keys(), table.value);
        else
            addMatrix(writer, table.name, table.value);
    for (const Weights &weights : parameters.allWeights())
        if (isKept(weights.name))
            addMatrix(writer, weights.name, weights.value);
}

Result<void> copyParameters(ModelFileWriter &writer, Parameters &parameters, const Tower &tower, const ModelFile &from)
{
    std::vector<Result<void>> done{copy<std::uint8_t>(writer, from, tower.plan().name + ".blocks")};
    for (const Table &table : parameters.allTables())
        if (table.name.ends_with(".features")) {
            done.push_back(copy<std::uint64_t>(writer, from, table.name + ".keys"));
            done.push_back(copy<std::int8_t>(writer, from, table.name + ".rows"));
            done.push_back(copy<float>(writer, from, table.name + ".scales"));
        } else {
            done.push_back(copy<float>(writer, from, table.name));
        }
    for (const Weights &weights : parameters.allWeights())
        if (isKept(weights.name))
            done.push_back(copy<float>(writer, from, weights.name));
    for (const Result<void> &part : done)
        if (!part)
            return part;
    return {};
}

} // namespace onrecord::train
