#include "core/workshop/minutes.h"

#include "core/base/format.h"
#include "core/workshop/questionstore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Minutes)
};

QString timeOfDay(const QDateTime &at)
{
    return format::locale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString blockLine(const Minutes::Block &block)
{
    const QString planned = Tr::tr("%n minute(s)", nullptr, block.planned);
    if (block.leftOut)
        return Tr::tr("%1: left out", "block of the agenda").arg(block.title);
    if (!block.began.isValid())
        return Tr::tr("%1: not reached", "block of the agenda").arg(block.title);
    return Tr::tr("%1  %2: %3 of %4", "time of day, block, time used, planned minutes")
        .arg(timeOfDay(block.began), block.title, clockFigure(block.used), planned);
}

QString personLine(const Minutes::Person &person)
{
    const QString who =
        person.team.isEmpty() ? person.name : Tr::tr("%1 (%2)", "person, team").arg(person.name, person.team);
    return person.left.isValid() ? Tr::tr("%1, until %2", "person, time of day").arg(who, timeOfDay(person.left)) : who;
}

QStringList decisionLines(const Minutes::Decided &decided)
{
    const Decision &decision = decided.decision;
    QStringList lines{decided.number > 0
                          ? Tr::tr("%1. %2", "number, question").arg(format::count(decided.number), decided.about)
                          : decided.about,
                      u"   "_s + decision.text};
    if (!decision.owner.isEmpty())
        lines << u"   "_s + Tr::tr("Owner: %1").arg(decision.owner);
    lines << u"   "_s + Tr::tr("Confidence: %1 of 5").arg(format::count(decision.confidence));
    if (!decision.doubt.isEmpty())
        lines << u"   "_s + Tr::tr("Doubt: %1").arg(decision.doubt);
    if (!decision.dissent.isEmpty())
        lines << u"   "_s + Tr::tr("Seen differently: %1").arg(decision.dissent);
    return lines;
}

} // namespace

Minutes meetingMinutes(const Agenda &agenda, const std::vector<BlockTime> &times, const Room &room,
                       const std::vector<Question> &questions)
{
    Minutes minutes;
    for (const AgendaBlock &planned : agenda.blocks) {
        Minutes::Block block{planned.title, {}, planned.minutes};
        for (const BlockTime &time : times) {
            if (time.block != planned.id)
                continue;
            block.began = time.began;
            block.used = time.used;
            block.leftOut = time.state == BlockTime::State::Skipped;
            if (time.began.isValid() && (!minutes.began.isValid() || time.began < minutes.began))
                minutes.began = time.began;
        }
        minutes.blocks.push_back(block);
    }
    for (const Participant &person : room.everyone) {
        if (!person.former)
            minutes.people.push_back({person.name, teamName(person.team), person.joined, person.left});
    }
    minutes.cards = static_cast<int>(room.cards.size());
    for (const Answer &card : room.cardsOf(kParkingLot))
        minutes.parked << card.text;
    for (const Question &question : questions) {
        const size_t before = minutes.decisions.size();
        if (const Decision *decision = room.decisionOn(question.id))
            minutes.decisions.push_back({question.text, question.number, *decision});
        for (const Cluster &cluster : room.clustersOf(question.id)) {
            if (const Decision *decision = room.decisionOn(cluster.id))
                minutes.decisions.push_back({cluster.name, question.number, *decision});
        }
        minutes.open += before == minutes.decisions.size() && !room.cardsOf(question.id).empty() ? 1 : 0;
    }
    return minutes;
}

QString minutesText(const Minutes &minutes, const QString &project)
{
    QStringList lines{Tr::tr("Workshop: %1").arg(project)};
    if (minutes.began.isValid())
        lines << format::dateTime(minutes.began);
    const auto section = [&lines](const QString &title, const QStringList &body) {
        if (!body.isEmpty())
            lines << QString() << title << body;
    };
    QStringList people, blocks, decisions;
    for (const Minutes::Person &person : minutes.people)
        people << personLine(person);
    if (minutes.began.isValid()) {
        for (const Minutes::Block &block : minutes.blocks)
            blocks << blockLine(block);
    }
    for (const Minutes::Decided &decided : minutes.decisions)
        decisions << decisionLines(decided);
    section(Tr::tr("In the room"), people);
    section(Tr::tr("What we decided"), decisions);
    section(Tr::tr("Parking lot"), minutes.parked);
    section(Tr::tr("What was when"), blocks);
    lines << QString()
          << Tr::tr("%n card(s) were written.", nullptr, minutes.cards) + u' '
            + Tr::tr("%n question(s) have answers and no decision.", nullptr, minutes.open);
    return lines.join(u'\n');
}

} // namespace lodestar::workshop
