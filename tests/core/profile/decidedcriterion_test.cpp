#include "core/profile/decidedcriterion.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class DecidedCriterionTest : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionBecomesAnOpinionThatLeadsBack()
    {
        workshop::DecisionChain chain;
        chain.decision = {u"k"_s, u"Planners buy, drivers use"_s, u"Sari"_s, 4,
                          QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
        chain.cluster = u"Planning"_s;
        const Criterion criterion = criterionFrom(chain);
        QVERIFY(!criterion.id.isEmpty());
        QCOMPARE(criterion.label, u"Planning"_s);
        QCOMPARE(criterion.best, u"Planners buy, drivers use"_s);
        QVERIFY(criterion.condition.isEmpty());
        QCOMPARE(criterion.kind, CriterionKind::NiceToHave);
        QCOMPARE(criterion.evidence.kind, EvidenceKind::Opinion);
        QCOMPARE(criterion.evidence.source, u"k"_s);
        QVERIFY(criterion.evidence.text().contains(u"Sari"_s));
        // The way back is kept with the definition.
        QCOMPARE(Evidence::fromJson(criterion.evidence.toJson()), criterion.evidence);
        QVERIFY(!Evidence().toJson().contains(u"source"_s));
        chain.cluster.clear();
        QCOMPARE(criterionFrom(chain).label, u"Planners buy, drivers use"_s);
    }
};

static const lodestar::testkit::Registered<DecidedCriterionTest> registered("core/profile/decidedcriterion");
#include "decidedcriterion_test.moc"
