#include "core/profile/persona.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::RoleId;
using testkit::role;

namespace {

metrics::Rating bestRows(std::vector<quint8> best)
{
    metrics::Rating rating;
    rating.score.assign(best.size(), 50);
    rating.best = std::move(best);
    return rating;
}

} // namespace

class PersonaTest : public QObject
{
    Q_OBJECT
private slots:
    void jsonKeepsEverything();
    void theFourLinesComeFirst();
    void draftTakesTheTitleMetMostOften();
    void draftInventsNothing();
    void draftFallsBackToDecisionMakers();
};

void PersonaTest::jsonKeepsEverything()
{
    const Persona persona{
        u"p1"_s, u"icp-1"_s, u"Marta"_s, u"Head of planning"_s, {{u"today"_s, u"Plans by spreadsheet"_s}}};
    QCOMPARE(Persona::fromJson(persona.toJson()), persona);
    Persona empty = persona;
    empty.fields[u"goals"_s] = QString(); // an emptied field is no field
    QCOMPARE(empty.toJson(), persona.toJson());
}

void PersonaTest::theFourLinesComeFirst()
{
    const auto fields = personaFields();
    QSet<QString> keys;
    for (size_t i = 0; i < fields.size(); ++i) {
        QCOMPARE(fields[i].essential, i < 4);
        QVERIFY(!fields[i].name.isEmpty() && !fields[i].hint.isEmpty());
        keys << fields[i].key;
    }
    QCOMPARE(static_cast<size_t>(keys.size()), fields.size());
    for (const auto &key :
         {u"today"_s, u"wrong"_s, u"limits"_s, u"help"_s, u"awareness"_s, u"quote_source"_s, u"team"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void PersonaTest::draftTakesTheTitleMetMostOften()
{
    const auto table = testkit::TableBuilder()
                           .words(u"Contact"_s, role(RoleId::ContactTitle),
                                  {u"CEO"_s, u"Head of planning"_s, u"head of  planning"_s, u""_s, u"CEO"_s, u"CEO"_s})
                           .build();
    Icp icp;
    icp.id = u"icp-1"_s;
    const Persona persona = draftPersona(icp, table, bestRows({1, 1, 1, 1, 0, 0}));
    QCOMPARE(persona.icp, u"icp-1"_s);
    QVERIFY(!persona.id.isEmpty());
    QCOMPARE(persona.name, u"Persona 1"_s);
    QCOMPARE(persona.title, u"Head of planning"_s);
    QCOMPARE(persona.fields.keys(), QStringList{u"evidence"_s});
    QCOMPARE(persona.fields[u"evidence"_s], u"Contact: 2 of 3 best customers whose title is known"_s);
}

void PersonaTest::draftInventsNothing()
{
    Icp icp;
    const auto allDifferent =
        testkit::TableBuilder().words(u"Contact"_s, role(RoleId::ContactTitle), {u"CEO"_s, u"CFO"_s, u"CTO"_s}).build();
    const auto none =
        testkit::TableBuilder().words(u"Contact"_s, role(RoleId::None), {u"CEO"_s, u"CEO"_s, u"CEO"_s}).build();
    for (const auto &table : {allDifferent, none, table::Table()}) {
        const Persona persona = draftPersona(icp, table, bestRows({1, 1, 1}));
        QVERIFY(persona.title.isEmpty());
        QVERIFY(persona.fields.isEmpty());
    }
}

void PersonaTest::draftFallsBackToDecisionMakers()
{
    const auto table = testkit::TableBuilder()
                           .words(u"Contact"_s, role(RoleId::ContactTitle), {u"CEO"_s, u"CFO"_s, u""_s})
                           .words(u"Signs"_s, role(RoleId::DecisionMakerTitle), {u"COO"_s, u"COO"_s, u"CEO"_s})
                           .build();
    QCOMPARE(draftPersona({}, table, bestRows({1, 1, 1})).title, u"COO"_s);
}

static const lodestar::testkit::Registered<PersonaTest> registered("core/profile/persona");
#include "persona_test.moc"
