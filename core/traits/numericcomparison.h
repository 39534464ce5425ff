#pragma once

#include "core/traits/ranksum.h"
#include "core/traits/traits.h"

namespace lodestar::traits {

/// How large a difference is, by |delta|: below .147, .33, .474 and above (Romano et al. 2006; methods 3.3).
enum class EffectSize : quint8 { Negligible, Small, Medium, Large };
EffectSize effectSize(double delta);
QString effectWord(EffectSize size); ///< "hardly any", "small", "medium", "large" (translated)

/// A number, an amount or a date of the best against that of the others, as a whole.
struct NumericComparison {
    struct Group {
        qint64 known = 0, unknown = 0;
        double lower = 0, median = 0, upper = 0; ///< quartiles, type 7; NaN when nobody's value is known
    };
    int column = 0;
    QString attribute; ///< column name
    table::ColumnType type = table::ColumnType::Number;
    QString currency; ///< ISO code of an amount, if known
    bool inMonths = false; ///< a date, told as months up to the data set's date: all figures here are months
    bool years = false; ///< a number that is a calendar year
    Group best, rest;
    RankSum ranks; ///< first: the best
    double p = 1, q = 1; ///< NaN at level 0; q over the comparisons of this run
    TraitEvidence evidence = TraitEvidence::Untestable;
    QString caution; ///< as of the attribute's traits

    EffectSize effect() const { return effectSize(ranks.delta); }
    /// How large the difference is at least: the end of delta's interval nearest to 0, below 0 when 0 lies inside;
    /// |delta| itself where there is no interval.
    double cautiousDelta() const;
};

/// The numeric attributes that traits were looked for in, largest cautiousDelta() first, over the rated customers.
///
/// Benjamini-Hochberg is run over these comparisons alone, not together with the traits: each list is one run, of which
/// fewer than `fdr` of the likely ones are expected to be chance. A comparison asks the same of an attribute as its
/// bands do, so that in one run the attribute would be counted twice, and the q of a trait would move when comparisons
/// are asked for. Unlike bands it needs no edges, so it has one p an attribute.
///
/// A million rows: one sort an attribute (two threads); nothing is sampled. Stops early, with fewer, when cancelled.
std::vector<NumericComparison> compareNumbers(const table::Table &table, const metrics::Rating &rating,
                                              const TraitReport &report, double fdr = 0.10,
                                              const TaskControl &control = {});

/// "Employees: half of the best have 120 or more, half of the others 45 or more." (translated)
QString finding(const NumericComparison &comparison);
/// "Large difference: in 86 of 100 pairs the best customer has more." and how sure (translated).
QString sureness(const NumericComparison &comparison, HonestyLevel level);
/// A figure of the comparison for people: "120", "€ 1,200", "14 months", "1998".
QString figureText(const NumericComparison &comparison, double value);

} // namespace lodestar::traits
