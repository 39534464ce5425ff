#include "core/export/prospectscores.h"

#include "tests/core/prospects/scoredtables.h"
#include "tests/testkit/registry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using exports::CrmFields;
using exports::ProspectExport;
using table::RoleId;
using testkit::role;

namespace {

prospects::ProspectList three()
{
    prospects::ProspectList list;
    list.icp = testkit::haulier();
    list.table = testkit::TableBuilder()
                     .words(u"Key"_s, role(RoleId::Id), {u"P-1"_s, u"P-2"_s, u"P-3"_s})
                     .words(u"Name"_s, role(RoleId::Name), {u"=HYPERLINK(\"x\")"_s, u"Odra, \"Sons\""_s, u"San"_s})
                     .words(u"Industry"_s, role(RoleId::Industry), {u"Retail"_s, u"Logistics"_s, u""_s})
                     .numbers(u"Employees"_s, role(RoleId::Employees), {10, 100, std::nan("")})
                     .words(u"Country"_s, role(RoleId::Country), {u"PL"_s, u"PL"_s, u"PL"_s})
                     .build();
    rescore(list, list.icp);
    list.known.by = {prospects::KnownBy::Nobody, prospects::KnownBy::Name, prospects::KnownBy::Nobody};
    list.known.customer = {0, 4, 0};
    list.known.count = 1;
    list.customerNames = {{}, u"Odra & Sons"_s, {}};
    return list;
}

QStringList linesOf(const ProspectExport &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exports::writeProspectsCsv(buffer, three(), options);
    return rows && *rows == 3 ? QString::fromUtf8(buffer.data()).split(u"\r\n"_s, Qt::SkipEmptyParts) : QStringList();
}

} // namespace

class ProspectScoresTest : public QObject
{
    Q_OBJECT
private slots:
    void recordIdFirstInTheOrderOfTheList();
    void namedForACrm();
    void asJson();
    void asAWorkbook();
    void maskedHasNoNames();
    void allOrNothing();
};

void ProspectScoresTest::recordIdFirstInTheOrderOfTheList()
{
    const QStringList lines = linesOf({});
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             u"id,name,tier,points,low,high,coverage,certain,reach,met,missed,unknown,find,customer,profile"_s);
    QCOMPARE(lines[1],
             u"P-2,\"Odra, \"\"Sons\"\"\",best,100,77.7778,100,0.7778,true,best-certain,Industry; Employees; Country,,"
             "New planner,,Odra & Sons,Haulier"_s);
    QCOMPARE(lines[2],
             u"P-3,San,unknown,,0,100,0,false,more-facts,Country,,Industry; Employees; New planner,"
             "Industry; Employees,,Haulier"_s);
    QVERIFY2(!lines[3].contains(u",=HYPERLINK"_s) && !lines[3].contains(u",\"=HYPERLINK"_s), qPrintable(lines[3]));
}

void ProspectScoresTest::namedForACrm()
{
    QVERIFY(linesOf({CrmFields::HubSpot}).first().startsWith(u"Record ID,Company name,Ideal Customer Profile Tier,"_s));
    QVERIFY(linesOf({CrmFields::HubSpot})[1].contains(u",Tier 1,"_s));
    QVERIFY(linesOf({CrmFields::HubSpot})[2].startsWith(u"P-3,San,,"_s)); // it knows no such tier
    QVERIFY(linesOf({CrmFields::Salesforce}).first().startsWith(u"Account ID,Account Name,ICP_Tier__c,"_s));
    QVERIFY(linesOf({CrmFields::Pipedrive}).first().startsWith(u"Organization - ID,Organization - Name,"_s));
    for (const CrmFields fields : {CrmFields::Plain, CrmFields::HubSpot, CrmFields::Salesforce, CrmFields::Pipedrive}) {
        QCOMPARE(linesOf({fields}).first().count(u','), linesOf({}).first().count(u','));
        QVERIFY(exports::crmFieldsFromId(exports::crmFieldsId(fields)) == fields);
    }
    QVERIFY(!exports::crmFieldsFromId(u"abacus"_s));
}

void ProspectScoresTest::asJson()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(exports::writeProspectsJson(buffer, three(), {CrmFields::Plain, false, 3}));
    const QJsonObject json = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(json[u"version"_s].toInt(), 3);
    const QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"id"_s].toString(), u"P-2"_s);
    QCOMPARE(rows[0][u"customer"_s][u"by"_s].toString(), u"name"_s);
    QCOMPARE(rows[0][u"met"_s].toArray().size(), 3);
    QCOMPARE(rows[0][u"reasons"_s].toArray().size(), 4);
    QVERIFY(rows[1][u"points"_s].isNull()); // nothing is known of it
}

void ProspectScoresTest::asAWorkbook()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scores.xlsx"_s);
    const auto rows = exports::saveProspects(path, three(), {});
    QVERIFY(rows && *rows == 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), "PK");
}

void ProspectScoresTest::maskedHasNoNames()
{
    prospects::ProspectList list = three();
    list.table =
        testkit::TableBuilder().words(u"Name"_s, role(RoleId::Name), {u"Prospect 1"_s, u"x"_s, u"y"_s}).build();
    QCOMPARE(exports::prospectJson(list, 0, true)[u"id"_s].toString(), u"Prospect 1"_s);
}

void ProspectScoresTest::allOrNothing()
{
    QVERIFY(!exports::saveProspects(u"/nowhere/at/all.csv"_s, three(), {}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scores.csv"_s);
    TaskControl cancelled;
    cancelled.cancelled = [] { return true; };
    QVERIFY(!exports::saveProspects(path, three(), {}, cancelled));
    QVERIFY(!QFile::exists(path));
    QVERIFY(exports::saveProspects(path, three(), {}));
    QVERIFY(QFile::exists(path));
}

static const lodestar::testkit::Registered<ProspectScoresTest> registered("core/export/prospectscores");
#include "prospectscores_test.moc"
