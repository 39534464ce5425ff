#include "core/workshop/votewords.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/metrics/agreement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::VoteWords)
};

constexpr qsizetype kNameLength = 60;

QString quoted(const NameOf &nameOf, const QString &id)
{
    return isolated(visible(nameOf(id), kNameLength));
}

QString namesOf(const std::vector<const GroupTally *> &groups, const NameOf &groupName)
{
    QStringList names;
    for (const GroupTally *group : groups)
        names << quoted(groupName, group->group);
    return joined(names);
}

/// "the first by dots: …" in its own sentence, for one or for several in the first place.
QString firstInWords(const VoteTally &tally, const NameOf &groupName)
{
    const auto first = tally.first();
    if (first.empty())
        return Tr::tr("Nothing got a vote.");
    const QString names = namesOf(first, groupName), amount = amountInWords(*first.front(), tally.kind);
    return first.size() == 1
        ? Tr::tr("First: %1 (%2).", "an item, what it got").arg(names, amount)
        : Tr::tr("A tie for the first place: %1 (%2 each).", "items, what each got").arg(names, amount);
}

void tellDots(const VoteTally &tally, const NameOf &groupName, QStringList &lines)
{
    if (const GroupTally *group = tally.firstByPeople())
        lines << Tr::tr("The order depends on how you count: most people stand behind %1 (%2).", "an item, what it got")
                     .arg(quoted(groupName, group->group), amountInWords(*group, tally.kind));
    for (const GroupTally &group : tally.groups) {
        if (group.people == 1 && group.place == 1)
            lines << Tr::tr("All dots on %1 come from one person.", "an item").arg(quoted(groupName, group.group));
    }
    const auto unused = static_cast<int>(std::lround(tally.available - tally.cast));
    if (unused > 0)
        lines << Tr::tr("%n dot(s) were not used.", "", unused);
}

void tellConsent(const VoteTally &tally, const NameOf &groupName, QStringList &lines)
{
    for (const GroupTally &group : tally.groups) {
        if (!group.objectors.isEmpty())
            lines << Tr::tr("%n person(s) object to %1: ask why before you decide.", "",
                            static_cast<int>(group.objectors.size()))
                         .arg(quoted(groupName, group.group));
    }
}

QString orderInWords(const RankOrder &order, const VoteTally &tally, const NameOf &groupName)
{
    QStringList names;
    for (const size_t place : order)
        names << quoted(groupName, tally.rankedGroups[static_cast<qsizetype>(place)]);
    return names.join(Tr::tr(", then ", "between the items of a ranking"));
}

void tellKemeny(const VoteTally &tally, const NameOf &groupName, QStringList &lines)
{
    const KemenyOrder &kemeny = tally.ranked->kemeny;
    if (kemeny.orders.empty())
        return;
    if (!kemeny.exact)
        lines << Tr::tr(
                     "Too many items to go through all orders: the one with the fewest disagreements that was found is "
                     "%1. It agrees with %2 of the paired choices; no order can agree with more than %3.")
                     .arg(orderInWords(kemeny.orders.front(), tally, groupName), format::number(kemeny.agreements),
                          format::number(kemeny.bound));
    else if (kemeny.hasMore)
        lines << Tr::tr("More than %n order(s) agree equally well with everybody (Kemeny): this is a tie.", "",
                        static_cast<int>(kemeny.orders.size()));
    else if (kemeny.orders.size() > 1)
        lines << Tr::tr("%n order(s) agree equally well with everybody (Kemeny): this is a tie.", "",
                        static_cast<int>(kemeny.orders.size()));
    else
        lines << Tr::tr("The order with the fewest disagreements (Kemeny): %1.")
                     .arg(orderInWords(kemeny.orders.front(), tally, groupName));
}

void tellRanking(const VoteTally &tally, const NameOf &groupName, QStringList &lines)
{
    const auto &winner = tally.ranked->condorcet;
    if (winner)
        lines << Tr::tr("%1 beats every other one in a direct choice.", "an item")
                     .arg(quoted(groupName, tally.rankedGroups[static_cast<qsizetype>(*winner)]));
    else
        lines << Tr::tr("No clear winner: nothing beats every other one in a direct choice.");
    tellKemeny(tally, groupName, lines);
}

QString strengthOf(double coefficient)
{
    if (coefficient >= 0.67)
        return Tr::tr("strong", "agreement");
    return coefficient >= 0.4 ? Tr::tr("fair", "agreement") : Tr::tr("weak: discuss before you decide", "agreement");
}

