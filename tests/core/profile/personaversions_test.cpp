#include "core/base/hash.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class PersonaVersionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project.reset();
        auto project = project::Project::create(m_folder.filePath(u"p%1.icp"_s.arg(++m_files)), u"Test"_s);
        QVERIFY(project.has_value());
        m_project = std::move(*project);
        Icp icp;
        icp.id = u"icp"_s;
        icp.name = u"One"_s;
        QVERIFY(IcpStore(*m_project).save(icp, u"One"_s).has_value());
        QVERIFY(say(u"By phone"_s));
    }

    void freezesComparesAndBringsBack()
    {
        PersonaStore store(*m_project);
        const auto first = store.freeze(u"p"_s, u"as agreed"_s);
        QVERIFY(first.has_value());
        QCOMPARE(first->number, 1);
        QCOMPARE(first->note, u"as agreed"_s);
        QCOMPARE(first->sha256, sha256Hex(canonicalJson(store.load(u"p"_s)->toJson())));
        QVERIFY(!first->author.isEmpty() && first->at.isValid());
        QVERIFY(!store.freeze(u"p"_s, u"again"_s).has_value()); // nothing new
        QVERIFY(say(u"By mail"_s));
        const auto second = store.freeze(u"p"_s, u"they changed"_s);
        QCOMPARE(second->parentSha256, first->sha256);
        QCOMPARE(store.versions(u"p"_s)->size(), 2u);
        QVERIFY(store.restore(u"p"_s, 1).has_value());
        QCOMPARE(store.load(u"p"_s)->fields[u"today"_s], u"By phone"_s);
        QCOMPARE(store.version(u"p"_s, 2)->definition, second->definition);
        QVERIFY(m_project->undo().has_value());
        QCOMPARE(store.load(u"p"_s)->fields[u"today"_s], u"By mail"_s);
        QCOMPARE(store.version(u"p"_s, 7).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.freeze(u"nobody"_s, u"x"_s).error().kind, ErrorKind::NotFound);
    }

    void anotherIcpKeepsThePersonaWhereItIs()
    {
        PersonaStore store(*m_project);
        QVERIFY(store.freeze(u"p"_s, u"x"_s).has_value());
        Icp icp;
        icp.id = u"other"_s;
        icp.name = u"Two"_s;
        QVERIFY(IcpStore(*m_project).save(icp, u"Two"_s).has_value());
        Persona moved = *store.load(u"p"_s);
        moved.icp = u"other"_s;
        QVERIFY(store.save(moved, u"moved"_s).has_value());
        QVERIFY(store.restore(u"p"_s, 1).has_value());
        QCOMPARE(store.load(u"p"_s)->icp, u"other"_s);
    }

    void theIcpFreezesItToo()
    {
        const auto version = IcpStore(*m_project).freeze(u"icp"_s, u"x"_s);
        QVERIFY(version.has_value());
        const QJsonArray personas = version->definition[u"personas"_s].toArray();
        QCOMPARE(personas.size(), 1);
        QCOMPARE(Persona::fromJson(personas[0].toObject()), *PersonaStore(*m_project).load(u"p"_s));
        QVERIFY(PersonaStore(*m_project).versions(u"p"_s)->empty()); // a version of the ICP, not of the persona
    }

    void noPathAltersAVersion()
    {
        PersonaStore store(*m_project);
        const auto version = store.freeze(u"p"_s, u"x"_s);
        QVERIFY(version.has_value());
        for (const QString &sql : {u"UPDATE version SET definition = '{}'"_s, u"DELETE FROM version"_s}) {
            const auto refused = m_project->change(u"x"_s, [&]() -> Result<> {
                auto query = m_project->query(sql);
                return query ? Result<>() : Result<>(std::move(query).error());
            });
            QVERIFY2(!refused.has_value(), qPrintable(sql));
        }
        QCOMPARE(store.version(u"p"_s, 1)->sha256, version->sha256);
    }

private:
    bool say(const QString &today)
    {
        Persona persona{u"p"_s, u"icp"_s, u"Marta"_s, {}, {{u"today"_s, today}}};
        persona.role = BuyingRole::Champion;
        return PersonaStore(*m_project).save(persona, u"said"_s).has_value();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

static const lodestar::testkit::Registered<PersonaVersionsTest> registered("core/profile/personaversions");
#include "personaversions_test.moc"
