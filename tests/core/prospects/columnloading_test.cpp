#include "core/prospects/columnloading.h"

#include "core/table/datasetstore.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using table::ColumnType;
using table::RoleId;

class ColumnLoadingTest : public QObject
{
    Q_OBJECT
private slots:
    void bothPartsTakeAsLong();
    void twoReadersGiveWhatOneGives();
};

void ColumnLoadingTest::bothPartsTakeAsLong()
{
    table::DatasetInfo info;
    info.rows = 1000;
    for (int i = 0; i < 6; ++i) {
        table::ColumnInfo column;
        column.index = i;
        column.type = i < 2 ? ColumnType::Text : ColumnType::Number;
        column.distinct = 1000;
        info.columns.push_back(column);
    }
    const auto [first, second] = prospects::inTwoParts(info, {0, 1, 3, 4});
    QCOMPARE(first.size(), 2u);
    QCOMPARE(second.size(), 2u);
    QVERIFY((first[0] == 0 && second[0] == 1)); // the two dear ones are apart
}

void ColumnLoadingTest::twoReadersGiveWhatOneGives()
{
    testkit::StoredProject project;
    constexpr int kRows = 200'000; // as many as two readers are worth
    QList<QByteArray> ids, sizes;
    for (int row = 0; row < kRows; ++row) {
        ids << "c" + QByteArray::number(row);
        sizes << (row % 7 == 0 ? QByteArray() : QByteArray::number(row % 100));
    }
    const auto info = project.write({testkit::storedColumn(u"Id"_s, ColumnType::Text, RoleId::Id, ids),
                                     testkit::storedColumn(u"Notes"_s, ColumnType::Text, RoleId::None, ids),
                                     testkit::storedNumbers(u"Size"_s, ColumnType::Number, RoleId::Employees, sizes)},
                                    table::DatasetKind::Prospects);
    const auto one = table::DatasetStore(*project).load(info, {0, 2});
    const auto two = prospects::loadColumns(*project, info, {0, 2});
    QVERIFY(one && two);
    QVERIFY(two->isLoaded(0) && !two->isLoaded(1) && two->isLoaded(2));
    for (const qsizetype row : {0, 1, 77'777, kRows - 1}) {
        QCOMPARE(two->keyOf(row), one->keyOf(row));
        QCOMPARE(two->column(2).canonical(row), one->column(2).canonical(row));
    }
    TaskControl cancelled;
    cancelled.cancelled = [] { return true; };
    QVERIFY(!prospects::loadColumns(*project, info, {0, 2}, cancelled));
}

static const lodestar::testkit::Registered<ColumnLoadingTest> registered("core/prospects/columnloading");
#include "columnloading_test.moc"
