#include "core/research/nextsteps.h"

#include "core/research/hypothesiscriterion.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using workshop::Hypothesis;

class NextStepsTest : public QObject
{
    Q_OBJECT
private slots:
    void theRiskiestComesFirstWithWhatItsTestLacks()
    {
        Hypothesis weak{u"weak"_s, u"Weak"_s, 1}, strong{u"strong"_s, u"Strong"_s, 3}, proven{u"proven"_s, u"P"_s, 3};
        proven.rung = 4;
        workshop::Question q7, warmup;
        q7.id = u"q7"_s;
        q7.number = 7;
        warmup.id = u"w1"_s;
        warmup.group = u"warmup"_s;
        auto steps = nextSteps({weak, proven, strong}, {warmup, q7}, {}, {});
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].target, u"strong"_s);
        QCOMPARE(int(steps[0].kind), int(NextStep::Kind::Test));
        QCOMPARE(steps[2].target, u"q7"_s);
        strong.test = u"Ask eight"_s;
        QCOMPARE(int(nextSteps({strong}, {}, {}, {}).front().kind), int(NextStep::Kind::Threshold));
        strong.killBelow = 0.4;
        strong.asked = 2;
        strong.hits = 2;
        steps = nextSteps({strong}, {}, {}, {});
        QCOMPARE(int(steps.front().kind), int(NextStep::Kind::Ask));
        QVERIFY(steps.front().text.contains(u'3'));
        strong.hits = 0; // below what was agreed: given up
        QVERIFY(nextSteps({strong}, {}, {}, {}).empty());
        workshop::Answer answer;
        answer.question = u"q7"_s;
        QVERIFY(nextSteps({}, {q7}, {answer}, {}).empty());
        workshop::Decision decision;
        decision.subject = u"q7"_s;
        QVERIFY(nextSteps({}, {q7}, {}, {decision}).empty());
    }

    void aDraftOfBeliefsAloneIsMarkedAsSuch()
    {
        Hypothesis industry{u"a"_s, u"They are in logistics"_s, 2}, free{u"b"_s, u"Planners decide"_s, 3},
            dead{u"c"_s, u"They are young"_s, 3};
        industry.criterion.attribute = u"Industry"_s;
        industry.criterion.values = QStringList{u"Logistics"_s};
        industry.hits = 6;
        industry.asked = 8;
        dead.killBelow = 0.5;
        dead.asked = 10;
        const profile::Icp icp = draftFromHypotheses(u"Draft"_s, {industry, free, dead});
        QCOMPARE(icp.criteria.size(), size_t(2));
        QCOMPARE(icp.criteria[0].best, u"Planners decide"_s);
        QVERIFY(icp.criteria[0].condition.isEmpty());
        QCOMPARE(icp.criteria[1].label, u"Industry"_s);
        QVERIFY(icp.criteria[1].evidence.note.contains(u"6 of 8"_s));
        for (const profile::Criterion &criterion : icp.criteria)
            QCOMPARE(int(criterion.evidence.kind), int(profile::EvidenceKind::Hypothesis));
        QVERIFY(criterionFrom(free).id != criterionFrom(free).id);
    }
};

static const lodestar::testkit::Registered<NextStepsTest> registered("core/research/nextsteps");
#include "nextsteps_test.moc"
