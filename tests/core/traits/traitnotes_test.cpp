#include "core/traits/traitnotes.h"

#include "core/traits/confounding.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;
using Kind = TraitNote::Kind;

namespace {

metrics::BestRule clvRule()
{
    metrics::BestRule rule{{{role(RoleId::Clv), 100, false, false}}, {}, {}};
    rule.threshold = {metrics::Threshold::Kind::Score, 90, 0};
    rule.rates = {u"USD"_s, {{u"EUR"_s, 1.1}}};
    return rule;
}

/// Two countries. In PL half are best and nearly all use Sea; in ID few are best and few use Sea. Within a country Sea
/// makes no difference, over both it seems to. "Vessel" is Sea in other words.
struct World {
    table::Table table;
    metrics::Rating rating;
    TraitReport report;
};

World world()
{
    QStringList country, road, vessel, currency;
    std::vector<double> clv, worth, joined;
    std::vector<quint8> best;
    for (int i = 0; i < 400; ++i) {
        const bool poland = i % 2 == 0;
        const int k = i / 2;
        const bool sea = poland ? k % 10 != 0 : k % 10 == 0;
        best.push_back(poland ? (k / 10) % 2 == 0 : (k / 10) % 10 == 0);
        country << (poland ? u"PL"_s : u"ID"_s);
        road << (sea ? u"Sea"_s : u"Road"_s);
        vessel << (sea != (k % 37 == 0) ? u"yes"_s : u"no"_s);
        currency << (k % 3 == 0 ? u"USD"_s : u"EUR"_s);
        clv.push_back(best.back() ? 100 : 1);
        worth.push_back(100 + (i * 7) % 83);
        joined.push_back(15000 + (i * 31) % 2000);
    }
    World made;
    made.table = TableBuilder()
                     .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                     .words(u"Country"_s, role(RoleId::Country), country)
                     .words(u"Way"_s, {}, road)
                     .words(u"Vessel"_s, {}, vessel)
                     .words(u"Currency"_s, {}, currency)
                     .numbers(u"Worth"_s, {}, worth, ColumnType::Money)
                     .numbers(u"Joined"_s, {}, joined, ColumnType::Date)
                     .build();
    made.rating = metrics::rate(made.table, clvRule());
    made.rating.best = best;
    made.report = findTraits(made.table, made.rating, clvRule());
    return made;
}

qsizetype countOf(const std::vector<TraitNote> &notes, Kind kind, const QString &attribute, const QString &other)
{
    return std::count_if(notes.begin(), notes.end(), [&](const TraitNote &note) {
        return note.kind == kind && note.attribute == attribute && note.otherAttribute == other;
    });
}

} // namespace

class TraitNotesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void simpsonIsSaidAtTheTrait()
    {
        const World world = ::world();
        const auto notes = notesOf(world.table, world.rating, world.report);
        const auto at = std::find_if(notes.begin(), notes.end(), [](const TraitNote &note) {
            return note.kind == Kind::Simpson && note.attribute == u"Way"_s && note.otherAttribute == u"Country"_s;
        });
        QVERIFY(at != notes.end());
        QVERIFY(std::abs(at->before) > 0.2);
        QVERIFY(std::abs(at->after) < 0.05);
        QVERIFY(at->text.contains(u"Country"_s));
        // Being from PL is a difference of its own.
        QCOMPARE(countOf(notes, Kind::Simpson, u"Country"_s, u"Worth"_s), 0);
    }

    void confoundingComparesLikeWithLike()
    {
        const World world = ::world();
        std::vector<Trait> way;
        for (const auto *list : {&world.report.traits, &world.report.antiTraits}) {
            for (const Trait &trait : *list) {
                if (trait.attribute == u"Way"_s || trait.attribute == u"Country"_s)
                    way.push_back(trait);
            }
        }
        const auto found = confounding(world.table, world.rating, way, {});
        QVERIFY(!found.empty());
        for (const Confounded &one : found) {
            if (way[one.trait].attribute == u"Way"_s) // all values are known: crude is the trait's own difference
                QVERIFY(std::abs(one.odds.crudeDifference - way[one.trait].difference) < 1e-12);
        }
    }

    void overlapIsSaidAtBoth()
    {
        const World world = ::world();
        const auto notes = notesOf(world.table, world.rating, world.report);
        QVERIFY(countOf(notes, Kind::Overlap, u"Way"_s, u"Vessel"_s) > 0);
        QVERIFY(countOf(notes, Kind::Overlap, u"Vessel"_s, u"Way"_s) > 0);
        QCOMPARE(countOf(notes, Kind::Overlap, u"Worth"_s, u"Way"_s), 0);
    }

    void currenciesAndSurvivors()
    {
        const World world = ::world();
        const auto notes = notesOf(world.table, world.rating, world.report);
        QCOMPARE(countOf(notes, Kind::Currency, u"CLV"_s, u"Currency"_s), 0); // the score converts them
        QCOMPARE(countOf(notes, Kind::Currency, u"Worth"_s, u"Currency"_s), 1);
        QCOMPARE(countOf(notes, Kind::Survivors, u"Joined"_s, QString()), 1);
    }

    void notesFindTheirTraits()
    {
        TraitNote note;
        note.column = 3;
        Trait trait;
        trait.column = 3;
        trait.value = u"Sea"_s;
        QVERIFY(note.concerns(trait)); // of the whole attribute
        note.value = u"Road"_s;
        QVERIFY(!note.concerns(trait));
        QCOMPARE(noteKindId(Kind::Overlap), u"overlap"_s);
    }
};

static const testkit::Registered<TraitNotesTest> registered("core/traits/traitnotes");
#include "traitnotes_test.moc"
