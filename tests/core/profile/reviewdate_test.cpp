#include "core/profile/reviewdate.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class ReviewDateTest : public QObject
{
    Q_OBJECT
private slots:
    void theYoungerTheSooner();
    void dueAndSoon();
};

void ReviewDateTest::theYoungerTheSooner()
{
    const QDate day(2026, 11, 30);
    QCOMPARE(nextReview(ReviewStage::Forming, day), QDate(2026, 12, 21));
    QCOMPARE(nextReview(ReviewStage::Growing, day), QDate(2027, 2, 28));
    QCOMPARE(nextReview(ReviewStage::Settled, day), QDate(2027, 11, 30));
    QVERIFY(!nextReview(ReviewStage::None, day).isValid());
    QVERIFY(!nextReview(ReviewStage::OnDate, day).isValid());
    for (const ReviewStage stage : reviewStages())
        QVERIFY(!reviewStageName(stage).isEmpty());
}

void ReviewDateTest::dueAndSoon()
{
    const QDate today(2026, 11, 24);
    Icp icp;
    QCOMPARE(reviewState(icp, today), ReviewState::Unset);
    icp.reviewOn = today;
    QCOMPARE(reviewState(icp, today), ReviewState::Due);
    QCOMPARE(reviewText(icp, today), u"The review is due today."_s);
    icp.reviewOn = today.addDays(-3);
    QCOMPARE(reviewState(icp, today), ReviewState::Due);
    QVERIFY(reviewText(icp, today).contains(u"since"_s));
    icp.reviewOn = today.addDays(7);
    QCOMPARE(reviewState(icp, today), ReviewState::Soon);
    icp.reviewOn = today.addDays(8);
    QCOMPARE(reviewState(icp, today), ReviewState::Later);
    icp.archived = true; // nobody is asked to look at what was put away
    QCOMPARE(reviewState(icp, today), ReviewState::Unset);
}

static const lodestar::testkit::Registered<ReviewDateTest> registered("core/profile/reviewdate");
#include "reviewdate_test.moc"
