#include "core/project/seed.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;

class SeedTest : public QObject
{
    Q_OBJECT
private slots:
    void sameFileSameSeed()
    {
        QTemporaryDir dir;
        auto first = project::Project::create(dir.filePath(u"a.icp"_s), u"A"_s);
        auto other = project::Project::create(dir.filePath(u"b.icp"_s), u"B"_s);
        QVERIFY(first && other);
        const quint64 seed = project::seed(**first);
        QVERIFY(seed != project::seed(**other));
        QVERIFY(seed < quint64(1) << 53); // a JSON number keeps it
        QVERIFY((*first)->saveCopy(dir.filePath(u"copy.icp"_s)));
        auto copy = project::Project::open(dir.filePath(u"copy.icp"_s), project::Project::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(project::seed(**copy), seed);
        QVERIFY(project::setSeed(**first, 42));
        QCOMPARE(project::seed(**first), quint64(42));
        QVERIFY((*first)->undo());
        QCOMPARE(project::seed(**first), seed);
    }
};

static const testkit::Registered<SeedTest> registered("core/project/seed");
#include "seed_test.moc"
