// Workbooks of any bytes: no crash, no leak, no hang, and rows in = rows given + rows listed.
// The first byte says what follows: 'R' a file as it is, among them the records of an old workbook, which may stand
// alone; 'X' the parts of an XLSX file, divided by the byte 1 (sheet,
// shared texts, styles, workbook); 'O' the content of an ODS file. Parts are put into a ZIP file without packing, so
// that the fuzzer reaches what is behind it. Seeds: tests/fuzz/spreadsheet_seeds.py.

#include "core/import/spreadsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

constexpr qint64 kMostCells = 300'000; ///< of a run; more tells nothing new

void append(QByteArray &to, quint64 value, int bytes)
{
    for (int i = 0; i < bytes; ++i, value >>= 8)
        to.append(static_cast<char>(value & 0xff));
}

/// A ZIP file whose members are not packed.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArray zip;
    QByteArray list;
    for (const auto &[name, bytes] : members) {
        const auto offset = static_cast<quint64>(zip.size());
        const auto size = static_cast<quint64>(bytes.size());
        QByteArray facts;
        append(facts, 0x0000'0014, 4); // version 2.0, no flags
        append(facts, 0, 6); // stored, no time
        append(facts, crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(size)), 4);
        append(facts, size, 4);
        append(facts, size, 4);
        append(facts, static_cast<quint64>(name.size()), 2);
        append(facts, 0, 2);
        zip += "PK\x03\x04" + facts + name + bytes;
        list += QByteArray("PK\x01\x02\x14\x00", 6) + facts;
        append(list, 0, 10);
        append(list, offset, 4);
        list += name;
    }
    const auto begin = static_cast<quint64>(zip.size());
    zip += list + QByteArray("PK\x05\x06\0\0\0\0", 8);
    append(zip, static_cast<quint64>(members.size()), 2);
    append(zip, static_cast<quint64>(members.size()), 2);
    append(zip, static_cast<quint64>(list.size()), 4);
    append(zip, begin, 4);
    append(zip, 0, 2);
    return zip;
}

QByteArray workbookOf(const QByteArray &input)
{
    const char kind = input.isEmpty() ? 'R' : input.front();
    const QByteArray rest = input.sliced(std::min<qsizetype>(1, input.size()));
    if (kind == 'O')
        return zipOf({{"content.xml", rest}});
    if (kind != 'X')
        return rest;
    QList<QByteArray> parts = rest.split('\x01');
    parts.resize(4);
    if (parts[3].isEmpty())
        parts[3] = "<workbook><sheets><sheet name='S' r:id='a'/></sheets></workbook>";
    return zipOf({{"[Content_Types].xml", "<Types/>"},
                  {"xl/workbook.xml", parts[3]},
                  {"xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id='a' Type='/worksheet' Target='s.xml'/><Relationship Id='b' "
                   "Type='/sharedStrings' Target='t.xml'/><Relationship Id='c' Type='/styles' "
                   "Target='y.xml'/></Relationships>"},
                  {"xl/s.xml", parts[0]},
                  {"xl/t.xml", parts[1]},
                  {"xl/y.xml", parts[2]}});
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray book = workbookOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    static const QTemporaryDir folder(u"/dev/shm/lodestar-fuzz-XXXXXX"_s);
    const QString path = folder.filePath(u"book.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(book);
    file.close();
    if (!import::isWorkbook(path))
        return 0;
    const auto source = import::openSpreadsheet(path, {}, {});
    if (!source) {
        require(!source.error().message.isEmpty());
        return 0;
    }
    qint64 rows = 0;
    qint64 cells = 0;
    qsizetype width = 0;
    const auto summary = (*source)->read(
        {},
        [&](const QStringList &header) -> Result<> {
            width = header.size();
            return {};
        },
        [&](const import::RowBatch &batch) -> Result<bool> {
            require(batch.columns() == width);
            for (qsizetype row = 0; row < batch.rows(); ++row) {
                require(batch.line(row) > 0);
                for (int column = 0; column < batch.columns(); ++column)
                    cells += batch.cell(row, column).size() >= 0;
            }
            rows += batch.rows();
            return cells < kMostCells;
        });
    if (summary && summary->complete)
        require(summary->rows == rows);
    return 0;
}
