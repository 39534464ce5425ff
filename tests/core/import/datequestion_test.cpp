#include "core/import/datequestion.h"

#include "core/base/format.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class DateQuestionTest : public QObject
{
    Q_OBJECT

    static TypeChoice dates(const QByteArray &open, DateOrder order)
    {
        TypeChoice choice;
        choice.type = table::ColumnType::Date;
        choice.order = order;
        choice.openDate = open;
        return choice;
    }

private slots:
    void nothingOpenIsNoQuestion()
    {
        QVERIFY(!dateQuestionOf({}, {}));
        TypeChoice number;
        number.openDate = "1/2/2021"; // no dates any more: a person chose another type
        QVERIFY(!dateQuestionOf({u"a"_s, u"b"_s}, {dates({}, DateOrder::MonthDayYear), number}));
    }

    void oneQuestionForAllColumns()
    {
        const auto question =
            dateQuestionOf({u"a"_s, u"b"_s, u"c"_s},
                           {dates({}, DateOrder::YearMonthDay), dates("11/9/2022", DateOrder::DayMonthYear),
                            dates("3/4/2021", DateOrder::DayMonthYear)});
        QVERIFY(question);
        QCOMPARE(question->columns, (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(question->answers.size(), size_t(2));
        QCOMPARE(question->answers[0].order, DateOrder::DayMonthYear); // what holds for now
        QCOMPARE(question->answers[0].text, format::date(QDate(2022, 9, 11)));
        QCOMPARE(question->answers[1].order, DateOrder::MonthDayYear);
        QCOMPARE(question->answers[1].text, format::date(QDate(2022, 11, 9)));
        QVERIFY(question->text.contains(u"11/9/2022"_s));
    }

    void anOrderThatDoesNotFitIsSaid()
    {
        const QStringList headers{u"since"_s, u"due"_s, u"iso"_s};
        const std::vector<TypeChoice> choices{dates({}, DateOrder::DayMonthYear), dates({}, DateOrder::MonthDayYear),
                                              dates({}, DateOrder::YearMonthDay)};
        const QStringList notes = dateOrderNotes(headers, choices, DateOrder::MonthDayYear);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.at(0).contains(u"since"_s) && notes.at(0).contains(u"day first"_s));
        QVERIFY(dateOrderNotes(headers, choices, DateOrder::DayMonthYear).at(0).contains(u"due"_s));
        // What is still a question is asked, and not said to fit nothing else.
        QVERIFY(
            dateOrderNotes({u"a"_s}, {dates("3/4/2021", DateOrder::DayMonthYear)}, DateOrder::YearMonthDay).isEmpty());
    }
};

static const lodestar::testkit::Registered<DateQuestionTest> registered("core/import/datequestion");
#include "datequestion_test.moc"
