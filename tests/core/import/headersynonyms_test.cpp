#include "core/import/headersynonyms.h"

#include "tests/testkit/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using namespace lodestar::table;

class HeaderSynonymsTest : public QObject
{
    Q_OBJECT

private slots:
    void theDataIsWhole();
    void knowsHeaders_data();
    void knowsHeaders();
    void wholeHeadersGoFirst();
    void foreignHeadersMatchNothing();
    void theLatestYearGoesFirst();
    void asksAboutPlans();
};

void HeaderSynonymsTest::theDataIsWhole()
{
    QFile file(u":/import/roles.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QSet<QString> keys;
    for (const QJsonValue &value : json[u"roles"_s].toArray()) {
        const QString key = value[u"role"_s].toString();
        QVERIFY2(!Role::fromKey(key).isNone(), qPrintable(key));
        keys << key;
        const QJsonObject headers = value[u"headers"_s].toObject();
        for (const QString &language : {u"en"_s, u"pl"_s, u"id"_s, u"fa"_s, u"zh"_s})
            QVERIFY2(!headers[language].toArray().isEmpty(), qPrintable(key + u' ' + language));
        for (const QJsonValue &kind : value[u"kinds"_s].toArray())
            QVERIFY(datasetKindFromId(kind.toString()));
    }
    for (const RoleInfo &role : allRoles().subspan(1))
        QVERIFY2(keys.contains(QString::fromLatin1(role.key)), role.key);
}

void HeaderSynonymsTest::knowsHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *header, const char *role, const char *kind = "customers") {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(kind) << QString::fromLatin1(role);
    };
    row("Number of Employees", "employees");
    row("Umsatz 2024", "annual_revenue");
    row("Total Revenue 2023", "revenue");
    row("Valor total pago", "revenue");
    row("Szansa - Organizacja", "customer", "opportunities");
    row("Szansa - Wartość", "amount", "opportunities");
    row("numberofemployees", "employees");
    row("NumberOfEmployees", "employees");
    row("Organization - Number of employees", "employees");
    row("Liczba pracowników", "employees");
    row("Jumlah karyawan", "employees");
    row("تعداد کارکنان", "employees");
    row("员工人数", "employees");
    row("Anzahl Mitarbeiter", "employees");
    row("Annual Revenue", "annual_revenue");
    row("Chiffre d'affaires", "annual_revenue");
    row("Total Revenue", "revenue");
    row("ARR", "revenue");
    row("TotalCharges", "revenue");
    row("Customer_Lifetime_Value", "clv");
    row("CLV", "clv");
    row("LTV (USD)", "clv");
    row("customerID", "id");
    row("Record ID", "id");
    row("BillingCountry", "country");
    row("State", "region");
    row("tenure", "tenure");
    row("Churn", "churned");
    row("Odvětví", "industry");
    row("Industry group (2024)", "industry");
    row("Lead Source", "lead_source");
    row("Close Date", "close_date");
    row("Customer since", "first_purchase");
    row("Customer ID", "customer", "transactions");
    row("InvoiceDate", "date", "transactions");
    row("Deal - Value", "amount", "opportunities");
    row("close_value", "amount", "opportunities");
}

void HeaderSynonymsTest::knowsHeaders()
{
    QFETCH(QString, header);
    QFETCH(QString, kind);
    QFETCH(QString, role);
    const auto matches = HeaderSynonyms(*datasetKindFromId(kind)).match(header);
    QVERIFY(!matches.empty());
    QCOMPARE(matches.front().role.key(), role);
}

void HeaderSynonymsTest::wholeHeadersGoFirst()
{
    const HeaderSynonyms synonyms(DatasetKind::Customers);
    const auto whole = synonyms.match(u"Annual Revenue"_s).front();
    const auto inside = synonyms.match(u"Annual revenue of the group in 2023"_s).front();
    QCOMPARE(whole.role.id, RoleId::AnnualRevenue);
    QCOMPARE(inside.role.id, RoleId::AnnualRevenue);
    QVERIFY(whole.whole);
    QVERIFY(!inside.whole);
    QVERIFY(whole.strength > inside.strength);
    QCOMPARE(inside.phrase, u"annual revenue"_s);
}

void HeaderSynonymsTest::foreignHeadersMatchNothing()
{
    const HeaderSynonyms synonyms(DatasetKind::Customers);
    for (const QString &header : {u"Favourite colour"_s, u"Vehicle_Size"_s, u"Number_of_Policies"_s,
                                  u"Monthly_Premium_Auto"_s, u"Location_Code"_s, u""_s, u"Last name initial"_s})
        QVERIFY2(synonyms.match(header).empty(), qPrintable(header));
}

void HeaderSynonymsTest::theLatestYearGoesFirst()
{
    const HeaderSynonyms synonyms(DatasetKind::Customers);
    const auto plain = synonyms.match(u"Sales"_s);
    const auto before = synonyms.match(u"Sales 2022"_s);
    const auto latest = synonyms.match(u"Sales 2023"_s);
    QVERIFY(!before.empty() && !latest.empty());
    QVERIFY(latest[0].role.id == RoleId::Revenue && before[0].role.id == RoleId::Revenue);
    QVERIFY(latest[0].strength > before[0].strength);
    QVERIFY(plain[0].strength > latest[0].strength);
}

void HeaderSynonymsTest::asksAboutPlans()
{
    const HeaderSynonyms synonyms(DatasetKind::Customers);
    QVERIFY(synonyms.asks(u"Current plan"_s));
    QVERIFY(synonyms.asks(u"health_score"_s));
    QVERIFY(!synonyms.asks(u"Planet"_s));
    QVERIFY(!synonyms.asks(u"Industry"_s));
}

static const lodestar::testkit::Registered<HeaderSynonymsTest> registered("core/import/headersynonyms");
#include "headersynonyms_test.moc"
