#pragma once

#include "core/prospects/prospectlist.h"

#include <QIODevice>
#include <QJsonObject>

namespace lodestar::exports {

/// What the columns of exported scores are called, so that a CRM recognises them.
enum class CrmFields : quint8 { Plain, HubSpot, Salesforce, Pipedrive };
QString crmFieldsId(CrmFields fields); ///< plain, hubspot, salesforce, pipedrive
std::optional<CrmFields> crmFieldsFromId(const QString &id);

struct ProspectExport {
    CrmFields fields = CrmFields::Plain;
    bool masked = false; ///< names are hidden: neither ids nor names as they are stored
    int version = 0; ///< of the definition; 0: the working one
};

/// One row of a scored list in the words of `icp score --json`: id, name, points, low, high, coverage, tier, certain,
/// reach, met, missed, unknown, reasons, find, customer.
QJsonObject prospectJson(const prospects::ProspectList &list, size_t row, bool masked = false);

/// The work list as a table for the CRM, record id first, in the order of the list: CSV, cells that a spreadsheet would
/// run neutralised. Returns the number of rows.
Result<qint64> writeProspectsCsv(QIODevice &device, const prospects::ProspectList &list, const ProspectExport &options,
                                 const TaskControl &control = {});
/// The same as one JSON object with "profile", "dataset" and "rows".
Result<qint64> writeProspectsJson(QIODevice &device, const prospects::ProspectList &list, const ProspectExport &options,
                                  const TaskControl &control = {});
/// The same as a workbook (XLSX). BadInput for more rows than a sheet holds.
Result<qint64> writeProspectsWorkbook(const QString &path, const prospects::ProspectList &list,
                                      const ProspectExport &options, const TaskControl &control = {});

/// Writes .csv, .xlsx or .json by the ending of the path, whole or not at all; any other ending is CSV.
Result<qint64> saveProspects(const QString &path, const prospects::ProspectList &list, const ProspectExport &options,
                             const TaskControl &control = {});

} // namespace lodestar::exports
