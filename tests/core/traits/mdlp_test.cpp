#include "tests/core/traits/labelled.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

class MdlpTest : public QObject
{
    Q_OBJECT
private slots:
    void flowersOfTheReference()
    {
        const QJsonObject file = testkit::reference(u"binning.json"_s);
        const QJsonArray cases = file[u"cases"_s].toArray();
        QCOMPARE(cases.size(), 4);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const LabelledValues values = flowers(file, i);
            QCOMPARE(values.values.size(), size_t(150));
            QVERIFY(sameEdges(mdlpEdges(values), cases[i][u"mdlp"_s].toArray(), file[u"tolerance"_s].toObject()));
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

    void nothingToCut()
    {
        QVERIFY(mdlpEdges({}).empty());
        QVERIFY(mdlpEdges({{1}, {1}}).empty());
        QVERIFY(mdlpEdges({{2, 2, 2, 2}, {0, 1, 0, 1}}).empty());
        QVERIFY(mdlpEdges({{1, 2, 3, 4}, {1, 1, 1, 1}}).empty());
    }
};

static const testkit::Registered<MdlpTest> registered("core/traits/mdlp");
#include "mdlp_test.moc"
