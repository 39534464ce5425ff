#include "core/profile/lineupstore.h"

#include "core/profile/icpstore.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class LineupStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aCopyIsOneOfItsOwn();
    void archivedOnesAreOutOfTheWay();
    void renames();
    void ordersThoseThatAreShown();

private:
    bool add(const QString &name);
    QStringList names() const;
    LineupStore lineup() { return LineupStore(*m_project); }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

void LineupStoreTest::init()
{
    auto project = project::Project::create(m_folder.filePath(u"%1.icp"_s.arg(++m_files)), u"Lineup"_s);
    QVERIFY(project);
    m_project = std::move(*project);
}

bool LineupStoreTest::add(const QString &name)
{
    Icp icp;
    icp.id = name + u"-id"_s;
    icp.name = name;
    icp.reviewStage = ReviewStage::Growing;
    icp.criteria.resize(1);
    icp.criteria.front().id = name + u"-criterion"_s;
    icp.criteria.front().label = u"Industry"_s;
    return IcpStore(*m_project).save(icp, u"made"_s).has_value();
}

QStringList LineupStoreTest::names() const
{
    QStringList names;
    if (const auto icps = IcpStore(*m_project).list()) {
        for (const Icp &icp : *icps)
            names << icp.name;
    }
    return names;
}

void LineupStoreTest::aCopyIsOneOfItsOwn()
{
    QVERIFY(add(u"Freight"_s));
    const auto copy = lineup().copy(u"Freight-id"_s);
    QVERIFY(copy);
    QCOMPARE(names(), (QStringList{u"Freight"_s, u"Freight (copy)"_s}));
    QCOMPARE(lineup().copy(u"Freight-id"_s)->name, u"Freight (copy) 2"_s);
    const auto stored = IcpStore(*m_project).load(copy->id);
    QVERIFY(stored);
    QCOMPARE(stored->criteria.size(), 1u);
    QCOMPARE(stored->criteria.front().label, u"Industry"_s);
    QVERIFY(stored->criteria.front().id != u"Freight-criterion"_s);
    QCOMPARE(int(stored->reviewStage), int(ReviewStage::None));
    QCOMPARE(IcpStore(*m_project).load(u"Freight-id"_s)->criteria.size(), 1u); // the first keeps its own
    QVERIFY(!lineup().copy(u"Freight-id"_s, u"freight"_s)); // taken
    QVERIFY(!lineup().copy(u"nobody"_s));
    QCOMPARE(lineup().copy(u"Freight-id"_s, u"Retail"_s)->name, u"Retail"_s);
    QVERIFY(m_project->undo());
    QCOMPARE(names().size(), 3);
}

void LineupStoreTest::archivedOnesAreOutOfTheWay()
{
    QVERIFY(add(u"Freight"_s) && add(u"Retail"_s));
    QVERIFY(lineup().setArchived(u"Freight-id"_s, true));
    QVERIFY(IcpStore(*m_project).load(u"Freight-id"_s)->archived);
    QCOMPARE(names().size(), 2); // never lost
    QCOMPARE(IcpStore(*m_project).byName({})->name, u"Retail"_s); // the only one that is in use
    QCOMPARE(IcpStore(*m_project).byName(u"Freight"_s)->name, u"Freight"_s);
    const auto entries = m_project->history().size();
    QVERIFY(lineup().setArchived(u"Freight-id"_s, true));
    QCOMPARE(m_project->history().size(), entries); // nothing happened
    QVERIFY(lineup().setArchived(u"Freight-id"_s, false));
    QVERIFY(!IcpStore(*m_project).byName({}));
    QVERIFY(m_project->undo());
    QVERIFY(IcpStore(*m_project).load(u"Freight-id"_s)->archived);
}

void LineupStoreTest::renames()
{
    QVERIFY(add(u"Freight"_s) && add(u"Retail"_s));
    QVERIFY(lineup().rename(u"Freight-id"_s, u" Freight  forwarders "_s));
    QCOMPARE(names().first(), u"Freight forwarders"_s);
    QVERIFY(!lineup().rename(u"Freight-id"_s, u"Retail"_s));
    QVERIFY(!lineup().rename(u"Freight-id"_s, u" "_s));
    QCOMPARE(names().first(), u"Freight forwarders"_s);
}

void LineupStoreTest::ordersThoseThatAreShown()
{
    QVERIFY(add(u"A"_s) && add(u"B"_s) && add(u"C"_s) && add(u"D"_s));
    QVERIFY(lineup().setArchived(u"B-id"_s, true));
    QVERIFY(lineup().move(u"C-id"_s, -1)); // over the archived one, in front of A
    QCOMPARE(names(), (QStringList{u"C"_s, u"A"_s, u"D"_s, u"B"_s}));
    QVERIFY(lineup().move(u"C-id"_s, 5)); // stops at the end
    QCOMPARE(names(), (QStringList{u"A"_s, u"D"_s, u"C"_s, u"B"_s}));
    QVERIFY(m_project->undo());
    QCOMPARE(names(), (QStringList{u"C"_s, u"A"_s, u"D"_s, u"B"_s}));
    QVERIFY(lineup().move(u"B-id"_s, -1)); // what is archived has no place in the order
    QCOMPARE(names(), (QStringList{u"C"_s, u"A"_s, u"D"_s, u"B"_s}));
}

static const lodestar::testkit::Registered<LineupStoreTest> registered("core/profile/lineupstore");
#include "lineupstore_test.moc"
