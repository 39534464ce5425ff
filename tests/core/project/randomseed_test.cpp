#include "core/project/randomseed.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using project::Project;

class RandomSeedTest : public QObject
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

    void oneSeedPerFile()
    {
        const quint64 seed = project::randomSeed(*m_project);
        QCOMPARE(project::randomSeed(*m_project), seed);
        QVERIFY(seed < (quint64{1} << 53)); // JSON can say it
        const QString copy = m_folder.filePath(u"copy %1.icp"_s.arg(m_number));
        QVERIFY(m_project->saveCopy(copy));
        const auto other = Project::open(copy, Project::Access::ReadOnly);
        QVERIFY(other);
        QCOMPARE(project::randomSeed(**other), seed);
        const auto another = Project::create(m_folder.filePath(u"another.icp"_s), u"Odra"_s);
        QVERIFY(another);
        QVERIFY(project::randomSeed(**another) != seed);
    }

    void chosen()
    {
        const quint64 before = project::randomSeed(*m_project);
        QVERIFY(project::setRandomSeed(*m_project, 42));
        QCOMPARE(project::randomSeed(*m_project), quint64{42});
        QVERIFY(m_project->undo());
        QCOMPARE(project::randomSeed(*m_project), before);
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Project> m_project;
};

static const lodestar::testkit::Registered<RandomSeedTest> registered("core/project/randomseed");
#include "randomseed_test.moc"
