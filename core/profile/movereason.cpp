#include "core/profile/movereason.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace lodestar::profile {

using table::Match;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::MoveReason)
};

/// Whether an answer speaks for the customer: meeting a disqualifier does not.
enum class Speaks { For, Against, Unknown };

Speaks speaks(const Criterion &criterion, Match answer)
{
    if (answer == Match::Unknown)
        return Speaks::Unknown;
    const bool isWelcome = (answer == Match::Yes) == (criterion.kind != CriterionKind::Disqualifier);
    return isWelcome ? Speaks::For : Speaks::Against;
}

QString added(Speaks answer)
{
    switch (answer) {
    case Speaks::For:
        return Tr::tr("%1 is new, and met", "%1: a criterion");
    case Speaks::Against:
        return Tr::tr("%1 is new, and missed", "%1: a criterion");
    case Speaks::Unknown:
        return Tr::tr("%1 is new, and not known", "%1: a criterion");
    }
    return {};
}

QString removed(Speaks answer)
{
    switch (answer) {
    case Speaks::For:
        return Tr::tr("%1 is gone; it was met", "%1: a criterion");
    case Speaks::Against:
        return Tr::tr("%1 is gone; it was missed", "%1: a criterion");
    case Speaks::Unknown:
        return Tr::tr("%1 is gone; it was not known", "%1: a criterion");
    }
    return {};
}

QString turned(Speaks answer)
{
    switch (answer) {
    case Speaks::For:
        return Tr::tr("%1 is met now", "%1: a criterion");
    case Speaks::Against:
        return Tr::tr("%1 is missed now", "%1: a criterion");
    case Speaks::Unknown:
        return Tr::tr("%1 is not known now", "%1: a criterion");
    }
    return {};
}

} // namespace

QString MovingLine::text() const
{
    const QString name = isolated(visible(title, 80));
    if (!before && !after)
        return Tr::tr("the tiers begin at other points");
    if (!before)
        return added(speaks(*after, answerAfter)).arg(name);
    if (!after)
        return removed(speaks(*before, answerBefore)).arg(name);
    if (before->kind != after->kind)
        return Tr::tr("%1 is a %2 now", "criterion, kind of criterion").arg(name, criterionKindName(after->kind));
    if (answerBefore != answerAfter)
        return turned(speaks(*after, answerAfter)).arg(name);
    return Tr::tr("%1 counts %2 instead of %3", "criterion, points, points before")
        .arg(name, format::count(after->points), format::count(before->points));
}

QString MoveReason::text() const
{
    if (told.empty())
        return {};
    QStringList parts;
    for (const MovingLine &line : told)
        parts << line.text();
    return together && parts.size() > 1 ? Tr::tr("Together: %1").arg(joined(parts)) : joined(parts);
}

} // namespace lodestar::profile
