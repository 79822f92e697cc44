// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/word_vectors.h"

#include "core/language/word_form.h"

#include <Eigen/Eigenvalues>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>

namespace onrecord::train
{

namespace
{

constexpr std::size_t givenWidth = 100;
constexpr std::size_t wordsForAxes = 100000;
constexpr double largest = 1e6; // of a number; -ffast-math keeps the parser from seeing what is infinite

/// Takes the numbers as they come: the file is too large to be held as a tree.
class VectorHandler final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit VectorHandler(std::size_t count)
        : m_count(count)
    {}

    std::unordered_map<std::string, std::vector<float>> vectors;
    std::vector<std::string> words;

    bool key(string_t &name) override
    {
        if (m_depth == 1)
            m_part = name;
        else if (m_depth == 2)
            m_word = name;
        return true;
    }
    bool string(string_t &value) override
    {
        if (m_part == "words" && words.size() < m_count) {
            words.push_back(value);
            vectors.emplace(value, std::vector<float>());
        }
        return true;
    }
    bool start_array(std::size_t) override
    {
        m_target = nullptr;
        if (m_part == "vectors")
            if (const auto found = vectors.find(m_word); found != vectors.end())
                m_target = &found->second;
        return true;
    }
    bool number_float(number_float_t value, const string_t &) override { return take(value); }
    bool number_integer(number_integer_t value) override { return take(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return take(static_cast<double>(value)); }
    bool start_object(std::size_t) override { return ++m_depth > 0; }
    bool end_object() override { return --m_depth >= 0; }
    bool end_array() override { return true; }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    bool take(double value)
    {
        if (!m_target || m_target->size() == givenWidth)
            return true;
        m_target->push_back(static_cast<float>(value));
        return std::abs(value) < largest;
    }

    std::size_t m_count;
    int m_depth = 0;
    std::string m_part, m_word;
    std::vector<float> *m_target = nullptr;
};

/// Centred and turned to the axes along which they differ most (Pearson 1901); on the whole of deviation `deviation`.
Matrix toMainAxes(const Matrix &given, std::size_t width, float deviation)
{
    const Matrix centred = given.rowwise() - given.colwise().mean();
    const Eigen::MatrixXd covariance = (centred.transpose() * centred).cast<double>();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
    const Eigen::MatrixXd axes = solver.eigenvectors().rightCols(static_cast<Eigen::Index>(width));
    Matrix turned = centred * axes.cast<float>();
    const float before = std::sqrt(turned.squaredNorm() / static_cast<float>(turned.size()));
    if (before > 0)
        turned *= deviation / before;
    return turned;
}

void keepFirst(std::size_t count, WordVectors &vectors)
{
    while (vectors.keys.size() > count) {
        vectors.rows.erase(vectors.keys.back());
        vectors.keys.pop_back();
    }
    vectors.values.conservativeResize(static_cast<Eigen::Index>(vectors.keys.size()), Eigen::NoChange);
}

} // namespace

SmallRow toSmall(const float *row, std::size_t width)
{
    float most = 0;
    for (std::size_t i = 0; i < width; ++i)
        most = std::max(most, std::abs(row[i]));
    SmallRow small;
    small.scale = most / 127;
    for (std::size_t i = 0; i < width; ++i)
        small.numbers.push_back(most > 0 ? static_cast<std::int8_t>(std::lround(row[i] / small.scale)) : 0);
    return small;
}

Result<WordVectors> readVectors(const std::filesystem::path &path, std::size_t count, std::size_t width)
{
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::NotFound, path.string());
    VectorHandler handler(wordsForAxes);
    if (!nlohmann::json::sax_parse(file, &handler))
        return fail(ErrorCode::BadInput, path.string(), "it is damaged");
    WordVectors result;
    Matrix given(static_cast<Eigen::Index>(handler.words.size()), static_cast<Eigen::Index>(givenWidth));
    for (const std::string &word : handler.words) {
        const std::vector<float> &vector = handler.vectors[word];
        const std::uint64_t key = foldedKey(word);
        if (vector.size() != givenWidth || result.rows.contains(key))
            continue;
        given.row(static_cast<Eigen::Index>(result.keys.size())) = Eigen::Map<const Vector>(vector.data(), givenWidth);
        result.rows.emplace(key, static_cast<std::uint32_t>(result.keys.size()));
        result.keys.push_back(key);
    }
    if (result.keys.empty())
        return fail(ErrorCode::BadInput, path.string(), "it holds no word vectors");
    given.conservativeResize(static_cast<Eigen::Index>(result.keys.size()), Eigen::NoChange);
    result.values = toMainAxes(given, width, 0.75f);
    keepFirst(count, result);
    for (Eigen::Index i = 0; i < result.values.rows(); ++i) {
        const SmallRow small = toSmall(result.values.row(i).data(), width);
        for (std::size_t k = 0; k < width; ++k)
            result.values(i, static_cast<Eigen::Index>(k)) = static_cast<float>(small.numbers[k]) * small.scale;
    }
    return result;
}

} // namespace onrecord::train
