#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/profile/picturestore.h"
#include "core/profile/version.h"
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
    void keepsTheOrderPeopleGave();
    void aCopyIsOnesOwn();
    void picturesComeAndGoWithThePersona();
    void thePictureOfAVersionStays();

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

void PersonaStoreTest::keepsTheOrderPeopleGave()
{
    PersonaStore store(*m_project);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(store.save({id, u"One-id"_s, id, {}, {}}, id).has_value());
    QVERIFY(store.reorder(u"One-id"_s, {u"c"_s, u"a"_s}).has_value());
    const auto order = [&] {
        QStringList ids;
        const auto personas = store.list();
        for (const Persona &persona : *personas)
            ids << persona.id;
        return ids;
    };
    QCOMPARE(order(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(store.save({u"a"_s, u"One-id"_s, u"Changed"_s, {}, {}}, u"x"_s).has_value()); // keeps its place
    QCOMPARE(order(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(m_project->undo().has_value());
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(order(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void PersonaStoreTest::aCopyIsOnesOwn()
{
    PersonaStore store(*m_project);
    Persona persona{u"p"_s, u"One-id"_s, u"Marta"_s, u"Head"_s, {{u"today"_s, u"By phone"_s}}};
    persona.quotes = {{.text = u"Enough"_s, .source = u"Ana"_s, .answer = u"a1"_s}};
    QVERIFY(store.setPicture(persona, {.format = u"png"_s, .bytes = "bytes"}, u"x"_s).has_value());
    const auto away = store.copyTo(u"p"_s, u"Two-id"_s);
    QVERIFY(away.has_value());
    const auto beside = store.copyTo(u"p"_s, u"One-id"_s);
    QVERIFY(beside.has_value());
    QCOMPARE(store.load(*away)->name, u"Marta"_s);
    QCOMPARE(store.load(*beside)->name, u"Marta (copy)"_s);
    QCOMPARE(store.load(*store.copyTo(u"p"_s, u"One-id"_s))->name, u"Marta (copy 2)"_s);
    QCOMPARE(store.load(*away)->quotes, persona.quotes); // the answers are in the same project
    const Portrait portrait = store.load(*away)->portrait;
    QVERIFY(portrait.picture != store.load(u"p"_s)->portrait.picture);
    QVERIFY(store.remove(u"p"_s).has_value());
    QCOMPARE((*PictureStore(*m_project).load(portrait.picture, portrait.sha256))->bytes, QByteArray("bytes"));
    QCOMPARE(store.copyTo(u"p"_s, u"Two-id"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.copyTo(*away, u"nowhere"_s).error().kind, ErrorKind::NotFound);
}

void PersonaStoreTest::picturesComeAndGoWithThePersona()
{
    PersonaStore store(*m_project);
    PictureStore pictures(*m_project);
    const auto stored = [&](const Portrait &portrait) {
        return pictures.load(portrait.picture, portrait.sha256)->has_value();
    };
    const Persona persona{u"p"_s, u"One-id"_s, u"Marta"_s, {}, {}};
    QVERIFY(store.save(persona, u"x"_s).has_value());
    QVERIFY(store.setPicture(persona, {.format = u"png"_s, .bytes = "one"}, u"picture"_s).has_value());
    const Persona first = *store.load(u"p"_s);
    QVERIFY(first.portrait.isPicture() && stored(first.portrait));
    QVERIFY(store.setPicture(first, {.format = u"png"_s, .bytes = "two"}, u"another"_s).has_value());
    QVERIFY(!stored(first.portrait)); // nothing shows it any more
    QVERIFY(m_project->undo().has_value());
    QVERIFY(stored(first.portrait));
    Persona drawn = first;
    drawn.portrait = {};
    QVERIFY(store.save(drawn, u"drawn"_s).has_value());
    QVERIFY(!stored(first.portrait));
    QVERIFY(m_project->undo().has_value());
    QVERIFY(store.remove(u"p"_s).has_value());
    QVERIFY(!stored(first.portrait));
    QVERIFY(m_project->undo().has_value());
    QVERIFY(stored(first.portrait));
}

void PersonaStoreTest::thePictureOfAVersionStays()
{
    PersonaStore store(*m_project);
    const Persona persona{u"p"_s, u"One-id"_s, u"Marta"_s, {}, {}};
    QVERIFY(store.setPicture(persona, {.format = u"png"_s, .bytes = "one"}, u"picture"_s).has_value());
    const Persona shown = *store.load(u"p"_s);
    QVERIFY(store.freeze(u"p"_s, u"with a face"_s).has_value());
    Persona drawn = shown;
    drawn.portrait = {};
    QVERIFY(store.save(drawn, u"drawn"_s).has_value());
    QVERIFY(PictureStore(*m_project).load(shown.portrait.picture, shown.portrait.sha256)->has_value());
    QVERIFY(store.restore(u"p"_s, 1).has_value());
    QCOMPARE(store.load(u"p"_s)->portrait, shown.portrait);
}

static const lodestar::testkit::Registered<PersonaStoreTest> registered("core/profile/personastore");
#include "personastore_test.moc"
