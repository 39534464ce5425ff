#include "core/metrics/normalise.h"

#include "tests/testkit/customers.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;

class NormaliseTest : public QObject
{
    Q_OBJECT

private slots:
    void reference()
    {
        const QJsonObject file = testkit::reference(u"scoring_10_customers.json"_s);
        const table::Table table = testkit::tenCustomers();
        const auto criteria = testkit::tenCustomersCriteria();
        for (size_t m = 0; m < criteria.size(); ++m) {
            const NormalisedMetric metric = normalise(table, criteria[m]);
            QVERIFY(metric.isUsable());
            const QString name = file["inputs"_L1]["metrics"_L1][qsizetype(m)].toString();
            for (qsizetype row = 0; row < table.rows(); ++row) {
                const double expected = testkit::number(file["normalised"_L1][row][name]);
                const qint32 level = metric.level[size_t(row)];
                if (std::isnan(expected))
                    QCOMPARE(level, NormalisedMetric::kUnknown);
                else
                    QVERIFY(std::abs(level / metric.divisor - expected) < 1e-12);
            }
        }
    }

    void everyKindOfTheReference_data()
    {
        QTest::addColumn<QString>("kind");
        for (const Normalisation kind : allNormalisations())
            QTest::newRow(qPrintable(normalisationId(kind))) << normalisationId(kind);
    }
    void everyKindOfTheReference()
    {
        QFETCH(QString, kind);
        const QJsonObject file = testkit::reference(u"scoring_10_customers.json"_s);
        const QJsonObject expected = file["kinds"_L1][kind].toObject();
        QVERIFY(!expected.isEmpty());
        const table::Table table = testkit::tenCustomers();
        auto criteria = testkit::tenCustomersCriteria();
        for (size_t m = 0; m < criteria.size(); ++m) {
            criteria[m].normalisation = *normalisationFromId(kind);
            const NormalisedMetric metric = normalise(table, criteria[m]);
            QVERIFY(metric.isUsable());
            const QString name = file["inputs"_L1]["metrics"_L1][qsizetype(m)].toString();
            for (qsizetype row = 0; row < table.rows(); ++row) {
                const double wanted = testkit::number(expected["normalised"_L1][row][name]);
                QVERIFY2(testkit::within(metric.at(size_t(row)), wanted, file["tolerance"_L1].toObject()),
                         qPrintable(name));
                QCOMPARE(metric.knows(size_t(row)), !std::isnan(wanted));
                QVERIFY(std::isnan(wanted) || (wanted >= metric.low - 1e-12 && wanted <= metric.high + 1e-12));
            }
        }
        const std::pair<MissingPolicy, QString> policies[] = {{MissingPolicy::Reweight, u"score_reweight"_s},
                                                              {MissingPolicy::Zero, u"score_zero"_s},
                                                              {MissingPolicy::Half, u"score_half"_s}};
        for (const auto &[policy, key] : policies) {
            if (!expected.contains(key)) // half of an unbounded scale is not defined there
                continue;
            BestRule rule{criteria, {}, {}};
            rule.missing = policy;
            const Rating rating = rate(table, rule);
            const std::vector<qint32> places = ranks(rating);
            for (qsizetype row = 0; row < table.rows(); ++row) {
                const QString name = table.nameOf(row);
                QVERIFY2(testkit::within(rating.score[size_t(row)], expected[key][name].toDouble(),
                                         file["tolerance"_L1].toObject()),
                         qPrintable(key + u' ' + name));
                const QString rankKey = QString(key).replace(u"score"_s, u"rank"_s);
                QCOMPARE(places[size_t(row)], expected[rankKey][name].toInt());
            }
        }
    }

    void rareFlagsAreNotCutOff()
    {
        // A flag that one in a hundred has would vanish between the 5 % and 95 % quantiles.
        std::vector<double> flag(100, 0);
        flag[7] = 1;
        const table::Table table =
            testkit::TableBuilder()
                .numbers(u"Logo"_s, testkit::role(table::RoleId::Marquee), flag, table::ColumnType::YesNo)
                .build();
        BestCriterion criterion{testkit::role(table::RoleId::Marquee), 1, false, false};
        criterion.normalisation = Normalisation::WinsorisedMinMax;
        const NormalisedMetric metric = normalise(table, criterion);
        QCOMPARE(metric.at(7), 1.0);
        QCOMPARE(metric.at(8), 0.0);
        // Among numbers the same is said in words.
        const table::Table numbers =
            testkit::TableBuilder().numbers(u"Nps"_s, testkit::role(table::RoleId::Nps), flag).build();
        criterion.metric = testkit::role(table::RoleId::Nps);
        const NormalisedMetric flat = normalise(numbers, criterion);
        QCOMPARE(flat.at(7), 0.5);
        QVERIFY(!flat.notice.isEmpty());
    }

    void lowerIsBetterTurnsEveryKindRound()
    {
        QRandomGenerator random(11);
        std::vector<double> values;
        for (int i = 0; i < 60; ++i)
            values.push_back(random.bounded(9) ? random.bounded(40) : std::nan(""));
        const table::Table table =
            testkit::TableBuilder().numbers(u"Cost"_s, testkit::role(table::RoleId::CostToServe), values).build();
        for (const Normalisation kind : allNormalisations()) {
            if (kind == Normalisation::Percentile)
                continue; // by definition not symmetrical: ties share the lower rank
            BestCriterion criterion{testkit::role(table::RoleId::CostToServe), 1, false, false};
            criterion.normalisation = kind;
            const NormalisedMetric more = normalise(table, criterion);
            criterion.lowerIsBetter = true;
            const NormalisedMetric less = normalise(table, criterion);
            const double whole = 2 * more.middle;
            for (size_t row = 0; row < values.size(); ++row) {
                QCOMPARE(less.knows(row), more.knows(row));
                QVERIFY(!more.knows(row) || std::abs(less.at(row) + more.at(row) - whole) < 1e-9);
            }
        }
    }

    void sameForAll()
    {
        const table::Table table =
            testkit::TableBuilder().numbers(u"N"_s, testkit::role(table::RoleId::Nps), {7, 7, std::nan("")}).build();
        for (const Normalisation kind : allNormalisations()) {
            BestCriterion criterion{testkit::role(table::RoleId::Nps), 1, false, false};
            criterion.normalisation = kind;
            const NormalisedMetric metric = normalise(table, criterion);
            QCOMPARE(metric.at(0), metric.middle);
            QVERIFY(std::isnan(metric.at(2)));
            QVERIFY(!metric.notice.isEmpty());
        }
    }
};

static const lodestar::testkit::Registered<NormaliseTest> registered("core/metrics/normalise");
#include "normalise_test.moc"
