#include "core/traits/attribute.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <numeric>

using namespace lodestar;
using namespace lodestar::traits;
using namespace Qt::StringLiterals;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<qint64> countsOfAll(const Attribute &attribute, size_t rows)
{
    std::vector<quint32> all(rows);
    std::iota(all.begin(), all.end(), 0u);
    std::vector<qint64> counts(attribute.codeCount(), 0);
    attribute.count(all, counts);
    return counts;
}

} // namespace

class AttributeTest : public QObject
{
    Q_OBJECT

private slots:
    void words()
    {
        const table::Table table =
            TableBuilder().words(u"A"_s, role(RoleId::Industry), {u"x"_s, u"y"_s, u"x"_s, {}, u"z"_s}).build();
        const Attribute attribute(table.column(0), 2);
        QCOMPARE(attribute.values().size(), size_t{1}); // only x is held twice
        QCOMPARE(attribute.values()[0].label, u"x"_s);
        QCOMPARE(attribute.values()[0].condition.values, QStringList{u"x"_s});
        QCOMPARE(attribute.values()[0].condition.role.id, RoleId::Industry);
        QCOMPARE(countsOfAll(attribute, 5), (std::vector<qint64>{1, 2, 2}));
        QCOMPARE(attribute.known(countsOfAll(attribute, 5)), 4);
    }

    void tagsCountOncePerRow()
    {
        const table::Table table =
            TableBuilder().tags(u"T"_s, {}, {{u"a"_s, u"a"_s, u"b"_s}, {}, {u"rare"_s}, {u"b"_s, u"a"_s}}).build();
        const Attribute attribute(table.column(0), 2);
        QCOMPARE(attribute.values().size(), size_t{2});
        QCOMPARE(countsOfAll(attribute, 4), (std::vector<qint64>{1, 3, 2, 2}));
        QCOMPARE(attribute.known(countsOfAll(attribute, 4)), 3); // a row of rare tags only is known
    }

    void yesNoAndNumbers()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Y"_s, {}, {1, 0, kNaN, 1}, table::ColumnType::YesNo)
                                       .numbers(u"N"_s, role(RoleId::Employees), {5, 20, kNaN, 2000})
                                       .build();
        QCOMPARE(countsOfAll(Attribute(table.column(0), 5), 4), (std::vector<qint64>{1, 0, 2, 1}));
        const Attribute staff(table.column(1), 5);
        QCOMPARE(countsOfAll(staff, 4), (std::vector<qint64>{1, 0, 1, 1, 0, 0, 1}));
    }

    void moreValuesThanAByte()
    {
        QStringList values;
        for (int i = 0; i < 3000; ++i)
            values << u"v%1"_s.arg(i % 1000);
        const table::Table table = TableBuilder().words(u"A"_s, {}, values).build();
        const Attribute attribute(table.column(0), 3);
        QCOMPARE(attribute.values().size(), size_t{1000});
        const std::vector<qint64> counts = countsOfAll(attribute, 3000);
        QVERIFY(std::all_of(counts.begin() + Attribute::kFirst, counts.end(), [](qint64 count) { return count == 3; }));
        std::vector<qint64> back = counts;
        std::vector<quint32> row{7};
        attribute.count(row, back, -1);
        QCOMPARE(std::accumulate(back.begin(), back.end(), qint64{0}), 2999);
    }
};

static const lodestar::testkit::Registered<AttributeTest> registered("core/traits/attribute");
#include "attribute_test.moc"
