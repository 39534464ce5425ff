#include "app/cli/command.h"

#include "core/base/format.h"
#include "core/profile/analysis.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Traits)
};

QString evidenceId(traits::TraitEvidence evidence)
{
    switch (evidence) {
    case traits::TraitEvidence::Likely:
        return u"likely"_s;
    case traits::TraitEvidence::Chance:
        return u"chance"_s;
    case traits::TraitEvidence::Untestable:
        return u"untestable"_s;
    }
    return {};
}

QJsonObject json(const traits::Trait &trait)
{
    QJsonObject object{{u"attribute"_s, trait.attribute},
                       {u"value"_s, trait.value},
                       {u"bestCount"_s, trait.counts.bestWith},
                       {u"bestKnown"_s, trait.counts.best()},
                       {u"restCount"_s, trait.counts.restWith},
                       {u"restKnown"_s, trait.counts.rest()},
                       {u"bestShare"_s, jsonNumber(trait.bestShare)},
                       {u"restShare"_s, jsonNumber(trait.restShare)},
                       {u"bestLow"_s, jsonNumber(trait.bestInterval.low)},
                       {u"bestHigh"_s, jsonNumber(trait.bestInterval.high)},
                       {u"restLow"_s, jsonNumber(trait.restInterval.low)},
                       {u"restHigh"_s, jsonNumber(trait.restInterval.high)},
                       {u"difference"_s, jsonNumber(trait.difference)},
                       {u"differenceLow"_s, jsonNumber(trait.differenceInterval.low)},
                       {u"differenceHigh"_s, jsonNumber(trait.differenceInterval.high)},
                       {u"lift"_s, jsonNumber(trait.lift)},
                       {u"p"_s, jsonNumber(trait.p)},
                       {u"q"_s, jsonNumber(trait.q)},
                       {u"evidence"_s, evidenceId(trait.evidence)}};
    if (!trait.caution.isEmpty())
        object[u"caution"_s] = withoutIsolates(trait.caution);
    return object;
}

QJsonArray json(const std::vector<traits::Trait> &list)
{
    QJsonArray array;
    for (const traits::Trait &trait : list)
        array.append(json(trait));
    return array;
}

QJsonObject json(const traits::TraitReport &report)
{
    QJsonArray excluded;
    for (const traits::Excluded &one : report.excluded)
        excluded.append(QJsonObject{{u"attribute"_s, one.attribute}, {u"why"_s, withoutIsolates(one.why)}});
    return {{u"best"_s, report.best},
            {u"rest"_s, report.rest},
            {u"level"_s, static_cast<int>(report.level)},
            {u"tested"_s, report.tested},
            {u"traits"_s, json(report.traits)},
            {u"antiTraits"_s, json(report.antiTraits)},
            {u"combinations"_s, QJsonArray()},
            {u"excluded"_s, excluded},
            {u"notices"_s, sentences(report.notices)}};
}

QString outOf(qint64 count, qint64 known)
{
    return Tr::tr("%1 of %2", "how many of how many customers").arg(format::count(count), format::count(known));
}

QString table(const std::vector<traits::Trait> &list, traits::HonestyLevel level)
{
    const bool showsQ = level >= traits::HonestyLevel::Indications; // with fewer it would look like proof (methods 0)
    std::vector<QStringList> rows{{Tr::tr("Attribute"), Tr::tr("Value"), Tr::tr("Best"), Tr::tr("Others"),
                                   Tr::tr("Difference"), Tr::tr("Could be"), Tr::tr("q"), Tr::tr("Evidence")}};
    for (const traits::Trait &trait : list) {
        rows.push_back(
            {trait.attribute, trait.value, outOf(trait.counts.bestWith, trait.counts.best()),
             outOf(trait.counts.restWith, trait.counts.rest()), format::points(trait.difference),
             Tr::tr("%1 to %2")
                 .arg(format::points(trait.differenceInterval.low), format::points(trait.differenceInterval.high)),
             showsQ && std::isfinite(trait.q) ? format::probability(trait.q) : QString(),
             traits::evidenceLabel(trait.evidence)});
    }
    return aligned(rows, {2, 3, 4, 6});
}

void print(Output &output, const traits::TraitReport &report)
{
    output.lines(report.notices);
    if (!report.traits.empty()) {
        output.line(u'\n' + Tr::tr("More often among the best:"));
        output.line(table(report.traits, report.level));
    }
    if (!report.antiTraits.empty()) {
        output.line(u'\n' + Tr::tr("Less often among the best:"));
        output.line(table(report.antiTraits, report.level));
    }
    if (report.traits.empty() && report.antiTraits.empty())
        output.line(u'\n' + Tr::tr("No attribute sets the best apart."));
    if (report.excluded.empty())
        return;
    output.line(u'\n' + Tr::tr("Not looked at:"));
    std::vector<QStringList> rows;
    for (const traits::Excluded &one : report.excluded)
        rows.push_back({one.attribute, one.why});
    output.line(aligned(rows));
}

} // namespace

Result<> runTraits(Call &call)
{
    traits::TraitOptions options;
    const auto support = call.number("min-support", 1, 1'000'000'000);
    if (!support)
        return support.error();
    if (*support && **support != std::floor(**support))
        return call.wrongUsage(
            Tr::tr("--min-support is a whole number of customers, not \"%1\".").arg(call.option("min-support")));
    const auto fdr = call.number("fdr", 0, 1);
    if (!fdr)
        return fdr.error();
    if (*support)
        options.minimumSupport = static_cast<int>(**support);
    options.fdr = fdr->value_or(options.fdr);
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto analysis = profile::analyse(**project, options, call.control());
    if (!analysis)
        return analysis.error();
    if (call.asJson())
        call.output().json(json(analysis->traits));
    else
        print(call.output(), analysis->traits);
    return {};
}

} // namespace lodestar::cli
