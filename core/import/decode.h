#pragma once

#include <QByteArrayView>
#include <QString>

namespace lodestar::import {

/// How the bytes of a text file are to be read, and why.
struct EncodingGuess {
    QString name; ///< "UTF-8", "UTF-16LE", "windows-1250", …
    qsizetype bom = 0; ///< bytes of the byte order mark at the start, 0 for none
    bool assumed = false; ///< only ASCII was seen: UTF-8 until a byte says otherwise
    QString reason; ///< translated, one sentence
};

/// Judges the first bytes of a file: byte order mark, strict UTF-8, UTF-16/32 by their zero bytes, then the one-byte
/// and East Asian encodings by the plausibility of the letters they give (a decoder that is wrong reports no error).
EncodingGuess detectEncoding(QByteArrayView head);

/// Length of the well-formed UTF-8 sequence at the start of `bytes`; 0 if there is none (NUL counts as none).
qsizetype utf8Sequence(QByteArrayView bytes);

/// Whether the encoding (a canonical name) writes East Asian characters as two bytes or more.
bool isEastAsianEncoding(const QString &name);

/// The usual name of an encoding ("cp1250" → "windows-1250"); empty when this program cannot read it.
QString canonicalEncoding(const QString &name);

} // namespace lodestar::import
