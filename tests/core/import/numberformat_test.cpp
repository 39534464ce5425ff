#include "core/import/numberformat.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class NumberFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void epochOf1904();
    void numbersThatExcelDefines();
};

void NumberFormatTest::formats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *code, double value, const char *text) {
        QTest::addRow("%s %.9g", code, value) << QByteArray(code) << value << QByteArray(text);
    };
    row("General", 1.1, "1.1");
    row("General", 0.1 + 0.2, "0.3");
    row("General", -0.0, "0");
    row("General", 1e-7, "0.0000001");
    row("General", 99.98999999999999, "99.99");
    row("General", 123456789012345678.0, "123456789012346000");
    row("General", -1e15, "-1000000000000000");
    row("General", 1e300, "1e+300");
    row("0.00%", 0.07, "7%");
    row("#,##0.00\\ \"\u20AC\"", 1234.5, "1234.5 \u20AC");
    row("_-* #,##0.00\\ [$z\u0142-415]_-;-* #", 10, "10 z\u0142");
    row("[$-409]mmm\\-yy;@", 45356, "2024-03-05");
    row("\"$\"#,##0", 5, "5 $");
    row("_($* #,##0.00_);_($* (#,##0.00)", 5, "5 $");
    row("0\" pcs\"", 5, "5");
    row("0.00E+00", 1234567, "1234567");
    row("[Red]0.0;[Blue]-0.0", 1.5, "1.5");
    row("dd/mm/yyyy", 45356, "2024-03-05");
    row("dd/mm/yyyy", 45356.6041666667, "2024-03-05 14:30:00");
    row("yyyy\\-mm\\-dd\\ hh:mm:ss", 45356.60422453704, "2024-03-05 14:30:05");
    row("m/d/yy h:mm AM/PM", 45356.5, "2024-03-05 12:00:00");
    row("hh:mm:ss", 0.336909722222222, "08:05:09");
    row("mm:ss.0", 0.336909722222222, "08:05:09");
    row("h:mm", 45356.5, "2024-03-05 12:00:00");
    row("[h]:mm:ss", 1.25, "30:00:00");
    row("[Color10][h]:mm", 1.25, "30:00:00");
    row("d.m.yyyy", 59, "1900-02-28");
    row("d.m.yyyy", 60, "60");
    row("d.m.yyyy", 61, "1900-03-01");
    row("d.m.yyyy", 0, "0");
    row("d.m.yyyy", -5, "-5");
    row("d.m.yyyy", 1e9, "1000000000");
    row("@", 5, "5");
    row("", 5, "5");
    row("\"open", 5, "5");
    row("[", 5, "5");
    row("\\", 5, "5");
}

void NumberFormatTest::formats()
{
    QFETCH(QByteArray, code);
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    std::string made;
    appendNumber(made, value, readNumberFormat(code.toStdString()), false);
    QCOMPARE(QByteArray::fromStdString(made), text);
}

void NumberFormatTest::epochOf1904()
{
    std::string made;
    appendNumber(made, 43894, readNumberFormat("yyyy-mm-dd"), true);
    QCOMPARE(made, std::string("2024-03-05"));
    made.clear();
    appendNumber(made, 0.5, readNumberFormat("hh:mm"), true);
    QCOMPARE(made, std::string("12:00:00"));
}

void NumberFormatTest::numbersThatExcelDefines()
{
    using Kind = NumberFormat::Kind;
    QCOMPARE(builtInFormat(0).kind, Kind::General);
    QCOMPARE(builtInFormat(9).kind, Kind::Percent);
    QCOMPARE(builtInFormat(14).kind, Kind::Date);
    QCOMPARE(builtInFormat(21).kind, Kind::Time);
    QCOMPARE(builtInFormat(22).kind, Kind::Date);
    QCOMPARE(builtInFormat(46).kind, Kind::Elapsed);
    QCOMPARE(builtInFormat(44).kind, Kind::General);
    QVERIFY(builtInFormat(44).currency.isEmpty()); // which one is not in the file
}

static const lodestar::testkit::Registered<NumberFormatTest> registered("core/import/numberformat");
#include "numberformat_test.moc"
