#include "core/traits/bandstore.h"

#include "core/project/project.h"
#include "core/project/randomseed.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using Kind = BandRule::Kind;

class BandStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto created = project::Project::create(m_dir->filePath(u"bands.icp"_s), u"Bands"_s);
        QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
        m_project = std::move(*created);
    }
    void cleanup()
    {
        m_project.reset();
        m_dir.reset();
    }

    void keptAndUndone()
    {
        BandStore store(*m_project);
        QVERIFY(store.load().isEmpty());
        QVERIFY(store.save(u"Staff"_s, {Kind::Own, {10, 49.5, 250}}));
        QVERIFY(store.save(u"Joined"_s, {Kind::Months, {}}));
        QCOMPARE(store.load().value(u"Staff"_s), (BandRule{Kind::Own, {10, 49.5, 250}}));
        QCOMPARE(store.load().value(u"Joined"_s).kind, Kind::Months);
        QVERIFY(m_project->undoLabel().contains(u"Joined"_s));
        QVERIFY(m_project->undo());
        QCOMPARE(store.load().size(), 1);
        QVERIFY(store.save(u"Staff"_s, {}));
        QVERIFY(store.load().isEmpty());
    }

    void senselessEdgesAreRefused()
    {
        BandStore store(*m_project);
        QVERIFY(!store.save(u"X"_s, {Kind::Own, {}}));
        QVERIFY(!store.save(u"X"_s, {Kind::Own, {5, 5}}));
        QVERIFY(!store.save(u"X"_s, {Kind::Own, {5, 1}}));
        QVERIFY(!store.save(u"X"_s, {Kind::Own, {std::numeric_limits<double>::infinity()}}));
        QVERIFY(!store.save(u"X"_s, {Kind::Months, {-3}}));
        QVERIFY(!store.save(u"X"_s, {Kind::Own, std::vector<double>(51, 1)}));
        QVERIFY(!store.save(u"X"_s, {Kind::Mdlp, {}})); // no cut was found
        QVERIFY(store.load().isEmpty());
    }

    void edgesFoundByTheResultAreKept()
    {
        BandStore store(*m_project);
        for (const Kind kind : {Kind::Mdlp, Kind::ChiMerge}) {
            QVERIFY(store.save(u"Staff"_s, {kind, {12.5, 80}}));
            QCOMPARE(store.load().value(u"Staff"_s), (BandRule{kind, {12.5, 80}}));
        }
    }

    void damagedSettingsArePassedOver()
    {
        const auto set = [&](const QString &text) {
            return m_project->change(u"damage"_s, [&] { return m_project->setSetting(u"traits.bands"_s, text); });
        };
        QVERIFY(set(u"no json"_s));
        QVERIFY(BandStore(*m_project).load().isEmpty());
        QVERIFY(set(uR"({"A":{"kind":"later"},"B":{"kind":"own","edges":["x"]},"C":{"kind":"years","edges":[]}})"_s));
        QCOMPARE(BandStore(*m_project).load().keys(), QStringList{u"C"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

static const testkit::Registered<BandStoreTest> registered("core/traits/bandstore");
#include "bandstore_test.moc"
