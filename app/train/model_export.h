// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trained parameters -> the arrays of a model file, as core/language/network.h reads them.
#pragma once

#include "app/train/inputs.h"
#include "app/train/parameters.h"
#include "app/train/tower.h"
#include "core/base/result.h"
#include "core/language/gazetteer_builder.h"
#include "core/language/model_file.h"
#include "core/language/model_file_writer.h"

namespace onrecord::train
{

void addVectors(ModelFileWriter &writer, const WordVectors &vectors);
void addGazetteer(ModelFileWriter &writer, const GazetteerBuilder::Table &table);

/// All that `parameters` hold but the weights that only training needs; rows of features that stayed 0 are left out.
void addParameters(ModelFileWriter &writer, Parameters &parameters, const Tower &tower, const Features &features);

/// The same arrays, as they stand in a model that was trained before.
[[nodiscard]] Result<void> copyParameters(ModelFileWriter &writer, Parameters &parameters, const Tower &tower,
                                          const ModelFile &from);

} // namespace onrecord::train
