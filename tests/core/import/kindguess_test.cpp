#include "core/import/kindguess.h"

#include "core/import/rolemapper.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using lodestar::table::ColumnType;
using lodestar::table::DatasetKind;

class KindGuessTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsKindsByHeaders_data();
    void tellsKindsByHeaders();
    void peopleOfTheSameCompaniesAreNoCompanies();
    void aCommonHeaderIsNotEnough_data();
    void aCommonHeaderIsNotEnough();
    void customersThatComeBackAreTransactions();
    void namesWhatItRestsOn();
    void saysHowSureInWords();
};

void KindGuessTest::tellsKindsByHeaders_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("people");
    QTest::addColumn<QString>("system");
    const auto row = [](const char *name, const QString &headers, const QString &kind, const QString &system = {},
                        bool people = false) { QTest::newRow(name) << headers << kind << people << system; };
    row("hubspot companies",
        u"Record ID|Company name|Company Domain Name|Industry|Number of Employees|Annual Revenue|Total Revenue|"
        "Lifecycle Stage|Create Date|Company owner|Country/Region"_s,
        u"customers"_s, u"HubSpot"_s);
    row("hubspot deals",
        u"Record ID|Deal Name|Deal Stage|Pipeline|Amount|Close Date|Create Date|Deal owner|Associated Company"_s,
        u"opportunities"_s, u"HubSpot"_s);
    row("hubspot contacts",
        u"Record ID|First Name|Last Name|Email|Phone Number|Job Title|Company Name|Contact owner|Lifecycle Stage|"
        "Lead Status|Create Date"_s,
        u"customers"_s, u"HubSpot"_s, true);
    row("hubspot internal", u"hs_object_id|name|domain|industry|numberofemployees|annualrevenue|lifecyclestage"_s,
        u"customers"_s, u"HubSpot"_s);
    row("salesforce accounts",
        u"Account ID|Account Name|Billing State/Province|Billing Country|Industry|Employees|Annual Revenue|Account "
        "Owner|Type|Last Activity"_s,
        u"customers"_s, u"Salesforce"_s);
    row("salesforce opportunities",
        u"Opportunity Name|Account Name|Stage|Amount|Close Date|Created Date|Opportunity Owner|Lead Source|Age"_s,
        u"opportunities"_s, u"Salesforce"_s);
    row("pipedrive organisations",
        u"Organization - Name|Organization - Owner|Organization - Won deals|Organization - Country of Company Address"_s,
        {}, u"Pipedrive"_s);
    row("pipedrive deals",
        u"Deal - ID|Deal - Title|Deal - Value|Deal - Currency of value|Deal - Organization|Deal - Stage|Deal - "
        "Status|Deal - Won time|Organization - Branża|Organization - Name"_s,
        u"opportunities"_s, u"Pipedrive"_s);
    row("zoho deals", u"Record Id|Deal Name|Account Name|Stage|Amount|Closing Date|Created Time|Deal Owner"_s,
        u"opportunities"_s, u"Zoho"_s);
    row("dynamics accounts",
        u"(Do Not Modify) Account|(Do Not Modify) Row Checksum|Account Name|Industry|Number of Employees|Annual "
        "Revenue|Address 1: City|Relationship Type|Created On"_s,
        u"customers"_s, u"Dynamics 365"_s);
    row("dynamics opportunities",
        u"(Do Not Modify) Opportunity|Topic|Account|Est. Close Date|Est. Revenue|Status Reason|Probability"_s,
        u"opportunities"_s, u"Dynamics 365"_s);
    row("a sales pipeline",
        u"opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value"_s,
        u"opportunities"_s);
    row("order lines", u"orderID|productID|unitPrice|quantity|discount"_s, u"transactions"_s);
    row("orders",
        u"Row ID|Order ID|Order Date|Contact Name|Country|City|Customer|Industry|Segment|Product|Sales|"
        "Quantity|Discount|Profit"_s,
        u"transactions"_s);
    row("polish invoices", u"Numer faktury|Data faktury|Kontrahent|NIP|Ilość|Kwota"_s, u"transactions"_s);
    row("persian orders", u"شماره سفارش|تاریخ سفارش|مشتری|مبلغ"_s, u"transactions"_s);
    row("chinese deals", u"商机名称|客户名称|销售阶段|金额"_s, u"opportunities"_s);
    row("indonesian companies", u"Nama Perusahaan|Industri|Jumlah Karyawan|Kota"_s, u"customers"_s);
    row("czech deals", u"Obchod - Název|Obchod - Hodnota|Obchod - Fáze|Organizace - Název"_s, u"opportunities"_s,
        u"Pipedrive"_s);
    row("survey answers", u"Response ID|Submitted at|NPS|Comment"_s, u"survey"_s);
    row("web figures", u"Page path|Page views|Bounce rate|Sessions"_s, u"web"_s);
    row("social figures", u"Platform|Followers|Impressions|Likes"_s, u"social"_s);
    row("technologies", u"Domain|Technology name|Vendor|First detected|Last detected"_s, u"technographics"_s);
}

