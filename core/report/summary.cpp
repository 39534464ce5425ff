#include "core/report/summary.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/report/summaryfigures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::report {

using profile::Analysis;
using profile::Criterion;
using profile::CriterionKind;
using profile::Icp;
using profile::Version;

namespace {

using IntervalRow = chart::IntervalChart::Row;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::report::Summary)
};

constexpr double kLikelyQ = 0.10; ///< methods 8
constexpr double kTooManyUnjudged = 0.5; ///< share of customers

/// Independent parts on one line, each complete in itself.
QString line(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

QString kicker(const Icp &icp, const std::optional<Version> &version)
{
    return line({icp.kind == Icp::Kind::Company ? Tr::tr("Ideal customer profile") : Tr::tr("Ideal decision-maker"),
                 visible(icp.product),
                 version ? Tr::tr("version %1").arg(format::count(version->number)) : Tr::tr("draft")});
}

SummaryModel::FitRow fitRow(const Criterion &criterion, const table::Table *table)
{
    SummaryModel::FitRow row;
    row.label = visible(criterion.label);
    row.kind = profile::criterionKindName(criterion.kind);
    row.good = visible(criterion.good);
    row.bad = visible(criterion.bad);
    if (criterion.kind == CriterionKind::Disqualifier) {
        if (row.bad.isEmpty())
            row.bad = criterionValue(criterion, table);
        row.badEvidence = criterion.evidence.text();
    } else {
        row.best = criterionValue(criterion, table);
        row.bestEvidence = criterion.evidence.text();
    }
    return row;
}

IntervalRow intervalRow(const Criterion &criterion, const table::Table *table)
{
    const traits::Counts &counts = criterion.evidence.counts;
    const traits::Interval interval = traits::newcombe(counts);
    chart::IntervalChart::Row row;
    row.label = criterionValue(criterion, table);
    row.detail = Tr::tr("%1 · %2 of %3 best, %4 of %5 others")
                     .arg(visible(criterion.label), format::count(counts.bestWith), format::count(counts.best()),
                          format::count(counts.restWith), format::count(counts.rest()));
    row.estimate = static_cast<double>(counts.bestWith) / static_cast<double>(counts.best())
        - static_cast<double>(counts.restWith) / static_cast<double>(counts.rest());
    row.low = interval.low;
    row.high = interval.high;
    // As traits::judge() does: below level 2 nothing is called likely, however small its q.
    row.emphasised = criterion.evidence.q <= kLikelyQ
        && traits::honestyLevel(counts.best(), counts.rest()) >= traits::HonestyLevel::Indications;
    row.verdict = traits::evidenceLabel(row.emphasised ? traits::TraitEvidence::Likely : traits::TraitEvidence::Chance);
    return row;
}

std::optional<chart::ChartSpec> whyWeBelieveIt(const Icp &icp, const table::Table *table)
{
    const Criterion *strongest = strongestOnData(icp);
    if (!strongest)
        return {};
    chart::IntervalChart intervals;
    for (const Criterion &criterion : icp.criteria) {
        if (restsOnData(criterion))
            intervals.rows.push_back(intervalRow(criterion, table));
    }
    std::stable_sort(intervals.rows.begin(), intervals.rows.end(),
                     [](const auto &a, const auto &b) { return a.estimate > b.estimate; });
    const traits::Counts &counts = strongest->evidence.counts;
    chart::ChartSpec spec;
    spec.title = Tr::tr("%1 of %2 best customers, but %3 of %4 others, have %5")
                     .arg(format::count(counts.bestWith), format::count(counts.best()), format::count(counts.restWith),
                          format::count(counts.rest()), isolated(criterionText(*strongest, table)));
    spec.sureness = Tr::tr("Points of difference, best against the rest, with 95 % intervals.");
    spec.body = std::move(intervals);
    return spec;
}

/// A working title with nothing under it yet: not worth a line on paper.
bool isBlank(const profile::Persona &persona)
{
    return persona.title.isEmpty()
        && std::all_of(persona.fields.begin(), persona.fields.end(),
                       [](const QString &text) { return text.isEmpty(); });
}

SummaryModel::Persona personaLine(const profile::Persona &persona)
{
    SummaryModel::Persona shown;
    const QString name = visible(persona.name), title = visible(persona.title);
    shown.name = title.isEmpty() ? name : Tr::tr("%1, %2", "name and title of a person").arg(name, title);
    QStringList parts;
    for (const profile::PersonaField &field : profile::personaFields()) {
        const QString text = persona.fields.value(field.key).simplified();
        if (field.essential && !text.isEmpty())
            parts << Tr::tr("%1: %2", "name of a field, text").arg(field.name, visible(text));
    }
    if (parts.isEmpty())
        parts << Tr::tr("not described yet") << visible(persona.fields.value(u"evidence"_s));
    shown.text = line(parts);
    return shown;
}

/// What a reader has to know before believing the page.
QStringList warningsOn(const Icp &icp, const std::optional<Version> &version, const Analysis *analysis)
{
    QStringList warnings;
    if (icp.criteria.empty())
        warnings << Tr::tr("The profile has no criteria yet: it does not tell good prospects from others.");
    if (!analysis) {
        warnings << Tr::tr("No customers were analysed: every line is what the team believes.");
        return warnings;
    }
    const bool anyBest = analysis->rating.bestCount > 0;
    if (!anyBest && analysis->rule.criteria.empty() && !metrics::hasMetric(analysis->table.info()))
        warnings << Tr::tr("No column says how good a customer is (such as revenue, profit or referrals), so the best "
                           "customers could not be told from the others.");
    else if (!anyBest)
        warnings << Tr::tr("Nobody could be marked as best.") << analysis->rating.notices;
    else if (analysis->traits.level < traits::HonestyLevel::Indications)
        warnings << traits::honestyCaption(analysis->traits.level, analysis->traits.best, analysis->traits.rest);
    if (anyBest && !analysis->agreed)
        warnings << Tr::tr("The team has not agreed yet what makes a customer best; the usual weights were used.");
    if (version && version->dataset != 0 && version->dataset != analysis->table.info().id)
        warnings << Tr::tr(
            "The counts beside the criteria are from the customers at the time of the version; the other "
            "figures are from the customers in use now.");
    const auto fits = fitsToday(icp, *analysis);
    if (fits && !fits->rows.empty()) {
        const auto all = static_cast<double>(fits->rows.size());
        const qint64 unjudged = fits->perTier[static_cast<size_t>(profile::Tier::NotEnough)];
        if (static_cast<double>(unjudged) > kTooManyUnjudged * all)
            warnings << Tr::tr("%1 of %2 customers cannot be judged by the profile: too little is known of them.",
                               nullptr, static_cast<int>(unjudged))
                            .arg(format::count(unjudged), format::count(analysis->table.rows()));
    }
    if (anyBest) { // otherwise they only say once more that nobody is
        warnings += analysis->traits.notices;
        warnings += analysis->rating.notices;
    }
    warnings.removeDuplicates();
    return warnings;
}

QString evidenceLine(const Icp &icp, const Analysis *analysis)
{
    const auto onData = std::count_if(icp.criteria.begin(), icp.criteria.end(), [](const Criterion &criterion) {
        return criterion.evidence.kind == profile::EvidenceKind::Data;
    });
    const auto total = static_cast<int>(icp.criteria.size());
    const QString criteria = icp.criteria.empty()
        ? QString()
        : Tr::tr("%1 of %2 criteria rest on data", nullptr, total).arg(format::count(onData), format::count(total));
    if (!analysis)
        return line({Tr::tr("No customers were analysed"), criteria});
    const table::DatasetInfo &info = analysis->table.info();
    const QString base = analysis->rating.bestCount > 0
        ? Tr::tr("Based on %1 best of %2 customers, import of %3", nullptr, static_cast<int>(info.rows))
              .arg(format::count(analysis->rating.bestCount), format::count(info.rows),
                   format::date(info.importedAt.toLocalTime().date()))
        : Tr::tr("Based on %1 customer(s), import of %2", nullptr, static_cast<int>(info.rows))
              .arg(format::count(info.rows), format::date(info.importedAt.toLocalTime().date()));
    return line({base, criteria});
}

QString footer(const QString &projectFile, const std::optional<Version> &version, const Analysis *analysis)
{
    QStringList parts{visible(QFileInfo(projectFile).fileName())};
    if (version)
        parts << Tr::tr("version %1, %2")
                     .arg(format::count(version->number), format::date(version->at.toLocalTime().date()));
    else
        parts << Tr::tr("draft of %1", "a date").arg(format::date(QDate::currentDate()));
    if (analysis) {
        const table::DatasetInfo &info = analysis->table.info();
        parts << Tr::tr("customers of %1 (%2, of them %3 best)")
                     .arg(format::date(info.importedAt.toLocalTime().date()), format::count(info.rows),
                          format::count(analysis->rating.bestCount));
    }
    parts << Tr::tr("internal", "not for people outside");
    return line(parts);
}

std::vector<profile::Persona> frozenPersonas(const Version &version)
{
    std::vector<profile::Persona> personas;
    const QJsonArray json = version.definition[u"personas"_s].toArray();
    for (const QJsonValue &persona : json)
        personas.push_back(profile::Persona::fromJson(persona.toObject()));
    return personas;
}

} // namespace

