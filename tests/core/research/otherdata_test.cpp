#include "core/research/otherdata.h"

#include "core/profile/icpstore.h"

#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using testkit::ProjectFixture;

/// What other tables than the customers' tell beside a question.
class OtherDataTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSaidWithoutData()
    {
        const ProjectFixture fixture;
        QVERIFY(hasOtherData(u"q6"_s) && hasOtherData(u"q22"_s) && !hasOtherData(u"q7"_s));
        for (const QString &question : {u"q6"_s, u"q7"_s, u"q22"_s}) {
            const auto none = otherData(fixture.project(), question);
            QVERIFY(none);
            QVERIFY(none->lines.empty() && none->items.isEmpty());
        }
    }

    void webFiguresTellHowTheyFoundUs()
    {
        const ProjectFixture fixture;
        fixture.import(fixture.write(u"web.csv"_s,
                                     "Session source / medium,Landing page,Sessions,Conversions\n"
                                     "google / organic,/a,60,1\nnewsletter / email,/b,20,9\npartner-7,/b,20,0\n"),
                       table::DatasetKind::Web);
        const auto told = otherData(fixture.project(), u"q6"_s);
        QVERIFY(told);
        QCOMPARE(told->lines.size(), size_t(1));
        QCOMPARE(told->lines.front().figure, u"60%"_s);
        QVERIFY2(told->lines.front().text.contains(u"20%"_s), qPrintable(told->lines.front().text));
        const QJsonObject item = told->items.first().toObject();
        QCOMPARE(item[u"visits"_s].toDouble(), 100.0);
        QCOMPARE(item[u"ours"_s].toDouble(), 20.0);
        QCOMPARE(item[u"unclear"_s].toDouble(), 20.0);
    }

    void customersAreCountedByTier()
    {
        const ProjectFixture fixture;
        fixture.import(fixture.write(u"c.csv"_s,
                                     "Customer ID,Company,Industry\nC1,Odra,Logistics\nC2,Bug,Retail\n"
                                     "C3,San,Logistics\nC4,Wkra,\n"),
                       table::DatasetKind::Customers);
        profile::Icp icp;
        icp.id = u"i"_s;
        icp.name = u"Haulers"_s;
        QVERIFY(profile::IcpStore(fixture.project()).save(icp, u"ICP"_s));
        QVERIFY(otherData(fixture.project(), u"q22"_s)->lines.empty()); // without criteria it says nothing of anybody
        profile::Criterion haulers;
        haulers.id = u"c"_s;
        haulers.label = u"Logistics"_s;
        haulers.condition.attribute = u"Industry"_s;
        haulers.condition.role = {table::RoleId::Industry, {}};
        haulers.condition.values = QStringList{u"Logistics"_s};
        haulers.points = 10;
        icp.criteria.push_back(haulers);
        QVERIFY(profile::IcpStore(fixture.project()).save(icp, u"ICP"_s));
        const auto told = otherData(fixture.project(), u"q22"_s);
        QVERIFY(told);
        QCOMPARE(told->lines.size(), size_t(1));
        QVERIFY2(told->lines.front().figure.contains(u'2') && told->lines.front().figure.contains(u'4'),
                 qPrintable(told->lines.front().figure));
        const QJsonObject item = told->items.first().toObject();
        QCOMPARE(item[u"icp"_s].toString(), u"Haulers"_s);
        QCOMPARE(item[u"best"_s].toInt(), 2);
        QCOMPARE(item[u"bad"_s].toInt(), 1);
        QCOMPARE(item[u"unknown"_s].toInt(), 1);
        QCOMPARE(item[u"customers"_s].toInt(), 4);
        icp.archived = true;
        QVERIFY(profile::IcpStore(fixture.project()).save(icp, u"ICP"_s));
        QVERIFY(otherData(fixture.project(), u"q22"_s)->lines.empty());
    }
};

static const lodestar::testkit::Registered<OtherDataTest> registered("core/research/otherdata");
#include "otherdata_test.moc"
