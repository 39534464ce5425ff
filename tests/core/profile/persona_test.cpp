#include "core/profile/persona.h"

#include "core/base/hash.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QJsonDocument>
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
    void whatEarlierVersionsWroteIsUnchanged();
    void jsonFromOutsideIsTamed();
    void theOldQuoteIsOneOfTheQuotes();
    void scalesAreTheFourAndOwnOnes();
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
    Persona full = persona;
    full.role = BuyingRole::EconomicBuyer;
    full.awareness = 0;
    full.scales = {{u"risk"_s, 2, {}, {}}, {u"s"_s, 5, u"Alone"_s, u"Together"_s}};
    full.sections = {{u"o"_s, u"Habits"_s, u"Reads at night"_s}};
    full.quotes = {{u"“Enough”"_s, u"Ana · May 3"_s, u"work"_s, u"a1"_s, u"r1"_s, u"C7"_s, Quote::Said::Interview}};
    full.portrait = {Portrait::Shape::Figure, 3, u"pic"_s, u"hash"_s, u"A woman at a desk"_s};
    full.labels = {{u"work"_s, EvidenceKind::Hypothesis}, {u"o"_s, EvidenceKind::Data}};
    full.putAway = {u"demographics"_s};
    full.otherCustomers = 14;
    full.otherInterviews = 2;
    QCOMPARE(Persona::fromJson(full.toJson()), full);
    for (const BuyingRole role : kBuyingRoles)
        QVERIFY(buyingRoleFromId(buyingRoleId(role)) == role && !buyingRoleName(role).isEmpty());
}

void PersonaTest::whatEarlierVersionsWroteIsUnchanged()
{
    // The bytes that a version froze before personas had more than fields: the hash of them must stay.
    const QByteArray frozen =
        "{\"fields\":{\"buying_role\":\"Signs\",\"quote\":\"Enough!\",\"quote_source\":\"Ana\","
        "\"today\":\"By phone\"},\"icp\":\"i\",\"id\":\"p\",\"name\":\"Marta\",\"title\":\"Head\"}";
    const Persona persona = Persona::fromJson(QJsonDocument::fromJson(frozen).object());
    QCOMPARE(canonicalJson(persona.toJson()), frozen);
    QCOMPARE(persona.fields[u"buying_role"_s], u"Signs"_s);
    QCOMPARE(persona.role, BuyingRole::Unsaid);
    QCOMPARE(persona.awareness, -1);
}

void PersonaTest::jsonFromOutsideIsTamed()
{
    const Persona persona =
        Persona::fromJson(QJsonDocument::fromJson(R"({"name": 3, "fields": [], "role": "king", "awareness": 99,
            "scales": [{"id": "risk", "value": -7}, 4], "quotes": "no", "portrait": {"shape": "photo", "color": 1e9},
            "labels": {"work": "data", "person": "fact"}, "basis": {"customers": -3}})")
                              .object());
    QCOMPARE(persona.role, BuyingRole::Unsaid);
    QCOMPARE(persona.awareness, kMostAware);
    QCOMPARE(persona.scales.front().value, 0);
    QVERIFY(persona.quotes.empty());
    QCOMPARE(persona.portrait.shape, Portrait::Shape::Pattern);
    QCOMPARE(persona.portrait.color, kPortraitColors - 1);
    QCOMPARE(persona.labels.keys(), QStringList{u"work"_s});
    QCOMPARE(persona.otherCustomers, 0);
}

void PersonaTest::theOldQuoteIsOneOfTheQuotes()
{
    Persona persona;
    persona.fields = {{u"quote"_s, u"Enough!"_s}, {u"quote_source"_s, u"Ana, in May"_s}, {u"today"_s, u"By phone"_s}};
    persona.quotes = {{.text = u"Later."_s}};
    const auto quotes = quotesOf(persona);
    QCOMPARE(quotes.size(), 2u);
    QCOMPARE(quotes[0].text, u"Enough!"_s);
    QCOMPARE(quotes[0].source, u"Ana, in May"_s);
    QVERIFY(quotes[0].hasSource() && !quotes[1].hasSource());
    auto changed = quotes;
    changed[0].section = u"work"_s;
    changed.push_back({.text = u"  "_s}); // nothing said is no quote
    setQuotes(persona, changed);
    QCOMPARE(persona.fields.keys(), QStringList{u"today"_s});
    QCOMPARE(quotesOf(persona).size(), 2u);
    QCOMPARE(quotesOf(persona)[0].section, u"work"_s);
}

void PersonaTest::scalesAreTheFourAndOwnOnes()
{
    Persona persona;
    QCOMPARE(scalesOf(persona).size(), 4u);
    for (const Scale &scale : scalesOf(persona))
        QVERIFY(scale.value == 0 && !scale.low.isEmpty() && !scale.high.isEmpty() && !isOwnScale(scale));
    setScale(persona, {u"technology"_s, 4, u"whatever"_s, {}});
    setScale(persona, {u"own"_s, 2, u"Alone"_s, u"With others"_s});
    QCOMPARE(scalesOf(persona)[1].value, 4);
    QVERIFY(scalesOf(persona)[1].low != u"whatever"_s); // the ends are named in the reader's language
    QCOMPARE(scalesOf(persona)[4].high, u"With others"_s);
    QCOMPARE(Persona::fromJson(persona.toJson()), persona);
    setScale(persona, {u"technology"_s, 0, {}, {}});
    QCOMPARE(persona.scales.size(), 1u); // not said is as it was at first
    persona.putAway = {u"risk"_s};
    QCOMPARE(scalesOf(persona).front().id, u"technology"_s);
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
         {u"today"_s, u"wrong"_s, u"limits"_s, u"help"_s, u"awareness"_s, u"buying_role"_s, u"team"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    QSet<QString> sections;
    for (const PersonaSection &section : personaSections())
        sections << section.id;
    for (const PersonaField &field : fields)
        QVERIFY2(sections.contains(field.section), qPrintable(field.key));
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
