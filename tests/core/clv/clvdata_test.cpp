#include "core/clv/clvdata.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class ClvDataTest : public QObject
{
    Q_OBJECT

    static MarginColumn margins(const QString &name, std::vector<double> values, ColumnType type = ColumnType::Number)
    {
        static std::vector<table::Table> kept; // the answer points into its table
        kept.push_back(TableBuilder().numbers(name, role(RoleId::GrossMargin), std::move(values), type).build());
        return marginColumn(kept.back());
    }

private slots:
    void marginsAreSharesOrAmounts()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(margins(u"margin"_s, {0.3, none, -0.1}).isShare());
        QCOMPARE(margins(u"margin"_s, {0.3}).at(0), 0.3);
        QVERIFY(margins(u"margin %"_s, {30, 45}).isShare());
        QCOMPARE(margins(u"margin pct"_s, {30, 45}).at(1), 0.45);
        QVERIFY(margins(u"margin"_s, {3000, 45}).isAmount());
        QVERIFY(margins(u"margin"_s, {0.5, 0.7}, ColumnType::Money).isAmount()); // cents
        QVERIFY(margins(u"margin %"_s, {3000, 45}).isAmount());
        QVERIFY(!marginColumn(TableBuilder().numbers(u"a"_s, {}, {1}).build()).column);
    }

    void columnsThatAreRead()
    {
        const table::Table table = TableBuilder()
                                       .words(u"who"_s, role(RoleId::Customer), {u"A"_s})
                                       .words(u"Currency"_s, {}, {u"EUR"_s})
                                       .numbers(u"paid"_s, role(RoleId::Amount), {1}, ColumnType::Money)
                                       .words(u"remark"_s, {}, {u"x"_s})
                                       .numbers(u"day"_s, role(RoleId::Date), {4}, ColumnType::Date)
                                       .build();
        QCOMPARE(purchaseColumns(table.info()), (std::vector<int>{0, 1, 2, 4}));
        QCOMPARE(customerColumns(table.info()), std::vector<int>{1});
        QVERIFY(dateColumn(table, RoleId::Date));
        QVERIFY(!dateColumn(table, RoleId::CloseDate));
    }
};

static const lodestar::testkit::Registered<ClvDataTest> registered("core/clv/clvdata");
#include "clvdata_test.moc"
