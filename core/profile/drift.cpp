#include "core/profile/drift.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/seencustomers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Drift)
};

struct Answered {
    qint64 met = 0, known = 0;
};

Answered answered(const std::vector<table::Match> &answers)
{
    Answered counts;
    for (const table::Match answer : answers) {
        counts.met += answer == table::Match::Yes ? 1 : 0;
        counts.known += answer != table::Match::Unknown ? 1 : 0;
    }
    return counts;
}

CriterionDrift criterionDrift(const Criterion &criterion, const Answered &before, const Answered &now)
{
    CriterionDrift drift{criterion.id, criterion.label, before.met, before.known, now.met, now.known, std::nan(""), {}};
    if (before.known == 0 || now.known == 0)
        return drift;
    drift.difference = static_cast<double>(now.met) / static_cast<double>(now.known)
        - static_cast<double>(before.met) / static_cast<double>(before.known);
    drift.interval = traits::newcombe({now.met, now.known - now.met, before.met, before.known - before.met});
    return drift;
}

/// Keys of customers; one that is repeated is told by its place among its like.
class Keys
{
public:
    QString next(const table::Table &table, qsizetype row)
    {
        const QString key = table.keyOf(row);
        const int repeated = m_seen[key]++;
        return repeated == 0 ? key : key + QChar(0x1F) + QString::number(repeated);
    }

private:
    QHash<QString, int> m_seen;
};

struct Stayed {
    std::vector<Tier> before, now;
};

Result<Stayed> recognise(Drift &drift, const table::Table &before, const Fits &was, const table::Table &now,
                         const Fits &is, const TaskControl &control)
{
    QHash<QString, quint32> rows;
    Keys old, late;
    for (qsizetype row = 0; row < before.rows(); ++row)
        rows.insert(old.next(before, row), static_cast<quint32>(row));
    if (control.cancelled())
        return Error::cancelled();
    Stayed stayed;
    for (qsizetype row = 0; row < now.rows(); ++row) {
        const auto found = rows.constFind(late.next(now, row));
        if (found == rows.constEnd()) {
            ++drift.joined;
            continue;
        }
        const Tier from = was.rows[*found].tier, to = is.rows[static_cast<size_t>(row)].tier;
        stayed.before.push_back(from);
        stayed.now.push_back(to);
        if (from != to)
            drift.movers.push_back({*found, static_cast<quint32>(row), from, to});
    }
    drift.stayed = static_cast<qint64>(stayed.now.size());
    drift.left = before.rows() - drift.stayed;
    return stayed;
}

double shareOf(qint64 part, qint64 all)
{
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0;
}

} // namespace

QString Drift::sentence() const
{
    if (customersBefore == 0 || customersNow == 0)
        return Tr::tr("One of the two lists has no customers, so there is nothing to compare.");
    constexpr auto best = static_cast<size_t>(Tier::Best);
    const QString tiersLine = Tr::tr("%1 of the customers were Best then, %2 are now.")
                                  .arg(format::share(shareOf(before[best], customersBefore)),
                                       format::share(shareOf(now[best], customersNow)));
    const CriterionDrift *first = criteria.empty() ? nullptr : &criteria.front();
    const QString criterionLine = !first || !first->isBeyondChance()
        ? Tr::tr("No criterion is met more or less often than chance would bring about.")
        : Tr::tr("What changed most is %1: met by %2 then, by %3 now.")
              .arg(isolated(visible(first->title, 80)), format::share(shareOf(first->metBefore, first->knownBefore)),
                   format::share(shareOf(first->metNow, first->knownNow)));
    return tiersLine + u' ' + criterionLine;
}

Result<Drift> drift(const Icp &icp, const table::Table &before, const table::Table &now, const TaskControl &control)
{
    Drift drift;
    const Fits was = evaluate(before, icp);
    if (control.cancelled())
        return Error::cancelled();
    const Fits is = evaluate(now, icp);
    if (control.cancelled())
        return Error::cancelled();
    drift.before = was.perTier;
    drift.now = is.perTier;
    drift.customersBefore = before.rows();
    drift.customersNow = now.rows();
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        if (!icp.criteria[c].condition.isEmpty())
            drift.criteria.push_back(criterionDrift(icp.criteria[c], answered(was.match[c]), answered(is.match[c])));
    }
    std::stable_sort(drift.criteria.begin(), drift.criteria.end(), [](const auto &a, const auto &b) {
        return std::isnan(b.difference) ? !std::isnan(a.difference) : std::abs(a.difference) > std::abs(b.difference);
    });
    drift.recognised = areToldAlike(before, now);
    if (!drift.recognised)
        return drift;
    const auto stayed = recognise(drift, before, was, now, is, control);
    if (!stayed)
        return stayed.error();
    drift.tiers = compareTiers(stayed->before, stayed->now, {}, {});
    return drift;
}

} // namespace lodestar::profile
