#include "app/cli/icp.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/backtest.h"
#include "core/profile/exceptionstore.h"
#include "core/profile/fitexceptions.h"
#include "core/profile/seencustomers.h"
#include "core/project/randomseed.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

using profile::Backtest;
using profile::ExceptionVerdict;
using profile::FitException;
using profile::RocAuc;
using profile::TierFacts;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::IcpValidate)
};

constexpr size_t kExceptionsPrinted = 12; ///< for people; JSON has all

struct Checked {
    profile::Analysis analysis;
    profile::Icp icp;
    Backtest backtest;
    profile::FitExceptions exceptions;
    QHash<QString, ExceptionVerdict> verdicts;
};

QJsonValue endOf(const std::optional<traits::Interval> &interval, bool high)
{
    return interval ? jsonNumber(high ? interval->high : interval->low) : QJsonValue();
}

QJsonObject json(const RocAuc &auc)
{
    return {{u"auc"_s, jsonNumber(auc.auc)},
            {u"aucLow"_s, endOf(auc.logit, false)},
            {u"aucHigh"_s, endOf(auc.logit, true)},
            {u"variance"_s, jsonNumber(auc.variance)},
            {u"best"_s, auc.first},
            {u"rest"_s, auc.second}};
}

/// `isMeasured`: whether there are customers enough for a lift.
QJsonArray json(const std::array<TierFacts, 5> &tiers, bool isMeasured)
{
    QJsonArray array;
    for (const TierFacts &tier : tiers) {
        const auto lift = [&](double value) { return isMeasured ? jsonNumber(value) : QJsonValue(); };
        array.append(QJsonObject{{u"tier"_s, profile::tierId(tier.tier)},
                                 {u"customers"_s, tier.customers},
                                 {u"best"_s, tier.best},
                                 {u"precision"_s, jsonNumber(tier.precision)},
                                 {u"precisionLow"_s, jsonNumber(tier.precisionInterval.low)},
                                 {u"precisionHigh"_s, jsonNumber(tier.precisionInterval.high)},
                                 {u"recall"_s, jsonNumber(tier.recall)},
                                 {u"recallLow"_s, jsonNumber(tier.recallInterval.low)},
                                 {u"recallHigh"_s, jsonNumber(tier.recallInterval.high)},
                                 {u"lift"_s, lift(tier.lift)},
                                 {u"liftLow"_s, lift(tier.liftInterval.low)},
                                 {u"liftHigh"_s, lift(tier.liftInterval.high)},
                                 {u"medianValue"_s, jsonNumber(tier.medianValue)}});
    }
    return array;
}

QString idOf(FitException::Kind kind)
{
    switch (kind) {
    case FitException::Kind::RejectedBest:
        return u"rejectedBest"_s;
    case FitException::Kind::AcceptedNotFit:
        return u"acceptedNotFit"_s;
    case FitException::Kind::AcceptedWeak:
        break;
    }
    return u"acceptedWeak"_s;
}

QJsonObject json(const Checked &checked, const FitException &exception)
{
    const QString key = checked.analysis.table.keyOf(exception.row);
    QJsonArray criteria;
    for (const size_t c : exception.criteria)
        criteria.append(checked.icp.criteria[c].label);
    const auto verdict = checked.verdicts.constFind(key);
    const bool isDecided = verdict != checked.verdicts.constEnd();
    return {{u"id"_s, key},
            {u"name"_s, checked.analysis.table.nameOf(exception.row)},
            {u"kind"_s, idOf(exception.kind)},
            {u"criteria"_s, criteria},
            {u"verdict"_s,
             isDecided ? QJsonValue(verdict->verdict == ExceptionVerdict::Kind::Fix ? u"fix"_s : u"accept"_s)
                       : QJsonValue()},
            {u"note"_s, isDecided ? QJsonValue(verdict->note) : QJsonValue()}};
}

