#include "tests/testkit/reference.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace lodestar::testkit {

QJsonObject reference(const QString &name)
{
    QFile file(QStringLiteral(LODESTAR_TEST_DATA "/reference/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read the reference file %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

double number(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::numeric_limits<double>::quiet_NaN();
    if (value.isString())
        return std::numeric_limits<double>::infinity();
    return value.toDouble();
}

bool within(double got, double expected, const QJsonObject &tolerance)
{
    if (std::isnan(expected))
        return std::isnan(got);
    if (std::isinf(expected))
        return got == expected;
    const double slack = tolerance.value(QLatin1String("abs")).toDouble()
        + tolerance.value(QLatin1String("rel")).toDouble() * std::abs(expected);
    return std::abs(got - expected) <= slack;
}

} // namespace lodestar::testkit
