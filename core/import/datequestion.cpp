#include "core/import/datequestion.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace lodestar::import {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DateQuestions)
};

constexpr qsizetype kNamed = 6; ///< columns in the sentence

} // namespace

std::optional<DateQuestion> dateQuestionOf(const QStringList &headers, const std::vector<TypeChoice> &choices)
{
    DateQuestion question;
    QStringList names;
    const TypeChoice *first = nullptr;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].type != table::ColumnType::Date || choices[i].openDate.isEmpty())
            continue;
        first = first ? first : &choices[i];
        question.columns << headers.at(static_cast<qsizetype>(i));
        if (names.size() < kNamed)
            names << isolated(visible(question.columns.constLast(), 60));
    }
    if (!first)
        return std::nullopt;
    const bool monthFirst = first->order == DateOrder::MonthDayYear;
    for (const DateOrder order : {first->order, monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear}) {
        const auto reading = readDate(first->openDate, order);
        question.answers.push_back(
            {order, reading ? format::date(QDate(1970, 1, 1).addDays(reading->days)) : QString()});
    }
    question.text = Tr::tr("“%1” in %2 could be %3 or %4: no date in this file has a day above 12. Which is it?")
                        .arg(isolated(QString::fromUtf8(first->openDate)), joined(names), question.answers[0].text,
                             question.answers[1].text);
    return question;
}

QStringList dateOrderNotes(const QStringList &headers, const std::vector<TypeChoice> &choices, DateOrder wished)
{
    QStringList notes;
    for (size_t i = 0; i < choices.size(); ++i) {
        const TypeChoice &choice = choices[i];
        const bool dayFirst = choice.order == DateOrder::DayMonthYear;
        const bool inFigures = dayFirst || choice.order == DateOrder::MonthDayYear;
        if (choice.type != table::ColumnType::Date || choice.serial || !inFigures || choice.order == wished
            || !choice.openDate.isEmpty())
            continue;
        const QString name = isolated(visible(headers.at(static_cast<qsizetype>(i)), 60));
        notes << (dayFirst ? Tr::tr("The dates of “%1” were read with the day first and not in the order asked for, "
                                    "because some of them fit no other.")
                           : Tr::tr("The dates of “%1” were read with the month first and not in the order asked for, "
                                    "because some of them fit no other."))
                     .arg(name);
    }
    return notes;
}

} // namespace lodestar::import
