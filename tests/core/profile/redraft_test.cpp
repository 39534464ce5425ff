#include "core/profile/redraft.h"

#include "tests/core/profile/inventedcustomers.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using testkit::criterionOn;
using testkit::inventedCustomers;

class RedraftTest : public QObject
{
    Q_OBJECT
private slots:
    void provenance()
    {
        Icp icp;
        icp.criteria = {criterionOn(u"A"_s, u"x"_s),
                        criterionOn(u"B"_s, u"x"_s, EvidenceKind::Opinion),
                        {},
                        criterionOn(u"C"_s, u"x"_s, EvidenceKind::Data, 0.3),
                        criterionOn(u"D"_s, u"x"_s)};
        icp.criteria[4].kind = CriterionKind::Disqualifier;
        const Provenance found = provenanceOf(icp, 0.1);
        QCOMPARE(found.fromData, 2);
        QCOMPARE(found.disqualifiersFromData, 1);
        QCOMPARE(found.kept, 1);
        QCOMPARE(found.statements, 1);
        QVERIFY(found.takesChance);
        QVERIFY(!provenanceOf(icp, 0.5).takesChance);
    }

    void choosesAnewWhatCameFromData()
    {
        const Analysis analysis = inventedCustomers(400, 4);
        Icp icp;
        icp.bestFrom = 55;
        // Written on something else; the opinion stays as it is.
        icp.criteria = {criterionOn(u"Noise 1"_s, u"A"_s), criterionOn(u"Noise 2"_s, u"B"_s, EvidenceKind::Opinion)};
        const Icp anew = redrafted(icp, provenanceOf(icp, 0.1), analysis.table, analysis.rating, analysis.traits);
        QCOMPARE(anew.criteria.size(), 2u);
        QCOMPARE(anew.criteria[0], icp.criteria[1]);
        QCOMPARE(anew.criteria[1].condition.attribute, u"Industry"_s);
        QCOMPARE(anew.criteria[1].condition.values, QStringList{u"Logistics"_s});
        QCOMPARE(anew.bestFrom, 55.0);
    }

    void aMustStaysOne()
    {
        const Analysis analysis = inventedCustomers(400, 4);
        Icp icp;
        icp.criteria = {criterionOn(u"Industry"_s, u"Retail"_s)};
        icp.criteria[0].kind = CriterionKind::MustHave;
        const Icp anew = redrafted(icp, provenanceOf(icp, 0.1), analysis.table, analysis.rating, analysis.traits);
        QCOMPARE(anew.criteria.size(), 1u);
        QCOMPARE(anew.criteria[0].kind, CriterionKind::MustHave);
        QCOMPARE(anew.criteria[0].condition.values, QStringList{u"Logistics"_s});
    }

    /// Of twelve best, nine are left: too few to draft from, enough to check with.
    void aFifthHeldBackIsNoReasonToDraftNothing()
    {
        const Analysis analysis = inventedCustomers(45, 2);
        QCOMPARE(analysis.rating.bestCount, 9);
        QCOMPARE(analysis.traits.level, traits::HonestyLevel::Hints);
        Icp icp;
        icp.criteria = {criterionOn(u"Industry"_s, u"Logistics"_s)};
        const auto draft = [&](const traits::TraitReport &report) {
            return redrafted(icp, provenanceOf(icp, 0.1), analysis.table, analysis.rating, report).criteria.size();
        };
        QCOMPARE(draft(analysis.traits), 0u);
        const auto enough = asIfNobodyWereMissing(analysis.traits, 0.1);
        const bool isLikely =
            std::ranges::any_of(analysis.traits.traits, [](const auto &each) { return each.q <= 0.1; });
        QCOMPARE(draft(enough), isLikely ? 1u : 0u);
        QVERIFY(isLikely);
    }

    /// Only who took what could be chance is tested as someone who does.
    void chanceIsTakenOnlyByThoseWhoTookIt()
    {
        const Analysis analysis = inventedCustomers(200, 8, false);
        Icp icp;
        icp.criteria = {criterionOn(u"Noise 1"_s, u"A"_s), criterionOn(u"Noise 2"_s, u"B"_s)};
        const auto count = [&] {
            return redrafted(icp, provenanceOf(icp, 0.1), analysis.table, analysis.rating, analysis.traits)
                .criteria.size();
        };
        QCOMPARE(count(), 0u);
        icp.criteria[0].evidence.q = 0.6;
        QCOMPARE(count(), 2u);
    }
};

static const testkit::Registered<RedraftTest> registered("core/profile/redraft");
#include "redraft_test.moc"
