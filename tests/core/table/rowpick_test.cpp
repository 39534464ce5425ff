#include "core/table/rowpick.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using table::RoleId;
using testkit::role;

class RowPickTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsCellsAndKeys()
    {
        const auto table =
            testkit::TableBuilder()
                .words(u"Id"_s, role(RoleId::Id), {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, table::ColumnType::Text)
                .words(u"Industry"_s, role(RoleId::Industry), {u"Farm"_s, {}, u"Bank"_s, u"Farm"_s})
                .numbers(u"Staff"_s, role(RoleId::Employees), {1, 2, std::nan(""), 4})
                .tags(u"Tools"_s, role(RoleId::Technologies), {{u"X"_s, u"Y"_s}, {}, {u"Y"_s}, {u"Z"_s}})
                .build();
        const auto picked = table::picked(table, std::vector<quint32>{2, 0});
        QCOMPARE(picked.rows(), 2);
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            QCOMPARE(picked.column(column).display(0), table.column(column).display(2));
            QCOMPARE(picked.column(column).display(1), table.column(column).display(0));
        }
        QCOMPARE(picked.keyOf(0), u"c"_s);
        QCOMPARE(picked.keyOf(1), u"a"_s);
        // Picked again, the keys are still those of the customers.
        QCOMPARE(table::picked(picked, std::vector<quint32>{1}).keyOf(0), u"a"_s);
    }
    void withoutNamesTheRowIsTheKey()
    {
        const auto table = testkit::TableBuilder().numbers(u"Staff"_s, role(RoleId::Employees), {1, 2, 3}).build();
        QCOMPARE(table::picked(table, std::vector<quint32>{2}).keyOf(0), table.keyOf(2));
        QCOMPARE(table::picked(table, {}).rows(), 0);
    }
};

static const testkit::Registered<RowPickTest> registered("core/table/rowpick");
#include "rowpick_test.moc"
