#include "core/profile/exceptionstore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using Kind = ExceptionVerdict::Kind;

class ExceptionStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void decisionsAreKeptReplacedAndUndone()
    {
        QTemporaryDir folder;
        auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"Test"_s);
        QVERIFY(project);
        ExceptionStore store(**project);
        QVERIFY(store.save({{}, u"icp"_s, u"C1"_s, Kind::Accept, u" grew with us "_s, {}}, u"Acme"_s));
        QVERIFY(store.save({{}, u"icp"_s, u"C2"_s, Kind::Fix, {}, {}}, u"Bolt"_s));
        QVERIFY(store.save({{}, u"other"_s, u"C1"_s, Kind::Fix, {}, {}}, u"Acme"_s));
        auto list = store.list(u"icp"_s);
        QVERIFY(list);
        QCOMPARE(list->size(), 2u);
        QCOMPARE(list->at(0).note, u"grew with us"_s);
        QCOMPARE(list->at(0).verdict, Kind::Accept);
        QVERIFY(list->at(0).at.isValid());
        QVERIFY((*project)->undoLabel().contains(u"Acme"_s));

        QVERIFY(store.save({{}, u"icp"_s, u"C1"_s, Kind::Fix, {}, {}}, u"Acme"_s)); // one decision a customer
        QCOMPARE(store.list(u"icp"_s)->size(), 2u);
        QVERIFY(store.remove(u"icp"_s, u"C2"_s, u"Bolt"_s));
        QCOMPARE(store.list(u"icp"_s)->size(), 1u);
        QVERIFY((*project)->undo());
        QVERIFY((*project)->undo());
        list = store.list(u"icp"_s);
        QCOMPARE(list->size(), 2u);
        QCOMPARE(list->at(0).verdict, Kind::Accept);
    }
    void acceptingNeedsAReason()
    {
        QTemporaryDir folder;
        auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"Test"_s);
        QVERIFY(project);
        ExceptionStore store(**project);
        const auto refused = store.save({{}, u"icp"_s, u"C1"_s, Kind::Accept, u"  "_s, {}}, u"Acme"_s);
        QVERIFY(!refused && refused.error().kind == ErrorKind::BadInput);
        QVERIFY(store.list(u"icp"_s)->empty());
    }
};

static const testkit::Registered<ExceptionStoreTest> registered("core/profile/exceptionstore");
#include "exceptionstore_test.moc"
