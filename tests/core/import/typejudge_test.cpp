#include "core/import/typejudge.h"

#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using lodestar::table::ColumnType;
using lodestar::testkit::cellColumn;

namespace {

TypeChoice judge(const QString &header, const QStringList &cells, const QString &delimiter = u","_s)
{
    const CellColumn column = cellColumn(cells);
    const ColumnEvidence evidence = examine(column);
    return chooseType(column, evidence, habitsOf({evidence}, {}, delimiter), header);
}

QStringList times(const QStringList &cells, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << cells;
    return all;
}

} // namespace

class TypeJudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesTypes_data();
    void choosesTypes();
    void choosesTheDecimalSign_data();
    void choosesTheDecimalSign();
    void choosesTheOrderOfDates_data();
    void choosesTheOrderOfDates();
    void theFileDecidesWhatAColumnLeavesOpen();
    void noneIsAValueUnlessTheFileSaysOtherwise();
    void aFewOddCellsDoNotSpoilAColumn();
    void followsAWish();
    void looksBehindTheFirstThousandTexts();
};

void TypeJudgeTest::choosesTypes_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("type");
    const auto row = [](const char *name, const QString &header, const QStringList &cells, ColumnType type) {
        QTest::newRow(name) << header << cells << int(type);
    };
    row("numbers", u"Employees"_s, {u"5"_s, u"12"_s, u"300"_s}, ColumnType::Number);
    row("money by its sign", u"X"_s, {u"$5"_s, u"$12.50"_s}, ColumnType::Money);
    row("money by its header", u"Total Revenue"_s, {u"5"_s, u"12.5"_s}, ColumnType::Money);
    row("percent of revenue is no money", u"Revenue growth"_s, {u"5%"_s, u"12%"_s}, ColumnType::Number);
    row("dates", u"X"_s, {u"2021-03-09"_s, u"2020-12-31"_s}, ColumnType::Date);
    row("years are numbers", u"Founded"_s, {u"1996"_s, u"2001"_s}, ColumnType::Number);
    row("compact dates", u"Order date"_s, {u"20210309"_s, u"20201231"_s}, ColumnType::Date);
    row("eight digits are no date", u"Article"_s, {u"20210309"_s, u"20201231"_s}, ColumnType::Number);
    row("spreadsheet days", u"Start date"_s, {u"44197"_s, u"44198"_s}, ColumnType::Date);
    row("yes and no", u"X"_s, {u"Yes"_s, u"No"_s, u"yes"_s}, ColumnType::YesNo);
    row("persian yes and no", u"X"_s, {u"بله"_s, u"خیر"_s}, ColumnType::YesNo);
    row("chinese yes and no", u"X"_s, {u"是"_s, u"否"_s}, ColumnType::YesNo);
    row("zero and one", u"SeniorCitizen"_s, {u"0"_s, u"1"_s, u"0"_s}, ColumnType::YesNo);
    row("counts of zero and one", u"Number of tickets"_s, {u"0"_s, u"1"_s, u"0"_s}, ColumnType::Number);
    row("zero and one by a word for it", u"Is active"_s, {u"0"_s, u"1"_s, u"0"_s}, ColumnType::YesNo);
    row("orders of zero and one", u"Orders"_s, {u"0"_s, u"1"_s, u"0"_s}, ColumnType::Number);
    row("chinese counts of zero and one", u"投诉"_s, {u"0"_s, u"1"_s, u"0"_s}, ColumnType::Number);
    row("ticks", u"X"_s, {u"✓"_s, u"✗"_s, u""_s}, ColumnType::YesNo);
    row("german letters", u"X"_s, {u"J"_s, u"N"_s, u"J"_s}, ColumnType::YesNo);
    row("numbers with a unit", u"X"_s, {u"200人"_s, u"35人"_s, u"1.5万人"_s}, ColumnType::Number);
    row("some with a unit", u"X"_s, times({u"200"_s, u"35 seats"_s, u"12 seats"_s}, 4), ColumnType::Number);
    row("durations of two units", u"X"_s, {u"3 years 2 months"_s, u"1 year 5 months"_s, u"2 years 1 month"_s},
        ColumnType::Text);
    row("years alone", u"Est."_s, {u"1987"_s, u"2003"_s}, ColumnType::Number);
    row("numbers that could be days", u"Visitors"_s, {u"44197"_s, u"44198"_s}, ColumnType::Number);
    row("only ones", u"X"_s, {u"1"_s, u"1"_s}, ColumnType::Number);
    row("a third answer", u"MultipleLines"_s, times({u"Yes"_s, u"No"_s, u"No phone service"_s}, 4),
        ColumnType::Category);
    row("sex is no answer", u"Sex"_s, times({u"F"_s, u"M"_s}, 4), ColumnType::Category);
    row("post codes", u"Place"_s, {u"05021"_s, u"12209"_s, u"01581"_s}, ColumnType::Text);
    row("codes by header", u"territoryID"_s, times({u"1581"_s, u"1730"_s}, 5), ColumnType::Category);
    row("telephones", u"Phone"_s, {u"123 456 789"_s, u"987 654 321"_s, u"555 123 456"_s}, ColumnType::Text);
    row("long numbers", u"X"_s, {u"12345678901234567"_s, u"12345678901234568"_s, u"12345678901234569"_s},
        ColumnType::Text);
    row("size bands", u"Size"_s, {u"1-10"_s, u"11-50"_s, u"5,000+"_s, u"1,001-5,000"_s}, ColumnType::Category);
    row("tags", u"Tools"_s, times({u"SAP;AWS"_s, u"AWS"_s, u"SAP"_s, u"AWS;SAP"_s}, 3), ColumnType::Tags);
    row("tags by comma", u"Tools"_s, times({u"SAP, AWS"_s, u"AWS"_s, u"SAP"_s, u"AWS, SAP"_s}, 3), ColumnType::Tags);
    row("city, state is no tag", u"Place"_s,
        times({u"Austin, Texas"_s, u"Dallas, Texas"_s, u"Reno, Nevada"_s, u"Houston, Texas"_s}, 5),
        ColumnType::Category);
    row("names", u"Company"_s, {u"Odra"_s, u"Bug"_s, u"San"_s, u"Wisła"_s}, ColumnType::Text);
    row("few different words", u"Sector"_s, times({u"Retail"_s, u"Mining"_s}, 5), ColumnType::Category);
    row("empty", u"X"_s, {u""_s, u" "_s, u"NULL"_s}, ColumnType::Text);
    row("zero dates are gaps", u"Last order"_s,
        times({u"2021-03-09"_s, u"2020-12-31"_s, u"0000-00-00"_s, u"2020-01-31"_s}, 5), ColumnType::Date);
    row("dates written in two ways", u"X"_s, {u"25/03/2021"_s, u"2021-03-09"_s, u"9 Mar 2021"_s}, ColumnType::Date);
    row("figures with words, by the header", u"Total Revenue"_s, {u"5"_s, u"12"_s, u"7"_s, u"9"_s, u"confidential"_s},
        ColumnType::Money);
    row("has and has not", u"X"_s, {u"有"_s, u"无"_s, u"有"_s}, ColumnType::YesNo);
    row("persian dates", u"X"_s, {u"۱۴۰۲/۰۵/۱۲"_s, u"۱۴۰۱/۱۲/۰۱"_s}, ColumnType::Date);
    row("full-width numbers", u"X"_s, {u"１２"_s, u"３４"_s}, ColumnType::Number);
    row("size bands with words", u"Size"_s, {u"1-10 employees"_s, u"11–50 employees"_s, u"5,000+"_s},
        ColumnType::Category);
    row("gaps among numbers", u"X"_s, {u"5"_s, u" "_s, u"NULL"_s, u"None"_s, u"7.5"_s}, ColumnType::Number);
}

