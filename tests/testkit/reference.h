#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace lodestar::testkit {

/// A file of expected numbers from tests/data/reference, computed by independent software (its "source" says which).
QJsonObject reference(const QString &name);

/// A number of a reference file: null is NaN, "inf" is infinite.
double number(const QJsonValue &value);

/// The rule of the reference files: |got - expected| <= abs + rel * |expected|; NaN equals NaN, infinity infinity.
bool within(double got, double expected, const QJsonObject &tolerance);

} // namespace lodestar::testkit
