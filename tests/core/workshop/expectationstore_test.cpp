#include "core/project/project.h"
#include "core/workshop/expectation.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class ExpectationStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keptChangedAndUndone()
    {
        QTemporaryDir dir;
        auto project = project::Project::create(dir.filePath(u"gut.icp"_s), u"Gut"_s);
        QVERIFY2(project, qPrintable(project ? QString() : project.error().message));
        ExpectationStore store(**project);
        QVERIFY(store.list() && store.list()->empty());
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        const Expectation written{
            u"e"_s,           u"anna"_s, u"sales"_s, u"Industry"_s, u"Logistics"_s, Expectation::Direction::LessOften,
            u"They haggle"_s, noon};
        QVERIFY(store.save(written));
        Expectation later = written;
        later.id.clear();
        later.at = noon.addSecs(60);
        later.direction = Expectation::Direction::MoreOften;
        QVERIFY(store.save(later));
        const auto list = store.list();
        QCOMPARE(list->size(), size_t(2));
        const Expectation &read = list->front();
        QCOMPARE(read.id, u"e"_s);
        QCOMPARE(read.participant, u"anna"_s);
        QCOMPARE(read.team, u"sales"_s);
        QCOMPARE(read.attribute, u"Industry"_s);
        QCOMPARE(read.value, u"Logistics"_s);
        QCOMPARE(read.direction, Expectation::Direction::LessOften);
        QCOMPARE(read.text, u"They haggle"_s);
        QCOMPARE(read.at, noon);
        QVERIFY(!list->back().id.isEmpty());
        QCOMPARE(list->back().direction, Expectation::Direction::MoreOften);

        Expectation changed = read;
        changed.value = u"Retail"_s;
        QVERIFY(store.save(changed));
        QCOMPARE(store.list()->size(), size_t(2));
        QCOMPARE(store.list()->front().value, u"Retail"_s);
        QVERIFY(store.remove(u"e"_s));
        QCOMPARE(store.list()->size(), size_t(1));
        QVERIFY(store.clear());
        QVERIFY(store.list()->empty());
        QVERIFY((*project)->undo() && (*project)->undo() && (*project)->undo());
        QCOMPARE(store.list()->front().value, u"Logistics"_s);
        QVERIFY(!store.save({}));
    }

    void theRevealIsKeptAndUndone()
    {
        QTemporaryDir dir;
        auto project = project::Project::create(dir.filePath(u"gut.icp"_s), u"Gut"_s);
        QVERIFY(project.has_value());
        ExpectationStore store(**project);
        Expectation one;
        one.text = u"They haggle"_s;
        QVERIFY(store.save(one));
        QVERIFY(!store.isRevealed());
        QVERIFY(store.setRevealed(true));
        QVERIFY(store.isRevealed());
        QVERIFY((*project)->undo());
        QVERIFY(!store.isRevealed());
        QVERIFY((*project)->redo());
        QVERIFY(store.clear()); // the next workshop begins hidden
        QVERIFY(!store.isRevealed());
        QVERIFY((*project)->undo());
        QVERIFY(store.isRevealed());
        QVERIFY(store.setRevealed(false));
        QVERIFY(!store.isRevealed());
    }
};

static const testkit::Registered<ExpectationStoreTest> registered("core/workshop/expectationstore");
#include "expectationstore_test.moc"