SummaryModel summary(const QString &projectFile, const Icp &working, const std::optional<Version> &version,
                     const std::vector<profile::Persona> &personas, const std::optional<Analysis> &analysis)
{
    const Icp icp = version ? Icp::fromJson(version->definition) : working;
    const Analysis *data = analysis ? &*analysis : nullptr;
    const table::Table *table = data ? &data->table : nullptr;
    SummaryModel model;
    model.kicker = kicker(icp, version);
    model.headline = visible(icp.sentence.isEmpty() ? icp.name : icp.sentence, 300);
    model.figures = summaryFigures(icp, data);
    for (const Criterion &criterion : icp.criteria)
        model.rows.push_back(fitRow(criterion, table));
    model.why = whyWeBelieveIt(icp, table);
    for (const profile::Persona &persona : version ? frozenPersonas(*version) : personas) {
        if (!isBlank(persona))
            model.personas.push_back(personaLine(persona));
    }
    model.warnings = warningsOn(icp, version, data);
    model.evidenceLine = evidenceLine(icp, data);
    model.footer = footer(projectFile, version, data);
    model.title = Tr::tr("Ideal customer profile: %1").arg(visible(icp.name));
    model.author = version ? version->author : project::actorName();
    const QLocale locale = format::locale();
    model.language = locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
    model.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    return model;
}

} // namespace lodestar::report
