#include "core/profile/fitexceptions.h"

#include "tests/core/profile/inventedcustomers.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using Kind = FitException::Kind;
using table::Match;

namespace {

/// Six customers, scores falling; the first two are best. Answers of a must-have, two others and a disqualifier.
struct Case {
    Icp icp;
    Fits fits;
    metrics::Rating rating;
};

Case sixCustomers()
{
    Case one;
    one.icp.criteria = {testkit::criterionOn(u"Must"_s, u"m"_s), testkit::criterionOn(u"Light"_s, u"l"_s),
                        testkit::criterionOn(u"Heavy"_s, u"h"_s), testkit::criterionOn(u"Never"_s, u"n"_s)};
    one.icp.criteria[0].kind = CriterionKind::MustHave;
    one.icp.criteria[2].points = 50;
    one.icp.criteria[3].kind = CriterionKind::Disqualifier;
    const Match y = Match::Yes, n = Match::No, u = Match::Unknown;
    const std::vector<std::vector<Match>> match{
        {y, n, y, y, y, u}, {n, y, y, y, y, u}, {n, y, y, y, y, u}, {n, n, n, y, n, u}};
    one.fits.match = match;
    for (size_t row = 0; row < 6; ++row) {
        one.fits.rows.push_back(
            evaluateRow(one.icp, std::array{match[0][row], match[1][row], match[2][row], match[3][row]}));
        one.rating.score.push_back(90.0 - 10 * static_cast<double>(row));
        one.rating.best.push_back(row < 2 ? 1 : 0);
        one.rating.notFit.push_back(row == 2 ? 1 : 0);
    }
    return one;
}

} // namespace

class FitExceptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void whoAndThroughWhat()
    {
        const Case one = sixCustomers();
        const FitExceptions found = exceptionsOf(one.icp, one.fits, one.rating);
        QCOMPARE(found.rejectedBest, 2);
        QCOMPARE(found.acceptedNotFit, 1);
        QCOMPARE(found.acceptedWeak, 1);
        QCOMPARE(found.list.size(), 4u);
        QCOMPARE(found.list[0].row, 0); // the higher score first
        QCOMPARE(found.list[0].criteria, (std::vector<size_t>{2, 1})); // weightiest first
        QCOMPARE(found.list[1].row, 1);
        QCOMPARE(found.list[1].criteria, std::vector<size_t>{0}); // the must-have alone decided
        QCOMPARE(found.list[2].kind, Kind::AcceptedNotFit);
        QCOMPARE(found.list[3].kind, Kind::AcceptedWeak);
        QCOMPARE(found.list[3].row, 4);
        QCOMPARE(found.list[3].criteria.front(), 2u);
        QCOMPARE(found.rejectedBy, (std::vector<qint64>{1, 1, 1, 0}));
    }
    void aDisqualifierIsTheReason()
    {
        Case one = sixCustomers();
        std::ranges::fill(one.rating.best, quint8{0});
        one.rating.best[3] = 1; // meets everything, and is disqualified
        const FitExceptions found = exceptionsOf(one.icp, one.fits, one.rating);
        QCOMPARE(found.rejectedBest, 1);
        QCOMPARE(found.list[0].criteria, std::vector<size_t>{3});
    }
    /// Of whom nothing is known, nobody can say that the definition rejects them.
    void unknownIsNoRejection()
    {
        Case one = sixCustomers();
        std::ranges::fill(one.rating.best, quint8{0});
        one.rating.best[5] = 1;
        QCOMPARE(exceptionsOf(one.icp, one.fits, one.rating).rejectedBest, 0);
    }
    void theListIsCutButCounted()
    {
        const Case one = sixCustomers();
        const FitExceptions found = exceptionsOf(one.icp, one.fits, one.rating, 1);
        QCOMPARE(found.list.size(), 1u);
        QCOMPARE(found.acceptedWeak, 1);
    }
    void words()
    {
        const Case one = sixCustomers();
        const FitExceptions found = exceptionsOf(one.icp, one.fits, one.rating);
        QVERIFY(causesInWords(one.icp, found.list[1]).contains(u"because of"_s));
        QVERIFY(causesInWords(one.icp, found.list[1]).contains(u"Must"_s));
        QVERIFY(causesInWords(one.icp, found.list[3]).contains(u"meets"_s));
        QVERIFY(exceptionName(Kind::RejectedBest) != exceptionName(Kind::AcceptedWeak));
    }
};

static const testkit::Registered<FitExceptionsTest> registered("core/profile/fitexceptions");
#include "fitexceptions_test.moc"
