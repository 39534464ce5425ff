#include "core/export/answerworkbook.h"

#include "core/base/format.h"
#include "core/export/workbookwriter.h"
#include "core/workshop/answerform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::exports {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::exports::AnswerWorkbook)
};

constexpr int kIdWidth = 6, kQuestionWidth = 44, kAnswerWidth = 30, kPersonWidth = 16;

} // namespace

QString answerFormDue(const AnswerWorkbook &form)
{
    return form.due.isValid() ? Tr::tr("Please send it back by %1.", "a day").arg(format::date(form.due)) : QString();
}

QString answerFormTitle(const AnswerWorkbook &form)
{
    //: Heading of a form: %1 is the project, %2 the team or person who answers
    return Tr::tr("%1: questions for %2").arg(form.project, form.whom);
}

Result<qint64> writeAnswerWorkbook(const AnswerWorkbook &form, const QString &path)
{
    Sheet sheet;
    sheet.name = Tr::tr("Questions");
    sheet.title = answerFormTitle(form);
    sheet.note = Tr::tr("One answer to a cell, as many as you have. Your name in one row counts for the rows below it. "
                        "Please leave the first column as it is.");
    if (const QString due = answerFormDue(form); !due.isEmpty())
        sheet.note += u' ' + due;
    sheet.header = workshop::answerFormHeader();
    sheet.rightToLeft = form.rightToLeft;
    sheet.widths = {kIdWidth, kQuestionWidth, kQuestionWidth};
    sheet.widths.insert(sheet.widths.end(), workshop::kFormAnswers, kAnswerWidth);
    sheet.widths.insert(sheet.widths.end(), 2, kPersonWidth);
    for (const workshop::Question &question : form.questions) {
        QStringList row{question.id, question.text, question.why};
        row.resize(sheet.header.size());
        if (sheet.rows.empty()) {
            row[row.size() - 2] = form.name;
            row[row.size() - 1] = form.team;
        }
        sheet.rows.push_back(row);
    }
    LODESTAR_TRY(writeWorkbook(path, {sheet}));
    return static_cast<qint64>(form.questions.size());
}

} // namespace lodestar::exports
