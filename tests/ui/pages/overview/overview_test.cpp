#include "core/metrics/beststore.h"
#include "core/profile/icpstore.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/smallproject.h"
#include "ui/base/session.h"
#include "ui/pages/overview/firstrun.h"
#include "ui/pages/overview/historycard.h"
#include "ui/pages/overview/icpcard.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/standing.h"
#include "ui/pages/overview/stepscard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tierbar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QWidget &widget)
{
    QStringList result;
    for (const auto *label : widget.findChildren<QLabel *>())
        result << label->text();
    return result;
}

const MethodStep &step(const Standing &standing, const QString &page)
{
    for (const auto &candidate : standing.steps)
        if (candidate.page == page)
            return candidate;
    qFatal("no such step");
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void openSmall(Session &session, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto made = testkit::makeSmallProject(path);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
        QVERIFY(session.openProject(path).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 20000);
    }

private slots:
    void init()
    {
        QSettings().clear();
        theme::apply({});
    }

    void theFirstVisitHasThreeDoors()
    {
        Session session;
        OverviewPage page(session);
        const auto *doors = page.findChild<FirstRun *>();
        QVERIFY(doors);
        QCOMPARE(doors->findChildren<QPushButton *>().size(), 3);
        QVERIFY(page.headerActions().isEmpty());
        QCOMPARE(int(overviewRail(session).state), int(Page::State::Empty));
        QVERIFY(!page.help().isEmpty());
    }

    void anEmptyProjectBeginsWithCustomers()
    {
        Session session;
        QVERIFY(session.createProject(m_folder.filePath(u"empty.icp"_s), u"Empty"_s).has_value());
        const Standing standing = standingOf(session);
        QCOMPARE(standing.steps.size(), size_t(methodStepNames().size()));
        QCOMPARE(standing.next, 0);
        QCOMPARE(standing.steps[0].page, u"customers"_s);
        QCOMPARE(standing.answered, 0);
        QCOMPARE(standing.questions, 25);
        QVERIFY(!standing.customers);
        OverviewPage page(session);
        QCOMPARE(page.headerActions().size(), 1);
        QSignalSpy opened(&session, &Session::pageRequested);
        page.headerActions().constFirst()->trigger();
        QCOMPARE(opened.at(0).at(0).toString(), u"customers"_s);
        QCOMPARE(opened.at(0).at(1).toString(), u"import"_s);
    }

    void withoutDataTheRoadGoesOnWithBeliefs()
    {
        Session session;
        QVERIFY(session.createProject(m_folder.filePath(u"beliefs.icp"_s), u"Beliefs"_s).has_value());
        QVERIFY(workshop::HypothesisStore(*session.project()).save({u"a"_s, u"Planners decide"_s, 3}));
        Standing standing = standingOf(session);
        QVERIFY(standing.worksOnBelief);
        QCOMPARE(standing.steps.at(size_t(standing.next)).page, u"workshop"_s);
        workshop::Answer answer;
        answer.question = u"q7"_s;
        answer.text = u"Speed"_s;
        QVERIFY(workshop::WorkshopStore(*session.project()).saveAnswer(answer));
        standing = standingOf(session);
        QCOMPARE(standing.steps.at(size_t(standing.next)).page, u"research"_s); // to draft from the hypotheses
        QCOMPARE(standing.steps.at(size_t(standing.next)).target, u"next"_s);
        profile::Icp icp;
        icp.id = u"icp"_s;
        icp.name = u"Draft"_s;
        QVERIFY(profile::IcpStore(*session.project()).save(icp, u"Drafted"_s));
        standing = standingOf(session);
        QCOMPARE(standing.steps.at(size_t(standing.next)).page, u"icp"_s);
    }

    void stepsFollowTheProject()
    {
        Session session;
        openSmall(session, u"steps.icp"_s);
        Standing standing = standingOf(session);
        QCOMPARE(standing.customers.value_or(0), 60);
        QCOMPARE(standing.best.value_or(0), 12);
        QCOMPARE(int(step(standing, u"customers"_s).state), int(Page::State::Done));
        QCOMPARE(int(step(standing, u"best"_s).state), int(Page::State::Begun)); // suggested, not agreed

        auto &project = *session.project();
        QVERIFY(session.settle(metrics::BestRuleStore(project).saveCriteria(session.analysis()->rule.criteria)));
        QTRY_VERIFY_WITH_TIMEOUT(session.analysis() && session.analysis()->agreed, 20000);
        standing = standingOf(session);
        QCOMPARE(int(step(standing, u"best"_s).state), int(Page::State::Done));
        QVERIFY(standing.likelyTraits.has_value());
        QVERIFY(!standing.history.empty());
    }

    void theProfileIsCountedAndItsVersionNamed()
    {
        Session session;
        openSmall(session, u"profile.icp"_s);
        const auto analysis = session.analysis();
        auto draft = profile::draftIcp(u"Freight"_s, {}, analysis->table, analysis->rating, analysis->traits);
        draft.icp.id = u"0b6a1e7e-0000-4000-8000-000000000001"_s;
        draft.icp.sentence = u"Logistics firms that outgrew their spreadsheet."_s;
        QVERIFY(!draft.icp.criteria.empty());
        profile::IcpStore store(*session.project());
        QVERIFY(session.settle(store.save(draft.icp, u"Drafted the ICP"_s)));
        Standing standing = standingOf(session);
        QVERIFY(standing.icp && !standing.version);
        QCOMPARE(int(step(standing, u"icp"_s).state), int(Page::State::Begun));
        QVERIFY(standing.criteriaOnData > 0);

        const auto version = store.freeze(draft.icp.id, u"first"_s);
        QVERIFY(version.has_value());
        emit session.changed();
        standing = standingOf(session);
        QVERIFY(standing.version);
        QCOMPARE(standing.version->number, 1);
        QVERIFY(standing.reviews.isEmpty()); // made today, on the data in use

        IcpCard card(session);
        card.show(standing);
        QVERIFY(words(card).contains(draft.icp.sentence));
        const auto *tiers = card.findChild<TierBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            tiers->accessibleName().contains(
                QString::number(profile::evaluate(analysis->table, draft.icp).perTier[size_t(profile::Tier::Best)])),
            20000);
        QSignalSpy opened(&session, &Session::pageRequested);
        emit card.clicked();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"icp"_s);
    }

    void aNewImportAsksForAReview()
    {
        Session session;
        openSmall(session, u"review.icp"_s);
        const auto analysis = session.analysis();
        auto draft = profile::draftIcp(u"Freight"_s, {}, analysis->table, analysis->rating, analysis->traits);
        draft.icp.id = u"0b6a1e7e-0000-4000-8000-000000000002"_s;
        draft.icp.dataset = analysis->table.info().id;
        profile::IcpStore store(*session.project());
        QVERIFY(session.settle(store.save(draft.icp, u"Drafted the ICP"_s)));
        QVERIFY(store.freeze(draft.icp.id, u"first"_s).has_value());
        const QString csv = m_folder.filePath(u"next.csv"_s);
        QVERIFY(testkit::writeFile(csv, testkit::smallCustomers()));
        QVERIFY(import::importFile(*session.project(), csv).has_value());
        QCOMPARE(standingOf(session).reviews.size(), 1);
    }

    void aDueReviewLeadsToTheVersions()
    {
        Session session;
        QVERIFY(session.createProject(m_folder.filePath(u"due.icp"_s), u"Due"_s).has_value());
        profile::IcpStore store(*session.project());
        profile::Icp icp;
        icp.id = u"0b6a1e7e-0000-4000-8000-000000000003"_s;
        icp.name = u"Freight"_s;
        icp.reviewStage = profile::ReviewStage::Growing;
        icp.reviewOn = QDate::currentDate().addDays(1);
        QVERIFY(session.settle(store.save(icp, u"Drafted the ICP"_s)));
        QVERIFY(standingOf(session).reviews.isEmpty());
        icp.reviewOn = QDate::currentDate();
        QVERIFY(session.settle(store.save(icp, u"Planned"_s)));
        const Standing standing = standingOf(session);
        QCOMPARE(standing.reviews.size(), 1);
        QVERIFY(standing.reviews.first().contains(u"due today"_s));
        QCOMPARE(standing.reviewIcp, icp.id);
        OverviewPage page(session);
        QSignalSpy opened(&session, &Session::pageRequested);
        const auto buttons = page.findChildren<QPushButton *>();
        const auto review = std::ranges::find(buttons, u"Review now"_s, &QPushButton::text);
        QVERIFY(review != buttons.end());
        (*review)->click();
        QCOMPARE(opened.at(0).at(0).toString(), u"icp"_s);
        QCOMPARE(opened.at(0).at(1).toString(), icp.id + u":versions:review"_s);
        icp.archived = true; // nobody is asked to look at what was put away
        QVERIFY(session.settle(store.save(icp, u"Archived"_s)));
        QVERIFY(standingOf(session).reviews.isEmpty());
    }

    void theHistoryTakesBackTheLast()
    {
        Session session;
        QVERIFY(session.createProject(m_folder.filePath(u"history.icp"_s), u"History"_s).has_value());
        auto *project = session.project();
        for (int i = 0; i < 12; ++i)
            QVERIFY(session.settle(project->change(u"Change %1"_s.arg(i),
                                                   [&] { return project->setSetting(u"n"_s, QString::number(i)); })));
        HistoryCard card(session);
        card.show(standingOf(session));
        const QStringList shown = words(card);
        QVERIFY(shown.contains(u"Change 11"_s));
        QVERIFY(!shown.contains(u"Change 0"_s));
        QVERIFY(shown.indexOf(u"Change 11"_s) < shown.indexOf(u"Change 10"_s)); // newest first
        QTest::mouseClick(card.findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(project->setting(u"n"_s), u"10"_s);
    }

    void stepsOpenTheirPages()
    {
        Session session;
        QVERIFY(session.createProject(m_folder.filePath(u"open.icp"_s), u"Open"_s).has_value());
        StepsCard card(session);
        card.show(standingOf(session));
        QSignalSpy opened(&session, &Session::pageRequested);
        for (auto *row : card.findChildren<Card *>())
            if (row->focusPolicy() != Qt::NoFocus)
                QTest::keyClick(row, Qt::Key_Return);
        QTRY_VERIFY(opened.count() >= 1);
        QVERIFY(words(card).contains(u"0 of 25"_s));
    }
};

static const lodestar::testkit::Registered<OverviewTest> registered("ui/pages/overview/overview");
#include "overview_test.moc"
