#include "core/import/xlsxworkbook.h"

#include "core/import/workbookerror.h"
#include "core/import/xlsxsheet.h"
#include "core/import/xmlevents.h"

#include <QCoreApplication>
#include <QHash>

#include <charconv>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int toInt(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Where a relationship leads, seen from the folder of its source.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u"."_s) {
            parts << part;
        }
    }
    return parts.join(u'/');
}

struct Relation {
    QString type; ///< the last word of the address that names it: "worksheet"
    QString target;
};

class Relations : public XmlEvents
{
public:
    explicit Relations(QString folder) : m_folder(std::move(folder)) { }
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship")
            byId.insert(
                toQString(attributes["Id"]),
                {toQString(attributes["Type"]).section(u'/', -1), resolved(m_folder, toQString(attributes["Target"]))});
    }
    QString ofType(const QString &type) const
    {
        for (const Relation &relation : byId) {
            if (relation.type == type)
                return relation.target;
        }
        return {};
    }
    QHash<QString, Relation> byId;

private:
    QString m_folder;
};

class BookPart : public XmlEvents
{
public:
    struct Sheet {
        SheetInfo info;
        QString relation;
    };
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view value = attributes["date1904"];
            epoch1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet") {
            Sheet sheet;
            sheet.info.name = toQString(attributes["name"]);
            const std::string_view state = attributes["state"];
            sheet.info.hidden = state == "hidden" || state == "veryHidden";
            sheet.relation = toQString(attributes["id"]);
            sheets.push_back(std::move(sheet));
        }
    }
    bool epoch1904 = false;
    std::vector<Sheet> sheets;
};

class Styles : public XmlEvents
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt")
            m_codes.insert(toInt(attributes["numFmtId"], -1), readNumberFormat(attributes["formatCode"]));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells)
            m_ids.push_back(toInt(attributes["numFmtId"], 0));
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> formats;
        for (const int id : m_ids) {
            const auto code = m_codes.constFind(id);
            formats.push_back(code == m_codes.constEnd() ? builtInFormat(id) : *code);
        }
        return formats;
    }

private:
    bool m_inCells = false;
    QHash<int, NumberFormat> m_codes;
    std::vector<int> m_ids;
};

class TextsPart : public XmlEvents
{
public:
    explicit TextsPart(SharedTexts &texts) : m_texts(texts) { }
    void begin(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si") {
            m_text.clear();
        } else if (name == "rPh") {
            m_spoken = true;
        } else if (name == "t") {
            m_inText = !m_spoken;
        }
    }
    void text(std::string_view text) override
    {
        if (m_inText)
            m_text.append(text);
    }
    void end(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_spoken = false;
        } else if (name == "si") {
            decodeEscapes(m_text);
            m_texts.add(m_text);
            if (m_texts.bytes() > SharedTexts::kMaxBytes)
                stop();
        }
    }

private:
    SharedTexts &m_texts;
    std::string m_text;
    bool m_inText = false;
    bool m_spoken = false;
};

/// The size that a sheet gives for itself, from its beginning.
class Dimension : public XmlEvents
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "dimension")
            range = readRange(attributes["ref"]);
        if (name == "dimension" || name == "sheetData")
            stop();
    }
    std::optional<SheetRange> range;
};

} // namespace

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(ZipFile zip, const TaskControl &control)
{
    std::unique_ptr<XlsxWorkbook> book(new XlsxWorkbook(std::move(zip)));
    LODESTAR_TRY(book->readParts());
    if (control.cancelled())
        return Error::cancelled();
    book->readDimensions();
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<> XlsxWorkbook::readParts()
{
    QString bookMember = u"xl/workbook.xml"_s;
    if (m_zip.has(u"_rels/.rels"_s)) {
        Relations root({});
        LODESTAR_TRY(readXml(m_zip, u"_rels/.rels"_s, root));
        if (const QString target = root.ofType(u"officeDocument"_s); m_zip.has(target))
            bookMember = target;
    }
    const qsizetype slash = bookMember.lastIndexOf(u'/');
    const QString folder = bookMember.left(std::max<qsizetype>(slash, 0));
    const QString relationsMember = folder + u"/_rels/"_s + bookMember.mid(slash + 1) + u".rels"_s;
    BookPart part;
    LODESTAR_TRY(readXml(m_zip, bookMember, part));
    Relations relations(folder);
    LODESTAR_TRY(readXml(m_zip, relationsMember, relations));
    m_epoch1904 = part.epoch1904;
    for (const BookPart::Sheet &sheet : part.sheets) {
        const Relation relation = relations.byId.value(sheet.relation);
        if (relation.type != u"worksheet"_s || !m_zip.has(relation.target))
            continue; // a chart, a macro, or nothing
        m_sheets.push_back(sheet.info);
        m_members << relation.target;
    }
    if (m_sheets.empty())
        return m_zip.damaged(u"no sheets"_s);
    m_textsMember = relations.ofType(u"sharedStrings"_s);
    if (const QString styles = relations.ofType(u"styles"_s); m_zip.has(styles))
        return readStyles(styles);
    return {};
}

Result<> XlsxWorkbook::readStyles(const QString &member)
{
    Styles styles;
    LODESTAR_TRY(readXml(m_zip, member, styles));
    m_formats = styles.formats();
    return {};
}

void XlsxWorkbook::readDimensions()
{
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        Dimension dimension;
        if (readXml(m_zip, m_members.at(i), dimension) && dimension.range) {
            m_sheets[static_cast<size_t>(i)].rows = dimension.range->lastRow;
            m_sheets[static_cast<size_t>(i)].columns = static_cast<int>(dimension.range->lastColumn);
        }
    }
}

Result<> XlsxWorkbook::readTexts(const TaskControl &control)
{
    if (m_textsRead)
        return {};
    if (m_zip.has(m_textsMember)) {
        TextsPart part(m_texts);
        LODESTAR_TRY(readXml(m_zip, m_textsMember, part, control, Tr::tr("Reading the workbook")));
        if (m_texts.bytes() > SharedTexts::kMaxBytes)
            return tooMuchText();
    }
    m_textsRead = true;
    return {};
}

Result<> XlsxWorkbook::read(int sheet, SheetSink &sink, const TaskControl &control)
{
    const QString &member = m_members.at(sheet);
    const qint64 texts = m_textsRead ? 0 : m_zip.packedSize(m_textsMember);
    const double share =
        static_cast<double>(texts) / static_cast<double>(std::max<qint64>(1, texts + m_zip.packedSize(member)));
    LODESTAR_TRY(readTexts(control.part(0, share)));
    XlsxSheet events({m_texts, m_formats, m_epoch1904}, sink);
    return readXml(m_zip, member, events, control.part(share, 1), Tr::tr("Reading rows"));
}

} // namespace lodestar::import