QJsonObject json(const Checked &checked)
{
    const Backtest &backtest = checked.backtest;
    const bool isMeasured = backtest.refusal.isEmpty();
    QJsonArray exceptions;
    for (const FitException &exception : checked.exceptions.list)
        exceptions.append(json(checked, exception));
    return {{u"name"_s, checked.icp.name},
            {u"auc"_s, jsonNumber(backtest.heldOut.auc)},
            {u"aucLow"_s, endOf(backtest.heldOut.logit, false)},
            {u"aucHigh"_s, endOf(backtest.heldOut.logit, true)},
            {u"apparent"_s, json(backtest.apparent)},
            {u"gap"_s, isMeasured ? jsonNumber(backtest.gap()) : QJsonValue()},
            {u"unseen"_s, backtest.unseen ? QJsonValue(json(*backtest.unseen)) : QJsonValue()},
            {u"folds"_s, backtest.folds},
            {u"repeats"_s, backtest.repeats},
            {u"drawn"_s, backtest.drawn},
            {u"rated"_s, backtest.rated},
            {u"best"_s, backtest.best},
            {u"criteria"_s,
             QJsonObject{{u"chosenAnew"_s, backtest.provenance.chosen()},
                         {u"kept"_s, backtest.provenance.kept},
                         {u"statements"_s, backtest.provenance.statements}}},
            {u"allAttributes"_s,
             QJsonObject{{u"attributes"_s, backtest.all.attributes},
                         {u"apparent"_s, json(backtest.all.apparent)},
                         {u"heldOut"_s, json(backtest.all.heldOut)}}},
            {u"tiers"_s, json(backtest.tiers, isMeasured)},
            {u"heldOutTiers"_s, isMeasured ? QJsonValue(json(backtest.heldOutTiers, true)) : QJsonValue(QJsonArray())},
            {u"exceptions"_s, exceptions},
            {u"rejectedBest"_s, checked.exceptions.rejectedBest},
            {u"acceptedNotFit"_s, checked.exceptions.acceptedNotFit},
            {u"acceptedWeak"_s, checked.exceptions.acceptedWeak},
            {u"refusal"_s, backtest.refusal.isEmpty() ? QJsonValue() : QJsonValue(withoutIsolates(backtest.refusal))},
            {u"sentence"_s, withoutIsolates(backtest.sentence)},
            {u"warnings"_s, sentences(backtest.warnings)}};
}

QString inRange(double value, const traits::Interval &interval)
{
    return std::isnan(value)
        ? QString()
        : Tr::tr("%1 (%2 to %3)", "share, its range")
              .arg(format::share(value), format::share(interval.low), format::share(interval.high));
}

QString liftText(const TierFacts &tier)
{
    return std::isnan(tier.lift) ? QString()
                                 : Tr::tr("%1 (%2 to %3)", "share, its range")
                                       .arg(format::number(tier.lift, 2), format::number(tier.liftInterval.low, 2),
                                            format::number(tier.liftInterval.high, 2));
}

QString aucText(const RocAuc &auc)
{
    if (std::isnan(auc.auc))
        return Tr::tr("not known");
    return auc.logit
        ? Tr::tr("%1 (%2 to %3)", "share, its range")
              .arg(format::number(auc.auc, 3), format::number(auc.logit->low, 3), format::number(auc.logit->high, 3))
        : format::number(auc.auc, 3);
}

void printTiers(Output &output, const Backtest &backtest)
{
    const bool isMeasured = backtest.refusal.isEmpty();
    std::vector<QStringList> rows{{Tr::tr("Tier"), Tr::tr("Customers"), Tr::tr("Best"), Tr::tr("Best among them"),
                                   Tr::tr("Share of all best"), Tr::tr("Lift"),
                                   backtest.valueName.isEmpty()
                                       ? QString()
                                       : Tr::tr("Median of %1").arg(isolated(visible(backtest.valueName, 40)))}};
    for (const TierFacts &tier : backtest.tiers) {
        rows.push_back({profile::tierName(tier.tier), format::count(std::llround(tier.customers)),
                        format::count(std::llround(tier.best)), inRange(tier.precision, tier.precisionInterval),
                        inRange(tier.recall, tier.recallInterval), isMeasured ? liftText(tier) : QString(),
                        std::isnan(tier.medianValue) ? QString() : format::number(tier.medianValue)});
    }
    output.line(u'\n' + Tr::tr("As written, on the rated customers:"));
    output.line(aligned(rows, {1, 2, 6}));
}

void printExceptions(Output &output, const Checked &checked)
{
    if (checked.exceptions.list.empty())
        return;
    std::vector<QStringList> rows{{Tr::tr("Customer"), Tr::tr("Exception"), Tr::tr("Why"), Tr::tr("Decided")}};
    for (const FitException &exception : checked.exceptions.list) {
        if (rows.size() > kExceptionsPrinted)
            break;
        const auto verdict = checked.verdicts.constFind(checked.analysis.table.keyOf(exception.row));
        rows.push_back({visible(checked.analysis.table.nameOf(exception.row), 40),
                        profile::exceptionName(exception.kind), profile::causesInWords(checked.icp, exception),
                        verdict == checked.verdicts.constEnd()                ? QString()
                            : verdict->verdict == ExceptionVerdict::Kind::Fix ? Tr::tr("to be fixed")
                                                                              : verdict->note});
    }
    output.line(
        u'\n'
        + Tr::tr("Exceptions: %1 best customers are rejected, %2 that are not a fit accepted, %3 of the weakest "
                 "quarter are a best fit.")
              .arg(format::count(checked.exceptions.rejectedBest), format::count(checked.exceptions.acceptedNotFit),
                   format::count(checked.exceptions.acceptedWeak)));
    output.line(aligned(rows));
}

