#include "core/profile/rocauc.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using testkit::within;

class RocAucTest : public QObject
{
    Q_OBJECT
private slots:
    void reference_data()
    {
        QTest::addColumn<QJsonObject>("one");
        const QJsonArray all = testkit::reference(u"scorecard.json"_s)[u"delong"_s].toArray();
        QCOMPARE(all.size(), 2);
        for (const QJsonValue &value : all)
            QTest::newRow(qPrintable(value[u"name"_s].toString())) << value.toObject();
    }
    void reference()
    {
        QFETCH(QJsonObject, one);
        const QJsonObject tolerance = testkit::reference(u"scorecard.json"_s)[u"tolerance"_s].toObject();
        std::vector<double> score;
        std::vector<quint8> best;
        for (const QJsonValue &value : one[u"inputs"_s][u"scores"_s].toArray())
            score.push_back(value.toDouble());
        for (const QJsonValue &value : one[u"inputs"_s][u"labels"_s].toArray())
            best.push_back(static_cast<quint8>(value.toInt()));
        const RocAuc auc = rocAuc(score, best);
        const QJsonValue expected = one[u"expected"_s];
        QVERIFY(within(auc.auc, expected[u"auc"_s].toDouble(), tolerance));
        QVERIFY(within(auc.variance, expected[u"var"_s].toDouble(), tolerance));
        QVERIFY(auc.plain && auc.logit);
        QVERIFY(within(auc.plain->low, expected[u"ci_plain"_s][0].toDouble(), tolerance));
        QVERIFY(within(auc.plain->high, expected[u"ci_plain"_s][1].toDouble(), tolerance));
        QVERIFY(within(auc.logit->low, expected[u"ci_logit"_s][0].toDouble(), tolerance));
        QVERIFY(within(auc.logit->high, expected[u"ci_logit"_s][1].toDouble(), tolerance));
        // The other way round everything is mirrored, the variance stays.
        for (double &each : score)
            each = -each;
        const RocAuc mirrored = rocAuc(score, best);
        QVERIFY(std::abs(mirrored.auc - (1 - auc.auc)) < 1e-12);
        QVERIFY(std::abs(mirrored.variance - auc.variance) < 1e-12);
    }
    void aPerfectOrderHasNoInterval()
    {
        const RocAuc auc = rocAuc(std::vector<double>{3, 2, 1, 0}, std::vector<quint8>{1, 1, 0, 0});
        QCOMPARE(auc.auc, 1.0);
        QVERIFY(!auc.plain && !auc.logit);
        QVERIFY(!rocAuc(std::vector<double>{0, 1}, std::vector<quint8>{1, 0}).logit);
    }
    void equalScoresAreACoin()
    {
        const RocAuc auc = rocAuc(std::vector<double>(6, 5.0), std::vector<quint8>{1, 0, 1, 0, 0, 0});
        QCOMPARE(auc.auc, 0.5);
        QVERIFY(!auc.logit); // nothing varies, so nothing is said about how it would
    }
    void onlyTheUsedCount()
    {
        const std::vector<double> score{9, 1, 5, 7, 2};
        const std::vector<quint8> best{1, 1, 0, 1, 0}, used{1, 0, 1, 1, 1};
        const RocAuc auc = rocAuc(score, best, used);
        QCOMPARE(auc.first, 2);
        QCOMPARE(auc.second, 2);
        QCOMPARE(auc.auc, 1.0);
        QVERIFY(std::isnan(rocAuc(score, best, std::vector<quint8>{1, 1, 0, 1, 0}).auc));
    }
};

static const testkit::Registered<RocAucTest> registered("core/profile/rocauc");
#include "rocauc_test.moc"
