#include "core/import/htmlworkbook.h"

#include "core/import/decode.h"
#include "core/import/htmltables.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

/// By its mark, as the page says itself, or by its letters.
QString encodingOf(const QByteArray &bytes)
{
    const EncodingGuess guess = detectEncoding(bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024)));
    if (guess.bom > 0 || guess.name == "UTF-8"_L1)
        return guess.name;
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)"_s);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const QString said = canonicalEncoding(charset.match(head).captured(1));
    return said.isEmpty() || said == "UTF-8"_L1 ? guess.name : said;
}

} // namespace

Result<std::unique_ptr<Workbook>> HtmlWorkbook::open(const QByteArray &bytes, const QString &path,
                                                     const TaskControl &control)
{
    std::unique_ptr<HtmlWorkbook> book(new HtmlWorkbook);
    QStringDecoder decoder(encodingOf(bytes).toLatin1().constData());
    const QString page = decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
    book->m_page = page.toStdString();
    if (control.cancelled())
        return Error::cancelled();
    HtmlTables tables(book->m_page);
    tables.read();
    for (size_t i = 0; i < tables.sizes().size(); ++i) {
        const HtmlTables::Size &size = tables.sizes()[i];
        if (size.rows == 0)
            continue;
        book->m_tables.push_back(i);
        book->m_sheets.push_back({Tr::tr("Table %1").arg(book->m_tables.size()), size.rows, size.columns, false});
    }
    static const QRegularExpression password(u"<input[^>]*type\\s*=\\s*[\"']?password"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (book->m_sheets.empty() || page.contains(password)) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("%1 cannot be imported. It is a web page without a table of data, perhaps a sign-in page saved "
                   "by mistake: export the table again.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    }
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<> HtmlWorkbook::read(int sheet, SheetSink &sink, const TaskControl &control)
{
    if (control.cancelled())
        return Error::cancelled();
    HtmlTables(m_page, &sink, m_tables[static_cast<size_t>(sheet)]).read();
    return {};
}

} // namespace lodestar::import
