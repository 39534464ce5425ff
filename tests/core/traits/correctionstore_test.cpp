#include "core/traits/correctionstore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

class CorrectionStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keptAndUndone()
    {
        QTemporaryDir dir;
        auto created = project::Project::create(dir.filePath(u"p.icp"_s), u"P"_s);
        QVERIFY(created.has_value());
        CorrectionStore store(**created);
        QCOMPARE(store.load(), Correction::BenjaminiHochberg);
        QVERIFY(store.save(Correction::BenjaminiYekutieli));
        QCOMPARE(store.load(), Correction::BenjaminiYekutieli);
        QVERIFY((*created)->undo());
        QCOMPARE(store.load(), Correction::BenjaminiHochberg);
        QVERIFY((*created)->redo());
        QVERIFY(store.save(Correction::BenjaminiHochberg));
        QCOMPARE(store.load(), Correction::BenjaminiHochberg);
        QVERIFY(
            (*created)->change(u"damage"_s, [&] { return (*created)->setSetting(u"traits.correction"_s, u"x"_s); }));
        QCOMPARE(store.load(), Correction::BenjaminiHochberg);
    }
};

static const testkit::Registered<CorrectionStoreTest> registered("core/traits/correctionstore");
#include "correctionstore_test.moc"
