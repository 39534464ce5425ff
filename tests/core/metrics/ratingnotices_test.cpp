#include "core/metrics/liverating.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
}

class RatingNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNotRated()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), {1, kNaN, kNaN, 4})
                                       .numbers(u"Usage"_s, role(RoleId::Usage), {1, 2, kNaN, 4})
                                       .build();
        BestRule rule{{{role(RoleId::Clv), 60, false, false}, {role(RoleId::Usage), 40, false, false}}, {}, {}};
        Rating rating = rate(table, rule);
        QCOMPARE(rating.ratedCount, 2); // of one, 40 % is known: too little
        const QString usual = rating.notices.value(0);
        QVERIFY(usual.contains(u"2"_s));
        rule.missing = MissingPolicy::Zero;
        rating = rate(table, rule);
        QCOMPARE(rating.ratedCount, 3);
        QVERIFY(std::abs(rating.score[1] - 20) < 1e-9); // 40 of 100 points, half way up
        QCOMPARE(rating.coverage[1], 0.4);
        QVERIFY(rating.notices.value(0) != usual && rating.notices.value(0).contains(u"1"_s));
        rule.missing = MissingPolicy::Half;
        rating = rate(table, rule);
        QVERIFY(std::abs(rating.score[1] - 50) < 1e-9);
        QVERIFY(std::isnan(rating.score[2]));
    }

    void aWeakBreakIsCalledWeak()
    {
        // A few far apart, most of the variance inside one heap: two groups explain little.
        std::vector<double> flat;
        for (int i = 0; i < 200; ++i)
            flat.push_back(i % 4 == 0 ? i % 3 : i % 2 * 60 + 20);
        const table::Table table = TableBuilder().numbers(u"NPS"_s, role(RoleId::Nps), flat).build();
        BestRule rule{{{role(RoleId::Nps), 1, false, false}}, {Threshold::Kind::NaturalBreak, 0, 3}, {}};
        rule.criteria[0].normalisation = Normalisation::MinMax;
        const Rating rating = rate(table, rule);
        QCOMPARE(rating.breakFit < 0.7, rating.notices.size() == 1);
        QVERIFY(rating.breakFit > 0);
    }

    void theThreeLists()
    {
        const table::Table table =
            TableBuilder()
                .words(u"Name"_s, role(RoleId::Name), {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, table::ColumnType::Text)
                .numbers(u"CLV"_s, role(RoleId::Clv), {4, 3, 2, 1})
                .build();
        LiveRating live(table, std::vector<BestCriterion>{{role(RoleId::Clv), 1, false, false}});
        const std::vector<double> weights{1};
        const Rating &rating =
            live.rate(weights, {Threshold::Kind::TopCount, 2, 3},
                      {{u"a"_s, Pin::Standing::NotFit, {}, {}, {}}, {u"d"_s, Pin::Standing::Best, {}, {}, {}}});
        QCOMPARE(rating.best, (std::vector<quint8>{0, 1, 0, 1}));
        QCOMPARE(rating.notFit, (std::vector<quint8>{1, 0, 0, 0}));
        QCOMPARE(rating.bestCount, 2);
        QCOMPARE(rating.notFitCount, 1);
        QCOMPARE(rating.pinned, (std::vector<quint8>{1, 0, 0, 1}));
        live.rate(weights, {Threshold::Kind::TopCount, 2, 3}, {});
        QCOMPARE(rating.notFitCount, 0);
        QCOMPARE(rating.notFit, (std::vector<quint8>{0, 0, 0, 0}));
    }
};

static const lodestar::testkit::Registered<RatingNoticesTest> registered("core/metrics/ratingnotices");
#include "ratingnotices_test.moc"
