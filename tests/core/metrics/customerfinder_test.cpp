#include "core/metrics/customerfinder.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

table::Table customers()
{
    return TableBuilder()
        .words(u"Id"_s, role(RoleId::Id), {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s}, ColumnType::Text)
        .words(u"Name"_s, role(RoleId::Name), {u"New Odra"_s, u"Odra Cargo"_s, u"Łódź Retail"_s, u""_s, u"ODRA"_s},
               ColumnType::Text)
        .build();
}

using Rows = std::vector<qsizetype>;

} // namespace

class CustomerFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatBeginsSoComesFirst()
    {
        const CustomerFinder finder(customers());
        QCOMPARE(finder.like(u"odra"_s, 10), (Rows{1, 4, 0}));
        QCOMPARE(finder.like(u"odra"_s, 2), (Rows{1, 4}));
        QCOMPARE(finder.like(u"C4"_s, 10), (Rows{3})); // by its id, which is all there is
        QCOMPARE(finder.like(u" "_s, 10), Rows());
        QCOMPARE(finder.like(u"nobody"_s, 10), Rows());
        TaskControl stopped;
        stopped.cancelled = [] { return true; };
        QCOMPARE(finder.like(u"odra"_s, 10, stopped), Rows());
        QCOMPARE(CustomerFinder().like(u"odra"_s, 10), Rows());
    }

    void whoIsCalledSo()
    {
        const CustomerFinder finder(customers());
        QCOMPARE(finder.called(u"ODRA"_s), 4);
        QCOMPARE(finder.called(u"odra"_s), 4);
        QCOMPARE(finder.called(u"odra cargo"_s), 1);
        QCOMPARE(finder.called(u"C3"_s), 2);
        QVERIFY(!finder.called(u"odr"_s)); // a part is nobody's name
        QVERIFY(!finder.called({}));
        // Ids that are numbers.
        const CustomerFinder numbered(
            TableBuilder().numbers(u"Id"_s, role(RoleId::Id), {101, 102}, ColumnType::Number).build());
        QCOMPARE(numbered.called(u"102"_s), 1);
        QCOMPARE(numbered.namesOf({u"101"_s}).value(u"101"_s), u"101"_s);
    }

    void namesOfKeys()
    {
        const CustomerFinder finder(customers());
        const auto names = finder.namesOf({u"c2"_s, u"c4"_s, u"Odra Cargo"_s});
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.value(u"c2"_s), u"Odra Cargo"_s);
        QCOMPARE(names.value(u"c4"_s), u"c4"_s);
        // Without anything that identifies them, customers are known by their row.
        const table::Table anonymous = TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), {1, 2}).build();
        QCOMPARE(CustomerFinder(anonymous).namesOf({u"#2"_s}).size(), 1);
    }

    void whatIsKnownIsTakenOver()
    {
        const CustomerFinder before(customers());
        before.prepare();
        const CustomerFinder after(before.customers(), before);
        QCOMPARE(after.like(u"odra"_s, 10), (Rows{1, 4, 0}));
    }
};

static const lodestar::testkit::Registered<CustomerFinderTest> registered("core/metrics/customerfinder");
#include "customerfinder_test.moc"
