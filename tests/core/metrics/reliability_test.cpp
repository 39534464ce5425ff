#include "core/metrics/reliability.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::metrics;

class ReliabilityTest : public QObject
{
    Q_OBJECT

    const QJsonObject m_file = testkit::reference(u"brainstorm.json"_s);

private slots:
    void fleissOfTheReference()
    {
        const QJsonObject fleiss = m_file["fleiss"_L1].toObject();
        std::vector<std::vector<int>> counts;
        const QJsonArray rows = fleiss["counts"_L1].toArray();
        for (const auto &row : rows) {
            std::vector<int> line;
            const QJsonArray cells = row.toArray();
            for (const auto &cell : cells)
                line.push_back(cell.toInt());
            counts.push_back(line);
        }
        const double expected = fleiss["expected"_L1]["kappa"_L1].toDouble();
        QVERIFY(testkit::within(fleissKappa(counts), expected, m_file["tolerance"_L1].toObject()));
    }

    void krippendorffOfTheReference()
    {
        const QJsonObject given = m_file["krippendorff"_L1].toObject();
        std::vector<std::vector<double>> raters;
        const QJsonArray rows = given["data"_L1].toArray();
        for (const auto &row : rows) {
            std::vector<double> line;
            const QJsonArray cells = row.toArray();
            for (const auto &cell : cells)
                line.push_back(testkit::number(cell));
            raters.push_back(line);
        }
        QVERIFY(testkit::within(krippendorffAlpha(raters, ScaleLevel::Nominal), given["expected"_L1].toDouble(),
                                m_file["tolerance"_L1].toObject()));
        // Krippendorff (2011), section E, of the same values: .815.
        QVERIFY(std::abs(krippendorffAlpha(raters, ScaleLevel::Ordinal) - 0.815) < 0.0005);
    }

    void nothingToCompareIsNoNumber()
    {
        QVERIFY(std::isnan(fleissKappa({})));
        QVERIFY(std::isnan(fleissKappa({{1, 0}, {0, 1}}))); // one rater
        QVERIFY(std::isnan(fleissKappa({{5, 0}, {5, 0}}))); // one category
        QCOMPARE(fleissKappa({{5, 0}, {0, 5}}), 1.0);
        QVERIFY(std::isnan(krippendorffAlpha({}, ScaleLevel::Ordinal)));
        QVERIFY(std::isnan(krippendorffAlpha({{3, 4}}, ScaleLevel::Ordinal)));
        QVERIFY(std::isnan(krippendorffAlpha({{3, 3}, {3, 3}}, ScaleLevel::Ordinal)));
        QCOMPARE(krippendorffAlpha({{3, 4}, {3, 4}}, ScaleLevel::Ordinal), 1.0);
    }
};

static const lodestar::testkit::Registered<ReliabilityTest> registered("core/metrics/reliability");
#include "reliability_test.moc"
