#include "core/export/prospectscores.h"

#include "core/base/format.h"
#include "core/export/csvwriter.h"
#include "core/export/workbookwriter.h"
#include "core/prospects/reasons.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::exports {

using profile::Tier;
using prospects::ProspectList;
using prospects::Verdict;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::exports::ProspectScores)
};

constexpr std::array kFieldIds{"plain", "hubspot", "salesforce", "pipedrive"};
constexpr qsizetype kRowsOfSheet = 1'048'575; ///< XLSX, below the header

/// id, name, tier, points, low, high, coverage, certain, reach, met, missed, unknown, what to find out, the customer
/// that it is, the profile, and (last) the one that fits best; in the words of a CRM.
QStringList headersOf(CrmFields fields)
{
    switch (fields) {
    case CrmFields::Plain:
        break;
    case CrmFields::HubSpot:
        return {u"Record ID"_s,       u"Company name"_s,   u"Ideal Customer Profile Tier"_s,
                u"ICP points"_s,      u"ICP points low"_s, u"ICP points high"_s,
                u"ICP coverage"_s,    u"ICP certain"_s,    u"ICP place"_s,
                u"ICP met"_s,         u"ICP missed"_s,     u"ICP unknown"_s,
                u"ICP find out"_s,    u"ICP customer"_s,   u"ICP profile"_s,
                u"ICP best profile"_s};
    case CrmFields::Salesforce:
        return {u"Account ID"_s,        u"Account Name"_s,       u"ICP_Tier__c"_s,     u"ICP_Points__c"_s,
                u"ICP_Points_Low__c"_s, u"ICP_Points_High__c"_s, u"ICP_Coverage__c"_s, u"ICP_Certain__c"_s,
                u"ICP_Place__c"_s,      u"ICP_Met__c"_s,         u"ICP_Missed__c"_s,   u"ICP_Unknown__c"_s,
                u"ICP_Find_Out__c"_s,   u"ICP_Customer__c"_s,    u"ICP_Profile__c"_s,  u"ICP_Best_Profile__c"_s};
    case CrmFields::Pipedrive:
        return {u"Organization - ID"_s,
                u"Organization - Name"_s,
                u"Organization - ICP tier"_s,
                u"Organization - ICP points"_s,
                u"Organization - ICP points low"_s,
                u"Organization - ICP points high"_s,
                u"Organization - ICP coverage"_s,
                u"Organization - ICP certain"_s,
                u"Organization - ICP place"_s,
                u"Organization - ICP met"_s,
                u"Organization - ICP missed"_s,
                u"Organization - ICP unknown"_s,
                u"Organization - ICP find out"_s,
                u"Organization - ICP customer"_s,
                u"Organization - ICP profile"_s,
                u"Organization - ICP best profile"_s};
    }
    return {u"id"_s,       u"name"_s,     u"tier"_s,    u"points"_s,      u"low"_s,    u"high"_s,
            u"coverage"_s, u"certain"_s,  u"reach"_s,   u"met"_s,         u"missed"_s, u"unknown"_s,
            u"find"_s,     u"customer"_s, u"profile"_s, u"best_profile"_s};
}

QString plain(double value, double decimals = 1e4)
{
    return std::isfinite(value) ? QString::number(std::round(value * decimals) / decimals, 'g', 12) : QString();
}

/// HubSpot's own property knows three tiers; the others are named.
QString tierText(CrmFields fields, Tier tier)
{
    if (fields == CrmFields::Plain)
        return profile::tierId(tier);
    if (fields != CrmFields::HubSpot)
        return profile::tierName(tier);
    switch (tier) {
    case Tier::Best:
        return u"Tier 1"_s;
    case Tier::Good:
        return u"Tier 2"_s;
    case Tier::Bad:
        return u"Tier 3"_s;
    case Tier::Disqualified:
    case Tier::NotEnough:
        break;
    }
    return {};
}

QString idOf(const ProspectList &list, size_t row, bool masked)
{
    const auto at = static_cast<qsizetype>(row);
    return masked ? list.table.nameOf(at) : list.table.keyOf(at); // a masked table has other names, the old keys
}

