#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include <string>

namespace lodestar::import {

/// The records of the Binary Interchange File Format that matter for a table; names as in [MS-XLS] and, for those of
/// Excel 2 to 4, as in the OpenOffice documentation of the format.
namespace biff {
enum Type : quint16 {
    Blank2 = 0x0001,
    Integer2 = 0x0002,
    Number2 = 0x0003,
    Label2 = 0x0004,
    BoolErr2 = 0x0005,
    Formula = 0x0006, ///< of Excel 2 and of 5 and later
    String2 = 0x0007,
    Bof2 = 0x0009,
    Eof = 0x000A,
    Format2 = 0x001E, ///< of Excel 2 and 3
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    ColInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergeCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    Formula3 = 0x0206,
    String = 0x0207,
    Row = 0x0208,
    Bof3 = 0x0209,
    Array = 0x0221,
    Table = 0x0236,
    Xf3 = 0x0243,
    Rk = 0x027E,
    Formula4 = 0x0406,
    Bof4 = 0x0409,
    Format = 0x041E, ///< of Excel 4 and later
    Xf4 = 0x0443,
    SharedFormula = 0x04BC,
    Bof = 0x0809 ///< of Excel 5 and later
};
} // namespace biff

/// One record and the CONTINUE records that belong to it, as views of the stream.
struct BiffRecord {
    quint16 type = 0;
    QVarLengthArray<QByteArrayView, 2> parts;
};

/// The records of a stream, one after another.
class BiffRecords
{
public:
    explicit BiffRecords(QByteArrayView stream, qsizetype begin = 0) : m_stream(stream), m_at(begin) { }

    /// False at the end of the stream, and where a record does not end within it.
    bool next(BiffRecord &record);
    /// After next() gave false: the stream ended in the middle of a record.
    bool isCutOff() const { return m_at < m_stream.size(); }
    qsizetype position() const { return m_at; }
    void seek(qsizetype position) { m_at = position; }

private:
    bool one(quint16 &type, QByteArrayView &bytes);

    QByteArrayView m_stream;
    qsizetype m_at;
};

/// Reads what a record holds, over the borders of its parts. Beyond its end everything is zero and ok() is false.
class BiffCursor
{
public:
    explicit BiffCursor(const BiffRecord &record) : m_record(record) { }

    quint8 byte();
    quint16 word();
    quint32 dword();
    double number();
    void skip(qint64 bytes);
    qint64 left() const;
    bool ok() const { return m_ok; }

    /// `count` bytes, as many as there are.
    QByteArray bytes(qsizetype count);
    /// A text of Excel 97 and later, whose length stands before it as one byte or two; UTF-8. What says how it looks
    /// and how it is pronounced is passed over.
    void appendText(std::string &to, bool longText);

private:
    bool enterPart();
    void appendCharacters(std::string &to, qsizetype count, bool wide);

    const BiffRecord &m_record;
    qsizetype m_part = 0;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace lodestar::import
