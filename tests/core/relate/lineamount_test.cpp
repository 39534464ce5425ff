#include "core/relate/lineamount.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::Column;
using table::ColumnType;
using table::RoleId;
using table::Table;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class LineAmountTest : public QObject
{
    Q_OBJECT

private slots:
    void anAmountIsTaken();
    void priceTimesQuantityLessDiscount();
    void aPriceGuessedToBeTheAmountIsMultiplied();
    void withoutAmountsThereIsNone();
};

void LineAmountTest::anAmountIsTaken()
{
    const Table table = TableBuilder()
                            .numbers(u"Total"_s, role(RoleId::Amount), {5, kNan})
                            .numbers(u"Price"_s, {}, {1, 1})
                            .numbers(u"Quantity"_s, role(RoleId::Quantity), {2, 2})
                            .build();
    const LineAmount paid = LineAmount::of(table);
    QCOMPARE(paid.name(), u"Total"_s);
    QCOMPARE(paid.values()[0], 5.0);
    QVERIFY(std::isnan(paid.values()[1]));
}

void LineAmountTest::priceTimesQuantityLessDiscount()
{
    const auto with = [](std::vector<double> discount, ColumnType type) {
        return TableBuilder()
            .numbers(u"unitPrice"_s, {}, {10, 10, 10})
            .numbers(u"quantity"_s, role(RoleId::Quantity), {2, 3, kNan})
            .numbers(u"discount"_s, {}, std::move(discount), type)
            .build();
    };
    const Table share = with({0.25, kNan, 0}, ColumnType::Number);
    QCOMPARE(LineAmount::of(share).name(), u"unitPrice × quantity × (1 − discount)"_s);
    QCOMPARE(LineAmount::of(share).values()[0], 15.0);
    QCOMPARE(LineAmount::of(share).values()[1], 30.0);
    QVERIFY(std::isnan(LineAmount::of(share).values()[2]));
    const Table percent = with({25, 10, 0}, ColumnType::Number);
    QCOMPARE(LineAmount::of(percent).values()[1], 27.0);
    const Table money = with({3, 0, 0}, ColumnType::Money);
    QCOMPARE(LineAmount::of(money).values()[0], 17.0);
}

void LineAmountTest::aPriceGuessedToBeTheAmountIsMultiplied()
{
    Table table = TableBuilder()
                      .numbers(u"Price"_s, role(RoleId::Amount), {10})
                      .numbers(u"Qty"_s, role(RoleId::Quantity), {3})
                      .build();
    QCOMPARE(LineAmount::of(table).values()[0], table.column(0).info().roleConfidence < 1 ? 30.0 : 10.0);
    table::DatasetInfo info = table.info();
    info.columns[0].roleConfidence = 1;
    table = Table(info, {Column::numbers(info.columns[0], {10}), table.column(1)});
    QCOMPARE(LineAmount::of(table).values()[0], 10.0); // a person said that it is the amount
}

void LineAmountTest::withoutAmountsThereIsNone()
{
    QVERIFY(LineAmount::of(TableBuilder().numbers(u"Quantity"_s, role(RoleId::Quantity), {1}).build()).isEmpty());
}

static const lodestar::testkit::Registered<LineAmountTest> registered("core/relate/lineamount");
#include "lineamount_test.moc"
