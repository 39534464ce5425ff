#include "core/table/arrange.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <limits>

using namespace lodestar;
using namespace lodestar::table;

class ArrangeTest : public QObject
{
    Q_OBJECT

    static Table sample()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        ColumnInfo name, staff;
        name.index = 0;
        name.name = QStringLiteral("Company");
        staff.index = 1;
        staff.name = QStringLiteral("Employees");
        staff.type = ColumnType::Number;
        Dictionary dictionary;
        for (const char *text : {"Żabka", "acme 10", "Acme 9", "Émile"})
            dictionary.append(text);
        DatasetInfo info;
        info.rows = 5;
        info.columns = {name, staff};
        return Table(info,
                     {Column::coded(name, {0, 1, 2, 3, Column::kMissing}, dictionary),
                      Column::numbers(staff, {250, 10, none, 10, 1200})});
    }

private slots:
    void keepsTheOrderOfTheFile() { QCOMPARE(*arrange(sample(), {}), (std::vector<quint32>{0, 1, 2, 3, 4})); }

    void sortsTextByLanguageWithNumbersInside()
    {
        QCOMPARE(*arrange(sample(), {{}, 0, false}), (std::vector<quint32>{2, 1, 3, 0, 4}));
    }

    void sizeBandsGoBySize()
    {
        ColumnInfo size;
        size.name = QStringLiteral("Size");
        size.type = ColumnType::Category;
        Dictionary dictionary;
        for (const char *text : {"5,000+", "51-200", "1,001-5,000", "1-10"})
            dictionary.append(text);
        DatasetInfo info;
        info.rows = 4;
        info.columns = {size};
        const Table table(info, {Column::coded(size, {0, 1, 2, 3}, dictionary)});
        QCOMPARE(*arrange(table, {{}, 0, false}), (std::vector<quint32>{3, 1, 2, 0}));
    }

    void missingValuesComeLastEitherWay()
    {
        QCOMPARE(*arrange(sample(), {{}, 1, false}), (std::vector<quint32>{1, 3, 0, 4, 2}));
        QCOMPARE(*arrange(sample(), {{}, 1, true}), (std::vector<quint32>{4, 0, 1, 3, 2}));
    }

    void findsInAnyColumnWithoutAccents()
    {
        QCOMPARE(*arrange(sample(), {QStringLiteral("emile"), -1, false}), (std::vector<quint32>{3}));
        QCOMPARE(*arrange(sample(), {QStringLiteral("120"), -1, false}), (std::vector<quint32>{4}));
        QCOMPARE(*arrange(sample(), {QStringLiteral("acme"), 1, false}), (std::vector<quint32>{1, 2}));
    }

    void stopsWhenItIsNotWanted()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        const auto rows = arrange(sample(), {QStringLiteral("x"), -1, false}, control);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<ArrangeTest> registered("core/table/arrange");
#include "arrange_test.moc"
