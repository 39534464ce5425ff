#include "ui/pages/traits/bandedges.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::BandEdges)
};

const QDate kFirstDay(1970, 1, 1);

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    double value = format::locale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<double> dayIn(const QString &text)
{
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = format::locale().toDate(text, QLocale::ShortFormat);
    if (const auto year = numberIn(text); !day.isValid() && year && *year >= 1000 && *year < 10'000)
        day = QDate(static_cast<int>(*year), 1, 1);
    return day.isValid() ? std::optional(static_cast<double>(kFirstDay.daysTo(day))) : std::nullopt;
}

QString textOf(double edge, table::ColumnType type)
{
    if (type == table::ColumnType::Date)
        return kFirstDay.addDays(static_cast<qint64>(edge)).toString(Qt::ISODate);
    QLocale locale = format::locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // what stands between the numbers could be taken for one
    return locale.toString(edge, 'g', 12);
}

} // namespace

QString edgesText(const std::vector<double> &edges, table::ColumnType type)
{
    QStringList texts;
    for (const double edge : edges)
        texts << textOf(edge, type);
    return texts.join(u"; "_s);
}

Result<std::vector<double>> edgesFrom(const QString &text, table::ColumnType type)
{
    static const QRegularExpression between(u"[;؛；、\\s]+|[,،](?=\\s)"_s);
    std::vector<double> edges;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        const auto edge = type == table::ColumnType::Date ? dayIn(part) : numberIn(part);
        if (!edge)
            return Error{
                ErrorKind::BadInput,
                type == table::ColumnType::Date
                    ? Tr::tr("%1 is no date. Write days as 2024-12-31, or years, with semicolons between them.")
                          .arg(isolated(visible(part, 30)))
                    : Tr::tr("%1 is no number. Write numbers with semicolons between them.")
                          .arg(isolated(visible(part, 30))),
                {}};
        edges.push_back(*edge);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

} // namespace lodestar::ui
