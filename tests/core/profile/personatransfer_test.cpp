#include "core/profile/personatransfer.h"

#include "core/profile/icpstore.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class PersonaTransferTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_project = made({u"One"_s});
        QVERIFY(m_project);
        Persona persona{u"p"_s, u"One-id"_s, u"Marta"_s, u"Head"_s, {{u"today"_s, u"By phone"_s}}};
        persona.quotes = {{u"Enough"_s, u"Ana · May 3"_s, {}, u"a1"_s, u"r1"_s, u"C1"_s, Quote::Said::Interview}};
        QVERIFY(
            PersonaStore(*m_project).setPicture(persona, {.format = u"png"_s, .bytes = "face"}, u"x"_s).has_value());
    }

    void arrivesWhole()
    {
        auto other = made({u"Freight"_s, u"Retail"_s});
        const QString path = other->path();
        other.reset();
        QCOMPARE(*icpNamesIn(path), (QStringList{u"Freight"_s, u"Retail"_s}));
        const auto parcel = packPersona(*m_project, u"p"_s);
        QVERIFY(parcel.has_value());
        QCOMPARE(deliverPersona(*parcel, path, {}).error().kind, ErrorKind::NotFound); // which of the two?
        QCOMPARE(*deliverPersona(*parcel, path, u"retail"_s), u"Retail"_s);
        auto opened = project::Project::open(path);
        QVERIFY(opened.has_value());
        const auto there = PersonaStore(**opened).list();
        QCOMPARE(there->size(), 1u);
        const Persona &persona = there->front();
        QVERIFY(persona.id != u"p"_s);
        QCOMPARE(persona.icp, u"Retail-id"_s);
        QCOMPARE(persona.fields[u"today"_s], u"By phone"_s);
        QCOMPARE(persona.quotes.front().source, u"Ana · May 3"_s);
        QVERIFY(persona.quotes.front().answer.isEmpty() && persona.quotes.front().respondent.isEmpty());
        QCOMPARE(persona.quotes.front().said, Quote::Said::Interview);
        QCOMPARE((*PictureStore(**opened).load(persona.portrait.picture, persona.portrait.sha256))->bytes,
                 QByteArray("face"));
        QVERIFY((*opened)->undo().has_value()); // one action there
        QVERIFY(PersonaStore(**opened).list()->empty());
        QCOMPARE(PersonaStore(*m_project).list()->size(), 1u); // and it stayed here
    }

    void aProjectInUseIsRefusedClearly()
    {
        const auto other = made({u"Freight"_s});
        const QByteArray before = *other->documentHash();
        const auto refused = deliverPersona(*packPersona(*m_project, u"p"_s), other->path(), {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(*other->documentHash(), before);
    }

    void whatIsNoProjectIsRefused()
    {
        const QString path = m_folder.filePath(u"notes.icp"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project");
        file.close();
        QVERIFY(!icpNamesIn(path).has_value());
        QVERIFY(!deliverPersona(*packPersona(*m_project, u"p"_s), path, {}).has_value());
        QVERIFY(!deliverPersona(*packPersona(*m_project, u"p"_s), m_folder.filePath(u"nowhere.icp"_s), {}).has_value());
        QCOMPARE(packPersona(*m_project, u"nobody"_s).error().kind, ErrorKind::NotFound);
    }

    void withoutAnIcpItStaysOutside()
    {
        auto other = made({});
        const QString path = other->path();
        other.reset();
        QCOMPARE(deliverPersona(*packPersona(*m_project, u"p"_s), path, {}).error().kind, ErrorKind::NotFound);
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;

    std::unique_ptr<project::Project> made(const QStringList &icps)
    {
        auto project = project::Project::create(m_folder.filePath(u"p%1.icp"_s.arg(++m_files)), u"Test"_s);
        if (!project)
            return {};
        for (const QString &name : icps) {
            Icp icp;
            icp.id = name + u"-id"_s;
            icp.name = name;
            if (!IcpStore(**project).save(icp, name))
                return {};
        }
        return std::move(*project);
    }
};

static const lodestar::testkit::Registered<PersonaTransferTest> registered("core/profile/personatransfer");
#include "personatransfer_test.moc"
