#include "core/profile/versionverdict.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Verdict)
};

constexpr double kChance = 0.05;

} // namespace

QString versionTitle(const Version &version)
{
    return version.number == 0 ? Tr::tr("Working definition") : Tr::tr("Version %1").arg(format::count(version.number));
}

QString versionName(const Version &version)
{
    return version.number == 0 ? Tr::tr("the working definition")
                               : Tr::tr("version %1", "inside a sentence").arg(format::count(version.number));
}

Verdict verdict(const TierComparison &compared, const Version &before, const Version &after)
{
    using Kind = Verdict::Kind;
    const QString old = versionName(before), now = versionName(after);
    const qint64 onlyOld = compared.onlyBeforeRight, onlyNow = compared.onlyAfterRight;
    if (compared.customers == 0)
        return {Kind::NoCustomers, Tr::tr("Without customers only the words can be compared.")};
    if (compared.best == 0)
        return {Kind::NoBest,
                Tr::tr("Who your best customers are is not known, so nothing tells which of the two is better.")};
    if (onlyOld + onlyNow == 0)
        return {Kind::Alike, Tr::tr("The data cannot tell which is better: both are right about the same customers.")};
    if (compared.mcnemar >= kChance)
        return {
            Kind::Undecided,
            Tr::tr("%n customer(s) cannot show which is better: %1 are judged right only by %2, %3 only by %4 "
                   "(p = %5).",
                   nullptr, static_cast<int>(compared.customers))
                .arg(format::count(onlyOld), old, format::count(onlyNow), now, format::probability(compared.mcnemar))};
    const bool isNewer = onlyNow > onlyOld;
    return {isNewer ? Kind::AfterBetter : Kind::BeforeBetter,
            Tr::tr("Your best customers are found better by %1: %2 customers are judged right only by it, %3 only by "
                   "%4 (p = %5).")
                .arg(isNewer ? now : old, format::count(isNewer ? onlyNow : onlyOld),
                     format::count(isNewer ? onlyOld : onlyNow), isNewer ? old : now,
                     format::probability(compared.mcnemar))};
}

QStringList comparisonCautions(const Version &before, const Version &after, qint64 dataset)
{
    const bool wasWrittenOn = dataset != 0 && (before.dataset == dataset || after.dataset == dataset);
    const bool isUnknown = before.dataset == 0 || after.dataset == 0;
    if (wasWrittenOn)
        return {Tr::tr("These are the customers that a definition was written with. That favours the newer one: "
                       "compare again on customers who came later.")};
    if (isUnknown)
        return {Tr::tr("The definitions may have been written with these very customers. That favours the newer one: "
                       "compare again on customers who came later.")};
    return {};
}

} // namespace lodestar::profile
