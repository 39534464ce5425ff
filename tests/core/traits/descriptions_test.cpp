#include "core/traits/descriptions.h"

#include "core/base/seededrandom.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

namespace {

/// The counts of the reference file as selectors: one for each value of each attribute.
struct Churn {
    std::vector<Selector> selectors;
    QStringList names;
    RowSet best;
};

Churn churn(const QJsonObject &file)
{
    const QJsonArray attributes = file[u"attributes"_s].toArray(), patterns = file[u"patterns"_s].toArray();
    size_t rows = 0;
    for (const QJsonValue &pattern : patterns)
        rows += static_cast<size_t>(pattern[1].toInt() + pattern[2].toInt());
    Churn made;
    made.best = RowSet(rows);
    std::vector<size_t> first; // selector of an attribute's first value
    for (qsizetype attribute = 0; attribute < attributes.size(); ++attribute) {
        first.push_back(made.selectors.size());
        for (const QJsonValue &value : attributes[attribute][u"values"_s].toArray()) {
            made.selectors.push_back({static_cast<int>(attribute), RowSet(rows), RowSet(rows), true});
            made.names << u"%1=='%2'"_s.arg(attributes[attribute][u"name"_s].toString(), value.toString());
        }
    }
    size_t row = 0;
    for (const QJsonValue &pattern : patterns) {
        const QString digits = pattern[0].toString();
        const int best = pattern[1].toInt();
        for (int i = 0; i < best + pattern[2].toInt(); ++i, ++row) {
            if (i < best)
                made.best.insert(row);
            for (size_t attribute = 0; attribute < first.size(); ++attribute) {
                const size_t to = attribute + 1 < first.size() ? first[attribute + 1] : made.selectors.size();
                const auto has = static_cast<size_t>(digits.at(static_cast<qsizetype>(attribute)).digitValue());
                for (size_t selector = first[attribute]; selector < to; ++selector)
                    (selector - first[attribute] == has ? made.selectors[selector].yes : made.selectors[selector].no)
                        .insert(row);
            }
        }
    }
    return made;
}

QString nameOf(const Churn &churn, const Description &description)
{
    QStringList parts;
    for (int part = 0; part < description.depth; ++part)
        parts << churn.names.at(static_cast<qsizetype>(description.parts[static_cast<size_t>(part)]));
    parts.sort();
    return parts.join(u" AND "_s);
}

std::vector<Selector> random(SeededRandom &random, size_t rows, int attributes, bool withUnknown)
{
    std::vector<Selector> selectors;
    for (int attribute = 0; attribute < attributes; ++attribute) {
        std::vector<Selector> values(3, {attribute, RowSet(rows), RowSet(rows), !withUnknown});
        for (size_t row = 0; row < rows; ++row) {
            const quint32 value = random.below(withUnknown ? 4 : 3);
            for (quint32 one = 0; one < 3 && value < 3; ++one)
                (one == value ? values[one].yes : values[one].no).insert(row);
        }
        selectors.insert(selectors.end(), values.begin(), values.end());
    }
    return selectors;
}

RowSet someBest(SeededRandom &random, size_t rows)
{
    RowSet best(rows);
    for (size_t row = 0; row < rows; ++row) {
        if (random.below(4) == 0)
            best.insert(row);
    }
    return best;
}

/// Row by row: it is known of a row as soon as one part is not met.
Counts slowCounts(const std::vector<Selector> &selectors, const RowSet &best, const std::vector<quint32> &parts)
{
    Counts counts;
    for (size_t row = 0; row < best.size(); ++row) {
        bool all = true, none = false;
        for (const quint32 part : parts) {
            all = all && selectors[part].yes.contains(row);
            none = none || selectors[part].no.contains(row);
        }
        if (!all && !none)
            continue;
        if (best.contains(row))
            ++(all ? counts.bestWith : counts.bestWithout);
        else
            ++(all ? counts.restWith : counts.restWithout);
    }
    return counts;
}

std::vector<quint32> partsOf(const Description &description)
{
    return {description.parts.begin(), description.parts.begin() + description.depth};
}

} // namespace

class DescriptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void qualitiesOfTheReference()
    {
        const QJsonObject file = testkit::reference(u"subgroups.json"_s);
        const QJsonArray tables = file[u"tables"_s].toArray();
        QVERIFY(tables.size() > 100); // Titanic, German credit and Telco churn
        for (const QJsonValue &one : tables) {
            const qint64 a = one[u"a"_s].toInteger(), c = one[u"c"_s].toInteger(), best = one[u"best"_s].toInteger();
            const Counts counts{a, best - a, c, one[u"n"_s].toInteger() - best - c};
            QVERIFY(std::abs(qualityOf(counts, Quality::Wracc) - one[u"wracc"_s].toDouble()) < 1e-9);
            QVERIFY(std::abs(qualityOf(counts, Quality::LowerBound) - one[u"lower"_s].toDouble()) < 1e-9);
        }
    }

    void enumerationOfTheReference()
    {
        const QJsonObject file = testkit::reference(u"subgroups.json"_s);
        const Churn churn = ::churn(file);
        QCOMPARE(churn.best.size(), size_t(7043));
        QCOMPARE(churn.best.count(), 1869);
        for (const Quality quality : {Quality::Wracc, Quality::LowerBound}) {
            SearchLimits limits;
            limits.quality = quality;
            limits.minimumSize = file[u"minimumSize"_s].toInteger();
            SearchResult found = search(churn.selectors, churn.best, limits);
            QCOMPARE(found.exhaustiveDepth, 2);
            std::sort(found.descriptions.begin(), found.descriptions.end(),
                      [](const Description &a, const Description &b) { return a.quality > b.quality; });
            const QJsonArray expected = file[quality == Quality::Wracc ? u"wracc"_s : u"lowerBound"_s].toArray();
            QCOMPARE(expected.size(), 10);
            for (qsizetype i = 0; i < expected.size(); ++i) {
                const Description &got = found.descriptions[static_cast<size_t>(i)];
                QCOMPARE(nameOf(churn, got), expected[i][u"description"_s].toString());
                QCOMPARE(got.counts.bestWith, expected[i][u"a_best"_s].toInteger());
                QCOMPARE(got.counts.restWith, expected[i][u"c_rest"_s].toInteger());
            }
        }
        SearchLimits singles;
        singles.depth = 1;
        const SearchResult found = search(churn.selectors, churn.best, singles);
        for (const QJsonValue &one : file[u"singles"_s].toArray()) {
            const auto got =
                std::find_if(found.descriptions.begin(), found.descriptions.end(), [&](const Description &it) {
                    return nameOf(churn, it) == one[u"description"_s].toString();
                });
            QVERIFY(got != found.descriptions.end());
            QCOMPARE(got->counts.with(), one[u"size"_s].toInteger());
        }
    }

    void everyConjunctionIsTriedOnce_data()
    {
        QTest::addColumn<bool>("withUnknown");
        QTest::newRow("all known") << false;
        QTest::newRow("a quarter unknown") << true;
    }
    void everyConjunctionIsTriedOnce()
    {
        QFETCH(bool, withUnknown);
        SeededRandom numbers(21);
        const auto selectors = random(numbers, 300, 5, withUnknown);
        const RowSet best = someBest(numbers, 300);
        SearchLimits limits;
        limits.depth = 3;
        limits.minimumSize = 1;
        const SearchResult found = search(selectors, best, limits);
        std::vector<std::array<quint32, 3>> seen;
        for (const Description &description : found.descriptions) {
            seen.push_back(description.parts);
            QCOMPARE(description.counts, slowCounts(selectors, best, partsOf(description)));
            QCOMPARE(countsOf(selectors, best, description), description.counts);
        }
        std::sort(seen.begin(), seen.end());
        QVERIFY(std::unique(seen.begin(), seen.end()) == seen.end());
        // 15 conditions, 10 pairs and 10 triples of attributes with 9 and 27 conjunctions each
        QCOMPARE(found.possible, 15.0 + 10 * 9 + 10 * 27);
        size_t large = 15 + 90;
        for (quint32 a = 0; a < 15; ++a) {
            for (quint32 b = a + 1; b < 15; ++b) {
                for (quint32 c = b + 1; c < 15; ++c)
                    large += a / 3 != b / 3 && b / 3 != c / 3 && slowCounts(selectors, best, {a, b, c}).with() > 0;
            }
        }
        QCOMPARE(found.descriptions.size(), large);
    }

    void smallOnesAreLeftOut()
    {
        SeededRandom numbers(5);
        const auto selectors = random(numbers, 200, 4, false);
        SearchLimits limits;
        limits.depth = 3;
        limits.minimumSize = 20;
        for (const Description &description : search(selectors, someBest(numbers, 200), limits).descriptions)
            QVERIFY(description.counts.with() >= 20);
    }

    void beamFindsThePlantedTriple()
    {
        SeededRandom numbers(6);
        const auto selectors = random(numbers, 2000, 6, false);
        RowSet best(2000);
        for (size_t row = 0; row < 2000; ++row) {
            const bool in =
                selectors[0].yes.contains(row) && selectors[4].yes.contains(row) && selectors[8].yes.contains(row);
            if (numbers.below(100) < (in ? 90U : 10U))
                best.insert(row);
        }
        SearchLimits limits;
        limits.depth = 3;
        const SearchResult all = search(selectors, best, limits);
        limits.mostDescriptions = 200;
        limits.beam = 10;
        const SearchResult some = search(selectors, best, limits);
        QCOMPARE(all.exhaustiveDepth, 3);
        QCOMPARE(some.exhaustiveDepth, 2);
        QVERIFY(some.descriptions.size() < all.descriptions.size());
        const auto strongest = [](const SearchResult &result) {
            return std::max_element(result.descriptions.begin(), result.descriptions.end(),
                                    [](const auto &a, const auto &b) { return a.quality < b.quality; })
                ->parts;
        };
        QCOMPARE(strongest(all), (std::array<quint32, 3>{0, 4, 8}));
        QCOMPARE(strongest(some), strongest(all));
    }

    void cancelledInTime()
    {
        SeededRandom numbers(8);
        const auto selectors = random(numbers, 100, 4, false);
        TaskControl control;
        control.cancelled = [] { return true; };
        QCOMPARE(search(selectors, someBest(numbers, 100), {}, control).descriptions.size(), size_t(12));
    }
};

static const testkit::Registered<DescriptionsTest> registered("core/traits/descriptions");
#include "descriptions_test.moc"
