#include "core/import/spreadsheet.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/sheetlook.h"
#include "core/import/sheetrows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Spreadsheet)
};

constexpr qint64 kRowsForChoice = 200;
constexpr qint64 kRowsForLayout = 1000;
constexpr size_t kMostLooks = 40; ///< sheets looked at to choose among them
constexpr double kAsGood = 0.5; ///< of the best score: an earlier sheet with that much comes first

QString namesOf(const std::vector<SheetInfo> &sheets)
{
    QStringList names;
    for (const SheetInfo &sheet : sheets) {
        if (names.size() == 20) {
            names << u"…"_s;
            break;
        }
        names << isolated(visible(sheet.name, 60));
    }
    return joined(names);
}

/// How far a sheet reaches, where the file does not say it.
class Extent : public SheetSink
{
public:
    void cell(qint64 row, int column, std::string_view, CellTrait) override
    {
        rows = row;
        columns = std::max(columns, column);
    }
    qint64 rows = 0;
    int columns = 0;
};

class SheetSource : public TableSource
{
public:
    SheetSource(std::unique_ptr<Workbook> book, QString path) : m_book(std::move(book)), m_path(std::move(path))
    {
        m_sheets.all = m_book->sheets();
    }

    const Dialect &dialect() const override { return m_dialect; }
    const Sheets *sheets() const override { return &m_sheets; }
    Result<> choose(const ImportOptions &options, const TaskControl &control);
    Result<ReadSummary> read(const TaskControl &control,
                             const std::function<Result<>(const QStringList &header)> &start,
                             const std::function<Result<bool>(const RowBatch &batch)> &take) override;

private:
    Result<> compare(const ImportOptions &options, const TaskControl &control);
    Result<> layOut(const ImportOptions &options, const TaskControl &control);
    SheetInfo &chosen() { return m_sheets.all[static_cast<size_t>(m_sheets.chosen)]; }

    std::unique_ptr<Workbook> m_book;
    QString m_path;
    Sheets m_sheets;
    SheetLayout m_layout;
    Dialect m_dialect;
    QString m_choiceReason;
};

/// Looks at every sheet: how far it reaches, and how much it looks like a table.
Result<> SheetSource::compare(const ImportOptions &options, const TaskControl &control)
{
    std::vector<double> scores(m_sheets.all.size());
    const bool onlyHidden =
        std::all_of(m_sheets.all.begin(), m_sheets.all.end(), [](const SheetInfo &sheet) { return sheet.hidden; });
    for (size_t i = 0; i < std::min(m_sheets.all.size(), kMostLooks); ++i) {
        SheetInfo &sheet = m_sheets.all[i];
        SheetLook look(kRowsForChoice);
        const auto number = static_cast<int>(i);
        if (const auto read = m_book->read(number, look, control); !read) {
            if (read.error().kind == ErrorKind::Cancelled || m_sheets.all.size() == 1)
                return read.error();
            continue; // another sheet may be whole
        }
        if (look.isWhole()) {
            sheet.rows = look.rows();
            sheet.columns = look.columns();
        } else if (sheet.rows <= look.rows()) {
            Extent extent;
            LODESTAR_TRY(m_book->read(number, extent, control));
            sheet.rows = extent.rows;
            sheet.columns = extent.columns;
        }
        if (!sheet.hidden || onlyHidden)
            scores[i] = look.layout(options, sheet.rows).score;
    }
    const double best = *std::max_element(scores.begin(), scores.end());
    const auto first =
        std::find_if(scores.begin(), scores.end(), [&](double score) { return score >= best * kAsGood; });
    if (m_sheets.chosen >= 0)
        return {};
    m_sheets.chosen = static_cast<int>(first - scores.begin());
    if (best <= 0) {
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 has no sheet with rows that can be read. Its sheets: %2.")
                         .arg(isolated(QFileInfo(m_path).fileName()), namesOf(m_sheets.all)),
                     {}};
    }
    if (m_sheets.all.size() > 1)
        m_choiceReason = Tr::tr("Sheet %1: the first that looks like a table, of %n in the workbook.", nullptr,
                                static_cast<int>(m_sheets.all.size()))
                             .arg(isolated(visible(chosen().name, 60)));
    return {};
}