void KindGuessTest::tellsKindsByHeaders()
{
    QFETCH(QString, headers);
    QFETCH(QString, kind);
    QFETCH(bool, people);
    QFETCH(QString, system);
    const KindGuess guess = guessKind(headers.split(u'|'), {});
    QCOMPARE(guess.system, system);
    if (kind.isEmpty()) {
        QCOMPARE(guess.kind, DatasetKind::Customers);
        return;
    }
    QCOMPARE(lodestar::table::datasetKindId(guess.kind), kind);
    QCOMPARE(guess.people, people);
    QVERIFY(guess.confidence >= 0.5 && guess.confidence <= 1);
}

void KindGuessTest::peopleOfTheSameCompaniesAreNoCompanies()
{
    const QStringList headers{u"First Name"_s,     u"Last Name"_s,        u"Lead Status"_s, u"Company / Account"_s,
                              u"Annual Revenue"_s, u"No. of Employees"_s, u"Industry"_s,    u"Created Date"_s};
    std::vector<ColumnProfile> profiles;
    for (const QString &header : headers) {
        ColumnProfile column;
        column.name = header;
        column.known = 50;
        column.distinct = header.startsWith(u"Company"_s) ? 16 : 40;
        profiles.push_back(column);
    }
    const KindGuess guess = guessKind(headers, profiles);
    QVERIFY(guess.people);
    QCOMPARE(guess.companyColumn, u"Company / Account"_s);
    QCOMPARE(guess.companies, 16);
    QCOMPARE(guess.system, u"Salesforce"_s);
    const QString note = peopleNote(guess, 50);
    QVERIFY(note.contains(u"16"_s) && note.contains(u"50"_s) && note.contains(u"accounts"_s));
    profiles[3].distinct = 50; // one person of each company: rows are companies as well
    QVERIFY(peopleNote(guessKind(headers, profiles), 50).isEmpty());
    QVERIFY(peopleNote({}, 50).isEmpty());
}

void KindGuessTest::aCommonHeaderIsNotEnough_data()
{
    QTest::addColumn<QString>("headers");
    QTest::newRow("id and content") << u"ID|Content"_s;
    QTest::newRow("dates and amounts") << u"Date|Amount"_s;
    QTest::newRow("weak signs only") << u"Stage|Amount|Close Date|Probability|Pipeline"_s;
    QTest::newRow("one distinctive header alone") << u"Order ID|Colour|Weight"_s;
    QTest::newRow("nothing") << QString();
}

void KindGuessTest::aCommonHeaderIsNotEnough()
{
    QFETCH(QString, headers);
    const KindGuess guess = guessKind(headers.split(u'|'), {});
    QCOMPARE(guess.confidence, 0.0);
    QVERIFY(guess.reason.isEmpty());
    QCOMPARE(guess.kind, DatasetKind::Customers);
}

void KindGuessTest::customersThatComeBackAreTransactions()
{
    ColumnProfile customer, date, amount;
    customer.name = u"Customer ID"_s;
    customer.known = 100;
    customer.distinct = 30;
    date.name = u"Day"_s;
    date.type = ColumnType::Date;
    amount.name = u"Amount"_s;
    amount.type = ColumnType::Money;
    const QStringList headers{customer.name, date.name, amount.name};
    QCOMPARE(guessKind(headers, {customer, date, amount}).kind, DatasetKind::Transactions);
    customer.distinct = 100;
    QCOMPARE(guessKind(headers, {customer, date, amount}).confidence, 0.0);
}

void KindGuessTest::namesWhatItRestsOn()
{
    const KindGuess guess = guessKind({u"Deal Name"_s, u"Deal Stage"_s, u"Colour"_s}, {});
    QVERIFY2(guess.reason.contains(u"Deal Name"_s), qPrintable(guess.reason));
    QVERIFY(!guess.reason.contains(u"Colour"_s));
}

void KindGuessTest::saysHowSureInWords()
{
    QCOMPARE(confidenceWord(0.97), u"sure"_s);
    QCOMPARE(confidenceWord(0.7), u"likely"_s);
    QCOMPARE(confidenceWord(0.5), u"a guess"_s);
}

static const lodestar::testkit::Registered<KindGuessTest> registered("core/import/kindguess");
#include "kindguess_test.moc"
