#pragma once

#include <QByteArrayView>

#include <string>

namespace lodestar::import {

/// What the text of a cell looks like at a glance: enough to tell a header from data and a shifted row from a right
/// one. (The importer judges types by itself, over all rows.)
enum class CellKind { Empty, Number, Date, Email, Address, YesNo, Code, Text };

CellKind cellKind(QByteArrayView cell);

/// The pattern of a code: runs of letters become "A", runs of digits "9": "BU79786" → "A9", "7590-VHVEG" → "9-A".
std::string codePattern(QByteArrayView cell);

QByteArrayView trimmed(QByteArrayView cell);

} // namespace lodestar::import
