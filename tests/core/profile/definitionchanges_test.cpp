#include "core/profile/definitionchanges.h"

#include "core/profile/persona.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using Change = DefinitionChange;

namespace {

Criterion industry(const QString &value, int points = 20)
{
    Criterion criterion;
    criterion.id = u"industry"_s;
    criterion.label = u"Industry"_s;
    criterion.condition.attribute = u"Industry"_s;
    criterion.condition.values = {value};
    criterion.points = points;
    return criterion;
}

Criterion statement(const QString &id, const QString &text)
{
    Criterion criterion;
    criterion.id = id;
    criterion.label = text;
    return criterion;
}

Icp definition()
{
    Icp icp;
    icp.name = u"Regional logistics"_s;
    icp.narrative = {{u"problem"_s, u"Fridays go to re-planning"_s}, {u"triggers"_s, u"A new depot"_s}};
    icp.criteria = {industry(u"Logistics"_s), statement(u"a"_s, u"Plans by hand"_s)};
    return icp;
}

QJsonObject frozen(const Icp &icp, const std::vector<Persona> &personas = {})
{
    QJsonObject json = icp.toJson();
    QJsonArray list;
    for (const Persona &persona : personas)
        list.append(persona.toJson());
    json[u"personas"_s] = list;
    return json;
}

Change of(Change::Part part, const std::vector<Change> &changes)
{
    const auto found = std::ranges::find(changes, part, &Change::part);
    return found == changes.end() ? Change{} : *found;
}

} // namespace

class DefinitionChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingDiffersFromItself();
    void linesAddedRemovedAndChanged();
    void tiersAndWords();
    void personasFieldByField();
    void orderIsAChange();
    void aCriterionDraftedAnewIsTheSame();
    void whatJudgesAlike();
    void oldDefinitionsCanBeCompared();
};

void DefinitionChangesTest::nothingDiffersFromItself()
{
    QVERIFY(changesBetween(frozen(definition()), frozen(definition())).empty());
}

void DefinitionChangesTest::linesAddedRemovedAndChanged()
{
    Icp after = definition();
    after.criteria = {industry(u"Retail"_s, 30), statement(u"b"_s, u"Hires planners"_s)};
    after.criteria[0].kind = CriterionKind::MustHave;
    const auto changes = changesBetween(frozen(definition()), frozen(after));
    QCOMPARE(changes.size(), size_t(3));
    QCOMPARE(changes[0].kind, Change::Kind::Changed);
    QCOMPARE(changes[0].title, u"Industry"_s);
    const std::vector<FieldChange> fields{{u"Asks for"_s, u"Industry: Logistics"_s, u"Industry: Retail"_s},
                                          {u"Kind"_s, u"Nice-to-have"_s, u"Must-have"_s},
                                          {u"Points"_s, u"20"_s, u"30"_s}};
    QCOMPARE(changes[0].fields, fields);
    QCOMPARE(changes[1].kind, Change::Kind::Added);
    QCOMPARE(changes[1].title, u"Hires planners"_s);
    QVERIFY(changes[1].text.contains(u"10"_s));
    QCOMPARE(changes[2].kind, Change::Kind::Removed);
    QCOMPARE(changes[2].id, u"a"_s);
    // The other way round what was added is removed.
    const auto back = changesBetween(frozen(after), frozen(definition()));
    QCOMPARE(back[0].fields[2].before, u"30"_s);
    QCOMPARE(back[1].kind, Change::Kind::Added);
    QCOMPARE(back[1].id, u"a"_s);
}

