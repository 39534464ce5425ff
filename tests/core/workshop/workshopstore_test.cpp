#include "core/workshop/workshopstore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class WorkshopStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void participantsKeepTheirOrder();
    void savingTwiceChanges();
    void namelessIsRefused();
    void removedAuthorsKeepTheirAnswers();
    void formerParticipantsComeBack();
    void answersOfOneQuestionOrAll();
    void emptyAnswersAreRefused();
    void answersCanBeUndone();
    void decisionsAreOnePerQuestion();
    void emptyDecisionRemoves();
    void historySpeaksPlainly();
    void teamsAreNamed();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void WorkshopStoreTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = project::Project::create(m_dir->filePath(u"workshop.icp"_s), u"Workshop"_s);
    QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
    m_project = std::move(*created);
}

void WorkshopStoreTest::cleanup()
{
    m_project.reset();
    m_dir.reset();
}

void WorkshopStoreTest::participantsKeepTheirOrder()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveParticipant({u"a"_s, u"  Zofia "_s, u"sales"_s}));
    QVERIFY(store.saveParticipant({{}, u"Adi"_s, u"people of the warehouse"_s}));
    const auto participants = store.participants();
    QVERIFY(participants);
    QCOMPARE(participants->size(), size_t(2));
    QCOMPARE(participants->at(0).name, u"Zofia"_s);
    QCOMPARE(participants->at(0).id, u"a"_s);
    QCOMPARE(participants->at(1).team, u"people of the warehouse"_s);
    QVERIFY(!participants->at(1).id.isEmpty());
}

void WorkshopStoreTest::savingTwiceChanges()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveParticipant({u"a"_s, u"Zofia"_s, u"sales"_s}));
    QVERIFY(store.saveParticipant({u"b"_s, u"Adi"_s, {}}));
    QVERIFY(store.saveParticipant({u"a"_s, u"Zofia Nowak"_s, u"leadership"_s}));
    const auto participants = store.participants();
    QVERIFY(participants);
    QCOMPARE(participants->size(), size_t(2));
    QCOMPARE(participants->at(0).name, u"Zofia Nowak"_s);
    QCOMPARE(participants->at(0).team, u"leadership"_s);
}

void WorkshopStoreTest::namelessIsRefused()
{
    const auto saved = WorkshopStore(*m_project).saveParticipant({u"a"_s, u"  "_s, u"sales"_s});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::BadInput);
}

void WorkshopStoreTest::removedAuthorsKeepTheirAnswers()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveParticipant({u"a"_s, u"Zofia"_s, u"sales"_s}));
    QVERIFY(store.saveParticipant({u"b"_s, u"Adi"_s, u"service"_s}));
    QVERIFY(store.saveAnswer({u"1"_s, u"q8"_s, u"a"_s, u"Will it work with our scanners?"_s, {}}));
    QVERIFY(store.removeParticipant(u"a"_s));
    QVERIFY(store.removeParticipant(u"b"_s));
    QVERIFY(store.participants()->empty());
    const auto everyone = store.everyone();
    QVERIFY(everyone);
    QCOMPARE(everyone->size(), size_t(1)); // Adi wrote nothing
    QCOMPARE(everyone->front().name, u"Zofia"_s);
    QVERIFY(everyone->front().former);
    QCOMPARE(store.answers()->front().participant, u"a"_s);

    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QCOMPARE(store.participants()->size(), size_t(2));
    QVERIFY(!store.everyone()->front().former);
    QCOMPARE(store.removeParticipant(u"nobody"_s).error().kind, ErrorKind::NotFound);
}

void WorkshopStoreTest::formerParticipantsComeBack()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveParticipant({u"a"_s, u"Zofia"_s, u"sales"_s}));
    QVERIFY(store.saveParticipant({u"b"_s, u"Adi"_s, u"sales"_s}));
    QVERIFY(store.saveAnswer({{}, u"q1"_s, u"a"_s, u"Freight"_s, {}}));
    QVERIFY(store.removeParticipant(u"a"_s));
    QVERIFY(store.saveParticipant({u"a"_s, u"Zofia"_s, u"sales"_s}));
    const auto participants = store.participants();
    QCOMPARE(participants->size(), size_t(2));
    QCOMPARE(participants->at(1).name, u"Zofia"_s); // at the end of the list again
    QVERIFY(!participants->at(1).former);
}

