#include "core/table/column.h"

#include "tests/testkit/registry.h"

#include <QDate>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

namespace {

ColumnInfo infoOf(ColumnType type)
{
    ColumnInfo info;
    info.name = u"Column"_s;
    info.type = type;
    return info;
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class ColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void dictionaryKeepsUtf8();
    void codedCells();
    void tagCells();
    void numberCells();
    void dateCells();
    void yesNoCells();
    void plainNumbers_data();
    void plainNumbers();
    void notLoaded();
};

void ColumnTest::dictionaryKeepsUtf8()
{
    Dictionary dictionary;
    QCOMPARE(dictionary.size(), 0);
    QCOMPARE(dictionary.append("Łódź"), 0u);
    QCOMPARE(dictionary.append(""), 1u);
    QCOMPARE(dictionary.append("物流"), 2u);
    QCOMPARE(dictionary.size(), 3);
    QCOMPARE(dictionary.at(0), u"Łódź"_s);
    QCOMPARE(dictionary.at(1), QString());
    QCOMPARE(dictionary.at(2), u"物流"_s);
}

void ColumnTest::codedCells()
{
    Dictionary dictionary;
    dictionary.append("Logistics");
    dictionary.append("Retail");
    const Column column = Column::coded(infoOf(ColumnType::Category), {1, Column::kMissing, 0}, dictionary);
    QCOMPARE(column.rows(), 3);
    QVERIFY(column.isMissing(1));
    QCOMPARE(column.display(0), u"Retail"_s);
    QCOMPARE(column.display(1), QString());
    QCOMPARE(column.canonical(2), u"Logistics"_s);
    QCOMPARE(column.codes()[0], 1u);
}

void ColumnTest::tagCells()
{
    Dictionary dictionary;
    dictionary.append("SAP");
    dictionary.append("AWS");
    const Column column = Column::tags(infoOf(ColumnType::Tags), {0, 2, 2, 3}, {0, 1, 1}, dictionary);
    QCOMPARE(column.rows(), 3);
    QVERIFY(!column.isMissing(0));
    QVERIFY(column.isMissing(1));
    QCOMPARE(column.canonical(0), u"SAP;AWS"_s);
    QCOMPARE(column.canonical(1), QString());
    QCOMPARE(column.canonical(2), u"AWS"_s);
}

void ColumnTest::numberCells()
{
    const Column column = Column::numbers(infoOf(ColumnType::Money), {12.5, kNan, -3});
    QCOMPARE(column.rows(), 3);
    QVERIFY(column.isMissing(1));
    QCOMPARE(column.canonical(0), u"12.5"_s);
    QCOMPARE(column.canonical(1), QString());
    QCOMPARE(column.canonical(2), u"-3"_s);
}

void ColumnTest::dateCells()
{
    const double days = double(QDate(1970, 1, 1).daysTo(QDate(2021, 3, 9)));
    const Column column = Column::numbers(infoOf(ColumnType::Date), {days, -1});
    QCOMPARE(column.canonical(0), u"2021-03-09"_s);
    QCOMPARE(column.canonical(1), u"1969-12-31"_s);
}

void ColumnTest::yesNoCells()
{
    const Column column = Column::numbers(infoOf(ColumnType::YesNo), {1, 0, kNan});
    QCOMPARE(column.canonical(0), u"true"_s);
    QCOMPARE(column.canonical(1), u"false"_s);
    QCOMPARE(column.canonical(2), QString());
    QVERIFY(column.display(0) != column.display(1));
}

void ColumnTest::plainNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("million, no exponent") << 1e6 << u"1000000"_s;
    QTest::newRow("shortest exact") << 0.1 << u"0.1"_s;
    QTest::newRow("sum stays itself") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("negative") << -1234.5 << u"-1234.5"_s;
    QTest::newRow("large") << 123456789012345.0 << u"123456789012345"_s;
    QTest::newRow("huge") << 1.5e300 << u"1.5e+300"_s;
    QTest::newRow("small") << 0.00025 << u"0.00025"_s;
}

void ColumnTest::plainNumbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(plainNumber(value), text);
    QCOMPARE(text.toDouble(), value);
}

void ColumnTest::notLoaded()
{
    const Column column;
    QCOMPARE(column.rows(), 0);
    QVERIFY(column.codes().empty());
    QVERIFY(column.numbers().empty());
    QCOMPARE(column.dictionary().size(), 0);
    QCOMPARE(column.canonical(0), QString());
}

static const lodestar::testkit::Registered<ColumnTest> registered("core/table/column");
#include "column_test.moc"