void tellAgreement(const VoteTally &tally, QStringList &lines)
{
    if (tally.people() < kEnoughForAgreement)
        return;
    if (!std::isnan(tally.concordance))
        lines << Tr::tr("How far people agree: %1 (Kendall's W %2).")
                     .arg(metrics::agreementInWords(tally.concordance), format::number(tally.concordance));
    if (std::isnan(tally.reliability))
        return;
    if (tally.kind == VoteKind::Dots)
        lines << Tr::tr("How far people pick the same ones: %1 (Fleiss' kappa %2).")
                     .arg(strengthOf(tally.reliability), format::number(tally.reliability));
    else if (tally.groups.size() > 1)
        lines << Tr::tr("How far people agree: %1 (Krippendorff's alpha %2).")
                     .arg(strengthOf(tally.reliability), format::number(tally.reliability));
}

QString settledDots(const SettledDouble &settled, const QString &person, const QString &group, int limit)
{
    const QString cast = Tr::tr("%n dot(s)", "", static_cast<int>(std::lround(settled.cast)));
    return Tr::tr("%1 of %2 on %3 count as %n: the limit is %4 on one item.", "dots, a person, an item, a number",
                  static_cast<int>(std::lround(settled.counted)))
        .arg(cast, person, group, format::count(limit));
}

} // namespace

QStringList outcomeInWords(const VoteTally &tally, const NameOf &groupName)
{
    if (tally.voters.isEmpty())
        return {Tr::tr("Nobody has voted.")};
    QStringList lines{firstInWords(tally, groupName)};
    switch (tally.kind) {
    case VoteKind::Dots:
        tellDots(tally, groupName, lines);
        break;
    case VoteKind::Points:
        break;
    case VoteKind::Consent:
        tellConsent(tally, groupName, lines);
        break;
    case VoteKind::Ranking:
        tellRanking(tally, groupName, lines);
        break;
    }
    tellAgreement(tally, lines);
    return lines;
}

QStringList settledInWords(const VoteTally &tally, const VoteRound &round, const NameOf &personName,
                           const NameOf &groupName)
{
    QStringList lines;
    for (const SettledDouble &settled : tally.settled) {
        const QString person = quoted(personName, settled.participant), group = quoted(groupName, settled.group);
        if (round.kind == VoteKind::Dots)
            lines << settledDots(settled, person, group, round.itemLimit);
        else if (round.kind == VoteKind::Consent)
            lines << Tr::tr("%1 graded two cards that are one thing now (%2): the lower grade, %3, counts.",
                            "a person, an item, a grade")
                         .arg(person, group, format::number(settled.counted));
        else if (round.kind == VoteKind::Ranking)
            lines << Tr::tr("%1 ranked two cards that are one thing now (%2): the better rank, %3, counts.",
                            "a person, an item, a rank")
                         .arg(person, group, format::number(settled.counted));
    }
    return lines;
}

QString amountInWords(const GroupTally &group, VoteKind kind)
{
    const QString people = Tr::tr("%n person(s)", "", group.people);
    switch (kind) {
    case VoteKind::Dots:
        return Tr::tr("%1, %2", "dots, people")
            .arg(Tr::tr("%n dot(s)", "", static_cast<int>(std::lround(group.amount))), people);
    case VoteKind::Points:
        return Tr::tr("%1 points on average, median %2, %3", "…, …, people")
            .arg(format::number(group.mean, 1), format::number(group.median, 1), people);
    case VoteKind::Consent:
        if (group.values.empty())
            return Tr::tr("no grade");
        return Tr::tr("median %1, from %2 to %3, %4", "grades, people")
            .arg(format::number(group.median, 1), format::number(group.low), format::number(group.high), people);
    case VoteKind::Ranking:
        return Tr::tr("%1 Borda points, %2", "…, people").arg(format::number(group.amount, 1), people);
    }
    return {};
}

QString roundInWords(const VoteRound &round)
{
    const QString name = voteKindName(round.kind);
    if (round.kind != VoteKind::Dots)
        return name;
    const QString each = Tr::tr("%n dot(s) each", "", round.budget);
    if (round.itemLimit == 0)
        return each;
    return Tr::tr("%1, %2 at most on one item", "dots each, limit").arg(each, format::count(round.itemLimit));
}

} // namespace lodestar::workshop
