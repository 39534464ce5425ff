#include "core/profile/versioncompare.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>

namespace lodestar::profile {

using table::Match;

namespace {

using Answers = std::vector<Match>;

/// Two definitions as lines that can be exchanged one at a time.
class Exchange
{
public:
    Exchange(const Icp &before, const Icp &after);

    size_t pairCount() const { return m_pairs.size(); }
    const std::vector<size_t> &lines() const { return m_lines; } ///< pairs that differ; pairCount(): the thresholds
    bool isThresholds(size_t line) const { return m_lines[line] == m_pairs.size(); }
    const CriterionPair &pair(size_t line) const { return m_pairs[m_lines[line]]; }
    const std::vector<CriterionPair> &pairs() const { return m_pairs; }

    /// The tier by `after` with one line put back, and by `before` with one line exchanged.
    Tier putBack(size_t line, const Answers &before, const Answers &after) const
    {
        return m_putBack[line].tier(before, after);
    }
    Tier exchanged(size_t line, const Answers &before, const Answers &after) const
    {
        return m_exchanged[line].tier(before, after);
    }

private:
    struct Mixed {
        Icp icp;
        std::vector<std::pair<size_t, bool>> from; ///< pair of each criterion, and whether it is the later one
        Tier tier(const Answers &before, const Answers &after) const
        {
            Answers answers;
            for (const auto &[pair, isAfter] : from)
                answers.push_back(isAfter ? after[pair] : before[pair]);
            return evaluateRow(icp, answers).tier;
        }
    };
    Mixed mixed(const Icp &thresholds, size_t line, bool lineIsAfter) const;

    std::vector<CriterionPair> m_pairs;
    std::vector<size_t> m_lines;
    std::vector<Mixed> m_putBack, m_exchanged;
};

bool sameThresholds(const Icp &a, const Icp &b)
{
    return a.bestFrom == b.bestFrom && a.goodFrom == b.goodFrom && a.coverageFrom == b.coverageFrom;
}

Exchange::Exchange(const Icp &before, const Icp &after) : m_pairs(pairedCriteria(before, after))
{
    for (size_t i = 0; i < m_pairs.size(); ++i) {
        if (!m_pairs[i].judgesAlike())
            m_lines.push_back(i);
    }
    if (!sameThresholds(before, after))
        m_lines.push_back(m_pairs.size());
    for (size_t line = 0; line < m_lines.size(); ++line) {
        m_putBack.push_back(mixed(isThresholds(line) ? before : after, line, false));
        m_exchanged.push_back(mixed(isThresholds(line) ? after : before, line, true));
    }
}

/// All pairs on the one side, but `line` on the other.
Exchange::Mixed Exchange::mixed(const Icp &thresholds, size_t line, bool lineIsAfter) const
{
    Mixed mix;
    mix.icp.bestFrom = thresholds.bestFrom;
    mix.icp.goodFrom = thresholds.goodFrom;
    mix.icp.coverageFrom = thresholds.coverageFrom;
    for (size_t i = 0; i < m_pairs.size(); ++i) {
        const bool isAfter = (i == m_lines[line]) == lineIsAfter;
        if (const Criterion *criterion = isAfter ? m_pairs[i].after : m_pairs[i].before) {
            mix.icp.criteria.push_back(*criterion);
            mix.from.emplace_back(i, isAfter);
        }
    }
    return mix;
}

/// Finds the reason of every move; customers with the same answers share one.
class Reasons
{
public:
    Reasons(const Exchange &exchange, VersionComparison &compared) : m_exchange(exchange), m_compared(compared) { }

    quint32 of(Tier from, Tier to, const Answers &before, const Answers &after)
    {
        m_key.clear();
        for (size_t i = 0; i < before.size(); ++i)
            m_key.append(static_cast<char>(static_cast<int>(before[i]) * 3 + static_cast<int>(after[i])));
        const auto known = m_known.constFind(m_key);
        if (known != m_known.constEnd())
            return *known;
        m_compared.reasons.push_back(found(from, to, before, after));
        const auto position = static_cast<quint32>(m_compared.reasons.size() - 1);
        m_known.insert(QByteArray(m_key.constData(), m_key.size()), position);
        return position;
    }

private:
    MoveReason found(Tier from, Tier to, const Answers &before, const Answers &after) const;
    MovingLine told(size_t line, const Answers &before, const Answers &after) const;

