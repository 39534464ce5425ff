#include "core/profile/icpstore.h"

#include "core/base/hash.h"
#include "core/profile/persona.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
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
    void restoringBringsBackAllOfIt();
    void restoringKeepsWhatBelongsToOthers();
    void theWorkingDefinitionInTheFormOfAVersion();
    void savingSetsTheReviewAnew();
    void damageIsSeen();

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

void VersionStoreTest::restoringBringsBackAllOfIt()
{
    IcpStore store(*m_project);
    PersonaStore personas(*m_project);
    save(10);
    const Persona marta{u"p"_s, u"icp"_s, u"Marta"_s, u"Head of planning"_s, {{u"today"_s, u"Spreadsheets"_s}}};
    QVERIFY(personas.save(marta, u"Created Marta"_s).has_value());
    const auto first = store.freeze(u"icp"_s, u"one"_s);
    Icp changed = icpWith(33);
    changed.criteria[0].label = u"Branch"_s;
    changed.criteria.emplace_back().id = u"d"_s;
    changed.criteria[1].label = u"New"_s;
    changed.reviewStage = ReviewStage::Settled;
    changed.capacity = 120;
    QVERIFY(store.save(changed, u"Changed"_s).has_value());
    QVERIFY(personas.remove(u"p"_s).has_value());
    QVERIFY(personas.save({u"q"_s, u"icp"_s, u"Jan"_s, {}, {}}, u"Jan"_s).has_value());
    const auto second = store.freeze(u"icp"_s, u"two"_s);
    QVERIFY(first && second);
    const QByteArray before = m_project->documentHash().value_or("");

    QVERIFY(store.restore(u"icp"_s, 1).has_value());
    QCOMPARE(store.working(u"icp"_s)->sha256, first->sha256);
    QCOMPARE(personas.list(u"icp"_s)->front(), marta);
    QCOMPARE(store.load(u"icp"_s)->capacity, 120); // how it is worked is no part of a version
    QCOMPARE(store.load(u"icp"_s)->reviewStage, ReviewStage::Settled);
    // The past is untouched, and the next version follows from the last.
    const auto versions = store.versions(u"icp"_s);
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE((*versions)[0].sha256, second->sha256);
    const auto third = store.freeze(u"icp"_s, u"back"_s);
    QCOMPARE(third->number, 3);
    QCOMPARE(third->sha256, first->sha256);
    QCOMPARE(third->parentSha256, second->sha256);
    QVERIFY(m_project->undo().has_value());
    QVERIFY(m_project->undoLabel().contains(u"Restored version 1"_s));
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(m_project->documentHash().value_or("?"), before);
    QCOMPARE(store.restore(u"icp"_s, 9).error().kind, ErrorKind::NotFound);
}

void VersionStoreTest::restoringKeepsWhatBelongsToOthers()
{
    IcpStore store(*m_project);
    PersonaStore personas(*m_project);
    save(10);
    QVERIFY(personas.save({u"p"_s, u"icp"_s, u"Marta"_s, {}, {}}, u"Marta"_s).has_value());
    QVERIFY(store.freeze(u"icp"_s, u"one"_s).has_value());
    // The profile gets another name, another profile takes the old one and the persona.
    Icp renamed = icpWith(10);
    renamed.name = u"Carriers"_s;
    QVERIFY(store.save(renamed, u"Renamed"_s).has_value());
    Icp other = icpWith(5);
    other.id = u"other"_s;
    other.criteria[0].id = u"other-c"_s;
    QVERIFY(store.save(other, u"Other"_s).has_value());
    QVERIFY(personas.save({u"p"_s, u"other"_s, u"Marta"_s, {}, {}}, u"Moved"_s).has_value());
    QVERIFY(store.restore(u"icp"_s, 1).has_value());
    QCOMPARE(store.load(u"icp"_s)->name, u"Carriers"_s);
    QCOMPARE(store.load(u"other"_s)->criteria, other.criteria);
    QCOMPARE(personas.list(u"other"_s)->front().id, u"p"_s);
    QCOMPARE(personas.list(u"icp"_s)->front().name, u"Marta"_s);
    QVERIFY(personas.list(u"icp"_s)->front().id != u"p"_s);
}

void VersionStoreTest::theWorkingDefinitionInTheFormOfAVersion()
{
    IcpStore store(*m_project);
    save(10);
    const auto working = store.working(u"icp"_s);
    QVERIFY(working.has_value());
    QCOMPARE(working->number, 0);
    const auto frozen = store.freeze(u"icp"_s, u"one"_s);
    QCOMPARE(working->sha256, frozen->sha256);
    QCOMPARE(working->definition, frozen->definition);
    QCOMPARE(store.working(u"nobody"_s).error().kind, ErrorKind::NotFound);
}

void VersionStoreTest::savingSetsTheReviewAnew()
{
    IcpStore store(*m_project);
    const QDate today = QDate::currentDate();
    Icp icp = icpWith(10);
    icp.reviewStage = ReviewStage::Growing;
    icp.reviewOn = today.addDays(-5);
    QVERIFY(store.save(icp, u"Stage"_s).has_value());
    QVERIFY(store.freeze(u"icp"_s, u"one"_s).has_value());
    QVERIFY(store.load(u"icp"_s)->reviewOn >= today.addMonths(3));
    QVERIFY(m_project->undo().has_value()); // one action: the version and its day
    QCOMPARE(store.load(u"icp"_s)->reviewOn, today.addDays(-5));
    QVERIFY(store.versions(u"icp"_s)->empty());
    QVERIFY(store.reviewed(u"icp"_s).has_value());
    QVERIFY(store.load(u"icp"_s)->reviewOn >= today.addMonths(3));
    // A day that the team chose stands while it is ahead, and is over when it has come.
    icp.reviewStage = ReviewStage::OnDate;
    icp.reviewOn = today.addDays(5);
    QVERIFY(store.save(icp, u"Stage"_s).has_value());
    QVERIFY(store.reviewed(u"icp"_s).has_value());
    QCOMPARE(store.load(u"icp"_s)->reviewOn, icp.reviewOn);
    icp.reviewOn = today;
    QVERIFY(store.save(icp, u"Stage"_s).has_value());
    QVERIFY(store.reviewed(u"icp"_s).has_value());
    QVERIFY(!store.load(u"icp"_s)->reviewOn.isValid());
}

void VersionStoreTest::damageIsSeen()
{
    save(10);
    QVERIFY(IcpStore(*m_project).freeze(u"icp"_s, u"one"_s).has_value());
    QVERIFY(IcpStore(*m_project).version(u"icp"_s, 1)->isWhole);
    m_project.reset();
    { // another program writes into the file
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"UPDATE version SET definition = replace(definition, '\"points\":10', '\"points\":11')"_s));
        QCOMPARE(query.numRowsAffected(), 1);
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    auto project = project::Project::open(m_path, project::Project::Access::ReadOnly);
    QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
    QVERIFY(!IcpStore(**project).version(u"icp"_s, 1)->isWhole);
}

static const lodestar::testkit::Registered<VersionStoreTest> registered("core/profile/versionstore");
#include "versionstore_test.moc"
