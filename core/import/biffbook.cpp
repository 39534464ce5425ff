#include "core/import/biffbook.h"

#include "core/import/biffsheet.h"
#include "core/import/decode.h"
#include "core/import/workbookerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

constexpr quint16 kSheet = 0x0010, kChart = 0x0020, kMacros = 0x0040, kGlobals = 0x0005, kFolder = 0x0100;
constexpr qsizetype kSample = 64 * 1024; ///< bytes of texts from which their encoding is judged

/// The version by the first record; 0 if it is none that begins a workbook.
int versionOf(const BiffRecord &record, quint16 &kind)
{
    BiffCursor cursor(record);
    const quint16 version = cursor.word();
    kind = cursor.word();
    switch (record.type) {
    case biff::Bof2:
        return 2;
    case biff::Bof3:
        return 3;
    case biff::Bof4:
        return 4;
    case biff::Bof:
        return version == 0x0600 ? 8 : 5; // scripts leave it at 0 and write as Excel 5 did
    default:
        return 0;
    }
}

/// "windows-1250" for 1250; empty for a page that is not known.
QString encodingOf(quint16 codePage)
{
    switch (codePage) {
    case 367:
    case 0x8001:
        return u"windows-1252"_s;
    case 10000:
    case 0x8000:
        return u"macintosh"_s;
    case 10007:
        return u"x-mac-cyrillic"_s;
    case 10029:
        return u"x-mac-centraleurroman"_s;
    default:
        return canonicalEncoding(u"cp%1"_s.arg(codePage));
    }
}

/// The globals while they are read.
class Globals
{
public:
    explicit Globals(BiffBook &book, const QString &path) : m_book(book), m_path(path) { }

    /// False after the last record of the globals.
    Result<bool> take(const BiffRecord &record);
    void finish();
    bool hasCodePage = false;

private:
    void addFormat(BiffCursor cursor);
    void addSheet(BiffCursor cursor);
    Result<> readTexts(BiffCursor cursor);

    BiffBook &m_book;
    QString m_path;
    std::vector<std::pair<quint16, NumberFormat>> m_codes; ///< the formats with a text, by their number
    std::vector<quint16> m_styles; ///< the number of the format of each style
};

Result<bool> Globals::take(const BiffRecord &record)
{
    BiffCursor cursor(record);
    switch (record.type) {
    case biff::Eof:
        return false;
    case biff::FilePass:
        return protectedWorkbook(m_path);
    case biff::CodePage:
        if (const QString encoding = encodingOf(cursor.word()); !encoding.isEmpty()) {
            m_book.encoding = encoding;
            hasCodePage = true;
        }
        break;
    case biff::Date1904:
        m_book.epoch1904 = cursor.word() == 1;
        break;
    case biff::Format:
    case biff::Format2:
        addFormat(cursor);
        break;
    case biff::Xf:
        cursor.word(); // the font
        m_styles.push_back(cursor.word());
        break;
    case biff::Xf3:
    case biff::Xf4:
        cursor.byte(); // the font
        m_styles.push_back(cursor.byte());
        break;
    case biff::BoundSheet:
        addSheet(cursor);
        break;
    case biff::Sst:
        if (const auto read = readTexts(cursor); !read)
            return read.error();
        break;
    default:
        break;
    }
    return true;
}

void Globals::addFormat(BiffCursor cursor)
{
    auto number = static_cast<quint16>(m_codes.size()); // up to Excel 4 they are counted only
    if (m_book.version >= 5)
        number = cursor.word();
    else if (m_book.version == 4)
        cursor.word();
    std::string code;
    m_book.appendText(code, cursor, m_book.version == 8);
    m_codes.emplace_back(number, readNumberFormat(code));
}

void Globals::addSheet(BiffCursor cursor)
{
    BiffBook::Sheet sheet;
    sheet.begin = cursor.dword();
    sheet.info.hidden = (cursor.byte() & 0x03) != 0;
    const quint8 kind = cursor.byte();
    std::string name;
    m_book.appendText(name, cursor, false);
    sheet.info.name = QString::fromStdString(name);
    if (kind == 0) // no macros, charts, modules
        m_book.sheets.push_back(std::move(sheet));
}

Result<> Globals::readTexts(BiffCursor cursor)
{
    cursor.dword(); // how many cells use them
    std::string text;
    for (quint32 left = cursor.dword(); left > 0; --left) {
        text.clear();
        cursor.appendText(text, true);
        if (!cursor.ok())
            return damagedWorkbook(m_path, u"shared texts end early"_s);
        m_book.texts.add(text);
        if (m_book.texts.bytes() > SharedTexts::kMaxBytes)
            return tooMuchText();
    }
    return {};
}

