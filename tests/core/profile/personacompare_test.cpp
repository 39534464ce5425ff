#include "core/profile/personacompare.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

QStringList keysOf(const std::vector<PersonaChange> &changes)
{
    QStringList keys;
    for (const PersonaChange &change : changes)
        keys << change.key;
    return keys;
}

} // namespace

class PersonaCompareTest : public QObject
{
    Q_OBJECT
private slots:
    void saysFieldByFieldWhatChanged()
    {
        Persona before{u"p"_s, u"i"_s, u"Marta"_s, u"Head"_s, {{u"today"_s, u"By phone"_s}, {u"goals"_s, u"Rest"_s}}};
        QVERIFY(compare(before, before).empty());
        Persona after = before;
        after.fields = {{u"today"_s, u"By mail"_s}, {u"kpis"_s, u"Cost"_s}};
        after.role = BuyingRole::User;
        after.awareness = 0;
        after.sections = {{u"o"_s, u"Habits"_s, u"Early"_s}};
        after.labels = {{u"work"_s, EvidenceKind::Hypothesis}};
        after.quotes = {{.text = u"Enough"_s, .source = u"Ana"_s}};
        after.otherInterviews = 2;
        after.portrait.shape = Portrait::Shape::Figure;
        setScale(after, {u"risk"_s, 4, {}, {}});
        const auto changes = compare(before, after);
        QCOMPARE(keysOf(changes),
                 (QStringList{u"portrait"_s, u"role"_s, u"awareness_score"_s, u"scale:risk"_s, u"today"_s, u"goals"_s,
                              u"kpis"_s, u"label:work"_s, u"section:o"_s, u"quotes"_s, u"other_interviews"_s}));
        const auto of = [&](const QString &key) { return *std::ranges::find(changes, key, &PersonaChange::key); };
        QCOMPARE(of(u"today"_s).before, u"By phone"_s);
        QCOMPARE(of(u"today"_s).after, u"By mail"_s);
        QVERIFY(of(u"goals"_s).after.isEmpty() && of(u"kpis"_s).before.isEmpty());
        QCOMPARE(of(u"awareness_score"_s).after, u"0 of 5: Never heard of us"_s);
        QCOMPARE(of(u"scale:risk"_s).after, u"4 of 5"_s);
        QCOMPARE(of(u"quotes"_s).after, u"“Enough” – Ana"_s);
        QCOMPARE(of(u"label:work"_s).after, u"hypothesis"_s);
    }

    void whatIsPutAwayIsNoLine()
    {
        Persona persona{u"p"_s, u"i"_s, u"Marta"_s, {}, {{u"demographics"_s, u"x"_s}}};
        persona.putAway = {u"demographics"_s};
        QVERIFY(std::ranges::none_of(linesOf(persona),
                                     [](const PersonaLine &line) { return line.key == u"demographics"_s; }));
    }

    void standSideBySide()
    {
        Persona one{u"p"_s, u"i"_s, u"Marta"_s, u"Head"_s, {{u"today"_s, u"same"_s}}};
        Persona two{u"q"_s, u"i"_s, u"Dewi"_s, u"Head"_s, {{u"today"_s, u"same"_s}, {u"help"_s, u"only here"_s}}};
        two.sections = {{u"o"_s, u"Habits"_s, u"Early"_s}};
        const auto rows = sideBySide({one, two, one});
        const auto row = [&](const QString &key) { return *std::ranges::find(rows, key, &PersonaRow::key); };
        QCOMPARE(row(u"name"_s).texts, (QStringList{u"Marta"_s, u"Dewi"_s, u"Marta"_s}));
        QVERIFY(row(u"name"_s).differs && !row(u"title"_s).differs && !row(u"today"_s).differs);
        QCOMPARE(row(u"help"_s).texts, (QStringList{{}, u"only here"_s, {}}));
        QCOMPARE(row(u"section:o"_s).texts, (QStringList{{}, u"Early"_s, {}}));
        for (const PersonaRow &each : rows)
            QVERIFY(std::ranges::any_of(each.texts, [](const QString &text) { return !text.isEmpty(); }));
        // The order of the editor, also for lines that only one of them has.
        const auto place = [&](const QString &key) {
            return std::ranges::find(rows, key, &PersonaRow::key) - rows.begin();
        };
        QVERIFY(place(u"today"_s) < place(u"help"_s) && place(u"help"_s) < place(u"section:o"_s));
        QVERIFY(sideBySide({}).empty());
    }
};

static const lodestar::testkit::Registered<PersonaCompareTest> registered("core/profile/personacompare");
#include "personacompare_test.moc"
