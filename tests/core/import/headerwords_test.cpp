#include "core/import/headerwords.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;

class HeaderWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void saysWhatItHolds();
};

void HeaderWordsTest::splits_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("words");
    QTest::newRow("spaces") << u"Annual Revenue"_s << u"annual revenue"_s;
    QTest::newRow("underscores") << u"Customer_Lifetime_Value"_s << u"customer lifetime value"_s;
    QTest::newRow("camel") << u"billingCountry"_s << u"billing country"_s;
    QTest::newRow("acronym") << u"CRMContactID"_s << u"crm contact id"_s;
    QTest::newRow("customerID") << u"customerID"_s << u"customer id"_s;
    QTest::newRow("prefix") << u"Organization - Number of employees"_s << u"number of employees"_s;
    QTest::newRow("czech prefix") << u"Organizace - Název"_s << u"nazev"_s;
    QTest::newRow("polish prefix") << u"Szansa sprzedaży - Wartość"_s << u"wartosc"_s;
    QTest::newRow("dotted prefix") << u"Account.Name"_s << u"name"_s;
    QTest::newRow("no prefix") << u"Close - date"_s << u"close date"_s;
    QTest::newRow("unit") << u"Revenue (EUR)"_s << u"revenue"_s;
    QTest::newRow("star") << u"Company name*"_s << u"company name"_s;
    QTest::newRow("diacritics") << u"Branża"_s << u"branza"_s;
    QTest::newRow("chinese") << u"客户编号"_s << u"客户编号"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void HeaderWordsTest::splits()
{
    QFETCH(QString, header);
    QFETCH(QString, words);
    QCOMPARE(headerWords(header).join(u' '), words);
}

void HeaderWordsTest::saysWhatItHolds()
{
    QVERIFY(saysDate(headerWords(u"Order Date"_s)));
    QVERIFY(!saysDate(headerWords(u"Candidate"_s)));
    QVERIFY(saysCode(headerWords(u"postalCode"_s)));
    QVERIFY(saysCode(headerWords(u"Customer ID"_s)));
    QVERIFY(!saysCode(headerWords(u"Identity"_s)));
    QVERIFY(saysCount(headerWords(u"Number_of_Policies"_s)));
    QVERIFY(saysMoney(headerWords(u"MonthlyCharges"_s)));
    QVERIFY(!saysMoney(headerWords(u"Employees"_s)));
    QVERIFY(saysMoney(headerWords(u"Profit"_s)));
    QVERIFY(!saysMoney(headerWords(u"Profit Margin"_s)));
    QVERIFY(!saysMoney(headerWords(u"Revenue growth rate"_s)));
    QCOMPARE(yearAtEnd(headerWords(u"Umsatz 2024"_s)), std::optional(2024));
    QVERIFY(!yearAtEnd(headerWords(u"2024"_s)));
    QVERIFY(!yearAtEnd(headerWords(u"Revenue 12m"_s)));
}

static const lodestar::testkit::Registered<HeaderWordsTest> registered("core/import/headerwords");
#include "headerwords_test.moc"