QStringList labelsToFind(const ProspectList &list, const prospects::MissingFacts &facts)
{
    QStringList labels;
    for (const int criterion : facts.first) {
        if (criterion >= 0)
            labels << list.icp.criteria[static_cast<size_t>(criterion)].label;
    }
    return facts.toward == prospects::MissingFacts::Toward::Nothing ? QStringList() : labels;
}

/// One row after the other as the cells of a table.
class Rows
{
public:
    Rows(const ProspectList &list, const ProspectExport &options)
        : m_list(list), m_options(options), m_finder(list.icp), m_comparesIcps(!list.bestIcp.empty()),
          m_profile(options.version > 0 ? Tr::tr("%1, version %2").arg(list.icp.name, format::count(options.version))
                                        : list.icp.name)
    { }
    QStringList header() const
    {
        QStringList names = headersOf(m_options.fields);
        if (!m_comparesIcps)
            names.removeLast();
        return names;
    }
    QStringList cells(size_t row) const
    {
        const profile::Fit &fit = m_list.fits.rows[row];
        const prospects::MissingFacts facts =
            m_list.fits.match.empty() ? prospects::MissingFacts() : m_finder.missing(m_list.fits, row);
        const auto labels = [&](Verdict verdict) {
            return prospects::labelsOf(m_list.icp, m_list.fits, row, verdict).join("; "_L1);
        };
        const bool isPlain = m_options.fields == CrmFields::Plain;
        const prospects::Reach reach = m_list.ranking.reach[row];
        QStringList cells{idOf(m_list, row, m_options.masked),
                          m_list.table.nameOf(static_cast<qsizetype>(row)),
                          tierText(m_options.fields, fit.tier),
                          plain(fit.points),
                          plain(fit.low),
                          plain(fit.high),
                          plain(static_cast<double>(fit.coverage)),
                          fit.certain ? u"true"_s : u"false"_s,
                          isPlain ? prospects::reachId(reach) : prospects::reachName(reach),
                          labels(Verdict::Met),
                          labels(Verdict::Missed),
                          labels(Verdict::Unknown),
                          labelsToFind(m_list, facts).join("; "_L1),
                          m_list.known.isKnown(row) ? m_list.customerOf(row) : QString(),
                          m_profile};
        if (m_comparesIcps)
            cells << m_list.icps[m_list.bestIcp[row]];
        return cells;
    }

private:
    const ProspectList &m_list;
    const ProspectExport &m_options;
    prospects::FactFinder m_finder;
    bool m_comparesIcps;
    QString m_profile;
};

bool isTimeToLook(qint64 row)
{
    return row % 4096 == 0;
}

/// Calls `write` for each row in the order of the list.
template <class Write>
Result<qint64> forEachRow(const ProspectList &list, const TaskControl &control, Write write)
{
    qint64 written = 0;
    for (const quint32 row : list.ranking.order) {
        if (isTimeToLook(written)) {
            if (control.cancelled())
                return Error::cancelled();
            control.report(static_cast<double>(written) / static_cast<double>(list.ranking.order.size()),
                           Tr::tr("Writing rows"));
        }
        LODESTAR_TRY(write(static_cast<size_t>(row)));
        ++written;
    }
    return written;
}

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(std::round(value * 1e4) / 1e4) : QJsonValue();
}

Result<> put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return Error::failed(Tr::tr("The scores could not be written: %1.").arg(device.errorString()));
    return {};
}

} // namespace

QString crmFieldsId(CrmFields fields)
{
    return QLatin1StringView(kFieldIds[static_cast<size_t>(fields)]);
}

std::optional<CrmFields> crmFieldsFromId(const QString &id)
{
    for (size_t i = 0; i < kFieldIds.size(); ++i) {
        if (id.compare(QLatin1StringView(kFieldIds[i]), Qt::CaseInsensitive) == 0)
            return static_cast<CrmFields>(i);
    }
    return {};
}

