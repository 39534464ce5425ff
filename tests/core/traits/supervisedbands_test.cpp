#include "core/traits/supervisedbands.h"

#include "core/traits/seededrandom.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using testkit::role;
using testkit::TableBuilder;

namespace {

LabelledValues labelled(const std::vector<double> &values, const std::vector<quint8> &classes)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    LabelledValues result;
    for (const size_t place : order) {
        result.values.push_back(values[place]);
        result.classes.push_back(classes[place]);
    }
    return result;
}

/// A standard normal number (Box & Muller).
double normal(SeededRandom &random)
{
    const double u = (static_cast<double>(random.next() >> 11) + 1) / 9007199254740993.0;
    const double v = static_cast<double>(random.next() >> 11) / 9007199254740992.0;
    return std::sqrt(-2 * std::log(u)) * std::cos(6.283185307179586 * v);
}

struct Sample {
    std::vector<double> values;
    std::vector<quint8> classes;
};

Sample shifted(SeededRandom &random, int n, double bestShare, double shift)
{
    Sample sample;
    for (int i = 0; i < n; ++i) {
        const bool best = i < bestShare * n;
        sample.values.push_back(normal(random) + (best ? shift : 0));
        sample.classes.push_back(best);
    }
    return sample;
}

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

void compareEdges(const std::vector<double> &got, const QJsonArray &expected, const QJsonObject &tolerance)
{
    QCOMPARE(static_cast<qsizetype>(got.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY(testkit::within(got[static_cast<size_t>(i)], expected[i].toDouble(), tolerance));
}

} // namespace

class SupervisedBandsTest : public QObject
{
    Q_OBJECT
private slots:
    void iris()
    {
        const QJsonObject file = testkit::reference(u"binning.json"_s);
        std::vector<quint8> classes;
        for (const QJsonValue &one : file[u"classes"_s].toArray())
            classes.push_back(static_cast<quint8>(one.toInt()));
        QCOMPARE(classes.size(), size_t(150));
        for (const QJsonValue &one : file[u"cases"_s].toArray()) {
            std::vector<double> values;
            for (const QJsonValue &value : one[u"values"_s].toArray())
                values.push_back(value.toDouble());
            const LabelledValues sorted = labelled(values, classes);
            compareEdges(mdlpEdges(sorted), one[u"mdlp"_s].toArray(), file[u"tolerance"_s].toObject());
            compareEdges(chiMergeEdges(sorted), one[u"chimerge_0_05"_s].toArray(), file[u"tolerance"_s].toObject());
        }
    }

    /// How often MDLP cuts at all: the share of the reference's 300 samples within what 150 of ours can differ by.
    void mdlpFindsAsOftenAsTheReference()
    {
        const QJsonObject file = testkit::reference(u"binning.json"_s);
        SeededRandom random(20261124);
        constexpr int samples = 150;
        for (const QJsonValue &one : file[u"mdlp_power"_s].toArray()) {
            int cut = 0;
            for (int i = 0; i < samples; ++i) {
                const Sample sample = shifted(random, one[u"n"_s].toInt(), one[u"best_share"_s].toDouble(),
                                              one[u"true_shift_sd"_s].toDouble());
                cut += !mdlpEdges(labelled(sample.values, sample.classes)).empty();
            }
            const double expected = one[u"share_of_samples_with_a_cut"_s].toDouble();
            const double spread = std::sqrt(std::max(0.01, expected * (1 - expected)) * (1.0 / samples + 1.0 / 300));
            QVERIFY2(
                std::abs(static_cast<double>(cut) / samples - expected) < 4 * spread,
                qPrintable(
                    u"n=%1: %2 of %3, expected %4"_s.arg(one[u"n"_s].toInt()).arg(cut).arg(samples).arg(expected)));
        }
    }

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
            QCOMPARE(bands.p, 1.0 / 200);
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
