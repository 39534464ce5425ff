#include "core/traits/traits.h"

#include "core/traits/traitorder.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace lodestar;
using namespace lodestar::traits;
using namespace Qt::StringLiterals;
using table::ColumnType;
using table::Match;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

/// Customers of whom the first 20 % are best; logistics and a tag are planted among them, all else is noise.
table::Table planted(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> clv, staff, fair;
    QStringList industry, country;
    std::vector<QStringList> tools;
    for (int i = 0; i < rows; ++i) {
        const bool best = i < rows / 5;
        clv.push_back(best ? 1000 + i : 10 + i % 500 / 1000.0);
        staff.push_back(random.bounded(10) == 0 ? kNaN : std::floor(std::exp(random.generateDouble() * 7)));
        fair.push_back(random.bounded(2));
        industry << (random.bounded(100) < (best ? 70 : 20) ? u"Logistics"_s
                         : random.bounded(2)                ? u"Retail"_s
                                                            : u"Food"_s);
        country << (random.bounded(15) == 0 ? QString() : random.bounded(2) ? u"PL"_s : u"ID"_s);
        QStringList cell;
        if (random.bounded(100) < (best ? 65 : 25))
            cell << u"SAP"_s << u"SAP"_s; // written twice, counted once
        if (random.bounded(2))
            cell << u"Excel"_s;
        tools.push_back(cell);
    }
    return TableBuilder()
        .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
        .numbers(u"Staff"_s, role(RoleId::Employees), staff)
        .numbers(u"Fair"_s, {}, fair, ColumnType::YesNo)
        .words(u"Industry"_s, role(RoleId::Industry), industry)
        .words(u"Country"_s, role(RoleId::Country), country)
        .tags(u"Tools"_s, role(RoleId::Technologies), tools)
        .build();
}

const Trait *find(const std::vector<Trait> &traits, const QString &attribute, const QString &value)
{
    const auto at = std::find_if(traits.begin(), traits.end(), [&](const Trait &trait) {
        return trait.attribute == attribute && trait.value == value;
    });
    return at == traits.end() ? nullptr : &*at;
}

TraitReport reportOf(const table::Table &table)
{
    return findTraits(table, metrics::rate(table, clvRule()), clvRule());
}

/// Counts by evaluating the trait's condition row by row: another road than the codes of Attribute.
Counts countsByCondition(const table::Table &table, const metrics::Rating &rating, const table::Condition &condition)
{
    Counts counts;
    const std::vector<Match> matches = table::evaluate(table, condition);
    for (size_t row = 0; row < matches.size(); ++row) {
        if (std::isnan(rating.score[row]) || matches[row] == Match::Unknown)
            continue;
        const bool with = matches[row] == Match::Yes;
        if (rating.best[row])
            ++(with ? counts.bestWith : counts.bestWithout);
        else
            ++(with ? counts.restWith : counts.restWithout);
    }
    return counts;
}

} // namespace

class TraitsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Bands that were chosen by looking at who is best stay counts: no p, no verdict, last in the list, and nothing
    /// else is tested more for them.
    void fittedBandsClaimNothing()
    {
        const table::Table table = planted(300, 4);
        const metrics::Rating rating = metrics::rate(table, clvRule());
        TraitOptions own, fitted;
        own.bands.insert(u"Staff"_s, {BandRule::Kind::Own, {20, 100}});
        fitted.bands.insert(u"Staff"_s, {BandRule::Kind::Mdlp, {20, 100}});
        const TraitReport honest = findTraits(table, rating, clvRule(), own);
        const TraitReport report = findTraits(table, rating, clvRule(), fitted);
        int seen = 0;
        for (const auto *list : {&report.traits, &report.antiTraits}) {
            bool fittedBefore = false;
            for (const Trait &trait : *list) {
                const bool isFitted = trait.attribute == u"Staff"_s;
                QCOMPARE(trait.evidence == TraitEvidence::Fitted, isFitted);
                QVERIFY(isFitted || !fittedBefore);
                fittedBefore = isFitted;
                if (!isFitted)
                    continue;
                ++seen;
                QVERIFY(std::isnan(trait.p) && std::isnan(trait.q));
                QVERIFY(trait.counts.with() > 0);
                QVERIFY(!sureness(trait, report.level).contains(u"could be"_s));
            }
        }
        QVERIFY(seen > 0);
        QVERIFY(report.tested < honest.tested);
    }

    /// The strict correction keeps the order of p and calls no more traits likely.
    void strictCorrection()
    {
        const table::Table table = planted(300, 4);
        const metrics::Rating rating = metrics::rate(table, clvRule());
        TraitOptions strict;
        strict.correction = Correction::BenjaminiYekutieli;
        const TraitReport usual = findTraits(table, rating, clvRule());
        const TraitReport report = findTraits(table, rating, clvRule(), strict);
        QCOMPARE(report.correction, Correction::BenjaminiYekutieli);
        QCOMPARE(usual.correction, Correction::BenjaminiHochberg);
        double harmonic = 0;
        for (int rank = 1; rank <= report.tested; ++rank)
            harmonic += 1.0 / rank;
        for (size_t i = 0; i < usual.traits.size(); ++i) {
            QCOMPARE(report.traits[i].p, usual.traits[i].p);
            QVERIFY(std::abs(report.traits[i].q - std::min(1.0, usual.traits[i].q * harmonic)) < 1e-12);
        }
    }

    void levels()
    {
        QCOMPARE(honestyLevel(3, 6), HonestyLevel::Hypotheses);
        QCOMPARE(honestyLevel(2, 500), HonestyLevel::Hypotheses);
        QCOMPARE(honestyLevel(3, 7), HonestyLevel::Hints);
        QCOMPARE(honestyLevel(9, 900), HonestyLevel::Hints);
        QCOMPARE(honestyLevel(50, 9), HonestyLevel::Hints);
        QCOMPARE(honestyLevel(10, 10), HonestyLevel::Indications);
        QCOMPARE(honestyLevel(30, 29), HonestyLevel::Indications);
        QCOMPARE(honestyLevel(30, 30), HonestyLevel::Evidence);
    }

    void everyCountIsTheConditions()
    {
        const table::Table table = planted(600, 1);
        const metrics::Rating rating = metrics::rate(table, clvRule());
        const TraitReport report = findTraits(table, rating, clvRule());
        QCOMPARE(report.best, 120);
        QCOMPARE(report.rest, 480);
        QVERIFY(report.traits.size() >= 5 && report.antiTraits.size() >= 4);
        std::vector<Trait> all = report.traits;
        all.insert(all.end(), report.antiTraits.begin(), report.antiTraits.end());
        for (const Trait &trait : all) {
            const Counts counts = countsByCondition(table, rating, trait.condition);
            QCOMPARE(trait.counts.bestWith, counts.bestWith);
            QCOMPARE(trait.counts.bestWithout, counts.bestWithout);
            QCOMPARE(trait.counts.restWith, counts.restWith);
            QCOMPARE(trait.counts.restWithout, counts.restWithout);
            QCOMPARE(trait.bestUnknown, report.best - counts.best());
            QCOMPARE(trait.restUnknown, report.rest - counts.rest());
            QCOMPARE(trait.p, fisherTwoSided(counts));
        }
    }

    void whatWasPlantedIsFoundFirst()
    {
        const TraitReport report = reportOf(planted(600, 2));
        QCOMPARE(report.level, HonestyLevel::Evidence);
        QCOMPARE(report.traits[0].attribute, u"Industry"_s);
        QCOMPARE(report.traits[0].value, u"Logistics"_s);
        QCOMPARE(report.traits[1].attribute, u"Tools"_s);
        QCOMPARE(report.traits[0].evidence, TraitEvidence::Likely);
        QCOMPARE(report.antiTraits[0].attribute, u"Industry"_s);
        const Trait *fair = find(report.traits, u"Fair"_s, u"yes"_s);
        if (!fair)
            fair = find(report.antiTraits, u"Fair"_s, u"yes"_s);
        QVERIFY(fair && fair->evidence == TraitEvidence::Chance);
        for (size_t i = 1; i < report.traits.size(); ++i)
            QVERIFY(report.traits[i - 1].differenceInterval.low >= report.traits[i].differenceInterval.low);
        for (size_t i = 1; i < report.antiTraits.size(); ++i)
            QVERIFY(report.antiTraits[i - 1].differenceInterval.high <= report.antiTraits[i].differenceInterval.high);
        for (const Trait &trait : report.traits)
            QVERIFY(trait.attribute != u"CLV"_s);
        QVERIFY(std::any_of(report.excluded.begin(), report.excluded.end(),
                            [](const Excluded &out) { return out.attribute == u"CLV"_s && !out.why.isEmpty(); }));
        QCOMPARE(report.notices.size(), 2);
    }

    void theOrderOfRowsChangesNothing()
    {
        const table::Table table = planted(500, 3);
        std::vector<qsizetype> order(500);
        std::iota(order.begin(), order.end(), qsizetype{0});
        QRandomGenerator random(4);
        std::shuffle(order.begin(), order.end(), random);
        const TraitReport straight = reportOf(table);
        const TraitReport shuffled = reportOf(testkit::permuted(table, order));
        QCOMPARE(shuffled.traits.size(), straight.traits.size());
        QCOMPARE(shuffled.tested, straight.tested);
        for (size_t i = 0; i < straight.traits.size(); ++i) {
            QCOMPARE(shuffled.traits[i].attribute, straight.traits[i].attribute);
            QCOMPARE(shuffled.traits[i].value, straight.traits[i].value);
            QCOMPARE(shuffled.traits[i].q, straight.traits[i].q);
            QCOMPARE(shuffled.traits[i].condition, straight.traits[i].condition);
        }
    }

    void pureNoiseIsCalledChance()
    {
        // The best are drawn at random: on average far fewer than one run in ten may call anything likely.
        int runsWithLikely = 0;
        for (quint32 seed = 0; seed < 60; ++seed) {
            table::Table table = planted(100, seed);
            metrics::Rating rating = metrics::rate(table, clvRule());
            QRandomGenerator random(seed + 1000);
            std::shuffle(rating.best.begin(), rating.best.end(), random);
            // Leave out what is planted: the labels no longer belong to it.
            const TraitReport report = findTraits(table, rating, clvRule());
            QCOMPARE(report.best, 20);
            runsWithLikely += std::any_of(report.traits.begin(), report.traits.end(),
                                          [](const Trait &trait) { return trait.evidence == TraitEvidence::Likely; });
        }
        QVERIFY2(runsWithLikely <= 9, qPrintable(QString::number(runsWithLikely)));
    }

    void onlyRatedCustomersCount()
    {
        table::Table table = planted(200, 5);
        metrics::Rating rating = metrics::rate(table, clvRule());
        for (size_t row = 100; row < 200; ++row)
            rating.score[row] = kNaN;
        rating.ratedCount = 100;
        const TraitReport report = findTraits(table, rating, clvRule());
        QCOMPARE(report.best, 40);
        QCOMPARE(report.rest, 60);
        for (const Trait &trait : report.traits)
            QCOMPARE(trait.counts.known() + trait.bestUnknown + trait.restUnknown, 100);
    }

    void support()
    {
        // 100 customers: 4 have "rare" (below 5), 96 "common" (above 95 %), 5 "just" enough.
        std::vector<double> clv;
        QStringList rare, just;
        for (int i = 0; i < 100; ++i) {
            clv.push_back(i);
            rare << (i < 4 ? u"rare"_s : u"common"_s);
            just << (i < 5 ? u"just"_s : u"others"_s);
        }
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), clv)
                                       .words(u"A"_s, role(RoleId::Industry), rare)
                                       .words(u"B"_s, role(RoleId::Region), just)
                                       .build();
        const TraitReport report = reportOf(table);
        QCOMPARE(report.tested, 2);
        QVERIFY(find(report.antiTraits, u"B"_s, u"just"_s) && find(report.traits, u"B"_s, u"others"_s));
        QVERIFY(std::any_of(report.excluded.begin(), report.excluded.end(),
                            [](const Excluded &out) { return out.attribute == u"A"_s; }));

        TraitOptions loose;
        loose.minimumSupport = 4;
        loose.minimumShare = 0.01;
        loose.maximumShare = 0.99;
        QCOMPARE(findTraits(table, metrics::rate(table, clvRule()), clvRule(), loose).tested, 4);
    }

    void smallTablesSayLess()
    {
        const TraitReport nine = reportOf(planted(9, 6));
        QCOMPARE(nine.level, HonestyLevel::Hypotheses);
        QCOMPARE(nine.tested, 0);
        for (const Trait &trait : nine.traits) {
            QVERIFY(std::isnan(trait.p) && std::isnan(trait.q));
            QCOMPARE(trait.evidence, TraitEvidence::Untestable);
        }
        // 40 customers, 8 best: hints. Even a perfect match is not called likely.
        const table::Table forty = planted(40, 7);
        QStringList perfect;
        for (int i = 0; i < 40; ++i)
            perfect << (i < 8 ? u"in"_s : u"out"_s);
        std::vector<table::Column> columns = forty.columns();
        const table::Table other =
            TableBuilder()
                .numbers(u"CLV"_s, role(RoleId::Clv), {columns[0].numbers().begin(), columns[0].numbers().end()})
                .words(u"Perfect"_s, role(RoleId::Industry), perfect)
                .build();
        const TraitReport hints = reportOf(other);
        QCOMPARE(hints.level, HonestyLevel::Hints);
        QCOMPARE(hints.traits.size(), size_t{1});
        QVERIFY(hints.traits[0].q < 0.001);
        QCOMPARE(hints.traits[0].evidence, TraitEvidence::Chance);
    }

    void untestableIsNotCountedInTheCorrection()
    {
        // 3 of 5 best and 4 of 9 others, 14 known customers of whom 7 have it: testable. Of 4 with it among 14: not so
        // for the margins of the second trait, where the smallest p is above .05.
        std::vector<Trait> traits{traitOf({3, 2, 4, 5}), traitOf({1, 2, 1, 10})};
        QVERIFY(taroneMinimumP(traits[0].counts) <= 0.05);
        traits[1] = traitOf({1, 0, 5, 9});
        QVERIFY(taroneMinimumP(traits[1].counts) > 0.05);
        QCOMPARE(judge(traits, HonestyLevel::Indications, 0.1), 1);
        QCOMPARE(traits[1].evidence, TraitEvidence::Untestable);
        QVERIFY(std::isnan(traits[1].q));
        QCOMPARE(traits[0].q, traits[0].p);
    }

    void referenceOrderAndLift()
    {
        const QJsonObject file = testkit::reference(u"traits_2x2.json"_s);
        TraitReport report;
        std::vector<Trait> traits;
        QStringList expected;
        for (const QJsonValue &entry : file["cases"_L1].toArray()) {
            const QJsonValue in = entry["inputs"_L1];
            Trait trait = traitOf(
                {in["a"_L1].toInteger(), in["b"_L1].toInteger(), in["c"_L1].toInteger(), in["d"_L1].toInteger()});
            trait.attribute = entry["name"_L1].toString();
            QVERIFY(testkit::within(trait.lift, entry["expected"_L1]["lift"_L1].toDouble(),
                                    file["tolerance"_L1].toObject()));
            QVERIFY(testkit::within(trait.difference, entry["expected"_L1]["risk_difference"_L1].toDouble(),
                                    file["tolerance"_L1].toObject()));
            traits.push_back(trait);
        }
        QCOMPARE(judge(traits, HonestyLevel::Evidence, 0.1), 11); // T4 cannot reach .05
        for (const QJsonValue &name : file["rank_by_newcombe_lower"_L1].toArray())
            expected << name.toString();
        sortInto(report, traits);
        QStringList got, positive;
        for (const Trait &trait : report.traits)
            got << trait.attribute;
        for (const QString &name : expected) {
            if (got.contains(name))
                positive << name;
        }
        QCOMPARE(got, positive);
        QCOMPARE(report.antiTraits.size(), size_t{2}); // T5, T12
        QCOMPARE(report.antiTraits[0].attribute, u"T12"_s);
    }

    void nothingToCompare()
    {
        const table::Table table = planted(50, 8);
        metrics::Rating rating = metrics::rate(table, clvRule());
        std::fill(rating.best.begin(), rating.best.end(), quint8{1});
        const TraitReport everyone = findTraits(table, rating, clvRule());
        QVERIFY(everyone.traits.empty() && everyone.antiTraits.empty());
        QCOMPARE(everyone.notices.size(), 3);

        TaskControl control;
        control.cancelled = [] { return true; };
        const TraitReport cancelled = findTraits(table, rating, clvRule(), {}, control);
        QVERIFY(cancelled.traits.empty());
    }

    void columnsNeeded() { QCOMPARE(columnsFor(planted(50, 9).info()), (std::vector<int>{1, 2, 3, 4, 5})); }

    void wording()
    {
        Trait trait = traitOf({14, 6, 33, 159});
        trait.attribute = u"Industry"_s;
        trait.value = u"Logistics"_s;
        trait.evidence = TraitEvidence::Likely;
        const QString text = finding(trait);
        for (const QString &part :
             {u"Industry"_s, u"Logistics"_s, u"14"_s, u"20"_s, u"33"_s, u"192"_s, u"70"_s, u"17"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        const QString sure = sureness(trait, HonestyLevel::Indications);
        QVERIFY2(sure.contains(u"+53"_s), qPrintable(sure));
        QVERIFY(!sure.contains(evidenceLabel(TraitEvidence::Chance), Qt::CaseInsensitive));
        QVERIFY(sureness(trait, HonestyLevel::Hypotheses) != sure);
        for (const QString &said : {text, sure, honestyCaption(HonestyLevel::Evidence, 40, 160)}) {
            for (const QString &never : {u"because"_s, u"drives"_s, u"predicts"_s, u"significant"_s, u"proven"_s})
                QVERIFY(!said.contains(never, Qt::CaseInsensitive));
        }
        const QString caption = honestyCaption(HonestyLevel::Indications, 20, 80);
        QVERIFY2(caption.contains(u"66"_s) && caption.contains(u"30"_s), qPrintable(caption));
        QVERIFY(honestyCaption(HonestyLevel::Hypotheses, 2, 5).contains(u"7"_s));
        QVERIFY(honestyCaption(HonestyLevel::Hints, 6, 24).contains(u"6"_s));
    }

    /// Ten random attributes of four values: a "likely" trait in at most a tenth of the runs (methods 0).
    void pureNoise_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {30, 60, 100, 200, 300})
            QTest::addRow("%d customers", rows) << rows;
    }
    void pureNoise()
    {
        QFETCH(int, rows);
        constexpr int runs = 100;
        int withLikely = 0, bare = 0;
        for (int run = 0; run < runs; ++run) {
            QRandomGenerator random(static_cast<quint32>(rows * 1000 + run));
            TableBuilder builder;
            std::vector<double> clv;
            for (int i = 0; i < rows; ++i)
                clv.push_back(random.generateDouble());
            builder.numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money);
            for (int attribute = 0; attribute < 10; ++attribute) {
                QStringList cells;
                for (int i = 0; i < rows; ++i)
                    cells << QString(QChar(u'a' + static_cast<char16_t>(random.bounded(4))));
                builder.words(u"A%1"_s.arg(attribute), {}, cells);
            }
            const TraitReport report = reportOf(builder.build());
            const auto any = [&](const auto &is) {
                return std::any_of(report.traits.begin(), report.traits.end(), is)
                    || std::any_of(report.antiTraits.begin(), report.antiTraits.end(), is);
            };
            withLikely += any([](const Trait &trait) { return trait.evidence == TraitEvidence::Likely; });
            bare += any([](const Trait &trait) { return trait.p < 0.05; });
        }
        QVERIFY2(withLikely <= runs / 10, qPrintable(QString::number(withLikely)));
        QVERIFY(bare > runs / 3); // without the correction there is nearly always one
    }
};

static const lodestar::testkit::Registered<TraitsTest> registered("core/traits/traits");
#include "traits_test.moc"
