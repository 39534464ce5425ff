#include "core/workshop/gapstore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class GapStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aGapIsKeptChangedAndRemoved()
    {
        const QTemporaryDir folder;
        const auto project = project::Project::create(folder.filePath(u"gap.icp"_s), u"Gap"_s);
        QVERIFY(project.has_value());
        GapStore store(**project);
        QVERIFY(store.save({u"q1"_s, GapVerdict::Otherwise, u"  They are larger than we think "_s}));
        QVERIFY(store.save({u"q2"_s, GapVerdict::CannotTell, {}}));
        auto gaps = store.list();
        QCOMPARE(gaps->size(), 2u);
        QCOMPARE(gaps->front().text, u"They are larger than we think"_s);
        QCOMPARE(gaps->front().verdict, GapVerdict::Otherwise);
        QVERIFY(gaps->front().at.isValid());
        QVERIFY(store.save({u"q1"_s, GapVerdict::Agrees, u"Only the new ones"_s}));
        QVERIFY(store.save({u"q2"_s, GapVerdict::Open, u"  "_s}));
        gaps = store.list();
        QCOMPARE(gaps->size(), 1u);
        QCOMPARE(gaps->front().verdict, GapVerdict::Agrees);
        QVERIFY((*project)->undo());
        QCOMPARE(store.list()->size(), 2u);
    }

    void everyVerdictHasAnIdAndAName()
    {
        for (const GapVerdict verdict :
             {GapVerdict::Open, GapVerdict::Agrees, GapVerdict::Otherwise, GapVerdict::CannotTell}) {
            QCOMPARE(gapVerdictFrom(gapVerdictId(verdict)), verdict);
            QVERIFY(!gapVerdictName(verdict).isEmpty());
        }
        QCOMPARE(gapVerdictFrom(u"something newer"_s), GapVerdict::Open);
    }
};

static const lodestar::testkit::Registered<GapStoreTest> registered("core/workshop/gapstore");
#include "gapstore_test.moc"
