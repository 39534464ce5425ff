#include "core/traits/livetraits.h"

#include "core/base/format.h"
#include "core/metrics/halves.h"
#include "core/traits/eligibility.h"
#include "core/traits/traitorder.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <cmath>
#include <limits>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::TraitReport)
};

} // namespace

LiveTraits::LiveTraits(const table::Table &table, const metrics::BestRule &rule, const TraitOptions &options,
                       const TaskControl &control)
    : m_options(options), m_standing(static_cast<size_t>(table.rows()), Standing::NotRated)
{
    build(table, rule, control);
}

void LiveTraits::build(const table::Table &table, const metrics::BestRule &rule, const TaskControl &control)
{
    std::vector<int> candidates;
    for (const table::ColumnInfo &info : table.info().columns) {
        const QString why = whyExcluded(info, table.rows(), &rule);
        if (!why.isEmpty())
            m_excluded.push_back({info.name, why});
        else if (table.isLoaded(info.index))
            candidates.push_back(info.index);
    }
    const LeakProbe probe(table, rule.criteria);
    struct Built {
        std::optional<Attribute> attribute;
        QString why, caution;
        bool onlyBands = false;
    };
    std::vector<Built> built(candidates.size());
    const QDate until = dataDate(table.info());
    std::atomic<size_t> done = 0;
    const QString doing = Tr::tr("Looking for what the best share");
    metrics::forEachInTwo(candidates.size(), table.rows(), [&](size_t i) {
        if (control.cancelled())
            return;
        Built &one = built[i];
        const table::Column &column = table.column(candidates[i]);
        one.attribute.emplace(column, m_options.minimumSupport, m_options.bands.value(column.name()), until);
        one.why = whyExcludedByCells(column, *one.attribute, probe);
        if (one.why.isEmpty()) {
            one.why = whyNoValues(column, *one.attribute);
            one.onlyBands = !one.why.isEmpty();
        }
        if (one.why.isEmpty())
            one.caution = caution(column, *one.attribute, probe, rule);
        control.report(static_cast<double>(++done) / static_cast<double>(candidates.size()), doing);
    });
    for (Built &one : built) {
        if (!one.attribute)
            continue; // cancelled
        if (!one.why.isEmpty()) {
            m_excluded.push_back({one.attribute->name(), one.why, one.onlyBands});
            continue;
        }
        const size_t codes = one.attribute->codeCount();
        const bool fitted = isFitted(m_options.bands.value(one.attribute->name()).kind);
        m_attributes.push_back({std::move(*one.attribute), one.caution, fitted, std::vector<qint64>(codes, 0),
                                std::vector<qint64>(codes, 0)});
    }
}

/// Takes over where the rows first..last - 1 stand now; answers who moved.
LiveTraits::Moves LiveTraits::followRows(const metrics::Rating &rating, size_t first, size_t last)
{
    Moves moves;
    const bool allRated = rating.ratedCount == static_cast<qsizetype>(m_standing.size());
    for (size_t row = first; row < last; ++row) {
        const bool rated = allRated || !std::isnan(rating.score[row]);
        const Standing before = m_standing[row];
        const Standing now = rating.best[row] ? Standing::Best : rated ? Standing::Rest : Standing::NotRated;
        if (now == before)
            continue;
        m_standing[row] = now;
        const auto moved = static_cast<quint32>(row);
        if (now == Standing::Best)
            moves.intoBest.push_back(moved);
        else if (before == Standing::Best)
            moves.outOfBest.push_back(moved);
        if (before == Standing::NotRated)
            moves.intoRated.push_back(moved);
        else if (now == Standing::NotRated)
            moves.outOfRated.push_back(moved);
    }
    return moves;
}

LiveTraits::Moves LiveTraits::follow(const metrics::Rating &rating)
{
    std::array<Moves, 2> parts;
    metrics::inHalves(static_cast<qsizetype>(m_standing.size()), [&](qsizetype first, qsizetype last, int part) {
        parts[static_cast<size_t>(part)] = followRows(rating, static_cast<size_t>(first), static_cast<size_t>(last));
    });
    Moves &moves = parts[0];
    for (auto list : {&Moves::intoBest, &Moves::outOfBest, &Moves::intoRated, &Moves::outOfRated})
        (moves.*list).insert((moves.*list).end(), (parts[1].*list).begin(), (parts[1].*list).end());
    const auto size = [](const std::vector<quint32> &rows) { return static_cast<qint64>(rows.size()); };
    m_best += size(moves.intoBest) - size(moves.outOfBest);
    m_rated += size(moves.intoRated) - size(moves.outOfRated);
    return std::move(moves);
}

