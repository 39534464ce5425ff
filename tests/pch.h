#pragma once
// Precompiled for the tests only; tests still include what they use.
#include <QtCore/QtCore>
#include <QtSql/QtSql>
#include <QtTest/QtTest>
#ifdef QT_WIDGETS_LIB
#include <QtWidgets/QtWidgets>
#endif

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <tl/expected.hpp>
#include <vector>
