#include "core/relate/gatheredcolumn.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::Column;
using table::ColumnType;
using table::DatasetKind;
using table::RoleId;
using table::Table;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Table some()
{
    return TableBuilder()
        .words(u"a"_s, {}, {u"x"_s, u""_s, u"y"_s})
        .words(u"b"_s, {}, {u"y"_s, u"z"_s, u"z"_s}, ColumnType::Text)
        .numbers(u"n"_s, {}, {1, 2.5, kNan})
        .numbers(u"m"_s, {}, {3, 4, 5}, ColumnType::Money)
        .tags(u"t"_s, {}, {{u"p"_s, u"q"_s}, {}, {u"q"_s}})
        .build();
}

} // namespace

class GatheredColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsKeepTheirTexts();
    void numbersAndMoneyAreMoney();
    void numbersAmongWordsAreWritten();
    void tagsStayTags();
};

void GatheredColumnTest::wordsKeepTheirTexts()
{
    const Table table = some();
    const Column made =
        gatheredColumn(table.column(0).info(), {{&table.column(0), everyRow(3)}, {&table.column(1), {2, 0}}});
    QCOMPARE(made.rows(), 5);
    QCOMPARE(made.canonical(0), u"x"_s);
    QVERIFY(made.isMissing(1));
    QCOMPARE(made.canonical(3), u"z"_s);
    QCOMPARE(made.canonical(4), u"y"_s);
    QCOMPARE(made.info().distinct, 3);
    QCOMPARE(made.info().missing, 1);
}

void GatheredColumnTest::numbersAndMoneyAreMoney()
{
    const Table table = some();
    const Column made = gatheredColumn(table.column(2).info(),
                                       {{&table.column(2), everyRow(3)}, {&table.column(3), {0}}, {nullptr, {0}}});
    QCOMPARE(made.type(), ColumnType::Money);
    QCOMPARE(made.numbers()[1], 2.5);
    QCOMPARE(made.numbers()[3], 3.0);
    QVERIFY(made.isMissing(2) && made.isMissing(4));
    QCOMPARE(made.info().missing, 2);
}

void GatheredColumnTest::numbersAmongWordsAreWritten()
{
    const Table table = some();
    const Column made = gatheredColumn(table.column(0).info(), {{&table.column(0), {0}}, {&table.column(2), {1, 2}}});
    QCOMPARE(made.type(), ColumnType::Category);
    QCOMPARE(made.canonical(1), u"2.5"_s);
    QVERIFY(made.isMissing(2));
}

void GatheredColumnTest::tagsStayTags()
{
    const Table table = some();
    const Column made =
        gatheredColumn(table.column(4).info(), {{&table.column(4), {2, 0}}, {&table.column(4), {Column::kMissing}}});
    QCOMPARE(made.type(), ColumnType::Tags);
    QCOMPARE(made.canonical(0), u"q"_s);
    QCOMPARE(made.canonical(1), u"p;q"_s);
    QVERIFY(made.isMissing(2));
}

static const lodestar::testkit::Registered<GatheredColumnTest> registered("core/relate/gatheredcolumn");
#include "gatheredcolumn_test.moc"
