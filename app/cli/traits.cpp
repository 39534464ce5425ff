#include "app/cli/command.h"
#include "app/cli/traitsjson.h"

#include "core/base/format.h"
#include "core/base/pointsinterval.h"
#include "core/profile/analysis.h"
#include "core/project/randomseed.h"
#include "core/traits/correctionstore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Traits)
};

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
        const format::PointsInterval points =
            format::pointsInterval(trait.difference, trait.differenceInterval.low, trait.differenceInterval.high);
        rows.push_back({trait.attribute, trait.value, outOf(trait.counts.bestWith, trait.counts.best()),
                        outOf(trait.counts.restWith, trait.counts.rest()), points.difference,
                        trait.evidence == traits::TraitEvidence::Fitted
                            ? QString()
                            : Tr::tr("%1 to %2").arg(points.low, points.high),
                        showsQ && std::isfinite(trait.q) ? format::probability(trait.q) : QString(),
                        traits::evidenceLabel(trait.evidence)});
    }
    return aligned(rows, {2, 3, 4, 6});
}

QString middleHalf(const traits::NumericComparison &comparison, const traits::NumericComparison::Group &group)
{
    return Tr::tr("%1 (%2 to %3)", "median and quartiles")
        .arg(traits::figureText(comparison, group.median), traits::figureText(comparison, group.lower),
             traits::figureText(comparison, group.upper));
}

void print(Output &output, const std::vector<traits::NumericComparison> &numbers, traits::HonestyLevel level)
{
    if (numbers.empty())
        return;
    const bool showsQ = level >= traits::HonestyLevel::Indications;
    output.line(u'\n' + Tr::tr("Numbers as wholes, median and middle half:"));
    std::vector<QStringList> rows{
        {Tr::tr("Attribute"), Tr::tr("Best"), Tr::tr("Others"), Tr::tr("Difference"), Tr::tr("q"), Tr::tr("Evidence")}};
    for (const traits::NumericComparison &comparison : numbers) {
        rows.push_back({comparison.attribute, middleHalf(comparison, comparison.best),
                        middleHalf(comparison, comparison.rest), traits::effectWord(comparison.effect()),
                        showsQ && std::isfinite(comparison.q) ? format::probability(comparison.q) : QString(),
                        traits::evidenceLabel(comparison.evidence)});
    }
    output.line(aligned(rows, {1, 2, 4}));
}

void print(Output &output, const traits::CombinationReport &report, const std::vector<QString> &customers)
{
    output.line(u'\n' + Tr::tr("Combinations:"));
    output.lines(report.notices);
    for (size_t i = 0; i < report.combinations.size(); ++i) {
        output.line();
        output.line(traits::finding(report.combinations[i]));
        output.line(u"  "_s + traits::sureness(report.combinations[i], report));
        output.line(u"  "_s + customers.at(i));
    }
}

void print(Output &output, const std::vector<traits::TraitNote> &notes)
{
    if (notes.empty())
        return;
    output.line(u'\n' + Tr::tr("What could fool you:"));
    std::vector<QStringList> rows;
    for (const traits::TraitNote &note : notes)
        rows.push_back({note.attribute, note.value, note.text});
    output.line(aligned(rows));
}

void printTraits(Output &output, const traits::TraitReport &report)
{
    if (report.best + report.rest == 0) {
        output.line(Tr::tr("Nobody is best yet: no column tells customers apart by how good they are."));
        return;
    }
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
}

void printExcluded(Output &output, const traits::TraitReport &report)
{
    if (report.excluded.empty())
        return;
    output.line(u'\n' + Tr::tr("Not looked at:"));
    std::vector<QStringList> rows;
    for (const traits::Excluded &one : report.excluded)
        rows.push_back({one.attribute, one.why});
    output.line(aligned(rows));
}

/// The options of the search; an error when they cannot be meant.
Result<traits::TraitOptions> traitOptions(Call &call)
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
    if (call.has("correction")) {
        const QString id = call.option("correction");
        for (const traits::Correction one :
             {traits::Correction::BenjaminiHochberg, traits::Correction::BenjaminiYekutieli}) {
            if (traits::correctionId(one) == id)
                options.correction = one;
        }
        if (!options.correction)
            return call.wrongUsage(Tr::tr("--correction is bh or by, not \"%1\".").arg(id));
    }
    return options;
}

/// A whole number given as an option; 0 when it was not given.
Result<qint64> whole(Call &call, const char *name, double most)
{
    const auto number = call.number(name, 1, most);
    if (!number)
        return number.error();
    if (*number && **number != std::floor(**number))
        return call.wrongUsage(
            Tr::tr("--%1 is a whole number, not \"%2\".").arg(QLatin1StringView(name), call.option(name)));
    return static_cast<qint64>(number->value_or(0));
}

/// Everything beside the traits themselves.
FoundTraits found(const profile::Analysis &analysis, const traits::CombinationOptions &options,
                  std::vector<QString> &customers, const TaskControl &control)
{
    FoundTraits found;
    found.report = analysis.traits;
    found.numbers = traits::compareNumbers(analysis.table, analysis.rating, analysis.traits, analysis.options.fdr,
                                           control.part(0.5, 0.6));
    found.notes =
        traits::notesOf(analysis.table, analysis.rating, analysis.traits, analysis.options, control.part(0.6, 0.7));
    found.combinations =
        traits::findCombinations(analysis.table, analysis.rating, analysis.traits, options, control.part(0.7, 1));
    for (const traits::Combination &combination : found.combinations.combinations) {
        const std::vector<qsizetype> members = traits::members(analysis.table, analysis.rating, combination);
        QStringList names;
        for (size_t i = 0; i < members.size() && names.size() < kNamedCustomers; ++i)
            names << analysis.table.nameOf(members[i]);
        found.customers.push_back(names);
        customers.push_back(traits::customersSentence(analysis.table, members));
    }
    return found;
}

} // namespace

Result<> runTraits(Call &call)
{
    const auto options = traitOptions(call);
    if (!options)
        return options.error();
    const auto depth = whole(call, "depth", 3);
    if (!depth)
        return depth.error();
    const auto dataset = whole(call, "dataset", 9e15);
    if (!dataset)
        return dataset.error();
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto analysis = profile::analyse(**project, *options, call.control().part(0, 0.5), *dataset);
    if (!analysis)
        return analysis.error();
    traits::CombinationOptions combinations;
    combinations.depth = static_cast<int>(*depth);
    combinations.minimumSupport = options->minimumSupport;
    combinations.seed = project::randomSeed(**project);
    std::vector<QString> customers;
    const FoundTraits all = found(*analysis, combinations, customers, call.control());
    if (call.control().cancelled())
        return Error::cancelled();
    if (call.asJson()) {
        call.output().json(traitsJson(all));
        return {};
    }
    printTraits(call.output(), all.report);
    print(call.output(), all.numbers, all.report.level);
    print(call.output(), all.combinations, customers);
    print(call.output(), all.notes);
    printExcluded(call.output(), all.report);
    return {};
}

} // namespace lodestar::cli
