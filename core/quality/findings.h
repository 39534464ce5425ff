#pragma once

#include "core/profile/analysis.h"

#include <span>

namespace lodestar::quality {

/// Something about the data that a person should look at, with the rows behind it.
struct Finding {
    enum class Severity : quint8 {
        Stops, ///< it keeps customers out of the result
        Doubt, ///< it may be wrong
        Gap ///< it is not known
    };
    Severity severity = Severity::Doubt;
    QString check; ///< id of the check: "missing"
    int column = -1; ///< -1: about whole rows
    QString title; ///< translated: "CLV is missing for 14 customers"
    QString effect; ///< translated, what follows from it: "12 of them cannot be rated." May be empty
    QString method; ///< translated, how it was found; empty where it is plain
    qint64 count = 0; ///< rows
    std::vector<qsizetype> rows; ///< the first kRows of them, by row
    static constexpr size_t kRows = 10000;

    void add(qsizetype row);
};

/// What the checks look at: all customers, and what was made of them.
struct Evidence {
    const profile::Analysis &analysis; ///< of a table with all columns loaded
    QDate today; ///< days after it lie in the future

    const table::Table &table() const { return analysis.table; }
    bool isRated(qsizetype row) const;
    bool isBest(qsizetype row) const;
    bool isCriterion(const table::Column &column) const; ///< counts in who is best
    bool isTrait(const table::Column &column) const; ///< one of the traits found
};

/// One check; adding one is a function and a line in findings.cpp.
struct Check {
    const char *id;
    void (*find)(const Evidence &evidence, std::vector<Finding> &findings);
};
std::span<const Check> checks();

/// All findings: first those that stop customers from being rated, then by how many rows they are about.
std::vector<Finding> findAll(const Evidence &evidence, const TaskControl &control = {});

void findMissing(const Evidence &evidence, std::vector<Finding> &findings);
void findRepeatedKeys(const Evidence &evidence, std::vector<Finding> &findings);
void findOutliers(const Evidence &evidence, std::vector<Finding> &findings);
void findImplausible(const Evidence &evidence, std::vector<Finding> &findings);
void findConflicts(const Evidence &evidence, std::vector<Finding> &findings);

/// Rows whose value is further than 3.5 robust standard deviations (1.4826 · MAD) from the median (Iglewicz & Hoaglin
/// 1993); on the logarithms where all values are positive and the plain range would reach below zero, which such values
/// never do. `low` is not below zero where no value is. Empty below 12 known values, or where more than half of the
/// values are equal. (More than a tenth of the rows is a group, not a mistake: findOutliers() does not tell of it.)
struct Outliers {
    std::vector<qsizetype> rows;
    double median = 0;
    double low = 0, high = 0; ///< values outside are outliers
    bool onLogarithms = false;
};
Outliers outliersOf(std::span<const double> values);

} // namespace lodestar::quality