void Globals::finish()
{
    const auto formatOf = [&](quint16 number) {
        const auto found =
            std::find_if(m_codes.begin(), m_codes.end(), [&](const auto &code) { return code.first == number; });
        return found == m_codes.end() ? builtInFormat(number) : found->second;
    };
    if (m_book.version == 2) {
        for (const auto &[number, format] : m_codes)
            m_book.formats.push_back(format);
        return;
    }
    // Thousands of styles share a few formats.
    std::vector<std::pair<quint16, NumberFormat>> known;
    for (const quint16 number : m_styles) {
        auto at = std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.first == number; });
        if (at == known.end())
            at = known.insert(known.end(), {number, formatOf(number)});
        m_book.formats.push_back(at->second);
    }
}

/// Scripts write texts without saying in which encoding: it is judged by the texts of cells.
QString judgedEncoding(QByteArrayView stream, int version)
{
    QByteArray sample;
    BiffRecords records(stream);
    BiffRecord record;
    while (sample.size() < kSample && records.next(record)) {
        if (record.type != biff::Label && record.type != biff::Label2)
            continue;
        BiffCursor cursor(record);
        cursor.skip(record.type == biff::Label2 ? 7 : 6);
        sample += cursor.bytes(version == 2 ? cursor.byte() : cursor.word());
        sample += '\n';
    }
    const QString name = detectEncoding(sample).name;
    return name.startsWith("UTF-16"_L1) || name.startsWith("UTF-32"_L1) ? u"windows-1252"_s : name;
}

/// Where each sheet ends and how far it reaches. Sheets do not overlap: where they do, the file was made to be read
/// for ever. `most`: bytes that they can have in all.
Result<> measureSheets(BiffBook &book, qsizetype most, const QString &path, const TaskControl &control)
{
    qsizetype measured = 0;
    std::vector<BiffBook::Sheet> whole;
    for (BiffBook::Sheet &sheet : book.sheets) {
        if (control.cancelled())
            return Error::cancelled();
        const BiffExtent extent = measureBiffSheet(book, sheet.begin);
        measured += extent.end - sheet.begin;
        if (!extent.isSheet && measured <= most)
            continue; // a module, or a chart, whatever the globals say
        if (extent.isCutOff || measured > most)
            return damagedWorkbook(path, u"a sheet is cut off"_s);
        sheet.info.rows = extent.rows;
        sheet.info.columns = extent.columns;
        sheet.inOrder = extent.inOrder;
        whole.push_back(std::move(sheet));
    }
    book.sheets = std::move(whole);
    return book.sheets.empty() ? Result<>(damagedWorkbook(path, u"no sheets"_s)) : Result<>();
}

} // namespace

void BiffBook::appendText(std::string &to, BiffCursor &cursor, bool longText) const
{
    if (version == 8) {
        cursor.appendText(to, longText);
        return;
    }
    const qsizetype size = longText ? cursor.word() : cursor.byte();
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Latin1);
    const QString text = decoder.decode(cursor.bytes(size));
    to += text.toStdString();
}

const NumberFormat &BiffBook::format(quint16 style) const
{
    static const NumberFormat plain;
    return style < formats.size() ? formats[style] : plain;
}

bool beginsWithBiff(QByteArrayView head)
{
    if (head.size() < 8)
        return false;
    const auto word = [&](qsizetype at) { return qFromLittleEndian<quint16>(head.data() + at); };
    const quint16 type = word(0);
    const quint16 kind = word(6);
    return (type == biff::Bof2 || type == biff::Bof3 || type == biff::Bof4 || type == biff::Bof) && word(2) >= 4
        && word(2) <= 16 && word(2) % 2 == 0
        && (kind == kSheet || kind == kChart || kind == kMacros || kind == kGlobals || kind == kFolder);
}

Result<BiffBook> readBiffBook(QByteArray stream, const QString &path, const TaskControl &control)
{
    BiffBook book;
    book.stream = std::move(stream);
    BiffRecords records(book.stream);
    BiffRecord record;
    quint16 kind = 0;
    book.version = records.next(record) ? versionOf(record, kind) : 0;
    if (book.version == 0 || kind == kChart || kind == kMacros)
        return damagedWorkbook(path, u"no workbook stream"_s);
    if (kind == kFolder)
        return oldWorkbook(path);
    book.encoding = u"windows-1252"_s;
    const bool alone = kind != kGlobals;
    Globals globals(book, path);
    for (bool more = true; more;) {
        if (!records.next(record)) {
            if (!alone || records.isCutOff())
                return damagedWorkbook(path, u"the globals are cut off"_s);
            break;
        }
        const auto taken = globals.take(record);
        if (!taken)
            return taken.error();
        more = *taken;
    }
    globals.finish();
    if (alone) {
        book.sheets = {{{QFileInfo(path).completeBaseName(), 0, 0, false}, 0, true}};
        if (!globals.hasCodePage && book.version < 8)
            book.encoding = judgedEncoding(book.stream, book.version);
    }
    LODESTAR_TRY(measureSheets(book, book.stream.size() - (alone ? 0 : records.position()), path, control));
    return book;
}

} // namespace lodestar::import
