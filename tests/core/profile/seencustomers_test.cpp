#include "core/profile/seencustomers.h"

#include "core/profile/analysis.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"
#include "tests/ui/smallproject.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class SeenCustomersTest : public QObject
{
    Q_OBJECT
private slots:
    void byKey()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.icp"_s);
        QVERIFY(testkit::makeSmallProject(path));
        auto project = project::Project::open(path);
        QVERIFY(project);
        const auto first = analyse(**project);
        QVERIFY(first);
        Icp icp;
        icp.dataset = first->table.info().id;
        QVERIFY(seenCustomers(**project, first->table, icp)->empty()); // the very list

        // The next list: without the first ten, and with five new ones.
        QByteArray csv = testkit::smallCustomers();
        QList<QByteArray> lines = csv.split('\n');
        lines.remove(1, 10);
        for (int i = 0; i < 5; ++i)
            lines.insert(1, "N" + QByteArray::number(i) + ",New,Retail,Poland,12,100,0");
        QVERIFY(testkit::writeFile(folder.filePath(u"next.csv"_s), lines.join('\n')));
        import::ImportOptions options;
        options.roleToColumn.insert(u"revenue"_s, u"Revenue"_s);
        QVERIFY(import::importFile(**project, folder.filePath(u"next.csv"_s), options));
        const auto next = analyse(**project);
        QVERIFY(next);
        QCOMPARE(next->table.rows(), 55);
        const auto seen = seenCustomers(**project, next->table, icp);
        QVERIFY(seen);
        QCOMPARE(std::ranges::count(*seen, quint8{1}), 50);
        QCOMPARE(seen->front(), quint8{0});
        icp.dataset = 4711; // taken back, or never there
        QVERIFY(seenCustomers(**project, next->table, icp)->empty());
    }
};

static const testkit::Registered<SeenCustomersTest> registered("core/profile/seencustomers");
#include "seencustomers_test.moc"
