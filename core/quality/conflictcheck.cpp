#include "core/base/text.h"
#include "core/quality/findings.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace lodestar::quality {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::quality::Conflicts)
};

using table::Column;
using table::ColumnType;
using table::RoleId;

const Column *loaded(const Evidence &evidence, RoleId role)
{
    const Column *column = evidence.table().byRole(role);
    return column && column->rows() > 0 ? column : nullptr;
}

/// The year of a cell that holds a date or a year.
double yearOf(const Column &column, qsizetype row)
{
    const double value = column.numbers()[static_cast<size_t>(row)];
    if (std::isnan(value) || column.type() != ColumnType::Date)
        return value;
    return table::dateFromDays(value).year();
}

void findCustomersBeforeFounding(const Evidence &evidence, std::vector<Finding> &findings)
{
    const Column *founded = loaded(evidence, RoleId::Founded), *bought = loaded(evidence, RoleId::FirstPurchase);
    if (!founded || !bought || !table::isNumeric(founded->type()) || !table::isNumeric(bought->type()))
        return;
    Finding finding;
    for (qsizetype row = 0; row < evidence.table().rows(); ++row) {
        if (yearOf(*bought, row) < yearOf(*founded, row))
            finding.add(row);
    }
    if (finding.count == 0)
        return;
    finding.column = bought->info().index;
    finding.title = Tr::tr("%n customer(s) bought before they were founded", nullptr, static_cast<int>(finding.count));
    finding.method =
        Tr::tr("By %1 and %2.").arg(isolated(visible(bought->name(), 60)), isolated(visible(founded->name(), 60)));
    findings.push_back(std::move(finding));
}

/// "Last purchase", "last_order_date", "Letzter Kauf" and the like: the latest of the days that somebody bought.
bool soundsLast(const Column &column)
{
    static const QStringList beginnings{QStringLiteral("last"), QStringLiteral("latest"), QStringLiteral("letzt"),
                                        QStringLiteral("ostatni")};
    const QString name = folded(column.name());
    const bool begins =
        std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &word) { return name.startsWith(word); });
    static const QStringList things{QStringLiteral("purchase"), QStringLiteral("order"), QStringLiteral("won"),
                                    QStringLiteral("sale"),     QStringLiteral("kauf"),  QStringLiteral("zakup")};
    return begins && column.type() == ColumnType::Date
        && std::any_of(things.begin(), things.end(), [&](const QString &thing) { return name.contains(thing); });
}

void findFirstAfterLast(const Evidence &evidence, std::vector<Finding> &findings)
{
    const Column *first = loaded(evidence, RoleId::FirstPurchase);
    if (!first || first->type() != ColumnType::Date)
        return;
    for (const Column &last : evidence.table().columns()) {
        if (last.rows() == 0 || &last == first || !soundsLast(last))
            continue;
        Finding finding;
        for (size_t row = 0; row < last.numbers().size(); ++row) {
            if (first->numbers()[row] > last.numbers()[row])
                finding.add(static_cast<qsizetype>(row));
        }
        if (finding.count == 0)
            continue;
        finding.column = first->info().index;
        finding.title = Tr::tr("%1 lies after %2 for %n customer(s)", "column, column", static_cast<int>(finding.count))
                            .arg(isolated(visible(first->name(), 60)), isolated(visible(last.name(), 60)));
        findings.push_back(std::move(finding));
    }
}

/// Nearly all customers of a region are in one country; the few others contradict.
void findRegionsInTwoCountries(const Evidence &evidence, std::vector<Finding> &findings)
{
    const Column *region = loaded(evidence, RoleId::Region), *country = loaded(evidence, RoleId::Country);
    const auto isWords = [](const Column *column) {
        return column && (column->type() == ColumnType::Text || column->type() == ColumnType::Category);
    };
    if (!isWords(region) || !isWords(country))
        return;
    constexpr qint64 fewest = 10;
    std::map<quint32, std::map<quint32, qint64>> counts;
    const auto regions = region->codes(), countries = country->codes();
    for (size_t row = 0; row < regions.size(); ++row) {
        if (regions[row] != Column::kMissing && countries[row] != Column::kMissing)
            ++counts[regions[row]][countries[row]];
    }
    std::map<quint32, quint32> home;
    for (const auto &[code, perCountry] : counts) {
        qint64 all = 0, most = 0;
        for (const auto &[other, count] : perCountry) {
            all += count;
            if (count > most) {
                most = count;
                home[code] = other;
            }
        }
        if (all < fewest || most == all || most * 10 < all * 9)
            home.erase(code);
    }
    Finding finding;
    for (size_t row = 0; row < regions.size(); ++row) {
        const auto at = home.find(regions[row]);
        if (at != home.end() && countries[row] != Column::kMissing && countries[row] != at->second)
            finding.add(static_cast<qsizetype>(row));
    }
    if (finding.count == 0)
        return;
    finding.column = country->info().index;
    finding.title = Tr::tr("%1 and %2 contradict for %n customer(s)", "column, column", static_cast<int>(finding.count))
                        .arg(isolated(visible(region->name(), 60)), isolated(visible(country->name(), 60)));
    finding.method = Tr::tr("At least nine of ten customers of the same region are in another country.");
    findings.push_back(std::move(finding));
}

} // namespace

void findConflicts(const Evidence &evidence, std::vector<Finding> &findings)
{
    findCustomersBeforeFounding(evidence, findings);
    findFirstAfterLast(evidence, findings);
    findRegionsInTwoCountries(evidence, findings);
}

} // namespace lodestar::quality
