#include "core/profile/icpstore.h"

#include "core/base/hash.h"
#include "core/profile/persona.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

Icp icpWith(int points)
{
    Icp icp;
    icp.id = u"icp"_s;
    icp.name = u"Regional logistics"_s;
    icp.dataset = 4;
    Criterion criterion;
    criterion.id = u"c"_s;
    criterion.label = u"Industry"_s;
    criterion.points = points;
    icp.criteria = {criterion};
    return icp;
}

} // namespace

class VersionStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void freezesTheWholeDefinition();
    void theChainOfHashes();
    void nothingNewIsNoVersion();
    void undoWithdrawsAndNumbersGoOn();
    void aVersionCannotBeAltered();
    void survivesReopening();

private:
    void save(int points);
    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

void VersionStoreTest::init()
{
    m_project.reset();
    m_path = m_folder.filePath(u"p%1.icp"_s.arg(++m_files));
    auto project = project::Project::create(m_path, u"Test"_s);
    QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
    m_project = std::move(*project);
}

void VersionStoreTest::save(int points)
{
    QVERIFY(IcpStore(*m_project).save(icpWith(points), u"Points %1"_s.arg(points)).has_value());
}

void VersionStoreTest::freezesTheWholeDefinition()
{
    save(10);
    PersonaStore personas(*m_project);
    const Persona marta{u"p"_s, u"icp"_s, u"Marta"_s, u"Head of planning"_s, {{u"today"_s, u"Spreadsheets"_s}}};
    QVERIFY(personas.save(marta, u"Created Marta"_s).has_value());
    IcpStore store(*m_project);
    const auto version = store.freeze(u"icp"_s, u"After the workshop"_s);
    QVERIFY2(version.has_value(), version ? "" : qPrintable(version.error().message));
    QCOMPARE(version->number, 1);
    QCOMPARE(version->note, u"After the workshop"_s);
    QCOMPARE(version->author, project::actorName());
    QCOMPARE(version->dataset, 4);
    QCOMPARE(Icp::fromJson(version->definition), icpWith(10));
    QCOMPARE(Persona::fromJson(version->definition[u"personas"_s][0].toObject()), marta);
    QCOMPARE(version->sha256, sha256Hex(canonicalJson(version->definition)));
    QVERIFY(m_project->undoLabel().contains(u"1"_s) && m_project->undoLabel().contains(u"Regional logistics"_s));

    const auto stored = store.version(u"icp"_s, 1);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->definition, version->definition);
    QCOMPARE(stored->sha256, version->sha256);
    QCOMPARE(stored->at, version->at);
    QCOMPARE(stored->appVersion, QStringLiteral(LODESTAR_VERSION));
    // The working definition goes on, the version stays.
    save(20);
    QCOMPARE(store.version(u"icp"_s, 1)->definition, version->definition);
    QCOMPARE(store.freeze(u"nobody"_s, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.version(u"icp"_s, 2).error().kind, ErrorKind::NotFound);
}

void VersionStoreTest::theChainOfHashes()
{
    IcpStore store(*m_project);
    save(10);
    const auto first = store.freeze(u"icp"_s, u"one"_s);
    save(20);
    const auto second = store.freeze(u"icp"_s, u"two"_s);
    QVERIFY(first && second);
    QVERIFY(first->parentSha256.isEmpty());
    QCOMPARE(second->parentSha256, first->sha256);
    QVERIFY(second->sha256 != first->sha256);
    const auto all = store.versions(u"icp"_s);
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->front().number, 2);
}

void VersionStoreTest::nothingNewIsNoVersion()
{
    IcpStore store(*m_project);
    save(10);
    QVERIFY(store.freeze(u"icp"_s, u"one"_s).has_value());
    const auto again = store.freeze(u"icp"_s, u"again"_s);
    QVERIFY(!again.has_value());
    QVERIFY(again.error().message.contains(u"version 1"_s));
    save(11);
    save(10);
    QVERIFY(!store.freeze(u"icp"_s, u"there and back"_s).has_value());
    QVERIFY(PersonaStore(*m_project).save({u"p"_s, u"icp"_s, u"Marta"_s, {}, {}}, u"Marta"_s).has_value());
    QCOMPARE(store.freeze(u"icp"_s, u"with a persona"_s)->number, 2);
}

void VersionStoreTest::undoWithdrawsAndNumbersGoOn()
{
    IcpStore store(*m_project);
    save(10);
    QVERIFY(store.freeze(u"icp"_s, u"one"_s).has_value());
    save(20);
    const auto second = store.freeze(u"icp"_s, u"two"_s);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(store.versions(u"icp"_s)->size(), size_t(1));
    QVERIFY(m_project->redo().has_value());
    QCOMPARE(store.versions(u"icp"_s)->front().sha256, second->sha256);
    QVERIFY(m_project->undo().has_value());
    // The number of what was withdrawn is not given again, and the chain hangs on what still stands.
    const auto third = store.freeze(u"icp"_s, u"three"_s);
    QCOMPARE(third->number, 3);
    QCOMPARE(third->parentSha256, store.version(u"icp"_s, 1)->sha256);
    QCOMPARE(store.version(u"icp"_s, 2).error().kind, ErrorKind::NotFound);
}

void VersionStoreTest::aVersionCannotBeAltered()
{
    IcpStore store(*m_project);
    save(10);
    const auto version = store.freeze(u"icp"_s, u"one"_s);
    const QStringList attempts{
        u"UPDATE version SET note = 'forged'"_s, u"UPDATE version SET definition = '{}'"_s, u"DELETE FROM version"_s,
        u"INSERT OR REPLACE INTO version SELECT id, subject, subject_id, number, name, '{}', sha256, "
        "parent_sha256, dataset, at, author, note, app_version FROM version"_s};
    for (const QString &attempt : attempts) {
        const auto outside = m_project->query(attempt);
        QVERIFY2(!outside.has_value(), qPrintable(attempt));
        const auto inside = m_project->change(u"Forged"_s, [&]() -> Result<> {
            auto query = m_project->query(attempt);
            return query ? Result<>() : Result<>(std::move(query).error());
        });
        QVERIFY2(!inside.has_value(), qPrintable(attempt));
    }
    QCOMPARE(store.version(u"icp"_s, 1)->definition, version->definition);
    QCOMPARE(store.version(u"icp"_s, 1)->note, u"one"_s);
}

void VersionStoreTest::survivesReopening()
{
    save(10);
    const auto version = IcpStore(*m_project).freeze(u"icp"_s, u"one"_s);
    m_project.reset();
    auto project = project::Project::open(m_path);
    QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
    m_project = std::move(*project);
    const auto stored = IcpStore(*m_project).version(u"icp"_s, 1);
    QVERIFY(stored.has_value());
    QCOMPARE(sha256Hex(canonicalJson(stored->definition)), version->sha256);
    QVERIFY(!m_project->query(u"DELETE FROM version"_s).has_value());
}

static const lodestar::testkit::Registered<VersionStoreTest> registered("core/profile/versionstore");
#include "versionstore_test.moc"