void print(Output &output, const Checked &checked)
{
    const Backtest &backtest = checked.backtest;
    output.line(backtest.sentence);
    if (!backtest.tierSentence.isEmpty())
        output.line(backtest.tierSentence);
    if (backtest.refusal.isEmpty()) {
        std::vector<QStringList> rows{
            {Tr::tr("AUC on the customers it was written from"), aucText(backtest.apparent)},
            {backtest.isNothingChosen ? Tr::tr("AUC on customers held back: the same, no criterion is from the data")
                                      : Tr::tr("AUC on customers held back, drafted the same way"),
             aucText(backtest.heldOut)}};
        if (backtest.unseen)
            rows.push_back({Tr::tr("AUC on customers of a later list"), aucText(*backtest.unseen)});
        if (backtest.all.attributes > 0) {
            rows.push_back({Tr::tr("All attributes, on their own customers"),
                            aucText(backtest.all.apparent)});
            rows.push_back({Tr::tr("All attributes, on customers held back"),
                            aucText(backtest.all.heldOut)});
        }
        output.line(u'\n' + aligned(rows));
    }
    printTiers(output, backtest);
    printExceptions(output, checked);
    for (const QString &warning : backtest.warnings)
        output.line(u'\n' + warning);
}

Result<qint64> wholeNumber(Call &call, const char *name, double most, qint64 otherwise)
{
    const auto number = call.number(name, 1, most);
    if (!number)
        return number.error();
    if (*number && **number != std::floor(**number))
        return call.wrongUsage(
            Tr::tr("--%1 is a whole number, not \"%2\".").arg(QLatin1StringView(name), call.option(name)));
    return *number ? static_cast<qint64>(**number) : otherwise;
}

Result<Checked> check(Call &call, project::Project &project, profile::Icp icp, qint64 dataset, qint64 repeats)
{
    auto analysis = profile::analyse(project, {}, call.control().part(0, 0.3), dataset);
    if (!analysis)
        return analysis.error();
    auto seen = profile::seenCustomers(project, analysis->table, icp, call.control().part(0.3, 0.35));
    if (!seen)
        return seen.error();
    profile::BacktestOptions options;
    options.seed = project::randomSeed(project);
    options.repeats = static_cast<int>(repeats);
    options.seen = std::move(*seen);
    auto backtest = profile::backtest(*analysis, icp, options, call.control().part(0.35, 1));
    if (!backtest)
        return backtest.error();
    const auto verdicts = profile::ExceptionStore(project).list(icp.id);
    if (!verdicts)
        return verdicts.error();
    Checked checked{std::move(*analysis), std::move(icp), std::move(*backtest), {}, {}};
    checked.exceptions = profile::exceptionsOf(checked.icp, profile::evaluate(checked.analysis.table, checked.icp),
                                               checked.analysis.rating);
    for (const ExceptionVerdict &verdict : *verdicts)
        checked.verdicts.insert(verdict.customerKey, verdict);
    return checked;
}

} // namespace

Result<> runIcpValidate(Call &call)
{
    const auto wanted = chosenVersion(call);
    if (!wanted)
        return wanted.error();
    const auto dataset = wholeNumber(call, "dataset", 9e15, 0);
    if (!dataset)
        return dataset.error();
    const auto repeats = wholeNumber(call, "repeats", 100, profile::BacktestOptions().repeats);
    if (!repeats)
        return repeats.error();
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    if (*wanted) {
        const auto version = profile::IcpStore(**project).version(icp->id, **wanted);
        if (!version)
            return version.error();
        *icp = profile::Icp::fromJson(version->definition);
    }
    const auto checked = check(call, **project, std::move(*icp), *dataset, *repeats);
    if (!checked)
        return checked.error();
    if (call.asJson())
        call.output().json(json(*checked));
    else
        print(call.output(), *checked);
    return {};
}

} // namespace lodestar::cli
