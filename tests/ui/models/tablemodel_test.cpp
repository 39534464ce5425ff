#include "ui/models/tablemodel.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"
#include "tests/ui/pages/stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class TableModelTest : public QObject
{
    Q_OBJECT

    static table::Table customers()
    {
        return TableBuilder()
            .words(u"Company"_s, role(table::RoleId::Name), {u"Cara"_s, u"Ana"_s, u"Budi"_s, {}})
            .numbers(u"Revenue"_s, role(table::RoleId::Revenue), {30, 9, 100, std::nan("")})
            .build();
    }

    static QStringList names(const TableModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << plain(model.index(row, 0).data().toString());
        return result;
    }

private slots:
    void sortsAndFindsInTheBackground()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(customers());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Revenue"_s);
        model.sort(1, Qt::AscendingOrder);
        QTRY_COMPARE(names(model), (QStringList{u"Ana"_s, u"Cara"_s, u"Budi"_s, QString()})); // as numbers
        model.sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(names(model).mid(0, 3), (QStringList{u"Budi"_s, u"Cara"_s, u"Ana"_s}));
        model.setContains(u"a"_s);
        QTRY_COMPARE(names(model), (QStringList{u"Cara"_s, u"Ana"_s}));
        QCOMPARE(model.rowOf(2), -1);
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.tableRow(0), 0);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"1"_s); // as in the file
    }

    void filtersAndSeveralKeys()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(customers());
        model.setFilters({table::Filter::known(u"Revenue"_s)});
        QTRY_COMPARE(names(model), (QStringList{u"Cara"_s, u"Ana"_s, u"Budi"_s}));
        model.setSortBy({{1, true}, {0, false}});
        QTRY_COMPARE(names(model), (QStringList{u"Budi"_s, u"Cara"_s, u"Ana"_s}));
        QSignalSpy cells(&model, &TableModel::cellsChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setTable(customers()); // a cell was corrected, say
        QCOMPARE(cells.count(), 1);
        QCOMPARE(names(model), (QStringList{u"Budi"_s, u"Cara"_s, u"Ana"_s})); // stays on screen meanwhile
        QTRY_COMPARE(resets.count(), 1);
        auto another = customers().info();
        another.id = 7;
        model.setTable(table::Table(another, customers().columns()));
        QCOMPARE(model.arrangement(), table::Arrangement()); // other customers: nothing hides them
        QCOMPARE(model.rowCount(), 4);
    }

    void quickQuestionsAreAnsweredOnceAndALostTableHarmsNothing()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(customers());
        for (int i = 0; i < 200; ++i) {
            model.sort(i % 2, i % 3 ? Qt::AscendingOrder : Qt::DescendingOrder);
            model.setContains(i % 5 ? QString() : u"a"_s);
            if (i % 7 == 0)
                QTest::qWait(1);
        }
        model.setContains(u"budi"_s);
        QTRY_COMPARE(names(model), QStringList{u"Budi"_s});
        model.sort(0, Qt::DescendingOrder);
        model.setTable({}); // the import was taken back meanwhile
        QCOMPARE(model.rowCount(), 0);
        QTest::qWait(50);
        QCOMPARE(model.rowCount(), 0);
    }
};

static const lodestar::testkit::Registered<TableModelTest> registered("ui/models/tablemodel");
#include "tablemodel_test.moc"
