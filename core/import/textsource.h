#pragma once

#include "core/base/error.h"
#include "core/import/decode.h"

#include <memory>
#include <vector>

namespace lodestar::import {

/// Reads a file as UTF-8, whatever its encoding, piece by piece and with bounded memory. Bytes that are invalid in the
/// encoding, and NUL characters, become U+FFFD; where they stood is kept.
class TextSource
{
public:
    /// `encoding` empty: detect. `assumed`: `encoding` was concluded from ASCII alone and may still change at the first
    /// other byte. Directories, unreadable, empty and binary files (pictures, workbooks, PDF…) are errors that say what
    /// the file is and what to do.
    static Result<std::unique_ptr<TextSource>> open(const QString &path, const QString &encoding = {},
                                                    bool assumed = false);
    ~TextSource();

    /// Writes up to `room` (at least 16) bytes of UTF-8 to `to`. 0: the end. Reading errors are returned as such.
    Result<qsizetype> read(char *to, qsizetype room);

    const EncodingGuess &encoding() const; ///< final once a byte outside ASCII has been read
    double fraction() const; ///< 0..1, how much of the file has been read
    qint64 size() const; ///< bytes of the file
    /// Offsets (in the UTF-8 that was read) of the first 10,000 replaced characters.
    const std::vector<qint64> &replaced() const;
    qint64 replacedCount() const;

private:
    struct Private;
    explicit TextSource(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lodestar::import