void TypeJudgeTest::choosesTypes()
{
    QFETCH(QString, header);
    QFETCH(QStringList, cells);
    QFETCH(int, type);
    QCOMPARE(int(judge(header, cells).type), type);
}

void TypeJudgeTest::choosesTheDecimalSign_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<char>("decimal");
    QTest::newRow("point") << QStringList{u"1.5"_s, u"2.25"_s} << u","_s << '.';
    QTest::newRow("comma") << QStringList{u"1,5"_s, u"2,25"_s} << u","_s << ',';
    QTest::newRow("both signs") << QStringList{u"1.234,50"_s, u"12"_s} << u","_s << ',';
    QTest::newRow("groups of points") << QStringList{u"1.234.567"_s} << u","_s << ',';
    QTest::newRow("grouped beside small") << QStringList{u"1.200"_s, u"12.500"_s, u"300"_s, u"7"_s} << u","_s << ',';
    QTest::newRow("grouped by comma beside small") << QStringList{u"1,200"_s, u"12,500"_s, u"300"_s} << u";"_s << '.';
    QTest::newRow("thousands alone") << times({u"556.244"_s, u"12.300"_s, u"907.118"_s}, 3) << u","_s << ',';
    QTest::newRow("coordinates") << times({u"52.229"_s, u"21.012"_s, u"139.692"_s}, 3) << u","_s << '.';
    QTest::newRow("three decimals") << QStringList{u"0.123"_s, u"1.234"_s} << u","_s << '.';
    QTest::newRow("open, comma file") << QStringList{u"1,234"_s} << u","_s << '.';
    QTest::newRow("open, semicolon file") << QStringList{u"1,234"_s} << u";"_s << ',';
}

