#include "core/metrics/votestate.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using project::Project;

class VoteStateTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto made = Project::create(m_folder.filePath(u"p %1.icp"_s.arg(++m_number)), u"Odra"_s);
        QVERIFY(made);
        m_project = std::move(*made);
    }
    void cleanup() { m_project.reset(); }

    void collectingUntilRevealed()
    {
        QVERIFY(!isRevealed(*m_project, Vote::Weights));
        QVERIFY(!isRevealed(*m_project, Vote::Nominations));
        QVERIFY(setRevealed(*m_project, Vote::Nominations, true));
        QVERIFY(!isRevealed(*m_project, Vote::Weights));
        QVERIFY(isRevealed(*m_project, Vote::Nominations));
        const QString label = m_project->undoLabel();
        QVERIFY(setRevealed(*m_project, Vote::Nominations, false));
        QVERIFY(!isRevealed(*m_project, Vote::Nominations));
        QVERIFY(m_project->undoLabel() != label);
        QVERIFY(m_project->undo());
        QVERIFY(isRevealed(*m_project, Vote::Nominations));
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Project> m_project;
};

static const lodestar::testkit::Registered<VoteStateTest> registered("core/metrics/votestate");
#include "votestate_test.moc"
