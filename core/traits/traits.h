#pragma once

#include "core/base/task.h"
#include "core/metrics/best.h"
#include "core/table/condition.h"
#include "core/traits/bands.h"
#include "core/traits/statistics.h"

namespace lodestar::traits {

/// How much the number of customers lets the app say (methods 0).
enum class HonestyLevel : quint8 { Hypotheses, Hints, Indications, Evidence };
HonestyLevel honestyLevel(qint64 best, qint64 rest);
/// Caption of a level (methods 8), translated, with its numbers.
QString honestyCaption(HonestyLevel level, qint64 best, qint64 rest);

enum class TraitEvidence : quint8 {
    Likely,
    Chance,
    Untestable,
    Fitted ///< a band chosen by looking at who is best: these customers cannot test it
};

/// One value of an attribute that the best have more, or less, often than the rest.
struct Trait {
    table::Condition condition; ///< attribute and value
    int column = 0;
    QString attribute; ///< column name
    QString value; ///< for people: "Logistics", "50 to 249"
    Counts counts;
    double bestShare = 0, restShare = 0; ///< fractions of the known
    Interval bestInterval, restInterval; ///< Wilson, 95 %
    double difference = 0; ///< bestShare - restShare
    Interval differenceInterval; ///< Newcombe, 95 %
    double lift = 0; ///< share of best among those with the trait / share of best
    double p = 1,
           q = 1; ///< Fisher two-sided; corrected over the run. NaN at level 0 and if fitted; q NaN if untestable
    TraitEvidence evidence = TraitEvidence::Untestable;
    qint64 bestUnknown = 0, restUnknown = 0;
    QString caution; ///< translated; what to check before trusting it ("May be known only after the sale …"), or empty
};

/// An attribute kept out of the search, and why (translated).
struct Excluded {
    QString attribute;
    QString why;
    bool onlyBands = false; ///< its bands cannot be compared, but it can be as a whole (see compareNumbers)
};

struct TraitOptions {
    int minimumSupport = 5;
    double minimumShare = 0.05, maximumShare = 0.95; ///< of the known
    double fdr = 0.10;
    BandRules bands; ///< how numeric attributes are cut
    std::optional<Correction> correction; ///< none: what the project says, else Benjamini & Hochberg's
};

struct TraitReport {
    qint64 best = 0, rest = 0; ///< rated customers on either side
    HonestyLevel level = HonestyLevel::Hypotheses;
    std::vector<Trait> traits; ///< more often among the best; by the lower end of the interval, fitted ones last
    std::vector<Trait> antiTraits; ///< less often; by the upper end, strongest first
    std::vector<Trait> even; ///< exactly as often on both sides: tested like the others
    std::vector<Excluded> excluded;
    QStringList notices; ///< translated: what so many customers can show, survivors
    int tested = 0; ///< traits that went into the correction
    Correction correction = Correction::BenjaminiHochberg;
};

/// The columns that may become traits, by role and by what they contain; the others come back as reasons.
TraitReport findTraits(const table::Table &table, const metrics::Rating &rating, const metrics::BestRule &rule,
                       const TraitOptions &options = {}, const TaskControl &control = {});

/// Columns of a data set that findTraits looks at, for DatasetStore::load.
std::vector<int> columnsFor(const table::DatasetInfo &info);

/// "Industry: Logistics for 14 of 20 best customers (70%), against 33 of 192 others (17%)." (methods 8; translated)
QString finding(const Trait &trait);
/// "Likely real: difference 53 points, could be 31 to 69." / "Could be chance: …" (translated)
QString sureness(const Trait &trait, HonestyLevel level);
QString evidenceLabel(TraitEvidence evidence); ///< "likely real", "could be chance", "too few to tell", "fitted bands"

} // namespace lodestar::traits
