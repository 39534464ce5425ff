#include "core/base/ranks.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;

class RanksTest : public QObject
{
    Q_OBJECT

private slots:
    void tiesShareTheirMean()
    {
        // R: rank(c(10, 20, 10, 5, 20, 20))
        const std::vector<double> values{10, 20, 10, 5, 20, 20};
        QCOMPARE(midRanks(values), (std::vector<double>{2.5, 5, 2.5, 1, 5, 5}));
        QVERIFY(midRanks(std::vector<double>()).empty());
    }

    void onlySomePlaces()
    {
        const std::vector<double> values{10, std::nan(""), 10, 5};
        QCOMPARE(midRanks(std::vector<quint32>{3, 0}, values), (std::vector<double>{2, 0, 0, 1}));
    }

    void correlations()
    {
        const std::vector<double> x{1, 2, 3, 4, 5}, y{2, 1, 4, 3, 7};
        // R: cor(x, y), cor(x, y, method = "spearman")
        QVERIFY(std::abs(correlation(x, y) - 0.82416338) < 1e-8);
        QVERIFY(std::abs(correlation(midRanks(x), midRanks(y)) - 0.8) < 1e-12);
        QVERIFY(std::isnan(correlation(x, std::vector<double>(5, 3.0))));
    }
};

static const testkit::Registered<RanksTest> registered("core/base/ranks");
#include "ranks_test.moc"
