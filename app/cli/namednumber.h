#pragma once

#include <QString>

#include <cmath>
#include <optional>
#include <utility>

namespace lodestar::cli {

/// "NAME=5" at its last equals sign: names of columns may hold others. Nothing where either part is missing.
inline std::optional<std::pair<QString, double>> namedNumber(const QString &word)
{
    const qsizetype equals = word.lastIndexOf(u'=');
    bool ok = false;
    const double value = word.mid(equals + 1).toDouble(&ok);
    if (equals <= 0 || !ok || !std::isfinite(value))
        return {};
    return std::pair(word.left(equals), value);
}

} // namespace lodestar::cli
