#include "core/traits/combinations.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using table::RoleId;

namespace {

Combination logistics()
{
    Combination combination;
    Trait industry, country;
    industry.attribute = u"Industry"_s;
    industry.value = u"Logistics"_s;
    country.attribute = u"Country"_s;
    country.value = u"<b>PL</b>"_s;
    combination.parts = {industry, country};
    combination.counts = {12, 8, 14, 178};
    combination.bestShare = 0.6;
    combination.restShare = 14.0 / 192;
    combination.difference = 0.53;
    combination.differenceInterval = {0.31, 0.69};
    combination.p = 0.004;
    return combination;
}

} // namespace

class CombinationWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void countsFirst()
    {
        const QString said = finding(logistics());
        for (const auto part : {"12 of 20", "60%", "14 of 192", "7%", "Logistics", "<b>PL</b>"})
            QVERIFY2(said.contains(QLatin1StringView(part)), qPrintable(said));
    }

    void luckIsSaid()
    {
        CombinationReport report;
        report.tried = 1284;
        Combination combination = logistics();
        combination.evidence = TraitEvidence::Likely;
        const QString sure = sureness(combination, report);
        QVERIFY2(sure.contains(u"Hard to explain by luck"_s) && sure.contains(u"1,284"_s) && sure.contains(u"0.4%"_s)
                     && sure.contains(u"+31"_s),
                 qPrintable(sure));
        combination.evidence = TraitEvidence::Chance;
        combination.bounded = true;
        const QString bound = sureness(combination, report);
        QVERIFY2(bound.contains(u"Could be chance"_s) && bound.contains(u"at most"_s), qPrintable(bound));
    }

    void namesOfCustomers()
    {
        const table::Table table = testkit::TableBuilder()
                                       .words(u"Name"_s, testkit::role(RoleId::Name),
                                              {u"Odra"_s, u"Tatra"_s, u"Baltic"_s, u"Wisla"_s, u"San"_s})
                                       .build();
        const QString all = customersSentence(table, {0, 1});
        QVERIFY2(all.contains(u"Odra"_s) && all.contains(u"Tatra"_s) && !all.contains(u"other"_s), qPrintable(all));
        const QString some = customersSentence(table, {4, 1, 2, 0, 3}, 2);
        QVERIFY2(some.contains(u"San"_s) && some.contains(u"3 other"_s) && !some.contains(u"Baltic"_s),
                 qPrintable(some));
        QVERIFY(customersSentence(table, {}).isEmpty());
    }
};

static const testkit::Registered<CombinationWordsTest> registered("core/traits/combinationwords");
#include "combinationwords_test.moc"
