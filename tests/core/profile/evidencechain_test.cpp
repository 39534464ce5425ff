#include "core/profile/evidencechain.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using Kind = EvidencePiece::Kind;

namespace {

/// Two cards of the room and one of an interview, laid together and decided on.
EvidenceSources decided()
{
    EvidenceSources sources;
    workshop::Respondent asked;
    asked.id = u"r1"_s;
    asked.kind = workshop::Respondent::Kind::Interview;
    sources.respondents = {asked};
    workshop::Cluster cluster;
    cluster.id = u"c1"_s;
    cluster.question = u"q8"_s;
    cluster.name = u"Late lorries"_s;
    sources.room.clusters = {cluster};
    for (int i = 0; i < 3; ++i) {
        workshop::Answer card;
        card.id = u"card%1"_s.arg(i);
        card.question = u"q8"_s;
        card.cluster = u"c1"_s;
        card.text = u"Text %1"_s.arg(i);
        card.team = u"sales"_s;
        if (i == 2)
            card.respondent = u"r1"_s;
        sources.room.cards.push_back(card);
    }
    workshop::Decision decision;
    decision.subject = u"c1"_s;
    decision.text = u"Lorries are late every week"_s;
    sources.room.decisions = {decision};
    return sources;
}

QList<Kind> kinds(const std::vector<EvidencePiece> &chain)
{
    QList<Kind> kinds;
    for (const EvidencePiece &piece : chain)
        kinds << piece.kind;
    return kinds;
}

} // namespace

class EvidenceChainTest : public QObject
{
    Q_OBJECT
private slots:
    void dataComesWithItsCountsThenAndNow();
    void aDecisionLeadsBackToItsCards();
    void hypothesesThatSayTheSameAreFound();
    void anOpinionAloneIsSaid();
};

void EvidenceChainTest::dataComesWithItsCountsThenAndNow()
{
    Criterion criterion;
    criterion.condition.attribute = u"Industry"_s;
    criterion.condition.values = {u"Logistics"_s};
    criterion.evidence = {EvidenceKind::Data, {14, 6, 33, 159}, 0.004, {}};
    auto chain = evidenceChain(criterion, {}, traits::Counts{15, 7, 30, 160});
    QCOMPARE(kinds(chain), (QList{Kind::Counts, Kind::CountsNow}));
    QVERIFY(chain[0].text.contains(u"14 of 20 best customers met it, and 33 of 192 others"_s));
    QVERIFY(chain[1].text.contains(u"15 of 22 best customers meet it, and 30 of 190 others"_s));
    chain = evidenceChain(criterion, {}, criterion.evidence.counts); // the same is not said twice
    QCOMPARE(kinds(chain), QList{Kind::Counts});
}

void EvidenceChainTest::aDecisionLeadsBackToItsCards()
{
    Criterion criterion;
    criterion.evidence.source = u"c1"_s;
    const auto chain = evidenceChain(criterion, decided());
    QCOMPARE(kinds(chain), (QList{Kind::Decision, Kind::Quote, Kind::Card, Kind::Card})); // customers' words first
    QVERIFY(chain[0].text.contains(u"Late lorries"_s));
    QCOMPARE(chain[0].subject, u"c1"_s);
    QCOMPARE(chain[1].subject, u"interviews:q8"_s);
    QVERIFY(chain[1].text.contains(u"Text 2"_s));
    QVERIFY(chain[2].text.contains(workshop::teamName(u"sales"_s)));
    EvidenceSources gone = decided();
    gone.room.decisions.clear();
    QCOMPARE(kinds(evidenceChain(criterion, gone)), QList{Kind::Note});
}

void EvidenceChainTest::hypothesesThatSayTheSameAreFound()
{
    EvidenceSources sources;
    workshop::Hypothesis same, other;
    same.id = u"h1"_s;
    same.statement = u"Logistics suits us"_s;
    same.criterion.attribute = u"Industry"_s;
    same.criterion.values = {u"Logistics"_s};
    same.hits = 6;
    same.asked = 8;
    other = same;
    other.id = u"h2"_s;
    other.criterion.values = {u"Retail"_s};
    sources.hypotheses = {other, same};
    Criterion criterion;
    criterion.condition = same.criterion;
    criterion.evidence.kind = EvidenceKind::Hypothesis;
    const auto chain = evidenceChain(criterion, sources);
    QCOMPARE(kinds(chain), QList{Kind::Hypothesis});
    QCOMPARE(chain[0].subject, u"h1"_s);
    QVERIFY(chain[0].text.contains(u"6 of 8 said so"_s));
    Criterion words;
    words.best = u"Logistics suits us"_s;
    QCOMPARE(kinds(evidenceChain(words, sources)), QList{Kind::Note}); // these speak of data
    sources.hypotheses[1].criterion = {};
    QCOMPARE(kinds(evidenceChain(words, sources)).first(), Kind::Hypothesis);
}

void EvidenceChainTest::anOpinionAloneIsSaid()
{
    Criterion criterion;
    criterion.evidence.note = u"Sari, in March"_s;
    const auto chain = evidenceChain(criterion, {});
    QCOMPARE(kinds(chain), QList{Kind::Note});
    QVERIFY(chain[0].text.contains(u"Sari, in March"_s));
    QCOMPARE(int(chain[0].label), int(EvidenceKind::Opinion));
}

static const lodestar::testkit::Registered<EvidenceChainTest> registered("core/profile/evidencechain");
#include "evidencechain_test.moc"
