#include "core/profile/scorecard.h"

#include "core/base/quantile.h"
#include "core/profile/stratifiedfolds.h"
#include "core/profile/weightofevidence.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lodestar::profile {

using table::Column;
using table::ColumnType;

namespace {

constexpr size_t kMostValuesOfAList = 8; ///< a number with more distinct values is cut into bands
constexpr double kFewestWith = 5, kFewestShare = 0.01;

/// The cells of a column as small codes: [row] has codes[from[row]] .. codes[from[row + 1]]; no code: missing.
struct Codes {
    std::vector<quint32> from{0}, codes;
    size_t count = 0; ///< codes are below
    bool isList = true; ///< of values, rare ones among them; not of bands
    void close() { from.push_back(static_cast<quint32>(codes.size())); }
};

bool isLearntFrom(quint8 fold, quint8 heldOut)
{
    return fold != kInNoFold && fold != heldOut;
}

/// Where a number is cut: between all its values when they are few, else at the quartiles of the rows learnt from.
struct Edges {
    std::vector<double> at;
    bool betweenAll = false;
};
Edges edgesOf(std::span<const double> numbers, std::span<const quint8> fold, quint8 heldOut)
{
    std::vector<double> known;
    std::set<double> distinct;
    for (size_t row = 0; row < numbers.size(); ++row) {
        if (std::isnan(numbers[row]) || fold[row] == kInNoFold)
            continue;
        if (distinct.size() <= kMostValuesOfAList)
            distinct.insert(numbers[row]);
        if (isLearntFrom(fold[row], heldOut))
            known.push_back(numbers[row]);
    }
    if (distinct.size() <= kMostValuesOfAList || known.empty())
        return {{distinct.begin(), distinct.end()}, true};
    std::vector<double> edges;
    for (const double share : {0.25, 0.5, 0.75})
        edges.push_back(quantile(known, share));
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return {std::move(edges), false};
}

Codes codesOfNumbers(const Column &column, std::span<const quint8> fold, quint8 heldOut)
{
    const auto numbers = column.numbers();
    const auto [edges, betweenAll] = edgesOf(numbers, fold, heldOut);
    Codes codes;
    codes.isList = betweenAll;
    codes.count = edges.size() + 1;
    codes.from.reserve(numbers.size() + 1);
    for (const double number : numbers) {
        if (!std::isnan(number))
            codes.codes.push_back(
                static_cast<quint32>(std::upper_bound(edges.begin(), edges.end(), number) - edges.begin()));
        codes.close();
    }
    return codes;
}

Codes codesOfWords(const Column &column)
{
    Codes codes;
    codes.count = static_cast<size_t>(column.dictionary().size());
    if (column.type() == ColumnType::Tags) {
        codes.from.assign(column.tagOffsets().begin(), column.tagOffsets().end());
        codes.codes.assign(column.codes().begin(), column.codes().end());
        return codes;
    }
    codes.from.reserve(column.codes().size() + 1);
    for (const quint32 code : column.codes()) {
        if (code != Column::kMissing)
            codes.codes.push_back(code);
        codes.close();
    }
    return codes;
}

/// Rare words become one, the last code.
void foldRare(Codes &codes, std::span<const quint8> fold, quint8 heldOut)
{
    std::vector<qint64> support(codes.count, 0);
    qint64 learnt = 0;
    for (size_t row = 0; row < fold.size(); ++row) {
        if (!isLearntFrom(fold[row], heldOut))
            continue;
        ++learnt;
        for (quint32 at = codes.from[row]; at < codes.from[row + 1]; ++at)
            ++support[codes.codes[at]];
    }
    const double fewest = std::max(kFewestWith, kFewestShare * static_cast<double>(learnt));
    const auto other = static_cast<quint32>(codes.count++);
    for (quint32 &code : codes.codes) {
        if (static_cast<double>(support[code]) < fewest)
            code = other;
    }
}

std::vector<double> weightsOf(const Codes &codes, std::span<const quint8> best, std::span<const quint8> fold,
                              quint8 heldOut)
{
    std::vector<traits::Counts> counts(codes.count);
    qint64 bestKnown = 0, restKnown = 0;
    for (size_t row = 0; row < fold.size(); ++row) {
        if (!isLearntFrom(fold[row], heldOut) || codes.from[row] == codes.from[row + 1])
            continue;
        ++(best[row] ? bestKnown : restKnown);
        for (quint32 at = codes.from[row]; at < codes.from[row + 1]; ++at)
            ++(best[row] ? counts[codes.codes[at]].bestWith : counts[codes.codes[at]].restWith);
    }
    std::vector<double> weights;
    weights.reserve(counts.size());
    for (traits::Counts &each : counts) {
        each.bestWithout = bestKnown - each.bestWith;
        each.restWithout = restKnown - each.restWith;
        const double weight = weightOfEvidence(each);
        weights.push_back(std::isfinite(weight) ? weight : 0);
    }
    return weights;
}

} // namespace

void addScores(const Column &column, std::span<const quint8> best, std::span<const quint8> fold, quint8 heldOut,
               std::span<double> scores)
{
    const bool words =
        column.type() == ColumnType::Category || column.type() == ColumnType::Text || column.type() == ColumnType::Tags;
    Codes codes = words ? codesOfWords(column) : codesOfNumbers(column, fold, heldOut);
    if (codes.isList)
        foldRare(codes, fold, heldOut);
    const std::vector<double> weights = weightsOf(codes, best, fold, heldOut);
    for (size_t row = 0; row < fold.size(); ++row) {
        const auto has = static_cast<double>(codes.from[row + 1] - codes.from[row]);
        if (fold[row] == kInNoFold || (heldOut != kInNoFold && fold[row] != heldOut))
            continue;
        for (quint32 at = codes.from[row]; at < codes.from[row + 1]; ++at)
            scores[row] += weights[codes.codes[at]] / has;
    }
}

std::vector<double> heldOutScores(std::span<const Column *const> columns, std::span<const quint8> best,
                                  std::span<const quint8> fold, int folds)
{
    std::vector<double> scores(fold.size(), 0);
    for (int heldOut = 0; heldOut < folds; ++heldOut) {
        for (const Column *column : columns)
            addScores(*column, best, fold, static_cast<quint8>(heldOut), scores);
    }
    return scores;
}

std::vector<double> ownScores(std::span<const Column *const> columns, std::span<const quint8> best,
                              std::span<const quint8> fold)
{
    std::vector<double> scores(fold.size(), 0);
    for (const Column *column : columns)
        addScores(*column, best, fold, kInNoFold, scores);
    return scores;
}

} // namespace lodestar::profile