void DefinitionChangesTest::tiersAndWords()
{
    Icp after = definition();
    after.bestFrom = 65;
    after.sentence = u"Carriers with depots"_s;
    after.narrative = {{u"problem"_s, u"Nobody plans Fridays"_s}, {u"messages"_s, u"Fridays off"_s}};
    const auto changes = changesBetween(frozen(definition()), frozen(after));
    const std::vector<FieldChange> tiers{{u"Best from"_s, u"70"_s, u"65"_s}};
    QCOMPARE(of(Change::Part::Tiers, changes).fields, tiers);
    QCOMPARE(of(Change::Part::Definition, changes).fields.front().after, u"Carriers with depots"_s);
    int added = 0, removed = 0, changed = 0;
    for (const Change &change : changes) {
        if (change.part != Change::Part::Narrative)
            continue;
        added += change.kind == Change::Kind::Added && change.text == u"Fridays off"_s;
        removed += change.kind == Change::Kind::Removed && change.text == u"A new depot"_s;
        changed += change.kind == Change::Kind::Changed && change.fields.front().before.startsWith(u"Fridays"_s);
    }
    QCOMPARE(added, 1);
    QCOMPARE(removed, 1);
    QCOMPARE(changed, 1);
}

void DefinitionChangesTest::personasFieldByField()
{
    const Persona marta{u"p"_s, u"icp"_s, u"Marta"_s, u"Head of planning"_s, {{u"today"_s, u"Spreadsheets"_s}}};
    Persona later = marta;
    later.title = u"Director of planning"_s;
    later.fields[u"wrong"_s] = u"Every Friday"_s;
    const Persona jan{u"j"_s, u"icp"_s, u"Jan"_s, {}, {}};
    const auto changes = changesBetween(frozen(definition(), {marta}), frozen(definition(), {jan, later}));
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes[0].kind, Change::Kind::Added);
    QCOMPARE(changes[0].title, u"Jan"_s);
    QCOMPARE(changes[1].kind, Change::Kind::Changed);
    QCOMPARE(changes[1].fields.size(), size_t(2));
    QCOMPARE(changes[1].fields[1].after, u"Every Friday"_s);
    QCOMPARE(changesBetween(frozen(definition(), {marta}), frozen(definition())).front().kind, Change::Kind::Removed);
}

void DefinitionChangesTest::orderIsAChange()
{
    Icp after = definition();
    std::swap(after.criteria[0], after.criteria[1]);
    const auto changes = changesBetween(frozen(definition()), frozen(after));
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].part, Change::Part::Definition);
    QCOMPARE(changes[0].fields[0].before, u"Industry, Plans by hand"_s);
    QCOMPARE(changes[0].fields[0].after, u"Plans by hand, Industry"_s);
}

void DefinitionChangesTest::aCriterionDraftedAnewIsTheSame()
{
    Icp after = definition();
    after.criteria[0].id = u"another id"_s;
    after.criteria[0].points = 25;
    const auto changes = changesBetween(frozen(definition()), frozen(after));
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].kind, Change::Kind::Changed);
    const Icp before = definition();
    const auto pairs = pairedCriteria(before, after);
    QCOMPARE(pairs.size(), size_t(2));
    QVERIFY(pairs[0].before == &before.criteria[0] && pairs[0].after == &after.criteria[0]);
}

void DefinitionChangesTest::whatJudgesAlike()
{
    const Criterion one = industry(u"Logistics"_s);
    Criterion two = one;
    two.label = u"Branch"_s;
    two.evidence.note = u"said so"_s;
    QVERIFY((CriterionPair{&one, &two}.judgesAlike()));
    two.points = 21;
    QVERIFY(!(CriterionPair{&one, &two}.judgesAlike()));
    QVERIFY(!(CriterionPair{&one, nullptr}.judgesAlike()));
    Criterion no = one, still = one;
    no.kind = still.kind = CriterionKind::Disqualifier;
    still.points = 99; // points of a disqualifier count for nothing
    QVERIFY((CriterionPair{&no, &still}.judgesAlike()));
}

void DefinitionChangesTest::oldDefinitionsCanBeCompared()
{
    // A version frozen before there were personas, and one that says nothing at all.
    const auto changes = changesBetween(QJsonObject(), definition().toJson());
    QVERIFY(std::ranges::all_of(changes, [](const Change &change) {
        return change.kind == Change::Kind::Added || change.part == Change::Part::Definition;
    }));
    QCOMPARE(std::ranges::count(changes, Change::Part::Criterion, &Change::part), 2);
}

static const lodestar::testkit::Registered<DefinitionChangesTest> registered("core/profile/definitionchanges");
#include "definitionchanges_test.moc"
