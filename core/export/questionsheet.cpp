#include "core/export/questionsheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::exports {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::exports::QuestionSheet)
};

QString nameOf(const QuestionSheet &sheet, const workshop::Answer &answer)
{
    const auto found = std::find_if(sheet.participants.begin(), sheet.participants.end(),
                                    [&](const auto &one) { return one.id == answer.participant; });
    return found == sheet.participants.end() ? QString() : found->name;
}

const workshop::Decision *decisionOn(const QuestionSheet &sheet, const QString &question)
{
    const auto found = std::find_if(sheet.decisions.begin(), sheet.decisions.end(),
                                    [&](const auto &one) { return one.subject == question; });
    return found == sheet.decisions.end() ? nullptr : &*found;
}

QStringList answersOn(const QuestionSheet &sheet, const QString &question)
{
    QStringList said;
    for (const workshop::Answer &answer : sheet.answers) {
        if (answer.question != question)
            continue;
        const QString name = nameOf(sheet, answer);
        said << (name.isEmpty() ? answer.text : Tr::tr("%1: %2", "who: what they said").arg(name, answer.text));
    }
    return said;
}

} // namespace

Sheet questionTable(const QuestionSheet &sheet)
{
    Sheet table;
    table.name = Tr::tr("Questions");
    table.header = {Tr::tr("Number"),
                    Tr::tr("Asked of"),
                    Tr::tr("Question"),
                    Tr::tr("What we said"),
                    Tr::tr("Decision"),
                    Tr::tr("Owner"),
                    Tr::tr("Confidence, 1 low to 5 high")};
    table.widths = {8, 18, 45, 60, 40, 18, 12};
    table.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    for (const workshop::Question &question : sheet.questions) {
        const workshop::Decision *decision = decisionOn(sheet, question.id);
        table.rows.push_back({question.number > 0 ? QString::number(question.number) : QString(),
                              workshop::questionGroupName(question.group), question.text,
                              answersOn(sheet, question.id).join(u'\n'), decision ? decision->text : QString(),
                              decision ? decision->owner : QString(),
                              decision ? QString::number(decision->confidence) : QString()});
    }
    return table;
}

QJsonObject questionJson(const QuestionSheet &sheet)
{
    QJsonArray questions;
    for (const workshop::Question &question : sheet.questions) {
        QJsonArray answers;
        for (const workshop::Answer &answer : sheet.answers) {
            if (answer.question == question.id)
                answers.append(QJsonObject{{u"participant"_s, nameOf(sheet, answer)}, {u"text"_s, answer.text}});
        }
        QJsonObject json{{u"id"_s, question.id},         {u"number"_s, question.number},
                         {u"group"_s, question.group},   {u"text"_s, question.text},
                         {u"answers"_s, answers},        {u"decision"_s, QJsonValue::Null},
                         {u"owner"_s, QJsonValue::Null}, {u"confidence"_s, QJsonValue::Null}};
        if (const workshop::Decision *decision = decisionOn(sheet, question.id)) {
            json[u"decision"_s] = decision->text;
            json[u"owner"_s] = decision->owner;
            json[u"confidence"_s] = decision->confidence;
        }
        questions.append(json);
    }
    return {{u"questions"_s, questions}};
}

} // namespace lodestar::exports
