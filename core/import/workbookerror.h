#pragma once

#include "core/base/error.h"

namespace lodestar::import {

/// What is said of workbooks that cannot be read, each with what to do about it.
Error protectedWorkbook(const QString &path);
Error damagedWorkbook(const QString &path, const QString &detail);
/// Several sheets as Excel 4 put them into one file.
Error oldWorkbook(const QString &path);
Error tooMuchText();

} // namespace lodestar::import
