#include "ui/pages/customers/columnfolds.h"

#include "tests/testkit/registry.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::ui;

class ColumnFoldsTest : public QObject
{
    Q_OBJECT

    static std::vector<table::ColumnInfo> columns(int count)
    {
        std::vector<table::ColumnInfo> all;
        for (int i = 0; i < count; ++i) {
            table::ColumnInfo column;
            column.name = u"Größe %1"_s.arg(i);
            all.push_back(column);
        }
        return all;
    }

private slots:
    void fewColumnsAreAllShown()
    {
        ColumnFolds folds;
        folds.sortOut(
            columns(5), [](int) { return false; }, [](int i) { return i == 4; });
        QVERIFY(!folds.needsSearch());
        QWidget root;
        auto *grid = new QGridLayout(&root);
        QList<int> shown;
        QCOMPARE(folds.fill(
                     *grid, 0, [&](int, int column) { shown << column; }, [] {}),
                 5); // and the fold of the empty
        QCOMPARE(shown, (QList<int>{0, 1, 2, 3}));
    }

    void aFoldIsOpened()
    {
        ColumnFolds folds;
        folds.sortOut(
            columns(40), [](int i) { return i % 10 == 3; }, [](int i) { return i >= 30; });
        QVERIFY(folds.needsSearch());
        QWidget root;
        auto *grid = new QGridLayout(&root);
        QList<int> shown;
        int refills = 0;
        const auto fill = [&] {
            shown.clear();
            return folds.fill(
                *grid, 0, [&](int, int column) { shown << column; }, [&] { ++refills; });
        };
        fill();
        QCOMPARE(shown, (QList<int>{3, 13, 23}));
        const auto buttons = root.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(0)->click();
        QCOMPARE(refills, 1);
        fill();
        QCOMPARE(shown.size(), 30);
    }

    void namesAreFoundWhateverTheirAccents()
    {
        ColumnFolds folds;
        folds.sortOut(
            columns(200), [](int) { return false; }, [](int i) { return i == 17; });
        QWidget root;
        auto *grid = new QGridLayout(&root);
        QList<int> shown;
        const auto found = [&](const QString &words) {
            shown.clear();
            folds.setWanted(words);
            folds.fill(
                *grid, 0, [&](int, int column) { shown << column; }, [] {});
            return shown;
        };
        QCOMPARE(found(u"GROSSE 17"_s).size(), 11);
        QCOMPARE(shown.constLast(), 17); // what is empty comes last
        QCOMPARE(found(u"größe"_s).size(), 50); // more are told of
        QCOMPARE(found(u"nothing"_s).size(), 0);
        QVERIFY(!root.findChildren<QLabel *>().isEmpty());
    }
};

static const lodestar::testkit::Registered<ColumnFoldsTest> registered("ui/pages/customers/columnfolds");
#include "columnfolds_test.moc"
