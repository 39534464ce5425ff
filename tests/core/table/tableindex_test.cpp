#include "core/table/tableindex.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::table;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class TableIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItKnowsOfColumnsThatStay()
    {
        const Table full =
            TableBuilder().words(u"Company"_s, {}, {u"b"_s, u"a"_s}).numbers(u"Employees"_s, {}, {2, 1}).build();
        const TableIndex before(Table(full.info(), {full.column(0), {}}));
        QCOMPARE(before.column(0).places(), (std::vector<quint32>{1, 0}));
        QVERIFY(before.column(1).places().empty());
        const TableIndex after(full, before); // the second column was loaded meanwhile
        QCOMPARE(&after.column(0), &before.column(0));
        QVERIFY(&after.column(1) != &before.column(1));
        const Table other = TableBuilder().words(u"Company"_s, {}, {u"b"_s, u"c"_s}).build();
        const TableIndex changed(other, after);
        QVERIFY(&changed.column(0) != &after.column(0));
        QCOMPARE(changed.column(0).places(), (std::vector<quint32>{0, 1}));
    }
};

static const lodestar::testkit::Registered<TableIndexTest> registered("core/table/tableindex");
#include "tableindex_test.moc"
