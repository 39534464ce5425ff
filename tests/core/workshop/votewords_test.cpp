#include "core/workshop/votewords.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class VoteWordsTest : public QObject
{
    Q_OBJECT

    static VoteRound round(VoteKind kind, const QStringList &items)
    {
        VoteRound round{u"r"_s, u"q1"_s, kind, 5, 2, VoteState::Revealed, {}, {}};
        for (const QString &item : items)
            round.items.push_back({item, item});
        return round;
    }

    static std::vector<Vote> votes(std::initializer_list<std::tuple<QString, QString, double>> given)
    {
        std::vector<Vote> votes;
        for (const auto &[person, item, amount] : given)
            votes.push_back({{}, u"r"_s, person, {}, item, amount});
        return votes;
    }

    static QString plain(QStringList lines) { return lines.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069)); }

    static QString itself(const QString &id) { return id; }

    static QString outcome(const VoteRound &round, const std::vector<Vote> &votes)
    {
        return plain(outcomeInWords(tallyVotes(round, votes), itself));
    }

private slots:
    void aWinnerATieAndNobody()
    {
        const VoteRound dots = round(VoteKind::Dots, {u"Speed"_s, u"Price"_s});
        QCOMPARE(outcome(dots, {}), u"Nobody has voted."_s);
        const QString won = outcome(dots, votes({{u"Ana"_s, u"Speed"_s, 2}, {u"Budi"_s, u"Speed"_s, 1}}));
        QVERIFY2(won.startsWith(u"First: Speed (3 dot(s), 2 person(s))."_s), qPrintable(won));
        QVERIFY(won.contains(u"7 dot(s) were not used."_s));
        const QString tied = outcome(dots, votes({{u"Ana"_s, u"Speed"_s, 2}, {u"Budi"_s, u"Price"_s, 2}}));
        QVERIFY2(tied.startsWith(u"A tie for the first place: Speed and Price (2 dot(s), 1 person(s) each)."_s),
                 qPrintable(tied));
    }

    void theOrderMayDependOnHowOneCounts()
    {
        const QString words = outcome(round(VoteKind::Dots, {u"Speed"_s, u"Price"_s}),
                                      votes({{u"Ana"_s, u"Speed"_s, 2},
                                             {u"Budi"_s, u"Speed"_s, 2},
                                             {u"Cem"_s, u"Price"_s, 1},
                                             {u"Dara"_s, u"Price"_s, 1},
                                             {u"Eko"_s, u"Price"_s, 1}}));
        QVERIFY2(words.contains(u"most people stand behind Price (3 dot(s), 3 person(s))"_s), qPrintable(words));
        QVERIFY(words.contains(u"Fleiss"_s)); // five people
    }

    void aCircleHasNoWinner()
    {
        const QString words = outcome(round(VoteKind::Ranking, {u"A"_s, u"B"_s, u"C"_s}),
                                      votes({{u"Ana"_s, u"A"_s, 1},
                                             {u"Ana"_s, u"B"_s, 2},
                                             {u"Ana"_s, u"C"_s, 3},
                                             {u"Budi"_s, u"B"_s, 1},
                                             {u"Budi"_s, u"C"_s, 2},
                                             {u"Budi"_s, u"A"_s, 3},
                                             {u"Cem"_s, u"C"_s, 1},
                                             {u"Cem"_s, u"A"_s, 2},
                                             {u"Cem"_s, u"B"_s, 3}}));
        QVERIFY2(words.contains(u"No clear winner"_s), qPrintable(words));
        QVERIFY2(words.contains(u"3 order(s) agree equally well"_s), qPrintable(words));
        const QString clear = outcome(round(VoteKind::Ranking, {u"A"_s, u"B"_s}),
                                      votes({{u"Ana"_s, u"B"_s, 1}, {u"Ana"_s, u"A"_s, 2}, {u"Budi"_s, u"B"_s, 1}}));
        QVERIFY2(clear.contains(u"B beats every other one"_s), qPrintable(clear));
        QVERIFY2(clear.contains(u"(Kemeny): B, then A."_s), qPrintable(clear));
    }

    void objectionsAreAskedWhy()
    {
        const QString words =
            outcome(round(VoteKind::Consent, {u"A"_s}), votes({{u"Ana"_s, u"A"_s, 2}, {u"Budi"_s, u"A"_s, 5}}));
        QVERIFY2(words.contains(u"1 person(s) object to A"_s), qPrintable(words));
        QVERIFY2(words.contains(u"median 3.5, from 2 to 5, 2 person(s)"_s), qPrintable(words));
    }

    void doublesAreSettledAloud()
    {
        const VoteGroups merged{{u"a"_s, u"k"_s}, {u"b"_s, u"k"_s}};
        const auto said = [&](const VoteRound &one, const std::vector<Vote> &cast) {
            return plain(settledInWords(tallyVotes(one, cast, merged), one, itself,
                                        [](const QString &) { return u"Planning"_s; }));
        };
        QCOMPARE(said(round(VoteKind::Dots, {u"a"_s, u"b"_s}), votes({{u"Ana"_s, u"a"_s, 2}, {u"Ana"_s, u"b"_s, 2}})),
                 u"4 dot(s) of Ana on Planning count as 2: the limit is 2 on one item."_s);
        QVERIFY(said(round(VoteKind::Consent, {u"a"_s, u"b"_s}), votes({{u"Ana"_s, u"a"_s, 2}, {u"Ana"_s, u"b"_s, 5}}))
                    .contains(u"the lower grade, 2, counts"_s));
        QVERIFY(said(round(VoteKind::Ranking, {u"a"_s, u"b"_s}), votes({{u"Ana"_s, u"a"_s, 2}, {u"Ana"_s, u"b"_s, 1}}))
                    .contains(u"the better rank, 1, counts"_s));
    }

    void roundsAreNamed()
    {
        VoteRound dots = round(VoteKind::Dots, {});
        QCOMPARE(roundInWords(dots), u"5 dot(s) each, 2 at most on one item"_s);
        dots.itemLimit = 0;
        QCOMPARE(roundInWords(dots), u"5 dot(s) each"_s);
        QCOMPARE(roundInWords(round(VoteKind::Ranking, {})), u"Ranking"_s);
    }
};

static const lodestar::testkit::Registered<VoteWordsTest> registered("core/workshop/votewords");
#include "votewords_test.moc"