void TypeJudgeTest::choosesTheDecimalSign()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, delimiter);
    QFETCH(char, decimal);
    QCOMPARE(judge(u"X"_s, cells, delimiter).decimal, decimal);
}

void TypeJudgeTest::choosesTheOrderOfDates_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("open");
    QTest::newRow("month first") << QStringList{u"3/4/2021"_s, u"3/14/2021"_s} << u","_s << int(DateOrder::MonthDayYear)
                                 << false;
    QTest::newRow("day first") << QStringList{u"3/4/2021"_s, u"14/3/2021"_s} << u","_s << int(DateOrder::DayMonthYear)
                               << false;
    QTest::newRow("open") << QStringList{u"3/4/2021"_s} << u","_s << int(DateOrder::MonthDayYear) << true;
    QTest::newRow("open with dots") << QStringList{u"3.4.2021"_s} << u","_s << int(DateOrder::DayMonthYear) << false;
    QTest::newRow("the same day both ways")
        << QStringList{u"3/3/2021"_s} << u","_s << int(DateOrder::MonthDayYear) << false;
    QTest::newRow("two-digit years first")
        << QStringList{u"99-11-30"_s, u"87-01-31"_s} << u","_s << int(DateOrder::ShortYearMonthDay) << false;
    QTest::newRow("open in a semicolon file")
        << QStringList{u"3/4/2021"_s} << u";"_s << int(DateOrder::DayMonthYear) << true;
    QTest::newRow("iso") << QStringList{u"2021-03-04"_s} << u","_s << int(DateOrder::YearMonthDay) << false;
}

void TypeJudgeTest::choosesTheOrderOfDates()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, delimiter);
    QFETCH(int, order);
    QFETCH(bool, open);
    const TypeChoice choice = judge(u"X"_s, cells, delimiter);
    QCOMPARE(choice.type, ColumnType::Date);
    QCOMPARE(int(choice.order), order);
    QCOMPARE(!choice.openDate.isEmpty(), open);
}

void TypeJudgeTest::theFileDecidesWhatAColumnLeavesOpen()
{
    const ColumnEvidence open = examine(cellColumn({u"1,234"_s}));
    const ColumnEvidence comma = examine(cellColumn({u"1,5"_s, u"2,75"_s}));
    const ColumnEvidence dayFirst = examine(cellColumn({u"14/3/2021"_s}));
    const FileHabits habits = habitsOf({open, comma, dayFirst}, {}, u","_s);
    QCOMPARE(habits.decimal, ',');
    QCOMPARE(habits.monthFirst, std::optional<bool>(false));
    QCOMPARE(chooseType(cellColumn({u"1,234"_s}), open, habits, u"X"_s).decimal, ',');
    QCOMPARE(habitsOf({comma}, u"."_s, u";"_s).decimal, '.');
    const FileHabits wished = habitsOf({open}, {}, u","_s, DateOrder::DayMonthYear);
    QCOMPARE(wished.monthFirst, std::optional<bool>(false));
    const CellColumn dates = cellColumn({u"3/4/2021"_s});
    QCOMPARE(chooseType(dates, examine(dates), habits, u"X"_s).order, DateOrder::DayMonthYear);
    QVERIFY(chooseType(dates, examine(dates), habits, u"X"_s).openDate.isEmpty());
    // What a person says counts where a column leaves it open, and only there.
    QCOMPARE(chooseType(dates, examine(dates), wished, u"X"_s).order, DateOrder::DayMonthYear);
    const CellColumn clear = cellColumn({u"3/14/2021"_s});
    QCOMPARE(chooseType(clear, examine(clear), wished, u"X"_s).order, DateOrder::MonthDayYear);
    const CellColumn any = cellColumn({u"03/04/05"_s});
    const FileHabits yearFirst = habitsOf({examine(any)}, {}, u","_s, DateOrder::YearMonthDay);
    QCOMPARE(chooseType(any, examine(any), yearFirst, u"X"_s).order, DateOrder::ShortYearMonthDay);
}

