#include "core/prospects/reasons.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/prospects/ranking.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::prospects {

using profile::Criterion;
using profile::CriterionKind;
using profile::Fits;
using profile::Icp;
using table::Match;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::prospects::Reasons)
};

QString ruledOutText(const Criterion &criterion, const Reason &reason)
{
    const QString label = isolated(visible(criterion.label, 80));
    const QString value = isolated(visible(reason.value, 80)), wanted = isolated(visible(reason.wanted, 120));
    switch (reason.verdict) {
    case Verdict::Met:
        return reason.value.isEmpty() ? Tr::tr("%1: it is not so, and so does not rule it out.").arg(label)
                                      : Tr::tr("%1 is %2, which does not rule it out.").arg(label, value);
    case Verdict::Missed:
        return reason.value.isEmpty() ? Tr::tr("%1: it is so, and rules it out.").arg(label)
                                      : Tr::tr("%1 is %2, which rules it out.").arg(label, value);
    case Verdict::Unknown:
        break;
    }
    return reason.wanted.isEmpty() ? Tr::tr("%1: nobody has said whether it is so; it would rule it out.").arg(label)
                                   : Tr::tr("%1 is not known; %2 would rule it out.").arg(label, wanted);
}

QString textOf(const Criterion &criterion, const Reason &reason)
{
    if (criterion.kind == CriterionKind::Disqualifier)
        return ruledOutText(criterion, reason);
    const QString label = isolated(visible(criterion.label, 80));
    const QString value = isolated(visible(reason.value, 80)), wanted = isolated(visible(reason.wanted, 120));
    const bool says = !reason.value.isEmpty();
    switch (reason.verdict) {
    case Verdict::Met:
        return says ? Tr::tr("%1 is %2, as wanted.").arg(label, value) : Tr::tr("%1: yes.").arg(label);
    case Verdict::Missed:
        return says ? Tr::tr("%1 is %2, and %3 is wanted.").arg(label, value, wanted) : Tr::tr("%1: no.").arg(label);
    case Verdict::Unknown:
        break;
    }
    if (says)
        return Tr::tr("%1 is %2, which does not tell; %3 is wanted.").arg(label, value, wanted);
    return reason.wanted.isEmpty() ? Tr::tr("%1: nobody has answered this yet.").arg(label)
                                   : Tr::tr("%1 is not known; %2 is wanted.").arg(label, wanted);
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tr::tr("met");
    case Verdict::Missed:
        return Tr::tr("missed");
    case Verdict::Unknown:
        return Tr::tr("not known");
    }
    return {};
}

Verdict verdictOf(const Criterion &criterion, Match answer)
{
    if (answer == Match::Unknown)
        return Verdict::Unknown;
    const bool speaksFor = (answer == Match::Yes) != (criterion.kind == CriterionKind::Disqualifier);
    return speaksFor ? Verdict::Met : Verdict::Missed;
}

std::vector<Reason> reasonsOf(const table::Table &table, const Icp &icp, const Fits &fits, size_t row)
{
    std::vector<Reason> reasons;
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        const Criterion &criterion = icp.criteria[c];
        Reason reason;
        reason.criterion = c;
        const Match answer = fits.match[c][row];
        reason.verdict = verdictOf(criterion, answer);
        reason.wanted = criterion.condition.isEmpty() ? QString() : criterion.condition.valueText();
        const table::Column *column =
            criterion.condition.isEmpty() ? nullptr : table::columnFor(table, criterion.condition);
        if (column && column->rows() == table.rows())
            reason.value = column->display(static_cast<qsizetype>(row));
        // Without a column or a value, only a person can have given an answer.
        reason.byHand = answer != Match::Unknown && reason.value.isEmpty();
        reason.text = textOf(criterion, reason);
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

QStringList labelsOf(const Icp &icp, const Fits &fits, size_t row, Verdict verdict)
{
    QStringList labels;
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        if (verdictOf(icp.criteria[c], fits.match[c][row]) == verdict)
            labels << icp.criteria[c].label;
    }
    return labels;
}

QString rangeText(const profile::Fit &fit)
{
    if (std::isnan(fit.points))
        return Tr::tr("Nothing is known of it yet: it could have any number of points.");
    if (fit.coverage >= 1)
        return Tr::tr("%1 of 100 points; everything is known.").arg(format::number(fit.points, 0));
    return Tr::tr("%1 of 100 points by what is known (%2 of the weight); between %3 and %4 when the rest is known.")
        .arg(format::number(fit.points, 0), format::share(static_cast<double>(fit.coverage)),
             format::number(fit.low, 0), format::number(fit.high, 0));
}

QString missingText(const Icp &icp, const MissingFacts &facts)
{
    QStringList labels;
    for (const int criterion : facts.first) {
        if (criterion >= 0)
            labels << isolated(visible(icp.criteria[static_cast<size_t>(criterion)].label, 60));
    }
    if (facts.toward == MissingFacts::Toward::Nothing || labels.isEmpty())
        return {};
    const QString what = joined(labels);
    if (const int more = facts.count - static_cast<int>(labels.size()); more > 0)
        return facts.toward == MissingFacts::Toward::Best
            ? Tr::tr("Find out %1 first, and %n more: if all turn out well, it is Best.", nullptr, more).arg(what)
            : Tr::tr("Find out %1 first, and %n more: if all turn out well, it is Best for certain.", nullptr, more)
                  .arg(what);
    return facts.toward == MissingFacts::Toward::Best
        ? Tr::tr("Find out %1: if that turns out well, it is Best.").arg(what)
        : Tr::tr("Find out %1: if that turns out well, it is Best for certain.").arg(what);
}

} // namespace lodestar::prospects
