#pragma once

#include "core/table/table.h"

#include <QJsonObject>

#include <vector>

namespace lodestar::table {

/// Which row a correction speaks of: a customer's key as imported, so that it is found again in the next import.
struct RowKey {
    QString key; ///< Table::keyOf
    int nth = 1; ///< which of several rows with the same key, in their order
    qint64 dataset = 0; ///< rows without id and name are known by number only, in this one data set; 0: by key

    QJsonObject toJson() const;
    static RowKey fromJson(const QJsonObject &json);
    friend bool operator==(const RowKey &, const RowKey &) = default;
};

/// One correction laid over the imported tables of a kind. The imported cells themselves never change.
struct RecipeStep {
    QString id; ///< UUID
    DatasetKind dataset = DatasetKind::Customers;
    QString kind; ///< "merge_values"; see recipesteps.h
    QString attribute; ///< column name; empty where the step is about rows
    QJsonObject value; ///< what the kind needs
    bool isOff = false; ///< kept in the list, but not applied
    bool isCarried = false; ///< made for the customers and laid over another table too (carriedsteps.h); never stored

    /// As `recipe_step.value` keeps it, and back. The value of set_role may be the bare key of a role.
    QString storedValue() const;
    void setStoredValue(const QString &text);
    friend bool operator==(const RecipeStep &, const RecipeStep &) = default;
};

/// What one step did in one data set, and what of it no longer fits.
struct StepReport {
    enum class Trouble : quint8 {
        None,
        ColumnGone, ///< the table has no such column
        NameTaken, ///< the column to be made is there already
        WrongType, ///< the column holds something else now
        UnknownKind ///< made by a newer version
    };
    QString step; ///< id of the step
    Trouble trouble = Trouble::None;
    QString column; ///< of the trouble
    qint64 cells = 0, rows = 0; ///< changed
    QStringList notFound; ///< values or keys that are not there any more, the first few
    qint64 notFoundCount = 0;
    qint64 unreadable = 0; ///< values that do not fit the type of the column

    bool fits() const { return trouble == Trouble::None && notFoundCount == 0 && unreadable == 0; }
    void miss(const QString &what); ///< counts a value or key that is not there
    QJsonObject toJson() const; ///< without the id
    static StepReport fromJson(const QJsonObject &json);
    friend bool operator==(const StepReport &, const StepReport &) = default;
};

/// What the steps that are switched on did in one data set, in their order.
struct RecipeReport {
    std::vector<StepReport> steps;

    const StepReport *of(const QString &step) const;
    qint64 misfits() const; ///< steps that do not fit wholly
};

/// "12 cells in 3 rows"; "Nothing to change". Translated.
QString effectText(const RecipeStep &step, const StepReport &report);
/// What no longer fits: "2 of its values are not in this table: …". Translated; empty when all fits.
QString problemText(const StepReport &report);

} // namespace lodestar::table
