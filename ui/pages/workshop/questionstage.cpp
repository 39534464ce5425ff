#include "ui/pages/workshop/questionstage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/names.h"
#include "ui/pages/workshop/participantspanel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::QuestionStage)
};

std::vector<const workshop::Answer *> answersOf(const QuestionMatter &matter)
{
    std::vector<const workshop::Answer *> out;
    for (const auto &answer : matter.answers)
        if (answer.question == matter.question.id)
            out.push_back(&answer);
    return out;
}

QString kickerOf(const workshop::Question &question)
{
    const QString group = workshop::questionGroupName(question.group);
    if (question.number == 0)
        return group;
    return Tr::tr("Question %1 of 25 · %2", "number, group").arg(format::count(question.number), group);
}

/// How many have written, and never what.
StageScene::Body writing(const QuestionMatter &matter)
{
    QSet<QString> written;
    for (const auto *answer : answersOf(matter))
        written.insert(answer->participant);
    StageScene::Writing counted{.invitation = matter.question.followUps.join(u'\n')};
    for (const auto &participant : matter.participants) {
        if (participant.former)
            continue;
        ++counted.writers;
        counted.written += written.contains(participant.id);
    }
    if (counted.writers == 0)
        return StageScene::Text{matter.question.followUps.join(u'\n')};
    return counted;
}

/// Who says so is their team: on the wall an answer counts, and not whose it is.
StageScene::Card cardOf(const workshop::Answer &answer, const QuestionMatter &matter)
{
    StageScene::Card card{.text = answer.text, .note = Tr::tr("The room")};
    for (const auto &participant : matter.participants) {
        if (participant.id != answer.participant || participant.team.isEmpty())
            continue;
        card.note = visible(workshop::teamName(participant.team), 60);
        card.edge = teamColor(participant.team);
    }
    return card;
}

/// The owner may be anybody; with names hidden they are a number, the same as the participant of that name.
QString ownerOf(const QuestionMatter &matter, const Names &names)
{
    const QString owner = matter.decision->owner.simplified();
    if (owner.isEmpty())
        return {};
    for (const auto &participant : matter.participants)
        if (folded(participant.name) == folded(owner))
            return names.person(participant.id, owner, participant.team);
    return names.person(owner);
}

std::optional<StageScene::Aside> besideOf(const QuestionMatter &matter)
{
    if (!matter.data || matter.data->isEmpty())
        return std::nullopt;
    StageScene::Aside aside{Tr::tr("The data says"), {}, matter.data->source};
    for (const auto &line : matter.data->lines)
        aside.figures.push_back({line.figure, line.text});
    return aside;
}

} // namespace

std::vector<QuestionStep> questionSteps(const QuestionMatter &matter)
{
    std::vector<QuestionStep> steps{QuestionStep::Asked};
    if (!answersOf(matter).empty() || besideOf(matter))
        steps.push_back(QuestionStep::Answers);
    if (matter.decision && !matter.decision->text.isEmpty())
        steps.push_back(QuestionStep::Decision);
    return steps;
}

StageScene questionScene(const QuestionMatter &matter, QuestionStep step, const Names &names)
{
    StageScene scene{.kicker = kickerOf(matter.question), .title = matter.question.text};
    const auto answers = answersOf(matter);
    switch (step) {
    case QuestionStep::Asked:
        scene.line = matter.question.why;
        scene.body = writing(matter);
        break;
    case QuestionStep::Answers: {
        StageScene::Column column;
        for (const auto *answer : answers)
            column.cards.push_back(cardOf(*answer, matter));
        if (!column.cards.empty())
            scene.body = StageScene::Cards{{column}};
        scene.aside = besideOf(matter);
        scene.status = Tr::tr("%n answer(s)", nullptr, static_cast<int>(answers.size()));
        break;
    }
    case QuestionStep::Decision:
        scene.body = StageScene::Decision{matter.decision->text, ownerOf(matter, names), matter.decision->confidence};
        break;
    }
    return scene;
}

} // namespace lodestar::ui
