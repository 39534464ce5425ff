#include "core/workshop/decisionchain.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class DecisionChainTest : public QObject
{
    Q_OBJECT

    static Room room()
    {
        Room room;
        const QDateTime at(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
        room.clusters = {{u"k"_s, u"q7"_s, 0, u"Planning"_s, at}};
        for (const QString &card : {u"a"_s, u"b"_s, u"c"_s}) {
            Answer answer{card, u"q7"_s, {}, u"Card "_s + card, at};
            answer.cluster = card == u"c"_s ? QString() : u"k"_s;
            room.cards.push_back(answer);
        }
        room.voteRounds = {{u"r"_s,
                            u"q7"_s,
                            VoteKind::Dots,
                            5,
                            2,
                            VoteState::Revealed,
                            {{u"a"_s, u"Planning"_s}, {u"c"_s, u"Card c"_s}},
                            at}};
        room.votes = {{u"v"_s, u"r"_s, u"p"_s, {}, u"a"_s, 2}, {u"w"_s, u"r"_s, u"q"_s, {}, u"a"_s, 1}};
        room.decisions = {{u"k"_s, u"Planners buy"_s, u"Sari"_s, 4, at, {}, u"Budi"_s},
                          {u"q7"_s, u"They want calm"_s, {}, 2, at}};
        return room;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aClusterLeadsToItsCardsAndVotes()
    {
        const auto chain = chainOf(room(), u"k"_s);
        QVERIFY(chain);
        QCOMPARE(chain->question, u"q7"_s);
        QCOMPARE(chain->cluster, u"Planning"_s);
        QCOMPARE(chain->cards.size(), 2u);
        QCOMPARE(chain->votes->amount, 3.0);
        QCOMPARE(chain->votes->people, 2);
        const QString words = chainInWords(*chain).remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(words.contains(u"owner Sari, confidence 4 of 5"_s), qPrintable(words));
        QVERIFY(words.contains(u"3 dot(s), 2 person(s)"_s));
        QVERIFY(words.contains(u"2 card(s)"_s) && words.contains(u"with dissent"_s));
    }

    void aQuestionLeadsToAllItsCards()
    {
        const auto chain = chainOf(room(), u"q7"_s);
        QCOMPARE(chain->cards.size(), 3u);
        QVERIFY(chain->cluster.isEmpty() && !chain->votes);
        QVERIFY(!chainInWords(*chain).contains(u"owner"_s));
        QVERIFY(!chainOf(room(), u"q8"_s));
        QCOMPARE(questionOf(room(), u"k"_s), u"q7"_s);
        QCOMPARE(questionOf(room(), u"q9"_s), u"q9"_s);
    }
};

static const lodestar::testkit::Registered<DecisionChainTest> registered("core/workshop/decisionchain");
#include "decisionchain_test.moc"
