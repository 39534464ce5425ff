#pragma once

#include <QByteArrayView>

namespace lodestar::import {

/// True if the directory of an OLE file (the container of old Office documents, [MS-CFB]) can be followed to its end
/// and no entry's name is longer than its place. FreeXL believes both and reads past its buffers, or for ever, where a
/// file lies; so only what passes here is given to it. `file`: the whole file.
bool hasSoundOleDirectory(QByteArrayView file);

} // namespace lodestar::import
