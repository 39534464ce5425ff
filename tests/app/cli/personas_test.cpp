#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/project/project.h"

#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::profile;

/// Personas on the command line: all that is known, versions, copies.
class PersonasCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    CliRun run(const QStringList &words) { return runCli(m_folder->path(), QStringList{u"persona"_s} + words); }
    std::unique_ptr<project::Project> open(const QString &file)
    {
        auto project = project::Project::open(m_folder->filePath(file));
        return project ? std::move(*project) : nullptr;
    }
    static Result<> addIcp(project::Project &project, const QString &name)
    {
        Icp icp;
        icp.id = name + u"-id"_s;
        icp.name = name;
        return IcpStore(project).save(icp, name);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &file : {u"p.icp"_s, u"other.icp"_s})
            QVERIFY(project::Project::create(m_folder->filePath(file), u"Test"_s));
        const auto project = open(u"p.icp"_s);
        QVERIFY(addIcp(*project, u"Freight"_s) && addIcp(*project, u"Retail"_s));
        QVERIFY(addIcp(*open(u"other.icp"_s), u"Ports"_s));
        Persona persona{u"p"_s, u"Freight-id"_s, u"Marta"_s, u"Head"_s, {{u"today"_s, u"By phone"_s}}};
        persona.role = BuyingRole::Champion;
        persona.awareness = 3;
        persona.labels = {{u"usable"_s, EvidenceKind::Data}};
        persona.quotes = {{u"Enough"_s, u"Ana"_s, {}, {}, u"r"_s, u"C1"_s, Quote::Said::Interview}};
        QVERIFY(PersonaStore(*project).save(persona, u"x"_s));
    }

    void showsAllOfIt()
    {
        const QJsonObject shown =
            run({u"show"_s, u"p.icp"_s, u"--json"_s}).json[u"personas"_s].toArray().first().toObject();
        QCOMPARE(shown[u"icpName"_s].toString(), u"Freight"_s);
        QCOMPARE(shown[u"role"_s].toString(), u"champion"_s);
        QCOMPARE(shown[u"awareness"_s].toInt(), 3);
        QCOMPARE(shown[u"quotes"_s].toArray().first()[u"source"_s].toString(), u"Ana"_s);
        const QJsonObject evidence = shown[u"evidence"_s].toObject();
        QCOMPARE(evidence[u"interviews"_s].toInt(), 1);
        QCOMPARE(evidence[u"customers"_s].toInt(), 1);
        QCOMPARE(evidence[u"share"_s].toDouble(), 1.0);
        QCOMPARE(run({u"list"_s, u"p.icp"_s, u"--json"_s}).json[u"personas"_s].toArray().size(), 1);
        const CliRun people = run({u"show"_s, u"p.icp"_s, u"--name"_s, u"marta"_s});
        QCOMPARE(people.status, 0);
        for (const char *word : {"Champion", "3 of 5", "By phone", "Enough", "Ana"})
            QVERIFY2(people.out.contains(word), word);
    }

    void savesAndCompares()
    {
        QCOMPARE(run({u"save"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s}).status, 2); // without a reason
        const QJsonObject saved =
            run({u"save"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--note"_s, u"agreed"_s, u"--json"_s}).json;
        QCOMPARE(saved[u"version"_s].toInt(), 1);
        QCOMPARE(saved[u"hash"_s].toString().size(), 64);
        QCOMPARE(run({u"save"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--note"_s, u"again"_s}).status, 1);
        {
            const auto project = open(u"p.icp"_s);
            PersonaStore store(*project);
            Persona persona = *store.load(u"p"_s);
            persona.fields = {{u"today"_s, u"By mail"_s}, {u"goals"_s, u"Rest"_s}};
            persona.role = BuyingRole::Unsaid;
            QVERIFY(store.save(persona, u"x"_s));
        }
        const QJsonObject diff = run({u"diff"_s, u"p.icp"_s, u"1"_s, u"--name"_s, u"Marta"_s, u"--json"_s}).json;
        QCOMPARE(diff[u"changed"_s].toArray().first()[u"key"_s].toString(), u"today"_s);
        QCOMPARE(diff[u"changed"_s].toArray().first()[u"after"_s].toString(), u"By mail"_s);
        QCOMPARE(diff[u"added"_s].toArray().first()[u"key"_s].toString(), u"goals"_s);
        QCOMPARE(diff[u"removed"_s].toArray().first()[u"key"_s].toString(), u"role"_s);
        const QJsonObject old =
            run({u"show"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--version"_s, u"1"_s, u"--json"_s})
                .json[u"personas"_s]
                .toArray()
                .first()
                .toObject();
        QCOMPARE(old[u"fields"_s][u"today"_s].toString(), u"By phone"_s);
        const QStringList working{u"diff"_s, u"p.icp"_s, u"1"_s, u"working"_s, u"--name"_s, u"Marta"_s, u"--json"_s};
        QCOMPARE(run(working).json, diff);
        QCOMPARE(run({u"diff"_s, u"p.icp"_s, u"first"_s, u"--name"_s, u"Marta"_s}).status, 2);
        QCOMPARE(run({u"diff"_s, u"p.icp"_s, u"1"_s, u"9"_s, u"--name"_s, u"Marta"_s}).status, 1);
    }

    void copiesWithinAndAway()
    {
        QCOMPARE(run({u"copy"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s}).status, 2); // where to?
        const QJsonObject within =
            run({u"copy"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--to-icp"_s, u"retail"_s, u"--json"_s}).json;
        QCOMPARE(within[u"icp"_s].toString(), u"Retail"_s);
        const CliRun ambiguous = run({u"copy"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--to"_s, u"other.icp"_s});
        QCOMPARE(ambiguous.status, 1);
        QVERIFY(ambiguous.err.contains(u"--icp"_s));
        const QJsonObject away = run({u"copy"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--icp"_s, u"Freight"_s,
                                      u"--to"_s, u"other.icp"_s, u"--json"_s})
                                     .json;
        QCOMPARE(away[u"icp"_s].toString(), u"Ports"_s);
        QCOMPARE(PersonaStore(*open(u"other.icp"_s)).list()->front().fields[u"today"_s], u"By phone"_s);
        const auto inUse = open(u"other.icp"_s); // somebody has it open
        const CliRun locked =
            run({u"copy"_s, u"p.icp"_s, u"--name"_s, u"Marta"_s, u"--icp"_s, u"Freight"_s, u"--to"_s, u"other.icp"_s});
        QCOMPARE(locked.status, 1);
        QVERIFY(!locked.err.isEmpty());
        QCOMPARE(PersonaStore(*inUse).list()->size(), 1u);
    }
};

static const lodestar::testkit::Registered<PersonasCliTest> registered("app/cli/personas");
#include "personas_test.moc"
