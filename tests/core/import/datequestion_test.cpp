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
};

static const lodestar::testkit::Registered<DateQuestionTest> registered("core/import/datequestion");
#include "datequestion_test.moc"
