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

} // namespace lodestar::import
