#pragma once

#include "core/table/table.h"

#include <QStringList>

#include <vector>

namespace lodestar::import {

struct ColumnProfile;

/// What the rows of a file seem to be.
struct KindGuess {
    table::DatasetKind kind = table::DatasetKind::Customers;
    double confidence = 0; ///< 0..1; 0 when nothing in the file says what it is
    bool people = false; ///< each row is a person rather than a company (the kind is then Customers)
    QString companyColumn; ///< of people: the column with the companies they work for; empty when there is none
    qint64 companies = 0; ///< different ones in it
    QString system; ///< the program the export came from ("HubSpot"); empty when not known
    QString reason; ///< translated sentence naming the headers it rests on; empty when confidence is 0
};

/// Judges by headers that files of other kinds do not have (resources/import/kinds.json), and by whether customers come
/// back from row to row. One common header ("ID", "Date") is never enough. `profiles` may be empty: then headers alone
/// decide. Pure and quick: meant to be called for every file that is dropped, before any is imported.
KindGuess guessKind(const QStringList &headers, const std::vector<ColumnProfile> &profiles);

/// What a person should know who imports people as customers, and what to do; empty when the rows are no people, or one
/// for each company. `rows`: of the file.
QString peopleNote(const KindGuess &guess, qint64 rows);

/// The words for how sure a guess is: "sure", "likely" or "a guess" (translated).
QString confidenceWord(double confidence);

} // namespace lodestar::import