void TypeJudgeTest::noneIsAValueUnlessTheFileSaysOtherwise()
{
    const CellColumn discount = cellColumn(times({u"None"_s, u"Seasonal"_s}, 5));
    const ColumnEvidence evidence = examine(discount);
    const TypeChoice alone = chooseType(discount, evidence, habitsOf({evidence}, {}, u","_s), u"Discount"_s);
    QCOMPARE(alone.type, ColumnType::Category);
    QVERIFY(!alone.perhapsIsMissing);
    QVERIFY(!alone.notes.isEmpty());
    const ColumnEvidence numbers = examine(cellColumn({u"1"_s, u"None"_s, u"2"_s}));
    const FileHabits habits = habitsOf({evidence, numbers}, {}, u","_s);
    QVERIFY(habits.perhapsIsMissing);
    QVERIFY(chooseType(discount, evidence, habits, u"Discount"_s).perhapsIsMissing);
}

void TypeJudgeTest::aFewOddCellsDoNotSpoilAColumn()
{
    QStringList cells;
    for (int i = 0; i < 100; ++i)
        cells << QString::number(100 + i);
    cells << u"a few"_s << u"many"_s;
    QCOMPARE(judge(u"X"_s, cells).type, ColumnType::Number);
    for (int i = 0; i < 10; ++i)
        cells << u"word %1"_s.arg(i);
    QCOMPARE(judge(u"X"_s, cells).type, ColumnType::Text);
    QCOMPARE(allowedOdd(5), 0);
    QCOMPARE(allowedOdd(20), 2);
    QCOMPARE(allowedOdd(1000), 20);
}

void TypeJudgeTest::followsAWish()
{
    const CellColumn column = cellColumn({u"1"_s, u"2"_s, u"abc"_s});
    const ColumnEvidence evidence = examine(column);
    const FileHabits habits = habitsOf({evidence}, {}, u","_s);
    QCOMPARE(chooseType(column, evidence, habits, u"X"_s, ColumnType::Number).type, ColumnType::Number);
    QCOMPARE(chooseType(column, evidence, habits, u"X"_s, ColumnType::Text).type, ColumnType::Text);

    // Day numbers of a spreadsheet under a header that does not say so: the wish is enough.
    const CellColumn days = cellColumn({u"44197"_s, u"44228"_s, u"44256"_s});
    const TypeChoice dates = chooseType(days, examine(days), habits, u"Bought"_s, ColumnType::Date);
    QCOMPARE(dates.type, ColumnType::Date);
    QVERIFY(dates.serial);
}

void TypeJudgeTest::looksBehindTheFirstThousandTexts()
{
    QStringList words;
    for (int i = 0; i < 1200; ++i)
        words << u"word "_s + QString(i % 26 + 1, QChar(u'a' + i % 26)) + QChar(u'a' + i / 26);
    QStringList dates;
    for (int i = 0; i < 70000; ++i)
        dates << u"2021-03-%1"_s.arg(10 + i % 20);
    QCOMPARE(judge(u"X"_s, words + dates).type, ColumnType::Date); // the words are fewer than two in a hundred
    QStringList numbers;
    for (int i = 0; i < 2000; ++i)
        numbers << QString::number(i);
    const ColumnEvidence evidence = examine(cellColumn(words + numbers));
    QCOMPARE(evidence.number[0], 2000); // half of the cells and more: a person may make it a number
    QCOMPARE(evidence.known(), 3200);
    QCOMPARE(examine(cellColumn(numbers + words)).number[0], 2000);
}

static const lodestar::testkit::Registered<TypeJudgeTest> registered("core/import/typejudge");
#include "typejudge_test.moc"
