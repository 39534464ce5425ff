#include "core/prospects/reasons.h"

#include "core/prospects/prospectlist.h"
#include "tests/core/prospects/scoredtables.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::prospects;
using table::Match;
using table::RoleId;
using testkit::role;

namespace {

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class ReasonsTest : public QObject
{
    Q_OBJECT
private slots:
    void inWordsWithTheValue();
    void aRuleOutThatDoesNotHoldSpeaksFor();
    void rangeAndWhatIsMissing();
};

void ReasonsTest::inWordsWithTheValue()
{
    const profile::Icp icp = testkit::haulier();
    const auto table = testkit::TableBuilder()
                           .words(u"Industry"_s, role(RoleId::Industry), {u"Retail"_s})
                           .numbers(u"Employees"_s, role(RoleId::Employees), {120})
                           .words(u"Country"_s, role(RoleId::Country), {u"Atlantis"_s})
                           .build();
    const auto fits = profile::evaluate(table, icp);
    const auto reasons = reasonsOf(table, icp, fits, 0);
    QCOMPARE(reasons.size(), 4u);
    QCOMPARE(plain(reasons[0].text), u"Industry is Retail, and Logistics is wanted."_s);
    QCOMPARE(plain(reasons[1].text), u"Employees is 120, as wanted."_s);
    QCOMPARE(plain(reasons[2].text), u"New planner: nobody has answered this yet."_s);
    QCOMPARE(plain(reasons[3].text), u"Country is Atlantis, which rules it out."_s);
    QCOMPARE(reasons[3].verdict, Verdict::Missed);
    QVERIFY(!reasons[1].byHand);
}

void ReasonsTest::aRuleOutThatDoesNotHoldSpeaksFor()
{
    const profile::Icp icp = testkit::haulier();
    QCOMPARE(verdictOf(icp.criteria[3], Match::No), Verdict::Met);
    QCOMPARE(verdictOf(icp.criteria[3], Match::Yes), Verdict::Missed);
    QCOMPARE(verdictOf(icp.criteria[0], Match::Yes), Verdict::Met);
    const auto table = testkit::TableBuilder().words(u"Country"_s, role(RoleId::Country), {u"Poland"_s, u""_s}).build();
    const auto fits = profile::evaluate(table, icp);
    QCOMPARE(labelsOf(icp, fits, 0, Verdict::Met), QStringList{u"Country"_s});
    QVERIFY(labelsOf(icp, fits, 1, Verdict::Unknown).contains(u"Country"_s));
    QVERIFY(plain(reasonsOf(table, icp, fits, 1)[3].text).contains(u"Atlantis would rule it out"_s));
}

void ReasonsTest::rangeAndWhatIsMissing()
{
    profile::Fit fit;
    fit.points = 100;
    fit.low = 44.4;
    fit.high = 100;
    fit.coverage = 0.44F;
    QVERIFY(rangeText(fit).contains(u"between 44 and 100"_s));
    fit.points = std::nan("");
    QVERIFY(rangeText(fit).contains(u"Nothing is known"_s));
    const profile::Icp icp = testkit::haulier();
    MissingFacts facts{MissingFacts::Toward::Best, 3, {1, 2}};
    QCOMPARE(plain(missingText(icp, facts)),
             u"Find out Employees and New planner first, and 1 more: if all turn out well, it is Best."_s);
    facts = {MissingFacts::Toward::Certain, 1, {2, -1}};
    QVERIFY(missingText(icp, facts).contains(u"for certain"_s));
    QVERIFY(missingText(icp, {}).isEmpty());
}

static const lodestar::testkit::Registered<ReasonsTest> registered("core/prospects/reasons");
#include "reasons_test.moc"
