#include "core/metrics/mixedcurrencies.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class MixedCurrenciesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThemCommonestFirst()
    {
        const auto table = TableBuilder()
                               .numbers(u"Revenue"_s, role(RoleId::Revenue), {100, 300, 50, 70}, ColumnType::Money)
                               .words(u"Currency"_s, {}, {u"US$"_s, u"EUR"_s, u"eur"_s, {}})
                               .build();
        QCOMPARE(mixedCurrencies(table, {}), (QStringList{u"EUR"_s, u"USD"_s}));
    }

    void countsOnlyWhereAnAmountFollowsThem()
    {
        const QStringList codes{u"USD"_s, u"EUR"_s};
        const auto seats =
            TableBuilder().numbers(u"Seats"_s, role(RoleId::Seats), {1, 2}).words(u"Currency"_s, {}, codes).build();
        QCOMPARE(mixedCurrencies(seats, {{{role(RoleId::Seats), 1}}, {}, {}}), QStringList());
        const auto fees =
            TableBuilder().numbers(u"Fees"_s, {}, {1, 2}, ColumnType::Money).words(u"Currency"_s, {}, codes).build();
        QCOMPARE(mixedCurrencies(fees, {}), QStringList()); // nothing is judged by it
        BestCriterion criterion;
        criterion.column = u"Fees"_s;
        criterion.weight = 1;
        QCOMPARE(mixedCurrencies(fees, {{criterion}, {}, {}}).size(), 2);
    }
};

static const lodestar::testkit::Registered<MixedCurrenciesTest> registered("core/metrics/mixedcurrencies");
#include "mixedcurrencies_test.moc"
