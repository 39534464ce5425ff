#include "core/traits/supervisedbands.h"

#include "tests/core/traits/labelled.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using testkit::role;
using testkit::TableBuilder;

namespace {

metrics::Rating ratingOf(const Sample &sample)
{
    metrics::Rating rating;
    rating.score.assign(sample.values.size(), 50);
    rating.best.assign(sample.classes.begin(), sample.classes.end());
    return rating;
}

table::Table tableOf(const Sample &sample)
{
    return TableBuilder().numbers(u"X"_s, {}, sample.values).build();
}

} // namespace

class SupervisedBandsTest : public QObject
{
    Q_OBJECT
private slots:
    void refusedBelowTwoHundred()
    {
        SeededRandom random(1);
        const Sample sample = shifted(random, 199, 0.2, 3);
        const SupervisedBands bands =
            supervisedBands(tableOf(sample).column(0), ratingOf(sample), SupervisedMethod::Mdlp, 1, 99);
        QVERIFY(!bands.refused.isEmpty());
        QVERIFY(bands.bands.empty());
    }

    void plantedShiftIsHardToExplainByLuck()
    {
        SeededRandom random(2);
        const Sample sample = shifted(random, 300, 0.2, 1.2);
        for (const auto method : {SupervisedMethod::Mdlp, SupervisedMethod::ChiMerge}) {
            const SupervisedBands bands = supervisedBands(tableOf(sample).column(0), ratingOf(sample), method, 5, 199);
            QVERIFY(bands.refused.isEmpty());
            QCOMPARE(bands.bands.size(), bands.edges.size() + 1);
            QVERIFY(bands.bands.size() >= 2);
            QVERIFY(bands.p <= (method == SupervisedMethod::Mdlp ? 0.005 : 0.05)); // noise passes ChiMerge more easily
            qint64 best = 0, all = 0;
            for (const auto &band : bands.bands) {
                best += band.counts.bestWith;
                all += band.counts.with();
                QCOMPARE(band.counts.known(), 300);
            }
            QCOMPARE(best, 60);
            QCOMPARE(all, 300);
            QCOMPARE(supervisedBands(tableOf(sample).column(0), ratingOf(sample), method, 5, 199).p, bands.p);
        }
    }

    /// ChiMerge at 5 % always finds edges in noise. Choosing them anew in each shuffle keeps the p honest.
    void noiseIsNotTakenForAFinding()
    {
        SeededRandom random(9);
        int small = 0, cut = 0;
        for (int i = 0; i < 40; ++i) {
            const Sample sample = shifted(random, 200, 0.2, 0);
            const SupervisedBands bands = supervisedBands(tableOf(sample).column(0), ratingOf(sample),
                                                          SupervisedMethod::ChiMerge, static_cast<quint64>(i), 39);
            cut += !bands.bands.empty();
            small += bands.p <= 0.1;
        }
        QVERIFY(cut > 30);
        QVERIFY2(small <= 10, qPrintable(QString::number(small))); // 4 expected; 11 or more in 1 of 1,000
    }

    /// In thousands of customers everything differs; nobody reads forty bands, and a project keeps at most fifty edges.
    void manyCustomersStillGetFewBands()
    {
        SeededRandom random(12);
        const Sample sample = shifted(random, 5000, 0.2, 0);
        const SupervisedBands bands =
            supervisedBands(tableOf(sample).column(0), ratingOf(sample), SupervisedMethod::ChiMerge, 5, 3);
        QVERIFY2(bands.bands.size() > 1 && bands.bands.size() <= 12, qPrintable(QString::number(bands.bands.size())));
        QVERIFY(sureness(bands).contains(u"3 shuffles"_s));
        for (const auto &band : bands.bands)
            QVERIFY(band.counts.with() >= 250); // no slivers
    }

    void edgesBetweenWholeNumbersAreWhole()
    {
        Sample sample;
        for (int i = 0; i < 300; ++i) {
            sample.values.push_back(i < 60 ? 50 + i % 8 : 10 + i % 13);
            sample.classes.push_back(i < 60);
        }
        for (const auto method : {SupervisedMethod::Mdlp, SupervisedMethod::ChiMerge}) {
            const SupervisedBands bands = supervisedBands(tableOf(sample).column(0), ratingOf(sample), method, 1, 19);
            QCOMPARE(bands.edges, std::vector<double>{36}); // the middle of 22 and 50
            QCOMPARE(bands.bands.at(1).counts.bestWith, 60);
        }
    }

    void sampleIsSaid()
    {
        SeededRandom random(4);
        const Sample sample = shifted(random, 6000, 0.2, 0.5);
        const SupervisedBands bands =
            supervisedBands(tableOf(sample).column(0), ratingOf(sample), SupervisedMethod::ChiMerge, 5, 3);
        QCOMPARE(bands.sampledFrom, 6000);
        QCOMPARE(bands.notes.size(), 2);
    }
};

static const testkit::Registered<SupervisedBandsTest> registered("core/traits/supervisedbands");
#include "supervisedbands_test.moc"
