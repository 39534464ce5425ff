#include "core/import/biffrecords.h"

#include <QString>
#include <QtEndian>

#include <bit>

namespace lodestar::import {
namespace {

constexpr qsizetype kHeader = 4; ///< type and size

} // namespace

bool BiffRecords::one(quint16 &type, QByteArrayView &bytes)
{
    if (m_at < 0 || m_at + kHeader > m_stream.size())
        return false;
    type = qFromLittleEndian<quint16>(m_stream.data() + m_at);
    const auto size = qFromLittleEndian<quint16>(m_stream.data() + m_at + 2);
    if (m_at + kHeader + size > m_stream.size())
        return false;
    bytes = m_stream.sliced(m_at + kHeader, size);
    m_at += kHeader + size;
    return true;
}

bool BiffRecords::next(BiffRecord &record)
{
    record.parts.clear();
    QByteArrayView bytes;
    if (!one(record.type, bytes))
        return false;
    record.parts.append(bytes);
    for (;;) {
        const qsizetype before = m_at;
        quint16 type = 0;
        if (!one(type, bytes))
            return true; // whether the stream is cut off here is told by the next call
        if (type != biff::Continue) {
            m_at = before;
            return true;
        }
        record.parts.append(bytes);
    }
}

/// Goes on to the part in which there is something to read.
bool BiffCursor::enterPart()
{
    while (m_part < m_record.parts.size() && m_at >= m_record.parts[m_part].size()) {
        ++m_part;
        m_at = 0;
    }
    m_ok = m_ok && m_part < m_record.parts.size();
    return m_ok;
}

quint8 BiffCursor::byte()
{
    return enterPart() ? static_cast<quint8>(m_record.parts[m_part][m_at++]) : 0;
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | (byte() << 8));
}

quint32 BiffCursor::dword()
{
    const quint32 low = word();
    return low | (quint32{word()} << 16);
}

double BiffCursor::number()
{
    const quint64 low = dword();
    return std::bit_cast<double>(low | (quint64{dword()} << 32));
}

void BiffCursor::skip(qint64 bytes)
{
    while (bytes > 0 && enterPart()) {
        const qsizetype here = std::min<qsizetype>(m_record.parts[m_part].size() - m_at, bytes);
        m_at += here;
        bytes -= here;
    }
}

qint64 BiffCursor::left() const
{
    qint64 left = -m_at;
    for (qsizetype part = m_part; part < m_record.parts.size(); ++part)
        left += m_record.parts[part].size();
    return m_part < m_record.parts.size() ? left : 0;
}

QByteArray BiffCursor::bytes(qsizetype count)
{
    QByteArray all;
    while (count > 0 && enterPart()) {
        const QByteArrayView part = m_record.parts[m_part];
        const qsizetype here = std::min(part.size() - m_at, count);
        all.append(part.sliced(m_at, here));
        m_at += here;
        count -= here;
    }
    return all;
}

void BiffCursor::appendText(std::string &to, bool longText)
{
    constexpr quint8 kWide = 0x01, kSpoken = 0x04, kRich = 0x08;
    const qsizetype count = longText ? word() : byte();
    const quint8 flags = byte();
    const qint64 runs = flags & kRich ? word() : 0;
    const qint64 spoken = flags & kSpoken ? dword() : 0;
    appendCharacters(to, count, flags & kWide);
    skip(runs * 4 + spoken);
}

/// Where characters go on in another part, a byte says whether they are of one byte or two from there.
void BiffCursor::appendCharacters(std::string &to, qsizetype count, bool wide)
{
    QString text;
    while (m_ok && count > 0) {
        if (m_part < m_record.parts.size() && m_at >= m_record.parts[m_part].size()) {
            wide = byte() & 1;
            continue;
        }
        if (!enterPart())
            break;
        const QByteArrayView rest = m_record.parts[m_part].sliced(m_at);
        const qsizetype here = std::min(count, wide ? rest.size() / 2 : rest.size());
        m_ok = here > 0; // half a character
        const qsizetype before = text.size();
        text.resize(before + here);
        for (qsizetype i = 0; i < here; ++i)
            text[before + i] = wide ? QChar(qFromLittleEndian<quint16>(rest.data() + 2 * i))
                                    : QChar(ushort{static_cast<uchar>(rest[i])});
        m_at += wide ? 2 * here : here;
        count -= here;
    }
    const QByteArray utf8 = text.toUtf8();
    to.append(utf8.constData(), static_cast<size_t>(utf8.size()));
}

} // namespace lodestar::import
