#pragma once
// Precompiled for the core only; sources still include what they use.
#include <QtCore/QtCore>
#include <QtSql/QtSql>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <tl/expected.hpp>
#include <vector>
