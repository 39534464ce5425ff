#include "core/import/convert.h"

#include "core/table/cellformat.h"
#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using lodestar::table::CellWriter;
using lodestar::table::ColumnType;
using lodestar::table::DatasetColumn;
using lodestar::testkit::cellColumn;

namespace {

Converted converted(const QString &header, const QStringList &cells, std::optional<ColumnType> wanted = {})
{
    CellColumn column = cellColumn(cells);
    const ColumnEvidence evidence = examine(column);
    const TypeChoice choice = chooseType(column, evidence, habitsOf({evidence}, {}, u","_s), header, wanted);
    lodestar::table::ColumnInfo info;
    info.name = header;
    return convert(std::move(column), choice, evidence, info);
}

/// Rows whose text had to be kept beside the data set.
int keptRows(const DatasetColumn &column)
{
    int kept = 0;
    for (const quint32 code : column.codes)
        kept += column.flags[code] & DatasetColumn::KeepRaw ? 1 : 0;
    return kept;
}

} // namespace

class ConvertTest : public QObject
{
    Q_OBJECT

private slots:
    void theFormatGivesMostTextsBack_data();
    void theFormatGivesMostTextsBack();
    void whatIsNotKeptCanBeWritten_data();
    void whatIsNotKeptCanBeWritten();
    void whatIsNotKeptOfAmountsCanBeWritten();
    void countsValuesAndGaps();
    void oddCellsAreMarked();
    void tagsAreJoinedOneWay();
    void currenciesAreNamed();
    void datesOfOneColumnMayBeWrittenInSeveralWays();
};

void ConvertTest::theFormatGivesMostTextsBack_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("kept");
    QTest::newRow("shortest decimals") << QStringList{u"29.85"_s, u"1889.5"_s, u"20"_s} << 0;
    QTest::newRow("two decimals") << QStringList{u"29.85"_s, u"1889.50"_s, u"20.00"_s} << 0;
    QTest::newRow("one of three otherwise") << QStringList{u"29.85"_s, u"1889.50"_s, u"20"_s} << 1;
    QTest::newRow("groups and sign") << QStringList{u"$1,200.50"_s, u"$10,000.00"_s, u"$7.25"_s, u"-$2,000.00"_s} << 0;
    QTest::newRow("no-break groups") << QStringList{u"1\u00A0200"_s, u"10\u00A0000"_s, u"7"_s} << 0;
    QTest::newRow("percent") << QStringList{u"5%"_s, u"12%"_s} << 0;
    QTest::newRow("blanks round it") << QStringList{u"5"_s, u" 7"_s, u"9"_s} << 1;
    QTest::newRow("american dates") << QStringList{u"3/14/2019"_s, u"12/1/2020"_s} << 0;
    QTest::newRow("padded dates") << QStringList{u"03.04.2019"_s, u"14.12.2020"_s} << 0;
    QTest::newRow("dates at midnight") << QStringList{u"2021-03-09 00:00:00"_s, u"2020-01-01 00:00:00"_s} << 0;
    QTest::newRow("a time of day") << QStringList{u"2021-03-09"_s, u"2020-01-01"_s, u"2020-01-02 10:30"_s} << 1;
    QTest::newRow("yes spelt twice") << QStringList{u"Yes"_s, u"No"_s, u"Yes"_s, u"YES"_s} << 1;
    QTest::newRow("the usual gap") << QStringList{u"5"_s, u"NULL"_s, u"NULL"_s, u"n/a"_s} << 1;
    QTest::newRow("persian digits") << QStringList{u"۱۲"_s, u"۳۴"_s} << 2;
    QTest::newRow("text") << QStringList{u"Odra"_s, u"Bug "_s, u"San"_s} << 1;
}

void ConvertTest::theFormatGivesMostTextsBack()
{
    QFETCH(QStringList, cells);
    QFETCH(int, kept);
    QCOMPARE(keptRows(converted(u"X"_s, cells).column), kept);
}

void ConvertTest::whatIsNotKeptCanBeWritten_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("two decimals") << QStringList{u"1.20"_s, u"3.00"_s, u"4.5"_s, u"007.25"_s, u"0.00"_s, u"-0.00"_s};
    QTest::newRow("shortest") << QStringList{u"1.2"_s, u"3"_s, u"0.50"_s, u"0.0000001"_s, u"123456789012345"_s, u"0"_s};
    QTest::newRow("foreign digits") << QStringList{u"123"_s, u"1۲3"_s, u" 4"_s, u"5\u00A0"_s};
    QTest::newRow("comma") << QStringList{u"1,2"_s, u"3,25"_s, u"1.234,5"_s, u"12.345,75"_s};
}

void ConvertTest::whatIsNotKeptCanBeWritten()
{
    QFETCH(QStringList, cells);
    const Converted done = converted(u"X"_s, cells, ColumnType::Number);
    CellWriter writer(done.column.info.format, ColumnType::Number);
    for (int row = 0; row < cells.size(); ++row) {
        const quint32 code = done.column.codes[size_t(row)];
        QCOMPARE(done.column.texts.at(code), cells.at(row));
        if (!(done.column.flags[code] & DatasetColumn::KeepRaw))
            QCOMPARE(QString::fromUtf8(writer.write(done.column.numbers[code])), cells.at(row));
    }
}

