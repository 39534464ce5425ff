#include "core/project/project.h"
#include "core/workshop/clusterstore.h"
#include "core/workshop/gapstore.h"
#include "core/workshop/respondent.h"
#include "core/workshop/votestore.h"

#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::workshop;

/// What the command line tells of a workshop, and what it keeps to itself.
class QuestionsCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const Participant m_ana{u"ana"_s, u"Ana"_s, u"sales"_s};

    CliRun run(const QStringList &options = {})
    {
        return runCli(m_folder->path(), QStringList{u"questions"_s, u"team.icp"_s} + options);
    }
    QJsonObject question(const QString &id)
    {
        const QJsonArray questions = run({u"--json"_s}).json[u"questions"_s].toArray();
        for (const auto &one : questions) {
            if (one[u"id"_s].toString() == id)
                return one.toObject();
        }
        return {};
    }
    bool change(const std::function<Result<>(project::Project &)> &work)
    {
        const auto project = project::Project::open(m_folder->filePath(u"team.icp"_s));
        return project && work(**project).has_value();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(project::Project::create(m_folder->filePath(u"team.icp"_s), u"Team"_s));
        QVERIFY(change([this](project::Project &project) -> Result<> {
            WorkshopStore store(project);
            LODESTAR_TRY(store.saveParticipant(m_ana));
            LODESTAR_TRY(store.saveAnswer({u"a"_s, u"q7"_s, u"ana"_s, u"Fewer calls"_s, {}}));
            LODESTAR_TRY(store.saveAnswer({u"b"_s, u"q7"_s, {}, u"Calm nights"_s, {}}));
            LODESTAR_TRY(ClusterStore(project).group(u"q7"_s, {{u"Calm"_s, {u"b"_s}}}));
            VoteStore votes(project);
            LODESTAR_TRY(votes.open({u"r"_s,
                                     u"q7"_s,
                                     VoteKind::Dots,
                                     5,
                                     3,
                                     VoteState::Open,
                                     {{u"a"_s, u"Fewer calls"_s}, {u"b"_s, u"Calm"_s}},
                                     {}}));
            return votes.cast(u"r"_s, m_ana, {{{}, {}, {}, {}, u"b"_s, 3}});
        }));
    }

    void aSecretVoteStaysSecret()
    {
        const QJsonObject vote = question(u"q7"_s)[u"votes"_s].toArray().first().toObject();
        QCOMPARE(vote[u"state"_s].toString(), u"open"_s);
        QCOMPARE(vote[u"voters"_s].toInt(), 1);
        QVERIFY(!vote.contains(u"items"_s));
        QVERIFY(!run().out.contains("3 dot"));
    }

    void clustersVotesAndDecisionsAreTold()
    {
        QVERIFY(change([](project::Project &project) -> Result<> {
            VoteStore votes(project);
            LODESTAR_TRY(votes.setState(u"r"_s, VoteState::Closed));
            LODESTAR_TRY(votes.setState(u"r"_s, VoteState::Revealed));
            LODESTAR_TRY(GapStore(project).save({u"q7"_s, GapVerdict::Otherwise, u"Cost comes first"_s}));
            return WorkshopStore(project).saveDecision(
                {u"q7"_s, u"Sell calm"_s, u"Ana"_s, 2, {}, u"Two customers only"_s, u"Budi: sell price"_s});
        }));
        const QJsonObject question = this->question(u"q7"_s);
        QCOMPARE(question[u"standing"_s].toString(), u"otherwise"_s);
        QCOMPARE(question[u"answers"_s].toArray().size(), 2);
        const QJsonObject cluster = question[u"clusters"_s].toArray().first().toObject();
        QCOMPARE(cluster[u"name"_s].toString(), u"Calm"_s);
        QCOMPARE(cluster[u"cards"_s].toInt(), 1);
        const QJsonObject first = question[u"votes"_s].toArray().first()[u"items"_s].toArray().first().toObject();
        QCOMPARE(first[u"text"_s].toString(), u"Calm"_s);
        QCOMPARE(first[u"amount"_s].toDouble(), 3.0);
        QCOMPARE(first[u"people"_s].toInt(), 1);
        QCOMPARE(first[u"cluster"_s], cluster[u"id"_s]);
        QCOMPARE(question[u"decision"_s][u"text"_s].toString(), u"Sell calm"_s);
        QCOMPARE(question[u"decision"_s][u"dissent"_s].toString(), u"Budi: sell price"_s);
        QCOMPARE(question[u"decision"_s][u"doubt"_s].toString(), u"Two customers only"_s);
        QCOMPARE(question[u"gap"_s][u"verdict"_s].toString(), u"otherwise"_s);
        const QByteArray out = run().out;
        for (const char *words : {"[Calm]", "Ana: Fewer calls", "Decided: Sell calm", "Dissent: Budi: sell price",
                                  "Cost comes first", "Contested: "})
            QVERIFY2(out.contains(words), words);
    }

    void whatCustomersSaidStandsWithTheQuestion()
    {
        QVERIFY(run().out.contains("nobody has answered yet")); // the survey asks it; where to get the form is said
        QVERIFY(change([](project::Project &project) -> Result<> {
            Respondent eva{{}, Respondent::Kind::Survey, u"Eva"_s, u"COO"_s, u"Odra"_s, {}, QDate(2026, 11, 3), {}};
            LODESTAR_TRY(RespondentStore(project).add({{eva, {{u"s1"_s, u"You pick up the phone"_s}}}}, u"Survey"_s));
            Respondent jan{{}, Respondent::Kind::Interview, u"Jan"_s, {}, {}, {}, {}, {}};
            return RespondentStore(project).add({{jan, {{u"q14"_s, u"A neighbour told me"_s}}}}, u"Interview"_s);
        }));
        const QJsonObject asked = question(u"q14"_s)[u"survey"_s].toArray().first().toObject();
        QCOMPARE(asked[u"id"_s].toString(), u"s1"_s);
        const QJsonObject answer = asked[u"answers"_s].toArray().first().toObject();
        QCOMPARE(answer[u"text"_s].toString(), u"You pick up the phone"_s);
        QCOMPARE(answer[u"company"_s].toString(), u"Odra"_s);
        QCOMPARE(answer[u"date"_s].toString(), u"2026-11-03"_s);
        const QJsonObject card = question(u"q14"_s)[u"answers"_s].toArray().first().toObject();
        QVERIFY2(card[u"respondent"_s].toString().contains(u"Jan"_s), "who said it in an interview");
        QVERIFY(question(u"q7"_s)[u"survey"_s].toArray().first()[u"answers"_s].toArray().size() == 1);
        QVERIFY(question(u"q20"_s)[u"survey"_s].toArray().isEmpty());
        const QByteArray out = run().out;
        QVERIFY2(out.contains("You pick up the phone") && out.contains("COO"), out.constData());
        QVERIFY(!out.contains("No data set answers"));
    }
};

static const lodestar::testkit::Registered<QuestionsCliTest> registered("app/cli/questions");
#include "questions_test.moc"