void WorkshopStoreTest::answersOfOneQuestionOrAll()
{
    WorkshopStore store(*m_project);
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(store.saveAnswer({u"late"_s, u"q8"_s, {}, u"پس از ظهر"_s, noon.addSecs(60)}));
    QVERIFY(store.saveAnswer({u"early"_s, u"q8"_s, u"a"_s, u"上午"_s, noon}));
    QVERIFY(store.saveAnswer({u"other"_s, u"q9"_s, {}, u"Other"_s, noon}));
    const auto eight = store.answers(u"q8"_s);
    QVERIFY(eight);
    QCOMPARE(eight->size(), size_t(2));
    QCOMPARE(eight->at(0).id, u"early"_s);
    QCOMPARE(eight->at(0).text, u"上午"_s);
    QCOMPARE(eight->at(0).at, noon);
    QVERIFY(eight->at(1).participant.isEmpty());
    QCOMPARE(eight->at(1).text, u"پس از ظهر"_s);
    QCOMPARE(store.answers()->size(), size_t(3));
}

void WorkshopStoreTest::emptyAnswersAreRefused()
{
    WorkshopStore store(*m_project);
    const auto saved = store.saveAnswer({{}, u"q1"_s, {}, u" \n "_s, {}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::BadInput);
    QVERIFY(store.answers()->empty());
}

void WorkshopStoreTest::answersCanBeUndone()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveAnswer({u"1"_s, u"q2"_s, {}, u"Two weeks"_s, {}}));
    QVERIFY(store.saveAnswer({u"1"_s, u"q2"_s, {}, u"Three weeks"_s, {}}));
    QVERIFY(store.removeAnswer(u"1"_s));
    QVERIFY(store.answers()->empty());
    QVERIFY(m_project->undo());
    QCOMPARE(store.answers()->front().text, u"Three weeks"_s);
    QVERIFY(m_project->undo());
    QCOMPARE(store.answers()->front().text, u"Two weeks"_s);
    QVERIFY(m_project->undo());
    QVERIFY(store.answers()->empty());
    QVERIFY(m_project->redo());
    QCOMPARE(store.answers()->front().text, u"Two weeks"_s);
    QCOMPARE(store.removeAnswer(u"2"_s).error().kind, ErrorKind::NotFound);
}

void WorkshopStoreTest::decisionsAreOnePerQuestion()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveDecision({u"q1"_s, u"Logistics first"_s, u"Zofia"_s, 4, {}}));
    QVERIFY(store.saveDecision({u"q1"_s, u"Logistics only"_s, {}, 9, {}}));
    const auto decisions = store.decisions();
    QVERIFY(decisions);
    QCOMPARE(decisions->size(), size_t(1));
    QCOMPARE(decisions->front().text, u"Logistics only"_s);
    QCOMPARE(decisions->front().owner, QString());
    QCOMPARE(decisions->front().confidence, 5); // 1..5
    QVERIFY(decisions->front().at.isValid());
}

void WorkshopStoreTest::emptyDecisionRemoves()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveDecision({u"q1"_s, u"Logistics first"_s, u"Zofia"_s, 4, {}}));
    QVERIFY(store.saveDecision({u"q1"_s, u" "_s, u"Zofia"_s, 4, {}}));
    QVERIFY(store.decisions()->empty());
    QVERIFY(m_project->undo());
    QCOMPARE(store.decisions()->size(), size_t(1));
}

void WorkshopStoreTest::historySpeaksPlainly()
{
    WorkshopStore store(*m_project);
    QVERIFY(store.saveAnswer({u"1"_s, u"q8"_s, {}, u"Price"_s, {}}));
    QCOMPARE(m_project->undoLabel(), u"Answered question 8"_s);
    QVERIFY(store.saveAnswer({u"1"_s, u"q8"_s, {}, u"Price, always"_s, {}}));
    QCOMPARE(m_project->undoLabel(), u"Changed an answer to question 8"_s);
    QVERIFY(store.saveAnswer({{}, u"w1"_s, {}, u"Empty racks"_s, {}}));
    QCOMPARE(m_project->undoLabel(), u"Answered a question"_s);
    QVERIFY(store.saveDecision({u"q8"_s, u"Price list on the site"_s, {}, 3, {}}));
    QCOMPARE(m_project->undoLabel(), u"Decided question 8"_s);
    QVERIFY(store.saveParticipant({u"a"_s, u"Zofia"_s, {}}));
    QVERIFY(m_project->undoLabel().contains(u"Zofia"_s));
}

void WorkshopStoreTest::teamsAreNamed()
{
    QCOMPARE(teamIds(), (QStringList{u"service"_s, u"sales"_s, u"marketing"_s, u"leadership"_s, u"customer"_s}));
    for (const QString &id : teamIds())
        QVERIFY(teamName(id) != id);
    QCOMPARE(teamName(u"Board"_s), u"Board"_s);
}

static const lodestar::testkit::Registered<WorkshopStoreTest> registered("core/workshop/workshopstore");
#include "workshopstore_test.moc"
