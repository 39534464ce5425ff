#include "core/profile/rubric.h"

#include <QHash>

#include <limits>

namespace lodestar::profile {

using table::Match;

namespace {

/// What each of the three answers (indexed by Match) to one criterion contributes.
struct Contribution {
    std::array<qint32, 3> known{}, met{};
    std::array<quint8, 3> flags{};
};

constexpr size_t index(Match match)
{
    return static_cast<size_t>(match);
}

Contribution contributionOf(const Criterion &criterion)
{
    Contribution c;
    if (criterion.kind == CriterionKind::Disqualifier) {
        c.flags[index(Match::Yes)] = Fit::IsDisqualified;
        c.flags[index(Match::Unknown)] = Fit::DisqualifierUnknown;
        return c;
    }
    c.known[index(Match::No)] = c.known[index(Match::Yes)] = c.met[index(Match::Yes)] = criterion.points;
    if (criterion.kind == CriterionKind::MustHave) {
        c.flags[index(Match::No)] = Fit::MustFailed;
        c.flags[index(Match::Unknown)] = Fit::MustUnknown;
    }
    return c;
}

Tally tallyOf(double total, qint32 known, qint32 met, quint8 flags)
{
    Tally tally;
    tally.total = total;
    tally.known = known;
    tally.met = met;
    tally.disqualified = (flags & Fit::IsDisqualified) != 0;
    tally.disqualifierUnknown = (flags & Fit::DisqualifierUnknown) != 0;
    tally.mustFailed = (flags & Fit::MustFailed) != 0;
    tally.mustUnknown = (flags & Fit::MustUnknown) != 0;
    return tally;
}

double totalWeight(const Icp &icp)
{
    double total = 0;
    for (const Criterion &criterion : icp.criteria) {
        if (criterion.kind != CriterionKind::Disqualifier)
            total += criterion.points;
    }
    return total;
}

Tier tierOfPoints(const Icp &icp, double points)
{
    return points >= icp.bestFrom ? Tier::Best : points >= icp.goodFrom ? Tier::Good : Tier::Bad;
}

/// The tier that points, coverage and flags make.
void settleTier(const Icp &icp, Fit &fit)
{
    const bool unsettled = (fit.flags & (Fit::MustUnknown | Fit::DisqualifierUnknown)) != 0;
    if ((fit.flags & Fit::IsDisqualified) != 0) {
        fit.tier = Tier::Disqualified;
    } else if ((fit.flags & Fit::MustFailed) != 0) {
        fit.tier = Tier::Bad;
    } else if (fit.coverage <= 0 || fit.coverage < static_cast<float>(icp.coverageFrom)) {
        fit.tier = Tier::NotEnough;
    } else {
        fit.tier = tierOfPoints(icp, fit.points);
        if (unsettled && fit.tier == Tier::Best)
            fit.tier = Tier::Good;
    }
    fit.certain = !unsettled && tierOfPoints(icp, fit.low) == fit.tier && tierOfPoints(icp, fit.high) == fit.tier;
}

/// The sums of all rows, filled criterion by criterion: each pass reads one array of answers from front to back.
struct Sums {
    std::vector<qint32> known, met;
    std::vector<quint8> flags;
    explicit Sums(size_t rows) : known(rows), met(rows), flags(rows) { }

    void add(const Contribution &contribution, const std::vector<Match> &answers)
    {
        for (size_t row = 0; row < answers.size(); ++row) {
            const size_t answer = index(answers[row]);
            known[row] += contribution.known[answer];
            met[row] += contribution.met[answer];
            flags[row] |= contribution.flags[answer];
        }
    }
};

} // namespace

Fit judge(const Icp &icp, const Tally &tally)
{
    Fit fit;
    const double coverage = tally.total > 0 ? tally.known / tally.total : 0;
    fit.coverage = static_cast<float>(coverage);
    fit.points = tally.known > 0 ? 100 * tally.met / tally.known : std::numeric_limits<double>::quiet_NaN();
    fit.low = tally.total > 0 ? 100 * tally.met / tally.total : 0;
    fit.high = tally.total > 0 ? 100 * (tally.met + tally.total - tally.known) / tally.total : 100;
    if (tally.disqualified)
        fit.flags |= Fit::IsDisqualified;
    if (tally.disqualifierUnknown)
        fit.flags |= Fit::DisqualifierUnknown;
    if (tally.mustFailed)
        fit.flags |= Fit::MustFailed;
    if (tally.mustUnknown)
        fit.flags |= Fit::MustUnknown;
    settleTier(icp, fit);
    return fit;
}

Fit evaluateRow(const Icp &icp, std::span<const Match> answers)
{
    qint32 known = 0, met = 0;
    quint8 flags = 0;
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        const Contribution contribution = contributionOf(icp.criteria[c]);
        const size_t answer = index(c < answers.size() ? answers[c] : Match::Unknown);
        known += contribution.known[answer];
        met += contribution.met[answer];
        flags |= contribution.flags[answer];
    }
    return judge(icp, tallyOf(totalWeight(icp), known, met, flags));
}

