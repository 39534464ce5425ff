#include "core/table/columnsummary.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::table;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class ColumnSummaryTest : public QObject
{
    Q_OBJECT

    static QStringList told(const ColumnSummary &summary)
    {
        QStringList bars;
        for (const SummaryBar &bar : summary.bars) {
            const QString what = bar.kind == SummaryBar::Kind::Missing ? u"missing"_s
                : bar.kind == SummaryBar::Kind::Other                  ? u"other %1"_s.arg(bar.values)
                                                                       : bar.filter.condition.valueText();
            bars << u"%1: %2/%3"_s.arg(what).arg(bar.shown).arg(bar.rows);
        }
        return bars;
    }

    /// Every bar holds what its own filter finds, and together they hold every row.
    static void checkFilters(const Table &table)
    {
        const ColumnSummary summary = summarise(table.column(0));
        qint64 all = 0;
        for (const SummaryBar &bar : summary.bars) {
            all += bar.rows;
            if (bar.kind == SummaryBar::Kind::Other)
                continue;
            std::vector<quint8> rows(static_cast<size_t>(table.rows()), 1);
            narrow(TableIndex(table), bar.filter, rows);
            QCOMPARE(std::count(rows.begin(), rows.end(), 1), bar.rows);
        }
        if (table.column(0).type() != ColumnType::Tags)
            QCOMPARE(all, table.rows());
    }

private slots:
    void aFewWholeNumbers()
    {
        const Table table = TableBuilder().numbers(u"NPS"_s, {}, {3, 1, 3, std::nan(""), 2, 3}).build();
        ColumnSummary summary = summarise(table.column(0));
        QVERIFY(summary.isHistogram);
        QCOMPARE(summary.known, 5);
        QCOMPARE(summary.missing(), 1);
        QCOMPARE(*summary.least, 1.0);
        QCOMPARE(*summary.median, 3.0);
        QCOMPARE(*summary.greatest, 3.0);
        QCOMPARE(told(summary), (QStringList{u"1: 1/1"_s, u"2: 1/1"_s, u"3: 3/3"_s, u"missing: 1/1"_s}));
        countShown(summary, table.column(0), std::vector<quint32>{0, 3});
        QCOMPARE(told(summary), (QStringList{u"1: 0/1"_s, u"2: 0/1"_s, u"3: 1/3"_s, u"missing: 1/1"_s}));
        QCOMPARE(summary.shownRows, 2);
    }

    void theMedianOfAnEvenNumberIsBetween()
    {
        const Table table = TableBuilder().numbers(u"N"_s, {}, {4, 1, 3, 2}).build();
        QCOMPARE(*summarise(table.column(0)).median, 2.5);
    }

    void strayValuesAreInTheOpenEnds()
    {
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(i % 100 * 10.5);
        values.push_back(1e9);
        values.push_back(-1e9);
        const Table table = TableBuilder().numbers(u"N"_s, {}, values).build();
        const ColumnSummary summary = summarise(table.column(0));
        QVERIFY(std::isinf(summary.bars.front().filter.condition.low));
        QVERIFY(std::isinf(summary.bars.back().filter.condition.high));
        QVERIFY(summary.bars.size() < 26);
        checkFilters(table);
    }

    void theMostFrequentValuesAndTheRest()
    {
        QStringList words;
        for (int value = 0; value < 12; ++value)
            for (int times = 0; times <= value; ++times)
                words << u"v%1"_s.arg(value);
        words << QString();
        const Table table = TableBuilder().words(u"W"_s, {}, words).build();
        const ColumnSummary summary = summarise(table.column(0));
        QVERIFY(!summary.isHistogram);
        QCOMPARE(summary.distinct, 12);
        QCOMPARE(summary.bars.size(), size_t(10));
        QCOMPARE(told(summary).first(), u"v11: 12/12"_s);
        QCOMPARE(told(summary).at(8), u"other 4: 10/10"_s);
        QCOMPARE(told(summary).last(), u"missing: 1/1"_s);
        checkFilters(table);
    }

    void namesHaveNoBarsButTheMissing()
    {
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names << u"Company %1"_s.arg(i);
        names << QString();
        const Table table = TableBuilder().words(u"Company"_s, {}, names, ColumnType::Text).build();
        const ColumnSummary summary = summarise(table.column(0));
        QCOMPARE(told(summary), QStringList{u"missing: 1/1"_s});
        QCOMPARE(summary.distinct, 40);
    }

    void tagsCountRows()
    {
        const Table table =
            TableBuilder().tags(u"T"_s, {}, {{u"SAP"_s, u"AWS"_s}, {u"AWS"_s}, {}, {u"AWS"_s, u"GCP"_s}}).build();
        QCOMPARE(told(summarise(table.column(0))),
                 (QStringList{u"AWS: 3/3"_s, u"SAP: 1/1"_s, u"GCP: 1/1"_s, u"missing: 1/1"_s}));
        checkFilters(table);
    }

    void yesAndNo()
    {
        const Table table = TableBuilder().numbers(u"Y"_s, {}, {1, 0, 1, std::nan("")}, ColumnType::YesNo).build();
        QCOMPARE(told(summarise(table.column(0))), (QStringList{u"yes: 2/2"_s, u"no: 1/1"_s, u"missing: 1/1"_s}));
        checkFilters(table);
    }

    void datesByYear()
    {
        std::vector<double> days;
        for (int year = 2010; year < 2026; ++year)
            days.push_back(static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, 6, 1))));
        const Table table = TableBuilder().numbers(u"D"_s, {}, days, ColumnType::Date).build();
        const ColumnSummary summary = summarise(table.column(0));
        QCOMPARE(summary.bars.size(), size_t(16));
        QVERIFY(std::all_of(summary.bars.begin(), summary.bars.end(), [](const auto &bar) { return bar.rows == 1; }));
        checkFilters(table);
    }

    void nothingAndOneRow()
    {
        QVERIFY(summarise(TableBuilder().numbers(u"N"_s, {}, {}).build().column(0)).bars.empty());
        const Table none = TableBuilder().numbers(u"N"_s, {}, {std::nan("")}).build();
        QCOMPARE(told(summarise(none.column(0))), QStringList{u"missing: 1/1"_s});
        const Table one = TableBuilder().numbers(u"N"_s, {}, {7}).build();
        QCOMPARE(told(summarise(one.column(0))), QStringList{u"7: 1/1"_s});
        checkFilters(one);
    }
};

static const lodestar::testkit::Registered<ColumnSummaryTest> registered("core/table/columnsummary");
#include "columnsummary_test.moc"
