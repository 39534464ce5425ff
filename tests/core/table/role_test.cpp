#include "core/table/role.h"

#include "tests/testkit/registry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

class RoleTest : public QObject
{
    Q_OBJECT

private slots:
    void keysAreThePromisedOnes();
    void everyKeyReadsBack();
    void usageKeepsItsFeature();
    void unknownKeysAreNone_data();
    void unknownKeysAreNone();
    void onlyMetricsSayHowGood();
};

void RoleTest::keysAreThePromisedOnes()
{
    // The ids of the command line, in its order: they may grow but never change.
    const QString promised =
        u"id name industry industry_code operating_model employees department_size annual_revenue country region "
        u"city "
        "lifecycle_stage founded technologies tech_maturity products excluded_region contact_name contact_title "
        "decision_maker_title "
        "buying_roles experience_years lead_source first_product first_order_value first_purchase close_date "
        "sales_cycle_days outcome lost_reason repeat_purchases time_to_value owner revenue gross_margin "
        "cost_to_serve profit clv "
        "referrals usage seats advocacy reviews case_study nps marquee tenure churned site_visits conferences "
        "competitor_cycle rejected_competitor engagement customer date amount quantity product"_s;
    QStringList keys;
    for (const RoleInfo &role : allRoles().subspan(1))
        keys << QString::fromLatin1(role.key);
    QCOMPARE(keys, promised.split(u' '));
}

void RoleTest::everyKeyReadsBack()
{
    QSet<QString> names;
    for (const RoleInfo &info : allRoles()) {
        const Role role{info.id, {}};
        QCOMPARE(Role::fromKey(role.key()), role);
        QVERIFY(!role.name().isEmpty());
        names << role.name();
    }
    QCOMPARE(names.size(), qsizetype(allRoles().size()));
}

void RoleTest::usageKeepsItsFeature()
{
    const Role role = Role::fromKey(u"usage:single sign-on"_s);
    QCOMPARE(role.id, RoleId::Usage);
    QCOMPARE(role.feature, u"single sign-on"_s);
    QCOMPARE(role.key(), u"usage:single sign-on"_s);
    QVERIFY(role.isMetric());
    QVERIFY(role.name().contains(u"single sign-on"_s));
    QVERIFY(role != Role::fromKey(u"usage"_s));
}

void RoleTest::unknownKeysAreNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("foreign") << u"favourite_colour"_s;
    QTest::newRow("case matters") << u"Industry"_s;
    QTest::newRow("usage without feature") << u"usage:"_s;
    QTest::newRow("feature on another role") << u"clv:x"_s;
}

void RoleTest::unknownKeysAreNone()
{
    QFETCH(QString, key);
    QVERIFY(Role::fromKey(key).isNone());
}

void RoleTest::onlyMetricsSayHowGood()
{
    for (const RoleInfo &info : allRoles()) {
        QCOMPARE(info.metric, info.group == RoleGroup::Value);
        if (info.knowledge == Knowledge::Value)
            QVERIFY(info.metric);
        if (info.metric)
            QVERIFY2(info.usualType == ColumnType::Number || info.usualType == ColumnType::Money
                         || info.usualType == ColumnType::YesNo,
                     info.key);
        QVERIFY2(info.metric || (!info.lowerIsBetter && !info.blankMeansNone), info.key);
    }
}

static const lodestar::testkit::Registered<RoleTest> registered("core/table/role");
#include "role_test.moc"
