#include "core/workshop/progress.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class ProgressTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int minute) { return QDateTime(QDate(2026, 11, 24), QTime(9, minute), Qt::UTC); }

    static Answer card(const QString &question) { return {u"card"_s, question, {}, u"They replan by phone"_s, at(0)}; }

    static Decision decision(const QString &subject, int minute, int confidence = 4, const QString &dissent = {})
    {
        return {subject, u"Planners, not drivers"_s, u"Sari"_s, confidence, at(minute), {}, dissent};
    }

    static QuestionStanding standing(const WorkshopFacts &facts)
    {
        return questionProgress(facts).value(u"q1"_s).standing;
    }

private slots:
    void aQuestionComesFromNothingToADecision()
    {
        WorkshopFacts facts;
        QVERIFY(questionProgress(facts).isEmpty());
        QCOMPARE(standing(facts), QuestionStanding::Nothing);
        facts.cards = {card(u"q1"_s), card(u"q1"_s), card(u"q2"_s)};
        QCOMPARE(standing(facts), QuestionStanding::Answered);
        QCOMPARE(questionProgress(facts).value(u"q1"_s).cards, 2);
        facts.decisions = {decision(u"q1"_s, 10)};
        QCOMPARE(standing(facts), QuestionStanding::Decided);
        QVERIFY(questionProgress(facts).value(u"q1"_s).reasons().isEmpty());
        QCOMPARE(questionProgress(facts).value(u"q2"_s).standing, QuestionStanding::Answered);
    }

    void dissentAndDoubtContestADecision()
    {
        QVERIFY(isContested(decision(u"q1"_s, 10, 2)));
        QVERIFY(isContested(decision(u"q1"_s, 10, 5, u"Budi: too narrow"_s)));
        QVERIFY(!isContested(decision(u"q1"_s, 10, 3, u"  "_s)));
        WorkshopFacts facts;
        facts.decisions = {decision(u"q1"_s, 10, 2)};
        QCOMPARE(standing(facts), QuestionStanding::Contested);
        QVERIFY(questionProgress(facts).value(u"q1"_s).isDecided());
        facts.decisions = {decision(u"q1"_s, 10, 5, u"Budi: too narrow"_s)};
        QCOMPARE(standing(facts), QuestionStanding::Contested);
        QCOMPARE(questionProgress(facts).value(u"q1"_s).reasons(), u"somebody sees it differently"_s);
    }

    void aDecisionAfterTheVoteSettlesASplit()
    {
        WorkshopFacts facts;
        facts.cards = {card(u"q1"_s)};
        facts.splitVotes = {{u"q1"_s, at(20)}};
        QCOMPARE(standing(facts), QuestionStanding::Contested);
        facts.decisions = {decision(u"q1"_s, 10)};
        QCOMPARE(standing(facts), QuestionStanding::Contested); // decided before, voted on again
        facts.decisions = {decision(u"q1"_s, 30)};
        QCOMPARE(standing(facts), QuestionStanding::Decided);
        facts.splitVotes.push_back({u"q1"_s, at(40)});
        QCOMPARE(standing(facts), QuestionStanding::Contested);
    }

    void whatIsSaidOfAClusterIsSaidOfItsQuestion()
    {
        WorkshopFacts facts;
        facts.clusterQuestions = {{u"c1"_s, u"q1"_s}};
        facts.decisions = {decision(u"c1"_s, 10)};
        QCOMPARE(standing(facts), QuestionStanding::Decided);
        facts.gaps = {{u"c1"_s, GapVerdict::Otherwise, u"They are larger than we think"_s}};
        QCOMPARE(standing(facts), QuestionStanding::DataSaysOtherwise);
        facts.gaps = {{u"c1"_s, GapVerdict::Agrees, {}}};
        QCOMPARE(standing(facts), QuestionStanding::Decided);
        QVERIFY(!questionProgress(facts).contains(u"c1"_s));
    }

    void everyStandingHasAnIdAndAName()
    {
        QStringList ids, names;
        for (int standing = 0; standing <= int(QuestionStanding::DataSaysOtherwise); ++standing) {
            ids << questionStandingId(QuestionStanding(standing));
            names << questionStandingName(QuestionStanding(standing));
        }
        QCOMPARE(ids, (QStringList{u"nothing"_s, u"answered"_s, u"contested"_s, u"decided"_s, u"otherwise"_s}));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

static const lodestar::testkit::Registered<ProgressTest> registered("core/workshop/progress");
#include "progress_test.moc"
