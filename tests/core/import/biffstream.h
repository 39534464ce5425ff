#pragma once

#include "core/import/biffrecords.h"

#include <QByteArray>
#include <QtEndian>

#include <bit>
#include <initializer_list>

namespace lodestar::testkit {

/// Words of two bytes, the lower one first.
inline QByteArray words(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes.append(static_cast<char>(value & 0xFF)).append(static_cast<char>(value >> 8 & 0xFF));
    return bytes;
}

inline QByteArray number(double value)
{
    const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(value));
    return QByteArray(reinterpret_cast<const char *>(&bits), sizeof(bits));
}

/// A record of an old workbook.
inline QByteArray record(int type, const QByteArray &bytes = {})
{
    return words({type, static_cast<int>(bytes.size())}) + bytes;
}

/// A text whose length stands before it in two bytes.
inline QByteArray label(int row, int column, const QByteArray &text)
{
    return record(import::biff::Label, words({row, column, 0, static_cast<int>(text.size())}) + text);
}

/// A sheet that stands alone, as scripts write it: no container, no globals, no version.
inline QByteArray lone(const QByteArray &records)
{
    return record(import::biff::Bof, words({0, 0x10, 0, 0})) + records + record(import::biff::Eof);
}

} // namespace lodestar::testkit
