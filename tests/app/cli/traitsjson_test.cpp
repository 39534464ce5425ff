#include "app/cli/traitsjson.h"

#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::cli;

namespace {

FoundTraits found()
{
    FoundTraits all;
    traits::Trait trait;
    trait.column = 1;
    trait.attribute = u"Industry"_s;
    trait.value = u"Logistics"_s;
    trait.counts = {12, 8, 14, 178};
    trait.q = std::numeric_limits<double>::quiet_NaN();
    all.report.traits = {trait};
    traits::TraitNote note;
    note.kind = traits::TraitNote::Kind::Simpson;
    note.column = 1;
    note.attribute = u"Industry"_s;
    note.value = u"Logistics"_s;
    note.otherAttribute = u"Country"_s;
    note.before = 0.5;
    note.after = 0.1;
    note.text = u"Among customers …"_s;
    all.notes = {note};
    traits::NumericComparison number;
    number.attribute = u"Staff"_s;
    number.ranks.delta = 1;
    all.numbers = {number};
    traits::Combination combination;
    combination.parts = {trait, trait};
    combination.counts = {10, 10, 2, 190};
    combination.evidence = traits::TraitEvidence::Likely;
    all.combinations.combinations = {combination};
    all.combinations.tried = 99;
    all.combinations.seed = (quint64(1) << 53) - 1;
    all.customers = {{u"Odra"_s, u"Tatra"_s}};
    return all;
}

} // namespace

class TraitsJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void keysAreThere()
    {
        const QJsonObject json = traitsJson(found());
        for (const auto key : {"best", "rest", "level", "tested", "traits", "antiTraits", "numbers", "combinations",
                               "combinationSearch", "notes", "excluded", "notices"})
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        const QJsonObject trait = json[u"traits"_s].toArray()[0].toObject();
        QCOMPARE(trait[u"bestCount"_s].toInt(), 12);
        QCOMPARE(trait[u"restKnown"_s].toInt(), 192);
        QVERIFY(trait[u"q"_s].isNull());
        QCOMPARE(trait[u"notes"_s].toArray().size(), 1); // the note stands at its trait, too
    }

    void combinationsWithTheirConditions()
    {
        const QJsonObject json = traitsJson(found());
        const QJsonObject one = json[u"combinations"_s].toArray()[0].toObject();
        QCOMPARE(one[u"conditions"_s].toArray().size(), 2);
        QCOMPARE(one[u"conditions"_s].toArray()[0][u"value"_s].toString(), u"Logistics"_s);
        QCOMPARE(one[u"customers"_s].toArray().size(), 2);
        QCOMPARE(one[u"evidence"_s].toString(), u"likely"_s);
        const QJsonObject search = json[u"combinationSearch"_s].toObject();
        QCOMPARE(search[u"tried"_s].toInt(), 99);
        QCOMPARE(search[u"seed"_s].toInteger(), (qint64(1) << 53) - 1);
        QVERIFY(search[u"sample"_s].isNull());
    }

    void undefinedIsNull()
    {
        const QJsonObject number = traitsJson(found())[u"numbers"_s].toArray()[0].toObject();
        QVERIFY(number[u"deltaLow"_s].isNull()); // no interval where all best are above all others
        QCOMPARE(number[u"effect"_s].toString(), u"large"_s);
        const QJsonObject note = traitsJson(found())[u"notes"_s].toArray()[0].toObject();
        QCOMPARE(note[u"kind"_s].toString(), u"simpson"_s);
        QCOMPARE(note[u"adjustedDifference"_s].toDouble(), 0.1);
    }
};

static const testkit::Registered<TraitsJsonTest> registered("app/cli/traitsjson");
#include "traitsjson_test.moc"
