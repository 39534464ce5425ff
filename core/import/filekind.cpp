#include "core/import/filekind.h"

#include "core/import/decode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::FileKind)
};

constexpr qsizetype kLookAt = 64 * 1024;

QString zipContent(QByteArrayView head)
{
    const auto has = [&](QByteArrayView name) { return head.indexOf(name) >= 0; };
    if (has("xl/") || has("[Content_Types].xml"))
        return Tr::tr("It is an Excel workbook: save the sheet as CSV UTF-8 and import that file.");
    if (has("application/vnd.oasis.opendocument.spreadsheet"))
        return Tr::tr("It is an OpenDocument spreadsheet: save the sheet as CSV and import that file.");
    return Tr::tr("It is a ZIP archive: unpack it and import the CSV file inside.");
}

struct Magic {
    QByteArrayView bytes;
    QString (*name)();
};

const Magic kMagics[] = {
    {QByteArrayView("\x89PNG\r\n\x1a\n", 8), [] { return Tr::tr("It is a picture, not a table."); }},
    {QByteArrayView("\xFF\xD8\xFF", 3), [] { return Tr::tr("It is a picture, not a table."); }},
    {QByteArrayView("GIF8", 4), [] { return Tr::tr("It is a picture, not a table."); }},
    {QByteArrayView("%PDF-", 5),
     [] { return Tr::tr("It is a PDF document: export the table as CSV from the program that made it."); }},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8),
     [] { return Tr::tr("It is an old Office document (.xls or .doc): save the sheet as CSV and import that file."); }},
    {QByteArrayView("SQLite format 3\0", 16),
     [] { return Tr::tr("It is a database or a Lodestar project: open it instead of importing it."); }},
    {QByteArrayView("\x1F\x8B", 2),
     [] { return Tr::tr("It is a compressed file (gzip): unpack it and import the CSV file inside."); }},
    {QByteArrayView("7z\xBC\xAF\x27\x1C", 6),
     [] { return Tr::tr("It is a compressed archive: unpack it and import the CSV file inside."); }},
    {QByteArrayView("Rar!", 4),
     [] { return Tr::tr("It is a compressed archive: unpack it and import the CSV file inside."); }},
    {QByteArrayView("PAR1", 4), [] { return Tr::tr("It is a Parquet file: export it as CSV and import that file."); }},
    {QByteArrayView("\x7F"
                    "ELF",
                    4),
     [] { return Tr::tr("It is a program, not a table."); }},
};

/// Control characters that no text has, in a text whose encoding is of one byte. (One that stands between cells may be
/// frequent: it counts as a delimiter.)
bool looksBinary(QByteArrayView head)
{
    std::array<qsizetype, 32> counts{};
    for (const char c : head) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v')
            ++counts[byte];
    }
    const qsizetype frequent = *std::max_element(counts.begin() + 1, counts.end());
    const qsizetype controls = std::accumulate(counts.begin(), counts.end(), qsizetype(0)) - frequent;
    return controls * 20 > head.size() || frequent * 2 > head.size();
}

} // namespace

QString notATable(QByteArrayView head, bool calledWorkbook)
{
    head = head.first(std::min(head.size(), kLookAt));
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return zipContent(head);
    for (const Magic &magic : kMagics) {
        if (head.startsWith(magic.bytes))
            return magic.name();
    }
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 256)).toByteArray().trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return Tr::tr("It is a web page, perhaps a sign-in page saved by mistake: export the table as CSV.");
    if (start.startsWith("<?xml"))
        return Tr::tr("It is an XML document: export the table as CSV.");
    if (start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("{\n"))
        return Tr::tr("It is JSON: export the table as CSV.");
    if (!looksBinary(head))
        return {};
    const EncodingGuess guess = detectEncoding(head);
    if (guess.bom == 0 && !guess.name.startsWith(QLatin1StringView("UTF-16"))
        && !guess.name.startsWith(QLatin1StringView("UTF-32")))
        return calledWorkbook
            ? Tr::tr("The workbook is damaged, or it is no workbook: open it in its own program, save it again as "
                     ".xlsx and import that file, or download it again.")
            : Tr::tr("It is not a text file: export the table as CSV.");
    return {};
}

} // namespace lodestar::import
