#include "core/table/roworder.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <numeric>

using namespace lodestar;
using namespace lodestar::table;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class RowOrderTest : public QObject
{
    Q_OBJECT

    using Rows = std::vector<quint32>;

    static Rows sorted(const Table &table, bool descending)
    {
        Rows rows(static_cast<size_t>(table.rows()));
        std::iota(rows.begin(), rows.end(), 0u);
        sortRows(ColumnIndex(table.column(0)), descending, rows);
        return rows;
    }

private slots:
    void numbersOfAnySize()
    {
        const Table table = TableBuilder().numbers(u"N"_s, {}, {5, -3, std::nan(""), 1e300, -0.0, 0, -1e-9, 5}).build();
        QCOMPARE(sorted(table, false), (Rows{1, 6, 4, 5, 0, 7, 3, 2}));
        QCOMPARE(sorted(table, true), (Rows{3, 0, 7, 4, 5, 6, 1, 2}));
    }

    void wordsAndTags()
    {
        const Table words = TableBuilder().words(u"W"_s, {}, {u"b"_s, {}, u"a"_s, u"b"_s}).build();
        QCOMPARE(sorted(words, false), (Rows{2, 0, 3, 1}));
        QCOMPARE(sorted(words, true), (Rows{0, 3, 2, 1}));
        const Table tags =
            TableBuilder().tags(u"T"_s, {}, {{u"SAP"_s, u"AWS"_s}, {}, {u"AWS"_s, u"SAP"_s}}).build(); // by the first
        QCOMPARE(sorted(tags, false), (Rows{2, 0, 1}));
    }

    void manyRowsSortAsFewDo()
    {
        std::vector<double> values;
        quint32 state = 7;
        for (int i = 0; i < 40000; ++i) {
            state = state * 1664525u + 1013904223u;
            values.push_back(i % 50 == 0 ? std::nan("") : (double(state >> 8) - 5e6) / 64);
        }
        const Table table = TableBuilder().numbers(u"N"_s, {}, values).build();
        for (const bool descending : {false, true}) {
            Rows expected(values.size());
            std::iota(expected.begin(), expected.end(), 0u);
            std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
                if (std::isnan(values[a]) || std::isnan(values[b]))
                    return !std::isnan(values[a]) && std::isnan(values[b]);
                return descending ? values[a] > values[b] : values[a] < values[b];
            });
            QCOMPARE(sorted(table, descending), expected);
        }
    }
};

static const lodestar::testkit::Registered<RowOrderTest> registered("core/table/roworder");
#include "roworder_test.moc"
