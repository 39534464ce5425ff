#pragma once

#include <QByteArrayView>
#include <QString>

namespace lodestar::import {

/// The one-byte encoding that gives the most plausible letters, and how plausible they are.
struct OneByteGuess {
    QString encoding;
    double score = 0; ///< at most about 1; below 0.4 the text is hardly of a one-byte encoding
};

/// Reads the bytes outside ASCII in every supported one-byte encoding and scores what letters come out, beside which
/// neighbours: "Łódź" as windows-1250 has four letters of one language, as windows-1252 it is "£ódŸ". `hint` is the
/// canonical name of an encoding that gets a small head start.
OneByteGuess guessOneByte(QByteArrayView bytes, const QString &hint = {});

/// The characters of a one-byte encoding by byte; U+FFFD where undefined. Empty if `encoding` is not a one-byte
/// encoding.
QString oneByteTable(const QString &encoding);

/// How much `text`, decoded as an East Asian encoding, looks like it: 0 (European letters misread) to 1.
double eastAsianPlausibility(QStringView text);

} // namespace lodestar::import
