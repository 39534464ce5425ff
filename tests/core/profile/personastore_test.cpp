#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/project/project.h"

#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

Icp icpNamed(const QString &name)
{
    Icp icp;
    icp.id = name + u"-id"_s;
    icp.name = name;
    return icp;
}

} // namespace

class PersonaStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsEverything();
    void listsByIcp();
    void neverStandsAlone();
    void removeCanBeUndone();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

void PersonaStoreTest::init()
{
    m_project.reset();
    auto project = project::Project::create(m_folder.filePath(u"p%1.icp"_s.arg(++m_files)), u"Test"_s);
    QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
    m_project = std::move(*project);
    IcpStore icps(*m_project);
    QVERIFY(icps.save(icpNamed(u"One"_s), u"One"_s).has_value());
    QVERIFY(icps.save(icpNamed(u"Two"_s), u"Two"_s).has_value());
}

void PersonaStoreTest::keepsEverything()
{
    PersonaStore store(*m_project);
    Persona persona{u"p"_s, u"One-id"_s, u"Marta"_s, u"Head of planning"_s, {{u"today"_s, u"“Spreadsheets” <b>"_s}}};
    QVERIFY(store.save(persona, u"Created"_s).has_value());
    QCOMPARE(store.list(), std::vector{persona});
    persona.fields[u"help"_s] = u"One view"_s;
    persona.title.clear();
    QVERIFY(store.save(persona, u"Changed"_s).has_value());
    QCOMPARE(store.list(), std::vector{persona});
    QCOMPARE(m_project->undoLabel(), u"Changed"_s);
}

void PersonaStoreTest::listsByIcp()
{
    PersonaStore store(*m_project);
    QVERIFY(store.save({u"c"_s, u"Two-id"_s, u"Cem"_s, {}, {}}, u"c"_s).has_value());
    QVERIFY(store.save({u"b"_s, u"One-id"_s, u"Berta"_s, {}, {}}, u"b"_s).has_value());
    QVERIFY(store.save({u"a"_s, u"One-id"_s, u"Arif"_s, {}, {}}, u"a"_s).has_value());
    const auto names = [&](const QString &icp) {
        QStringList list;
        const auto personas = store.list(icp);
        for (const Persona &persona : *personas)
            list << persona.name;
        return list;
    };
    QCOMPARE(names({}), (QStringList{u"Berta"_s, u"Arif"_s, u"Cem"_s}));
    QCOMPARE(names(u"One-id"_s), (QStringList{u"Berta"_s, u"Arif"_s}));
    QCOMPARE(names(u"nobody"_s), QStringList());
}

void PersonaStoreTest::neverStandsAlone()
{
    PersonaStore store(*m_project);
    QCOMPARE(store.save({u"p"_s, u"nobody"_s, u"Marta"_s, {}, {}}, u"x"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.save({u"p"_s, u"One-id"_s, u" "_s, {}, {}}, u"x"_s).error().kind, ErrorKind::BadInput);
    QVERIFY(store.list()->empty());
}

void PersonaStoreTest::removeCanBeUndone()
{
    PersonaStore store(*m_project);
    const Persona persona{u"p"_s, u"One-id"_s, u"Marta"_s, {}, {}};
    QVERIFY(store.save(persona, u"x"_s).has_value());
    QVERIFY(store.remove(u"p"_s).has_value());
    QVERIFY(store.list()->empty());
    QCOMPARE(store.remove(u"p"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(store.list(), std::vector{persona});
}

static const lodestar::testkit::Registered<PersonaStoreTest> registered("core/profile/personastore");
#include "personastore_test.moc"