QJsonObject prospectJson(const ProspectList &list, size_t row, bool masked)
{
    const profile::Fit &fit = list.fits.rows[row];
    const auto labels = [&](Verdict verdict) {
        return QJsonArray::fromStringList(prospects::labelsOf(list.icp, list.fits, row, verdict));
    };
    QJsonArray reasons;
    QStringList find;
    if (!list.fits.match.empty()) {
        for (const prospects::Reason &reason : prospects::reasonsOf(list.table, list.icp, list.fits, row))
            reasons.append(reason.text);
        find = labelsToFind(list, prospects::FactFinder(list.icp).missing(list.fits, row));
    }
    QJsonObject json{{u"id"_s, idOf(list, row, masked)},
                     {u"name"_s, list.table.nameOf(static_cast<qsizetype>(row))},
                     {u"points"_s, number(fit.points)},
                     {u"low"_s, number(fit.low)},
                     {u"high"_s, number(fit.high)},
                     {u"coverage"_s, number(static_cast<double>(fit.coverage))},
                     {u"tier"_s, profile::tierId(fit.tier)},
                     {u"certain"_s, fit.certain},
                     {u"reach"_s, prospects::reachId(list.ranking.reach[row])},
                     {u"met"_s, labels(Verdict::Met)},
                     {u"missed"_s, labels(Verdict::Missed)},
                     {u"unknown"_s, labels(Verdict::Unknown)},
                     {u"reasons"_s, reasons},
                     {u"find"_s, QJsonArray::fromStringList(find)},
                     {u"customer"_s, QJsonValue()}};
    if (list.known.isKnown(row))
        json[u"customer"_s] =
            QJsonObject{{u"name"_s, list.customerOf(row)}, {u"by"_s, prospects::knownById(list.known.by[row])}};
    if (!list.bestIcp.empty())
        json[u"bestProfile"_s] = list.icps[list.bestIcp[row]];
    return json;
}

Result<qint64> writeProspectsCsv(QIODevice &device, const ProspectList &list, const ProspectExport &options,
                                 const TaskControl &control)
{
    const Rows rows(list, options);
    CsvWriter writer(device, CsvWriter::Cells::Safe);
    LODESTAR_TRY(writer.row(rows.header()));
    return forEachRow(list, control, [&](size_t row) { return writer.row(rows.cells(row)); });
}

Result<qint64> writeProspectsJson(QIODevice &device, const ProspectList &list, const ProspectExport &options,
                                  const TaskControl &control)
{
    QJsonObject head{{u"profile"_s, list.icp.name}, {u"dataset"_s, list.table.info().name}};
    if (options.version > 0)
        head[u"version"_s] = options.version;
    QByteArray begin = QJsonDocument(head).toJson(QJsonDocument::Compact);
    begin.chop(1); // the rows come before the closing brace
    LODESTAR_TRY(put(device, begin + ",\"rows\":["));
    bool first = true;
    auto written = forEachRow(list, control, [&](size_t row) {
        const QByteArray text = QJsonDocument(prospectJson(list, row, options.masked)).toJson(QJsonDocument::Compact);
        return put(device, (std::exchange(first, false) ? "\n" : ",\n") + text);
    });
    if (written)
        LODESTAR_TRY(put(device, "\n]}\n"));
    return written;
}

Result<qint64> writeProspectsWorkbook(const QString &path, const ProspectList &list, const ProspectExport &options,
                                      const TaskControl &control)
{
    if (std::ssize(list.ranking.order) > kRowsOfSheet)
        return Error{ErrorKind::BadInput,
                     Tr::tr("A sheet of a workbook holds %1 rows, and there are %2. Write a CSV file instead.")
                         .arg(format::count(kRowsOfSheet), format::count(std::ssize(list.ranking.order))),
                     {}};
    const Rows rows(list, options);
    Sheet sheet{Tr::tr("Scores"), rows.header()};
    auto written = forEachRow(list, control, [&](size_t row) -> Result<> {
        sheet.rows.push_back(rows.cells(row));
        return {};
    });
    if (written)
        LODESTAR_TRY(writeWorkbook(path, {sheet}));
    return written;
}

Result<qint64> saveProspects(const QString &path, const ProspectList &list, const ProspectExport &options,
                             const TaskControl &control)
{
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == "xlsx"_L1)
        return writeProspectsWorkbook(path, list, options, control);
    QSaveFile file(path);
    const auto failed = [&] {
        return Error::failed(Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString()), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    auto rows = ending == "json"_L1 ? writeProspectsJson(file, list, options, control)
                                    : writeProspectsCsv(file, list, options, control);
    if (rows && !file.commit())
        return failed();
    return rows;
}

} // namespace lodestar::exports
