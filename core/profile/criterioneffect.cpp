#include "core/profile/criterioneffect.h"

#include <QCoreApplication>
#include <QHash>

namespace lodestar::profile {

using table::Match;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::CriterionEffect)
};

/// Customers with the same answers stand the same: each pattern of answers is judged once, however many share it.
struct Patterns {
    std::vector<std::vector<Match>> answers; ///< the different ones
    std::vector<qint32> ofRow; ///< which of them each customer has
};

Patterns patternsOf(const Fits &fits)
{
    Patterns patterns;
    patterns.ofRow.reserve(fits.rows.size());
    QHash<QByteArray, qint32> seen;
    QByteArray key(static_cast<qsizetype>(fits.match.size()), '\0');
    for (size_t row = 0; row < fits.rows.size(); ++row) {
        for (size_t c = 0; c < fits.match.size(); ++c)
            key[static_cast<qsizetype>(c)] = static_cast<char>(fits.match[c][row]);
        auto known = seen.constFind(key);
        if (known == seen.constEnd()) {
            known = seen.insert(QByteArray(key.constData(), key.size()), static_cast<qint32>(patterns.answers.size()));
            std::vector<Match> &answers = patterns.answers.emplace_back();
            for (const char answer : key)
                answers.push_back(static_cast<Match>(answer));
        }
        patterns.ofRow.push_back(*known);
    }
    return patterns;
}

/// The tier of every pattern when the criterion at `left` is left out.
std::vector<Tier> tiersWithout(const Icp &icp, const Patterns &patterns, size_t left)
{
    Icp rest = icp;
    rest.criteria.erase(rest.criteria.begin() + static_cast<ptrdiff_t>(left));
    std::vector<Tier> tiers;
    tiers.reserve(patterns.answers.size());
    for (std::vector<Match> answers : patterns.answers) {
        answers.erase(answers.begin() + static_cast<ptrdiff_t>(left));
        tiers.push_back(evaluateRow(rest, answers).tier);
    }
    return tiers;
}

} // namespace

std::vector<CriterionEffect> criterionEffects(const Icp &icp, const Fits &fits)
{
    std::vector<CriterionEffect> effects(icp.criteria.size());
    if (fits.match.size() != icp.criteria.size())
        return effects;
    const Patterns patterns = patternsOf(fits);
    for (size_t c = 0; c < effects.size(); ++c) {
        const std::vector<Tier> tiers = tiersWithout(icp, patterns, c);
        for (size_t row = 0; row < fits.rows.size(); ++row) {
            const Tier now = fits.rows[row].tier, then = tiers[static_cast<size_t>(patterns.ofRow[row])];
            ++effects[c].without[static_cast<size_t>(then)];
            if (now != Tier::Best && then == Tier::Best)
                effects[c].intoBest.push_back(static_cast<qsizetype>(row));
            else if (now == Tier::Best && then != Tier::Best)
                effects[c].outOfBest.push_back(static_cast<qsizetype>(row));
        }
    }
    return effects;
}

QString effectText(const CriterionEffect &effect, const Fits &fits)
{
    const auto more = static_cast<int>(effect.intoBest.size()), fewer = static_cast<int>(effect.outOfBest.size());
    QStringList sentences;
    if (more > 0)
        sentences << Tr::tr("Without this card %n more customer(s) would be Best.", nullptr, more);
    if (fewer > 0)
        sentences << Tr::tr("Without this card %n customer(s) would no longer be Best.", nullptr, fewer);
    if (!sentences.isEmpty())
        return sentences.join(u' ');
    return effect.without == fits.perTier ? Tr::tr("Without this card every tier would hold as many customers as now.")
                                          : Tr::tr("Without this card the same customers would be Best.");
}

} // namespace lodestar::profile
