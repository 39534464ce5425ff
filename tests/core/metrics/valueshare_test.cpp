#include "core/metrics/valueshare.h"

#include "core/base/format.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
}

class ValueShareTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheBestBring()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), {50, 30, 15, 5, kNaN}, ColumnType::Money)
                                       .numbers(u"Paid"_s, role(RoleId::Revenue), {10, 10, 10, 10, 10})
                                       .build();
        const Rating rating = best({1, 1, 0, 0, 1}, {90, 80, 20, 10, 70});
        const ValueAbove values(table);
        QCOMPARE(values.size(), 2);
        const auto shares = values.above(rating);
        QCOMPARE(shares[0].metric, role(RoleId::Clv));
        QCOMPARE(shares[0].total, 100.0);
        QCOMPARE(shares[0].best, 80.0);
        QCOMPARE(shares[0].known, 4);
        QCOMPARE(shares[0].bestKnown, 2);
        QVERIFY(std::abs(shares[0].share() - 0.8) < 1e-12);
        QVERIFY(std::abs(shares[1].share() - 0.6) < 1e-12);
        const QString sentence = sentenceOf(shares[0], rating.bestCount);
        QVERIFY2(sentence.contains(format::share(0.8)), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"3"_s), qPrintable(sentence));
        QVERIFY2(sentence.count(u'.') >= 2, qPrintable(sentence)); // of one it is not known
        QVERIFY(sentenceOf(shares[0], 0).isEmpty());
    }

    void theLorenzCurve()
    {
        const table::Table table =
            TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), {5, 50, 15, 30, kNaN}, ColumnType::Money).build();
        const auto curve = ValueAbove(table).lorenz(0);
        const std::vector<CurvePoint> expected{{0, 0}, {0.25, 0.5}, {0.5, 0.8}, {0.75, 0.95}, {1, 1}};
        QCOMPARE(curve.size(), expected.size());
        for (size_t i = 0; i < curve.size(); ++i) {
            QVERIFY(std::abs(curve[i].customers - expected[i].customers) < 1e-12);
            QVERIFY(std::abs(curve[i].value - expected[i].value) < 1e-12);
        }
        // By score: the customer with 50 is found last.
        const auto byScore = ValueAbove(table).byScore(0, best({0, 0, 0, 1, 0}, {20, 10, 30, 40, 50}));
        QCOMPARE(byScore.size(), size_t{5});
        QVERIFY(std::abs(byScore[1].value - 0.3) < 1e-12);
        QVERIFY(std::abs(byScore[3].value - 0.5) < 1e-12);
        QCOMPARE(byScore.back().value, 1.0);
    }

    void theCurveIsConcaveAndComplete()
    {
        QRandomGenerator random(9);
        std::vector<double> amounts;
        for (int i = 0; i < 5000; ++i)
            amounts.push_back(std::exp(random.generateDouble() * 9) - 100);
        const table::Table table = TableBuilder().numbers(u"P"_s, role(RoleId::Profit), amounts).build();
        const auto curve = ValueAbove(table).lorenz(0);
        QCOMPARE(qsizetype(curve.size()), ValueAbove::kCurvePoints + 1);
        double steepest = std::numeric_limits<double>::infinity();
        for (size_t i = 1; i < curve.size(); ++i) {
            const double slope = (curve[i].value - curve[i - 1].value) / (curve[i].customers - curve[i - 1].customers);
            QVERIFY(slope <= steepest + 1e-9);
            steepest = slope;
        }
        QVERIFY(steepest < 0); // some lose money
        QCOMPARE(curve.back().value, 1.0);
        const double top =
            std::max_element(curve.begin(), curve.end(), [](auto a, auto b) { return a.value < b.value; })->value;
        QVERIFY(top > 1);
    }

    void lossesAreSaid()
    {
        const table::Table table =
            TableBuilder().numbers(u"Profit"_s, role(RoleId::Profit), {80, 40, -20}, ColumnType::Money).build();
        auto share = ValueAbove(table).above(best({1, 1, 0}, {9, 8, 7})).front();
        QVERIFY(std::abs(share.share() - 1.2) < 1e-12);
        QCOMPARE(share.losing, 1);
        QCOMPARE(share.losses, -20.0);
        const QString sentence = sentenceOf(share, 2);
        QVERIFY2(sentence.contains(format::share(1.2)) && sentence.contains(u"1 "_s), qPrintable(sentence));

        const table::Table red =
            TableBuilder().numbers(u"Profit"_s, role(RoleId::Profit), {80, -90}, ColumnType::Money).build();
        share = ValueAbove(red).above(best({1, 0}, {9, 8})).front();
        QVERIFY(!share.hasShare());
        QVERIFY(!sentenceOf(share, 1).contains(u'%'));
        QVERIFY(ValueAbove(red).lorenz(0).empty());
    }

    void severalCurrencies()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Revenue"_s, role(RoleId::Revenue), {100, 300}, ColumnType::Money)
                                       .words(u"Currency"_s, {}, {u"EUR"_s, u"USD"_s})
                                       .build();
        const ValueAbove refused(table);
        QCOMPARE(refused.size(), 0);
        QCOMPARE(refused.refusals().size(), 1);
        QVERIFY(refused.refusals()[0].contains(u"USD"_s));
        const auto share = ValueAbove(table, {{}, {{u"USD"_s, 0.5}}}).above(best({1, 0}, {9, 8})).front();
        QCOMPARE(share.total, 250.0);
        QCOMPARE(share.currency, u"EUR"_s);
    }

private:
    static Rating best(std::vector<quint8> who, std::vector<double> scores)
    {
        Rating rating;
        rating.bestCount = std::count(who.begin(), who.end(), 1);
        rating.best = std::move(who);
        rating.score = std::move(scores);
        return rating;
    }
};

static const lodestar::testkit::Registered<ValueShareTest> registered("core/metrics/valueshare");
#include "valueshare_test.moc"
