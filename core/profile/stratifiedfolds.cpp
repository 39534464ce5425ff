#include "core/profile/stratifiedfolds.h"

namespace lodestar::profile {

namespace {

std::vector<quint8> dealt(std::span<const quint8> best, std::span<const quint8> used, int folds, SeededRandom *random)
{
    std::vector<quint8> fold(used.size(), kInNoFold);
    for (const bool ofBest : {true, false}) {
        std::vector<quint32> rows;
        for (size_t row = 0; row < used.size(); ++row) {
            if (used[row] && (best[row] != 0) == ofBest)
                rows.push_back(static_cast<quint32>(row));
        }
        if (random)
            random->choose(std::span(rows), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            fold[rows[i]] = static_cast<quint8>(i % static_cast<size_t>(folds));
    }
    return fold;
}

} // namespace

std::vector<quint8> foldsInOrder(std::span<const quint8> best, std::span<const quint8> used, int folds)
{
    return dealt(best, used, folds, nullptr);
}

std::vector<quint8> foldsDrawn(std::span<const quint8> best, std::span<const quint8> used, int folds,
                               SeededRandom &random)
{
    return dealt(best, used, folds, &random);
}

} // namespace lodestar::profile