void ConvertTest::whatIsNotKeptOfAmountsCanBeWritten()
{
    const QStringList cells{u"$1,200.50"_s, u"-$3.00"_s, u"n/a"_s, u"$10k"_s, u"$7.25"_s, u""_s, u"$1,000.00"_s};
    const Converted done = converted(u"X"_s, cells);
    QCOMPARE(done.column.info.type, ColumnType::Money);
    CellWriter writer(done.column.info.format, ColumnType::Money);
    for (int row = 0; row < cells.size(); ++row) {
        const quint32 code = done.column.codes[size_t(row)];
        QCOMPARE(done.column.texts.at(code), cells.at(row));
        if (!(done.column.flags[code] & DatasetColumn::KeepRaw))
            QCOMPARE(QString::fromUtf8(writer.write(done.column.numbers[code])), cells.at(row));
    }
    QCOMPARE(done.column.numbers[done.column.codes[3]], 10000.0);
}

void ConvertTest::countsValuesAndGaps()
{
    const Converted numbers = converted(u"X"_s, {u"5"_s, u"5.0"_s, u"7"_s, u""_s, u"NULL"_s});
    QCOMPARE(numbers.column.info.distinct, 2);
    QCOMPARE(numbers.column.info.missing, 2);
    const Converted texts = converted(u"X"_s, {u"a"_s, u"a "_s, u"b"_s, u"b"_s});
    QCOMPARE(texts.column.info.distinct, 2);
    QCOMPARE(texts.column.info.missing, 0);
}

void ConvertTest::oddCellsAreMarked()
{
    const Converted done = converted(u"X"_s, {u"5"_s, u"abc"_s, u"7"_s}, ColumnType::Number);
    QCOMPARE(done.oddRows, 1);
    QVERIFY(done.odd[done.column.codes[1]]);
    QVERIFY(!done.odd[done.column.codes[0]]);
    QVERIFY(!done.oddReason.isEmpty());
    QCOMPARE(done.column.info.missing, 1);
    QCOMPARE(converted(u"X"_s, {u"x"_s, u"1"_s, u"2020-01-01"_s}, ColumnType::Date).oddRows, 2);
    QCOMPARE(converted(u"X"_s, {u"yes"_s, u"maybe"_s}, ColumnType::YesNo).oddRows, 1);
}

void ConvertTest::tagsAreJoinedOneWay()
{
    const Converted done =
        converted(u"Tools"_s, {u"SAP; AWS"_s, u"AWS"_s, u"SAP;AWS;AWS"_s, u"AWS; SAP"_s, u";"_s}, ColumnType::Tags);
    const DatasetColumn &column = done.column;
    QCOMPARE(column.info.format.separator, u"; "_s);
    QCOMPARE(column.value(column.codes[0]).toByteArray(), QByteArray("SAP;AWS"));
    QCOMPARE(column.value(column.codes[1]).toByteArray(), QByteArray("AWS"));
    QCOMPARE(column.value(column.codes[2]).toByteArray(), QByteArray("SAP;AWS"));
    QCOMPARE(column.info.distinct, 2);
    QCOMPARE(column.info.missing, 1);
    QCOMPARE(keptRows(column), 2);
}

void ConvertTest::currenciesAreNamed()
{
    QCOMPARE(converted(u"X"_s, {u"5 zł"_s, u"7 zł"_s}).column.info.currency, u"PLN"_s);
    const Converted mixed = converted(u"X"_s, {u"5 €"_s, u"$7"_s, u"9 €"_s});
    QCOMPARE(mixed.currencies.size(), 2);
    QCOMPARE(mixed.currencies[0].first, u"EUR"_s);
    // Most are in euros: the dollars stay as text and are listed, and count in no sum.
    QCOMPARE(mixed.column.info.currency, u"EUR"_s);
    QCOMPARE(mixed.oddRows, 1);
    QVERIFY(mixed.odd[mixed.column.codes[1]]);
    QVERIFY(std::isnan(mixed.column.numbers[mixed.column.codes[1]]));
    const Converted even = converted(u"X"_s, {u"5 €"_s, u"$7"_s});
    QCOMPARE(even.column.info.currency, u"EUR"_s); // as many in dollars: still nothing is added up that differs
    QCOMPARE(even.oddRows, 1);
}

void ConvertTest::datesOfOneColumnMayBeWrittenInSeveralWays()
{
    const Converted done = converted(u"Start date"_s, {u"25/3/2021"_s, u"2021-03-25"_s, u"25 Mar 2021"_s, u"44280"_s});
    const DatasetColumn &column = done.column;
    QCOMPARE(column.info.type, ColumnType::Date);
    QCOMPARE(done.oddRows, 0);
    for (const quint32 code : column.codes)
        QCOMPARE(QDate(1970, 1, 1).addDays(qint64(column.numbers[code])), QDate(2021, 3, 25));
}

static const lodestar::testkit::Registered<ConvertTest> registered("core/import/convert");
#include "convert_test.moc"
