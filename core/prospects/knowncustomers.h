#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

namespace lodestar::prospects {

/// How a prospect was recognised as a customer.
enum class KnownBy : quint8 { Nobody, Id, Domain, Name };
QString knownById(KnownBy by); ///< empty, id, domain, name
/// "Already a customer: the same domain as Acme" (translated).
QString knownText(KnownBy by, const QString &customer);

/// The column that holds the address on the web (domain, website), by its header; -1: there is none.
int domainColumn(const table::DatasetInfo &info);
/// What recognising needs of a table, for DatasetStore::load: id, name and domain.
std::vector<int> identifyingColumns(const table::DatasetInfo &info);

/// Which prospects are customers already.
struct KnownCustomers {
    std::vector<KnownBy> by; ///< per prospect; empty: there is nothing to compare with
    std::vector<quint32> customer; ///< row of the customers' table, where known
    qint64 count = 0;
    bool isKnown(size_t row) const { return row < by.size() && by[row] != KnownBy::Nobody; }
};

/// By id (where the names do not contradict it: two systems may count from 1), then domain, then name. Case, accents,
/// spaces and punctuation do not count, nor do legal forms in lists of up to some hundred thousand.
KnownCustomers knownCustomers(const table::Table &prospects, const table::Table &customers,
                              const TaskControl &control = {});

} // namespace lodestar::prospects
