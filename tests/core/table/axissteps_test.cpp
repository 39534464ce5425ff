#include "core/table/axissteps.h"

#include "core/table/cellformat.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar::table;

class AxisStepsTest : public QObject
{
    Q_OBJECT

    using Edges = std::vector<double>;
    static double day(int year, int month) { return static_cast<double>(daysFromCivil(year, month, 1)); }

private slots:
    void fewWholeNumbersHaveABarEach()
    {
        QCOMPARE(numberEdges(1, 4, 0, 4, true), (Edges{0, 1, 2, 3, 4, 5}));
        QCOMPARE(numberEdges(3, 3, 3, 3, true), (Edges{3, 4}));
        QCOMPARE(numberEdges(0.5, 0.5, 0.5, 0.5, false), (Edges{0, 1}));
    }

    void stepsAreRoundAndCoverTheBulk()
    {
        const Edges edges = numberEdges(12, 9411, 1, 250000, true);
        QCOMPARE(edges.front(), 0.0);
        QVERIFY(edges.back() > 9411);
        QVERIFY(edges.size() > 8 && edges.size() < 26);
        const double step = edges[1] - edges[0];
        QCOMPARE(step, 1000.0);
        const Edges small = numberEdges(0.013, 0.094, 0.01, 0.1, false);
        QVERIFY(std::abs(small[1] - small[0] - 0.005) < 1e-12);
    }

    void hugeAndOddRangesEnd()
    {
        for (const double at : {1e17, -1e17, 1e300, 1e-300}) {
            const Edges edges = numberEdges(at, std::nextafter(at, INFINITY), at, std::nextafter(at, INFINITY), true);
            QVERIFY(edges.size() >= 2 && edges.size() < 60);
            QVERIFY(std::is_sorted(edges.begin(), edges.end()));
        }
        QVERIFY(numberEdges(-1e308, 1e308, -1e308, 1e308, false).size() < 60);
    }

    void datesGoByMonthQuarterOrYear()
    {
        QCOMPARE(dateEdges(day(2021, 2) + 3, day(2021, 4) + 9, day(2021, 2), day(2021, 4) + 9),
                 (Edges{day(2021, 2), day(2021, 3), day(2021, 4), day(2021, 5)}));
        const Edges quarters = dateEdges(day(2019, 2), day(2022, 11), day(2019, 2), day(2022, 11));
        QCOMPARE(quarters.front(), day(2019, 1));
        QCOMPARE(quarters[1], day(2019, 4));
        const Edges years = dateEdges(day(2008, 5), day(2024, 6), day(2008, 5), day(2024, 6));
        QCOMPARE(years.front(), day(2008, 1));
        QCOMPARE(years.back(), day(2025, 1));
        // A stray date does not stretch the axis.
        QCOMPARE(dateEdges(day(2021, 2), day(2021, 4), day(1900, 1), day(2021, 4)).front(), day(2021, 2));
    }
};

static const lodestar::testkit::Registered<AxisStepsTest> registered("core/table/axissteps");
#include "axissteps_test.moc"
