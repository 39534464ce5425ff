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
        QCOMPARE(*arrange(sample(), {{}, {}, {{0, false}}}), (std::vector<quint32>{2, 1, 3, 0, 4}));
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
        QCOMPARE(*arrange(table, {{}, {}, {{0, false}}}), (std::vector<quint32>{3, 1, 2, 0}));
    }

    void missingValuesComeLastEitherWay()
    {
        QCOMPARE(*arrange(sample(), {{}, {}, {{1, false}}}), (std::vector<quint32>{1, 3, 0, 4, 2}));
        QCOMPARE(*arrange(sample(), {{}, {}, {{1, true}}}), (std::vector<quint32>{4, 0, 1, 3, 2}));
    }

    void findsInAnyColumnWithoutAccents()
    {
        QCOMPARE(*arrange(sample(), {QStringLiteral("emile"), {}, {}}), (std::vector<quint32>{3}));
        QCOMPARE(*arrange(sample(), {QStringLiteral("120"), {}, {}}), (std::vector<quint32>{4}));
        QCOMPARE(*arrange(sample(), {QStringLiteral("acme"), {}, {{1, false}}}), (std::vector<quint32>{1, 2}));
    }

    void theNextColumnDecidesWhereTheFirstDoesNot()
    {
        QCOMPARE(*arrange(sample(), {{}, {}, {{1, false}, {0, true}}}), (std::vector<quint32>{3, 1, 0, 4, 2}));
        QCOMPARE(*arrange(sample(), {{}, {}, {{1, true}, {0, false}}}), (std::vector<quint32>{4, 0, 1, 3, 2}));
    }

    void allFiltersMustLetARowThrough()
    {
        Condition range;
        range.attribute = QStringLiteral("Employees");
        range.op = Condition::Op::Between;
        range.low = 10;
        range.high = 251;
        Arrangement arrangement{{}, {Filter::meeting(range)}, {}};
        QCOMPARE(*arrange(sample(), arrangement), (std::vector<quint32>{0, 1, 3}));
        arrangement.filters.push_back(Filter::containing(QStringLiteral("Company"), QStringLiteral("M")));
        QCOMPARE(*arrange(sample(), arrangement), (std::vector<quint32>{1, 3}));
        arrangement.contains = QStringLiteral("10");
        QCOMPARE(*arrange(sample(), arrangement), (std::vector<quint32>{1, 3})); // ten people, or a name with a ten
        arrangement.filters.push_back(Filter::missing(QStringLiteral("Company")));
        QVERIFY(arrange(sample(), arrangement)->empty());
    }

    void preparingChangesNothing()
    {
        const TableIndex index(sample());
        prepareToFind(index);
        QCOMPARE(*arrange(index, {QStringLiteral("émile"), {}, {}}), (std::vector<quint32>{3}));
    }

    void manyRowsAreGoneThroughInPieces()
    {
        ColumnInfo info;
        info.name = QStringLiteral("N");
        info.type = ColumnType::Number;
        std::vector<double> values;
        for (int i = 0; i < 150000; ++i)
            values.push_back((i * 7919) % 150000);
        DatasetInfo set;
        set.rows = 150000;
        set.columns = {info};
        const Table table(set, {Column::numbers(info, values)});
        const auto found = arrange(table, {QStringLiteral("149999"), {}, {}});
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(values[found->front()], 149999.0);
        const auto sorted = arrange(table, {{}, {}, {{0, true}}});
        for (size_t i = 1; i < sorted->size(); ++i)
            QVERIFY(values[(*sorted)[i - 1]] > values[(*sorted)[i]]);
    }

    void stopsWhenItIsNotWanted()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        const auto rows = arrange(sample(), {QStringLiteral("x"), {}, {}}, control);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<ArrangeTest> registered("core/table/arrange");
#include "arrange_test.moc"
