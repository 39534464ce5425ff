#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace lodestar {

/// JSON in one canonical form (keys sorted, no spaces, shortest numbers), so that equal values have equal hashes.
QByteArray canonicalJson(const QJsonValue &value);

/// Lower-case hexadecimal SHA-256.
QByteArray sha256Hex(const QByteArray &bytes);

} // namespace lodestar