void LiveTraits::recount(const Moves &moves)
{
    // When more changed than there are best customers, counting these anew is the shorter way.
    std::vector<quint32> allBest;
    const bool anew = static_cast<qint64>(moves.intoBest.size() + moves.outOfBest.size()) > m_best;
    if (anew) {
        allBest.reserve(static_cast<size_t>(m_best));
        for (size_t row = 0; row < m_standing.size(); ++row) {
            if (m_standing[row] == Standing::Best)
                allBest.push_back(static_cast<quint32>(row));
        }
    }
    const size_t changes = anew ? allBest.size() : moves.intoBest.size() + moves.outOfBest.size();
    const auto work = static_cast<qsizetype>(changes + moves.intoRated.size() + moves.outOfRated.size());
    constexpr qsizetype worthAThread = 20'000;
    metrics::forEachInTwo(m_attributes.size(), work > worthAThread ? metrics::kTwoThreadsFrom : 0, [&](size_t i) {
        Counted &counted = m_attributes[i];
        if (anew) {
            std::fill(counted.best.begin(), counted.best.end(), 0);
            counted.attribute.count(allBest, counted.best);
        } else {
            counted.attribute.count(moves.intoBest, counted.best);
            counted.attribute.count(moves.outOfBest, counted.best, -1);
        }
        counted.attribute.count(moves.intoRated, counted.rated);
        counted.attribute.count(moves.outOfRated, counted.rated, -1);
    });
}

/// Adds the values of an attribute that are neither too rare nor too common to say anything; answers how many.
size_t LiveTraits::addTraits(const Counted &counted, std::vector<Trait> &found) const
{
    const qint64 known = counted.attribute.known(counted.rated);
    const qint64 bestKnown = counted.attribute.known(counted.best);
    if (bestKnown == 0 || bestKnown == known)
        return 0;
    const double least = leastSupport(known);
    const double most = m_options.maximumShare * static_cast<double>(known) + 1e-9;
    const size_t before = found.size();
    for (size_t value = 0; value < counted.attribute.values().size(); ++value) {
        const qint64 with = counted.rated[value + Attribute::kFirst];
        if (with == 0 || static_cast<double>(with) < least || static_cast<double>(with) > most)
            continue;
        const qint64 bestWith = counted.best[value + Attribute::kFirst];
        Trait trait = traitOf({bestWith, bestKnown - bestWith, with - bestWith, known - bestKnown - with + bestWith});
        trait.condition = counted.attribute.values()[value].condition;
        trait.column = counted.attribute.column();
        trait.attribute = counted.attribute.name();
        trait.value = counted.attribute.values()[value].label;
        trait.caution = counted.caution;
        trait.evidence = counted.isFitted ? TraitEvidence::Fitted : TraitEvidence::Untestable;
        trait.bestUnknown = m_best - bestKnown;
        trait.restUnknown = m_rated - m_best - (known - bestKnown);
        found.push_back(std::move(trait));
    }
    return found.size() - before;
}

/// Why an attribute has no value that could be a trait of this rating.
QString LiveTraits::whyNothing(const Counted &counted) const
{
    const qint64 known = counted.attribute.known(counted.rated);
    const qint64 bestKnown = counted.attribute.known(counted.best);
    if (bestKnown == 0 || bestKnown == known)
        return Tr::tr("It is known only of the best, or only of the others, so there is nothing to compare.");
    return Tr::tr(
               "Its values are too rare or too common to compare: each needs %1 customers with it, and some without.")
        .arg(format::count(static_cast<qint64>(std::ceil(leastSupport(known)))));
}

double LiveTraits::leastSupport(qint64 known) const
{
    return std::max(static_cast<double>(m_options.minimumSupport),
                    m_options.minimumShare * static_cast<double>(known) - 1e-9);
}

void LiveTraits::compose()
{
    TraitReport report;
    report.best = m_best;
    report.rest = m_rated - m_best;
    report.level = honestyLevel(report.best, report.rest);
    report.excluded = m_excluded;
    std::vector<Trait> found;
    if (report.best > 0 && report.rest > 0) {
        for (const Counted &counted : m_attributes) {
            if (addTraits(counted, found) == 0)
                report.excluded.push_back({counted.attribute.name(), whyNothing(counted), true});
        }
    }
    report.correction = m_options.correction.value_or(Correction::BenjaminiHochberg);
    report.tested = judge(found, report.level, m_options.fdr, report.correction);
    sortInto(report, std::move(found));
    if (m_rated > 0) { // "with 0 customers" would be untrue of a list in which nobody is rated
        const bool sameSizes = m_report.best == report.best && m_report.rest == report.rest;
        report.notices << (sameSizes ? m_report.notices.first()
                                     : honestyCaption(report.level, report.best, report.rest));
    }
    if (m_rated > 0 && report.rest == 0)
        report.notices << Tr::tr("Every customer is one of the best, so there is nobody to compare them with.");
    report.notices << Tr::tr(
        "You see only companies that bought. Traits of customers are not automatically traits of good "
        "prospects.");
    m_report = std::move(report);
}

const TraitReport &LiveTraits::update(const metrics::Rating &rating)
{
    Q_ASSERT(rating.best.size() == m_standing.size());
    recount(follow(rating));
    compose();
    return m_report;
}

} // namespace lodestar::traits