    const Exchange &m_exchange;
    VersionComparison &m_compared;
    QHash<QByteArray, quint32> m_known;
    QByteArray m_key;
};

MoveReason Reasons::found(Tier from, Tier to, const Answers &before, const Answers &after) const
{
    const size_t lines = m_exchange.lines().size();
    MoveReason reason;
    const auto collect = [&](const std::function<bool(size_t)> &decides) {
        for (size_t line = 0; line < lines && reason.lines.size() < lines; ++line) {
            if (decides(line))
                reason.lines.push_back(line);
        }
        return !reason.lines.empty();
    };
    const bool alone = collect([&](size_t line) { return m_exchange.putBack(line, before, after) == from; })
        || collect([&](size_t line) { return m_exchange.exchanged(line, before, after) == to; })
        || collect([&](size_t line) { return m_exchange.putBack(line, before, after) != to; });
    reason.together = !alone;
    if (!alone)
        collect([](size_t) { return true; });
    for (const size_t line : reason.lines)
        reason.told.push_back(told(line, before, after));
    return reason;
}

MovingLine Reasons::told(size_t line, const Answers &before, const Answers &after) const
{
    MovingLine moving;
    moving.title = m_compared.lines[line].title;
    if (m_exchange.isThresholds(line))
        return moving;
    const size_t pair = m_exchange.lines()[line];
    const CriterionPair &criteria = m_exchange.pair(line);
    if (criteria.before)
        moving.before = *criteria.before;
    if (criteria.after)
        moving.after = *criteria.after;
    moving.answerBefore = before[pair];
    moving.answerAfter = after[pair];
    return moving;
}

/// What the customers are worth: lifetime value, else profit, else revenue.
const table::Column *valueColumn(const table::Table &table)
{
    for (const table::RoleId role : {table::RoleId::Clv, table::RoleId::Profit, table::RoleId::Revenue}) {
        const table::Column *column = table.byRole(role);
        const bool isNumber =
            column && (column->type() == table::ColumnType::Number || column->type() == table::ColumnType::Money);
        if (isNumber && column->rows() == table.rows())
            return column;
    }
    return nullptr;
}

std::vector<Tier> tiersOf(const Fits &fits)
{
    std::vector<Tier> tiers;
    tiers.reserve(fits.rows.size());
    for (const Fit &fit : fits.rows)
        tiers.push_back(fit.tier);
    return tiers;
}

/// For each pair, the answers to the criterion of one side; null where that side has none.
std::vector<const Answers *> answersOf(const std::vector<CriterionPair> &pairs, const Icp &icp, const Fits &fits,
                                       const Criterion *CriterionPair::*side)
{
    std::vector<const Answers *> answers;
    for (const CriterionPair &pair : pairs) {
        const Criterion *criterion = pair.*side;
        answers.push_back(criterion ? &fits.match[static_cast<size_t>(criterion - icp.criteria.data())] : nullptr);
    }
    return answers;
}

void findMovers(VersionComparison &compared, const Exchange &exchange, const Icp &before, const Fits &was,
                const Icp &after, const Fits &is)
{
    const auto answersBefore = answersOf(exchange.pairs(), before, was, &CriterionPair::before);
    const auto answersAfter = answersOf(exchange.pairs(), after, is, &CriterionPair::after);
    Reasons reasons(exchange, compared);
    Answers old(exchange.pairCount()), now(exchange.pairCount());
    for (size_t row = 0; row < was.rows.size(); ++row) {
        const Tier from = was.rows[row].tier, to = is.rows[row].tier;
        if (from == to)
            continue;
        for (size_t i = 0; i < old.size(); ++i) {
            old[i] = answersBefore[i] ? (*answersBefore[i])[row] : Match::Unknown;
            now[i] = answersAfter[i] ? (*answersAfter[i])[row] : Match::Unknown;
        }
        compared.movers.push_back({static_cast<quint32>(row), from, to, reasons.of(from, to, old, now)});
    }
    for (const Mover &mover : compared.movers) {
        for (const size_t line : compared.reasons[mover.reason].lines) {
            LineMoves &moves = compared.lines[line];
            const Move move = moveBetween(mover.before, mover.after);
            ++(move == Move::Up ? moves.up : move == Move::Down ? moves.down : moves.other);
        }
    }
}

void orderByValue(std::vector<Mover> &movers, std::span<const double> value)
{
    if (value.empty())
        return;
    std::stable_sort(movers.begin(), movers.end(), [value](const Mover &a, const Mover &b) {
        const double left = value[a.row], right = value[b.row];
        return std::isnan(right) ? !std::isnan(left) : left > right;
    });
}

} // namespace

Result<VersionComparison> compareVersions(const Icp &before, const Icp &after, const table::Table &table,
                                          const metrics::Rating &rating, const TaskControl &control)
{
    VersionComparison compared;
    const Exchange exchange(before, after);
    for (size_t line = 0; line < exchange.lines().size(); ++line) {
        if (exchange.isThresholds(line))
            compared.lines.push_back({{}, thresholdsTitle(), 0, 0, 0});
        else
            compared.lines.push_back({exchange.pair(line).shown().id, exchange.pair(line).shown().label, 0, 0, 0});
    }
    const Fits was = evaluate(table, before);
    if (control.cancelled())
        return Error::cancelled();
    const Fits is = evaluate(table, after);
    if (control.cancelled())
        return Error::cancelled();
    const table::Column *column = valueColumn(table);
    const std::span<const double> value = column ? column->numbers() : std::span<const double>();
    if (column) {
        compared.valueName = column->name();
        compared.currency = column->info().currency;
    }
    const bool isRated = rating.best.size() == was.rows.size() && rating.bestCount > 0;
    compared.tiers = compareTiers(tiersOf(was), tiersOf(is), value,
                                  isRated ? std::span<const quint8>(rating.best) : std::span<const quint8>());
    findMovers(compared, exchange, before, was, after, is);
    if (control.cancelled())
        return Error::cancelled();
    orderByValue(compared.movers, value);
    return compared;
}

} // namespace lodestar::profile