Fits judged(const Icp &icp, std::vector<std::vector<Match>> match)
{
    const size_t rows = match.empty() ? 0 : match.front().size();
    Fits fits;
    fits.match = std::move(match);
    Sums sums(rows);
    for (size_t c = 0; c < icp.criteria.size() && c < fits.match.size(); ++c)
        sums.add(contributionOf(icp.criteria[c]), fits.match[c]);
    const double total = totalWeight(icp);
    fits.rows.reserve(rows);
    for (size_t row = 0; row < rows; ++row) {
        fits.rows.push_back(judge(icp, tallyOf(total, sums.known[row], sums.met[row], sums.flags[row])));
        ++fits.perTier[static_cast<size_t>(fits.rows.back().tier)];
    }
    return fits;
}

void retier(Fits &fits, const Icp &icp)
{
    fits.perTier = {};
    for (Fit &fit : fits.rows) {
        settleTier(icp, fit);
        ++fits.perTier[static_cast<size_t>(fit.tier)];
    }
}

Fits evaluate(const table::Table &table, const Icp &icp)
{
    const auto rows = static_cast<size_t>(table.rows());
    std::vector<std::vector<Match>> match;
    match.reserve(icp.criteria.size());
    for (const Criterion &criterion : icp.criteria) {
        match.push_back(criterion.condition.isEmpty() ? std::vector<Match>(rows, Match::Unknown)
                                                      : table::evaluate(table, criterion.condition));
    }
    if (match.empty()) { // every row is there all the same: nothing is known of it
        Fits fits;
        fits.rows.assign(rows, judge(icp, {}));
        fits.perTier[static_cast<size_t>(Tier::NotEnough)] = table.rows();
        return fits;
    }
    return judged(icp, std::move(match));
}

namespace {

/// Would one more answer, the welcome one, make a customer with these answers a best fit?
bool isOneFactFromBest(const Icp &icp, std::vector<Match> answers)
{
    for (size_t c = 0; c < answers.size(); ++c) {
        if (answers[c] != Match::Unknown)
            continue;
        answers[c] = icp.criteria[c].kind == CriterionKind::Disqualifier ? Match::No : Match::Yes;
        if (evaluateRow(icp, answers).tier == Tier::Best)
            return true;
        answers[c] = Match::Unknown;
    }
    return false;
}

} // namespace

qint64 oneFactFromBest(const Icp &icp, const Fits &fits)
{
    // Many customers share few patterns of answers; each pattern is judged once.
    QHash<QByteArray, bool> seen;
    std::vector<Match> answers(fits.match.size());
    QByteArray pattern(static_cast<qsizetype>(answers.size()), '\0');
    qint64 count = 0;
    for (size_t row = 0; row < fits.rows.size(); ++row) {
        if (fits.rows[row].tier == Tier::Best || fits.rows[row].tier == Tier::Disqualified)
            continue;
        for (size_t c = 0; c < answers.size(); ++c) {
            answers[c] = fits.match[c][row];
            pattern[static_cast<qsizetype>(c)] = static_cast<char>(answers[c]);
        }
        auto known = seen.constFind(pattern);
        if (known == seen.constEnd())
            known = seen.insert(QByteArray(pattern.constData(), pattern.size()), isOneFactFromBest(icp, answers));
        count += *known ? 1 : 0;
    }
    return count;
}

} // namespace lodestar::profile
