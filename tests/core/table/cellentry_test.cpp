#include "core/table/cellentry.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

class CellEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

void CellEntryTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto number = int(ColumnType::Number), money = int(ColumnType::Money), date = int(ColumnType::Date),
               yesno = int(ColumnType::YesNo), tags = int(ColumnType::Tags), text = int(ColumnType::Text);
    QTest::newRow("plain") << u"en_US"_s << number << u"1234.5"_s << u"1234.5"_s;
    QTest::newRow("grouped") << u"en_US"_s << number << u"1,234.5"_s << u"1234.5"_s;
    QTest::newRow("Polish") << u"pl_PL"_s << number << u"1 234,5"_s << u"1234.5"_s;
    QTest::newRow("German") << u"de_DE"_s << money << u"2.500,50 €"_s << u"2500.5"_s;
    QTest::newRow("with currency") << u"en_US"_s << money << u"$ 1,000"_s << u"1000"_s;
    QTest::newRow("with a code") << u"en_US"_s << money << u"EUR 12"_s << u"12"_s;
    QTest::newRow("minus") << u"en_US"_s << number << u"−5"_s << u"-5"_s;
    QTest::newRow("Persian digits") << u"fa_IR"_s << number << u"۱۲٫۵"_s << u"12.5"_s;
    QTest::newRow("ISO date") << u"en_US"_s << date << u"2026-11-24"_s << u"2026-11-24"_s;
    QTest::newRow("American date") << u"en_US"_s << date << u"3/9/2021"_s << u"2021-03-09"_s;
    QTest::newRow("German date") << u"de_DE"_s << date << u"09.03.2021"_s << u"2021-03-09"_s;
    QTest::newRow("yes") << u"en_US"_s << yesno << u" YES "_s << u"true"_s;
    QTest::newRow("0") << u"en_US"_s << yesno << u"0"_s << u"false"_s;
    QTest::newRow("tags") << u"en_US"_s << tags << u"SAP, AWS, SAP"_s << u"SAP;AWS"_s;
    QTest::newRow("tags with commas") << u"en_US"_s << tags << u"a, b; c"_s << u"a, b;c"_s;
    QTest::newRow("text") << u"en_US"_s << text << u"  Żółw  "_s << u"Żółw"_s;
    QTest::newRow("emptied") << u"en_US"_s << number << u"  "_s << QString();
}

void CellEntryTest::readsWhatPeopleType()
{
    QFETCH(QString, locale);
    QFETCH(int, type);
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(locale));
    ColumnInfo column;
    column.type = static_cast<ColumnType>(type);
    const auto canonical = canonicalCell(column, typed);
    QVERIFY2(canonical, canonical ? "" : qPrintable(canonical.error().message));
    QTEST(*canonical, "canonical");
}

void CellEntryTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::newRow("words for a number") << int(ColumnType::Number) << u"many"_s;
    QTest::newRow("two numbers") << int(ColumnType::Number) << u"1 - 2"_s;
    QTest::newRow("infinite") << int(ColumnType::Money) << u"1e999"_s;
    QTest::newRow("no day") << int(ColumnType::Date) << u"2021-02-30"_s;
    QTest::newRow("two digits of a year") << int(ColumnType::Date) << u"3/9/21"_s;
    QTest::newRow("perhaps") << int(ColumnType::YesNo) << u"perhaps"_s;
}

void CellEntryTest::refusesWhatDoesNotFit()
{
    QFETCH(int, type);
    QFETCH(QString, typed);
    ColumnInfo column;
    column.name = u"Since"_s;
    column.type = static_cast<ColumnType>(type);
    const auto canonical = canonicalCell(column, typed);
    QVERIFY(!canonical);
    QCOMPARE(canonical.error().kind, lodestar::ErrorKind::BadInput);
    QVERIFY(canonical.error().message.contains(u"Since"_s));
    QVERIFY(canonical.error().message.contains(typed));
}

static const lodestar::testkit::Registered<CellEntryTest> registered("core/table/cellentry");
#include "cellentry_test.moc"