Result<> SheetSource::choose(const ImportOptions &options, const TaskControl &control)
{
    if (!options.sheet.isEmpty()) {
        const auto number = sheetNamed(m_sheets.all, options.sheet);
        if (!number) {
            return Error{ErrorKind::NotFound,
                         Tr::tr("%1 has no sheet %2. Its sheets: %3.")
                             .arg(isolated(QFileInfo(m_path).fileName()), isolated(visible(options.sheet, 60)),
                                  namesOf(m_sheets.all)),
                         {}};
        }
        m_sheets.chosen = *number;
        m_choiceReason = Tr::tr("Sheet %1: chosen by you.").arg(isolated(visible(chosen().name, 60)));
    }
    LODESTAR_TRY(compare(options, control.part(0, 0.5)));
    return layOut(options, control.part(0.5, 1));
}

Result<> SheetSource::layOut(const ImportOptions &options, const TaskControl &control)
{
    SheetLook look(kRowsForLayout);
    LODESTAR_TRY(m_book->read(m_sheets.chosen, look, control));
    if (look.rows() == 0) {
        return Error{ErrorKind::BadInput,
                     Tr::tr("The sheet %1 is empty. Choose another one; the sheets of the workbook: %2.")
                         .arg(isolated(visible(chosen().name, 60)), namesOf(m_sheets.all)),
                     {}};
    }
    m_layout = look.layout(options, chosen().rows);
    m_sheets.firstColumn = m_layout.firstColumn;
    m_dialect.encoding.clear();
    m_dialect.delimiter.clear();
    m_dialect.quote = 0;
    m_dialect.header = m_layout.header;
    m_dialect.headerRows = static_cast<int>(m_layout.headerRows);
    m_dialect.skipRows = m_layout.firstRow - 1;
    m_dialect.decimal = options.decimal.isEmpty() ? u"."_s : options.decimal;
    if (!m_choiceReason.isEmpty())
        m_dialect.reasons << m_choiceReason;
    const qint64 first = m_layout.firstRow;
    const qint64 lastName = first + m_layout.headerRows - 1;
    if (!m_layout.header)
        m_dialect.reasons << Tr::tr("No row of names was found: the rows begin in row %1.").arg(format::count(first));
    else if (lastName == first)
        m_dialect.reasons << Tr::tr("The names of the columns stand in row %1.").arg(format::count(first));
    else
        m_dialect.reasons << Tr::tr("The names of the columns stand in the rows %1 to %2.")
                                 .arg(format::count(first), format::count(lastName));
    if (m_layout.endRow > 0)
        m_dialect.reasons
            << Tr::tr("Another table stands below; this one ends before row %1.").arg(format::count(m_layout.endRow));
    return {};
}

Result<ReadSummary> SheetSource::read(const TaskControl &control,
                                      const std::function<Result<>(const QStringList &header)> &start,
                                      const std::function<Result<bool>(const RowBatch &batch)> &take)
{
    LODESTAR_TRY(start(m_layout.names));
    SheetRows rows(chosen().name, m_layout, take);
    LODESTAR_TRY(m_book->read(m_sheets.chosen, rows, control));
    auto summary = rows.finish();
    if (summary)
        summary->notes << m_book->notes(m_sheets.chosen);
    return summary;
}

} // namespace

std::optional<int> sheetNamed(const std::vector<SheetInfo> &sheets, const QString &wanted)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (sheets[i].name.compare(wanted, sensitivity) == 0)
                return static_cast<int>(i);
        }
    }
    bool ok = false;
    const int number = wanted.toInt(&ok);
    return ok && number >= 1 && number <= std::ssize(sheets) ? std::optional(number - 1) : std::nullopt;
}

Result<std::unique_ptr<TableSource>> openSpreadsheet(const QString &path, const ImportOptions &options,
                                                     const TaskControl &control)
{
    auto book = openWorkbook(path, control.part(0, 0.5));
    if (!book)
        return std::move(book).error();
    auto source = std::make_unique<SheetSource>(std::move(*book), path);
    LODESTAR_TRY(source->choose(options, control.part(0.5, 1)));
    return std::unique_ptr<TableSource>(std::move(source));
}

} // namespace lodestar::import
