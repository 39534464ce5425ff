#include "core/workshop/votestore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class VoteStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<project::Project> m_project;
    const Participant m_ana{u"ana"_s, u"Ana"_s, u"sales"_s}, m_budi{u"budi"_s, u"Budi"_s, u"service"_s};

    VoteStore store() { return VoteStore(*m_project); }

    Result<> open(const QString &id, VoteKind kind = VoteKind::Dots)
    {
        return store().open(
            {id, u"q7"_s, kind, 5, 2, VoteState::Open, {{u"a"_s, u"Speed"_s}, {u"b"_s, u"Price"_s}}, {}});
    }

    static Vote on(const QString &item, double amount, const QString &reason = {})
    {
        return {{}, {}, {}, {}, item, amount, {}, reason};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = project::Project::create(m_folder->filePath(u"vote.icp"_s), u"Vote"_s);
        QVERIFY(made.has_value());
        m_project = std::move(*made);
    }

    void cleanup()
    {
        m_project.reset();
        m_folder.reset();
    }

    void aRoundKeepsWhatItIsAbout()
    {
        QVERIFY(open(u"r"_s));
        QVERIFY(store().open({{}, u"q8"_s, VoteKind::Consent, 0, 0, VoteState::Open, {{u"c"_s, u"Planners"_s}}, {}}));
        const auto rounds = store().rounds(u"q7"_s);
        QCOMPARE(rounds->size(), 1u);
        QCOMPARE(rounds->front().kind, VoteKind::Dots);
        QCOMPARE(rounds->front().budget, 5);
        QCOMPARE(rounds->front().itemLimit, 2);
        QCOMPARE(rounds->front().items, (std::vector<VoteItem>{{u"a"_s, u"Speed"_s}, {u"b"_s, u"Price"_s}}));
        QCOMPARE(store().rounds()->size(), 2u);
        QVERIFY(!store().open({{}, u"q8"_s, VoteKind::Dots, 5, 2, VoteState::Open, {}, {}}));
    }

    void aPersonHasOneBallotUntilTheVoteIsClosed()
    {
        QVERIFY(open(u"r"_s));
        QVERIFY(store().cast(u"r"_s, m_ana, {on(u"a"_s, 2), on(u"b"_s, 0)}));
        QVERIFY(store().cast(u"r"_s, m_ana, {on(u"b"_s, 1)}));
        const auto own = store().ballotOf(u"r"_s, u"ana"_s);
        QCOMPARE(own->size(), 1u);
        QCOMPARE(own->front().item, u"b"_s);
        QCOMPARE(own->front().team, u"sales"_s);
        QVERIFY(!store().cast(u"r"_s, m_budi, {on(u"a"_s, 3)})); // over the limit
        QVERIFY(!store().cast(u"r"_s, {}, {on(u"a"_s, 1)}));
        QVERIFY(!store().cast(u"nowhere"_s, m_budi, {on(u"a"_s, 1)}));
        QVERIFY(store().cast(u"r"_s, m_budi, {on(u"a"_s, 1)}));
        QCOMPARE(*store().voters(u"r"_s), (QStringList{u"ana"_s, u"budi"_s}));
        QVERIFY(store().withdraw(u"r"_s, m_budi));
        QCOMPARE(*store().voters(u"r"_s), QStringList{u"ana"_s});
        QVERIFY(m_project->undo());
        QCOMPARE(store().voters(u"r"_s)->size(), 2);
        QVERIFY(store().setState(u"r"_s, VoteState::Closed));
        QVERIFY(!store().cast(u"r"_s, m_budi, {on(u"b"_s, 1)}));
        QVERIFY(!store().withdraw(u"r"_s, m_budi));
        QVERIFY(store().setState(u"r"_s, VoteState::Open));
        QVERIFY(store().cast(u"r"_s, m_budi, {on(u"b"_s, 1)}));
    }

    void votesAreSecretUntilTheyAreRevealedAndStayThen()
    {
        QVERIFY(open(u"r"_s, VoteKind::Consent));
        QVERIFY(store().cast(u"r"_s, m_ana, {on(u"a"_s, 2, u"  too slow "_s)}));
        QVERIFY(!store().votes(u"r"_s));
        QVERIFY(store().revealed()->empty());
        QVERIFY(!store().setState(u"r"_s, VoteState::Revealed)); // not before it is closed
        QVERIFY(store().setState(u"r"_s, VoteState::Closed));
        QVERIFY(!store().votes(u"r"_s));
        QVERIFY(store().revealed()->empty());
        QVERIFY(store().setState(u"r"_s, VoteState::Revealed));
        QCOMPARE(store().votes(u"r"_s)->front().reason, u"too slow"_s);
        QCOMPARE(store().revealed()->size(), 1u);
        QVERIFY(!store().setState(u"r"_s, VoteState::Open));
        QVERIFY(!store().setState(u"r"_s, VoteState::Closed));
        QVERIFY(!store().votes(u"nowhere"_s));
    }

    void theHistoryTellsWhoVotedAndNeverWhat()
    {
        QVERIFY(open(u"r"_s));
        QVERIFY(store().cast(u"r"_s, m_ana, {on(u"a"_s, 2)}));
        QVERIFY(store().cast(u"r"_s, m_ana, {on(u"b"_s, 1)}));
        QVERIFY(store().withdraw(u"r"_s, m_ana));
        const auto history = m_project->history();
        QVERIFY(history.front().label.contains(u"Ana"_s));
        for (const auto &entry : history)
            QVERIFY2(!entry.label.contains(u"Speed"_s) && !entry.label.contains(u"Price"_s), qPrintable(entry.label));
    }

    void aRemovedRoundComesBackWithItsVotes()
    {
        QVERIFY(open(u"r"_s));
        QVERIFY(store().cast(u"r"_s, m_ana, {on(u"a"_s, 2)}));
        QVERIFY(store().remove(u"r"_s));
        QVERIFY(store().rounds()->empty());
        QVERIFY(store().voters(u"r"_s)->isEmpty());
        QVERIFY(m_project->undo());
        QCOMPARE(store().voters(u"r"_s)->size(), 1);
    }
};

static const lodestar::testkit::Registered<VoteStoreTest> registered("core/workshop/votestore");
#include "votestore_test.moc"
