#pragma once

#include "core/relate/keymatch.h"
#include "core/relate/rollupcolumns.h"
#include "core/relate/sourcereport.h"
#include "core/table/currencyrates.h"

#include <QHash>

#include <vector>

namespace lodestar::relate {

/// What people decided about how tables belong together; kept in the recipe and used again by the next import.
struct Decisions {
    struct Columns {
        QString column; ///< of the related table
        QString customers; ///< of the customers' table
        friend bool operator==(const Columns &, const Columns &) = default;
    };
    QHash<table::DatasetKind, std::vector<KeyPair>> pairs;
    QHash<table::DatasetKind, Columns> columns;
    table::CurrencyRates rates; ///< at which amounts in several currencies are added up
    bool takeSimilar = false; ///< also what differs in its legal form only

    MatchOptions optionsFor(table::DatasetKind kind) const { return {pairs.value(kind), takeSimilar}; }
};

/// What related tables say of the customers, as columns beside theirs.
struct RollUp {
    std::vector<table::DatasetColumn> columns; ///< one cell per row of the customers' table
    QJsonArray origins; ///< of the columns, see table::Origin
    QJsonArray moved; ///< imported columns that hand a role over, see table::appendRollup
    std::vector<SourceReport> sources;
    QStringList currencies; ///< of related amounts, when they are several
    QStringList notes; ///< translated; what a person should know besides the sources' own sentences

    QStringList sentences() const; ///< of all sources, then the notes
};

/// Matches every related table to the customers and rolls its rows up. `others`: of each kind the table in use first;
/// what else there is of the kind is joined to it where it belongs to it, see joinTables(). Pure: no project matters.
/// `before`: the roll-up of the same customers that this one follows.
Result<RollUp> relate(const table::Table &customers, const std::vector<table::Table> &others,
                      const Decisions &decisions, const table::DatasetInfo *before = nullptr,
                      const TaskControl &control = {});

/// Those of one kind, in their order.
std::vector<table::Table> tablesOf(table::DatasetKind kind, const std::vector<table::Table> &tables);

/// The columns that relate() looks at: those that may hold keys, those with a meaning, and groups. Free text stays out.
std::vector<int> columnsToRelate(const table::DatasetInfo &info);

/// Whether rows of such tables say something of customers.
bool isRelatedKind(table::DatasetKind kind);

} // namespace lodestar::relate
