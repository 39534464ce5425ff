#include "core/prospects/fitanswerstore.h"

#include "core/profile/icpstore.h"
#include "core/profile/rubric.h"
#include "tests/core/prospects/scoredtables.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::prospects;
using table::Match;
using table::RoleId;
using testkit::role;

class FitAnswerStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keptByKeyAndUndoable();
    void goesWithItsCriterion();
    void fillsOnlyWhatIsUnknown();
};

void FitAnswerStoreTest::keptByKeyAndUndoable()
{
    testkit::StoredProject project;
    const profile::Icp icp = testkit::haulier();
    QVERIFY(profile::IcpStore(*project).save(icp, u"Began"_s));
    FitAnswerStore store(*project);
    QVERIFY(store.answer(icp.criteria[2], u"P-1"_s, Match::No, u"Odra"_s));
    QVERIFY(store.answer(icp.criteria[2], u"P-1"_s, Match::Yes, u"Odra"_s)); // a second thought replaces the first
    QVERIFY(project->undoLabel().contains(u"Odra"_s));
    QCOMPARE(store.load()->value(u"New planner"_s), (QHash<QString, Match>{{u"P-1"_s, Match::Yes}}));
    QVERIFY(project->undo());
    QCOMPARE(store.load()->value(u"New planner"_s).value(u"P-1"_s), Match::No);
    QVERIFY(project->redo());
    QVERIFY(store.answer(icp.criteria[2], u"P-1"_s, Match::Unknown, u"Odra"_s));
    QVERIFY(store.load()->value(u"New planner"_s).isEmpty());
}

void FitAnswerStoreTest::goesWithItsCriterion()
{
    testkit::StoredProject project;
    profile::Icp icp = testkit::haulier();
    QVERIFY(profile::IcpStore(*project).save(icp, u"Began"_s));
    FitAnswerStore store(*project);
    QVERIFY(store.answer(icp.criteria[2], u"P-1"_s, Match::Yes, u"Odra"_s));
    const profile::Criterion planner = icp.criteria[2];
    icp.criteria.erase(icp.criteria.begin() + 2);
    QVERIFY(profile::IcpStore(*project).save(icp, u"Removed"_s));
    QVERIFY(store.load()->isEmpty());
    const auto refused = store.answer(planner, u"P-1"_s, Match::Yes, u"Odra"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void FitAnswerStoreTest::fillsOnlyWhatIsUnknown()
{
    const profile::Icp icp = testkit::haulier();
    const auto table = testkit::TableBuilder()
                           .words(u"Id"_s, role(RoleId::Id), {u"P-1"_s, u"P-2"_s, u""_s})
                           .words(u"Name"_s, role(RoleId::Name), {u"Odra"_s, u"Bug"_s, u"San"_s})
                           .words(u"Industry"_s, role(RoleId::Industry), {u"Retail"_s, u""_s, u""_s})
                           .build();
    auto match = profile::evaluate(table, icp).match;
    FitAnswers answers;
    answers[u"Industry"_s] = {{u"P-1"_s, Match::Yes}, {u"P-2"_s, Match::Yes}};
    answers[u"New planner"_s] = {{u"San"_s, Match::No}, {u"somebody else"_s, Match::Yes}};
    layAnswers(table, icp, answers, match);
    QVERIFY((match[0] == std::vector<Match>{Match::No, Match::Yes, Match::Unknown})); // the data says Retail
    QVERIFY((match[2] == std::vector<Match>{Match::Unknown, Match::Unknown, Match::No})); // known by its name
}

static const lodestar::testkit::Registered<FitAnswerStoreTest> registered("core/prospects/fitanswerstore");
#include "fitanswerstore_test.moc"
