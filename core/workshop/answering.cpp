#include "core/workshop/answering.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::DataAnswer)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString named(const QString &fromData)
{
    return isolated(visible(fromData, 60));
}

QString ofText(qint64 hits, qint64 known)
{
    return Tr::tr("%1 of %2", "41 of 63 customers").arg(format::count(hits), format::count(known));
}

QString figureText(const table::Column &column, double value)
{
    if (column.type() == table::ColumnType::Date)
        return format::date(table::dateFromDays(std::round(value)));
    if (column.type() == table::ColumnType::Money)
        return format::money(value, column.info().currency);
    if (column.role().id == table::RoleId::SalesCycleDays || column.role().id == table::RoleId::TimeToValue)
        return Tr::tr("%n day(s)", nullptr, plural(std::llround(value)));
    return format::number(value, 1);
}

QString spreadText(const table::Column &column, const Spread &spread, const QString &full, const QString &few)
{
    const QString name = named(column.name());
    // Below four values, quartiles only repeat the values themselves.
    if (spread.known < 4)
        return few.arg(name);
    return full.arg(name, figureText(column, spread.lower), figureText(column, spread.upper));
}

QString bestSpread(const table::Column &column, const Spread &spread)
{
    return spreadText(
        column, spread,
        Tr::tr("%1, best customers: median of %n, half of them between %2 and %3", nullptr, plural(spread.known)),
        Tr::tr("%1, best customers: median of only %n known value(s)", nullptr, plural(spread.known)));
}

QString restSpread(const table::Column &column, const Spread &spread)
{
    return spreadText(
        column, spread,
        Tr::tr("%1, other customers: median of %n, half of them between %2 and %3", nullptr, plural(spread.known)),
        Tr::tr("%1, other customers: median of only %n known value(s)", nullptr, plural(spread.known)));
}

QString allSpread(const table::Column &column, const Spread &spread)
{
    return spreadText(
        column, spread,
        Tr::tr("%1, all customers: median of %n, half of them between %2 and %3", nullptr, plural(spread.known)),
        Tr::tr("%1, all customers: median of only %n known value(s)", nullptr, plural(spread.known)));
}

QJsonObject itemFor(const table::Column &column, QLatin1StringView what)
{
    return {{u"role"_s, column.role().key()}, {u"column"_s, column.name()}, {u"what"_s, what}};
}

QJsonObject toJson(const Spread &spread)
{
    QJsonObject json{{u"known"_s, spread.known}, {u"unknown"_s, spread.unknown}};
    if (spread.known > 0) {
        json.insert(u"median"_s, spread.median);
        json.insert(u"lower"_s, spread.lower);
        json.insert(u"upper"_s, spread.upper);
        json.insert(u"mean"_s, spread.mean);
    }
    if (spread.medianInterval) {
        json.insert(u"medianLow"_s, spread.medianInterval->low);
        json.insert(u"medianHigh"_s, spread.medianInterval->high);
    }
    return json;
}

QJsonObject side(qint64 count, qint64 known)
{
    return {{u"count"_s, count}, {u"known"_s, known}};
}

QJsonObject valueJson(const table::Column &column, const ValueCounts &counts, const ValueCount &value)
{
    QJsonObject json = itemFor(column, "value"_L1);
    json.insert(u"value"_s, value.value);
    json.insert(u"best"_s, side(value.best, counts.bestKnown));
    json.insert(u"rest"_s, side(value.rest, counts.restKnown));
    json.insert(u"all"_s, side(value.all, counts.allKnown));
    return json;
}

} // namespace

Answering::Answering(const table::Table &table, const metrics::Rating &rating)
    : m_table(table), m_sides(sidesOf(table, rating))
{ }

const table::Column *Answering::column(table::RoleId role)
{
    const table::Column *found = m_table.byRole(role);
    if (!found || m_table.rows() == 0 || found->rows() != m_table.rows())
        return nullptr;
    if (std::find(m_read.begin(), m_read.end(), found) == m_read.end())
        m_read.push_back(found);
    return found;
}

std::vector<const table::Column *> Answering::usageColumns()
{
    std::vector<const table::Column *> found;
    for (const table::Column &column : m_table.columns()) {
        if (column.role().id != table::RoleId::Usage || column.rows() != m_table.rows() || !isNumeric(column.type()))
            continue;
        found.push_back(&column);
        m_read.push_back(&column);
    }
    return found;
}

void Answering::line(const QString &figure, const QString &text, const QJsonObject &json)
{
    m_answer.lines.push_back({figure, text});
    m_items.append(json);
}

void Answering::spread(const table::Column &column)
{
    QJsonObject json = itemFor(column, "spread"_L1);
    const Spread all = spreadOf(column, m_sides.all);
    if (all.known == 0)
        return;
    json.insert(u"all"_s, toJson(all));
    if (!m_sides.compared()) {
        line(figureText(column, all.median), allSpread(column, all), json);
        return;
    }
    const Spread best = spreadOf(column, m_sides.best);
    const Spread rest = spreadOf(column, m_sides.rest);
    json.insert(u"best"_s, toJson(best));
    json.insert(u"rest"_s, toJson(rest));
    m_items.append(json);
    if (best.known > 0)
        m_answer.lines.push_back({figureText(column, best.median), bestSpread(column, best)});
    if (rest.known > 0)
        m_answer.lines.push_back({figureText(column, rest.median), restSpread(column, rest)});
}

void Answering::average(const table::Column &column)
{
    const Spread spread = spreadOf(column, m_sides.compared() ? m_sides.best : m_sides.all);
    if (spread.known == 0)
        return;
    const QString name = named(column.name());
    const int n = plural(spread.known);
    QJsonObject json = itemFor(column, "spread"_L1);
    json.insert(m_sides.compared() ? u"best"_s : u"all"_s, toJson(spread));
    line(figureText(column, spread.mean),
         m_sides.compared() ? Tr::tr("%1: mean of %n best customer(s)", nullptr, n).arg(name)
                            : Tr::tr("%1: mean of %n customer(s)", nullptr, n).arg(name),
         json);
    if (!spread.medianInterval)
        return;
    const QString text = m_sides.compared()
        ? Tr::tr("%1: median of %n best customer(s); in general it could be %2 to %3", nullptr, n)
        : Tr::tr("%1: median of %n customer(s); in general it could be %2 to %3", nullptr, n);
    m_answer.lines.push_back({figureText(column, spread.median),
                              text.arg(name, figureText(column, spread.medianInterval->low),
                                       figureText(column, spread.medianInterval->high))});
}

void Answering::valueLine(const table::Column &column, const ValueCounts &counts, const ValueCount &value)
{
    const QString name = named(column.name());
    const QString held = named(value.value);
    const QJsonObject json = valueJson(column, counts, value);
    if (!m_sides.compared() || counts.bestKnown == 0) {
        line(ofText(value.all, counts.allKnown), Tr::tr("customers with %1: %2").arg(name, held), json);
    } else if (counts.restKnown == 0) {
        line(ofText(value.best, counts.bestKnown), Tr::tr("best customers with %1: %2").arg(name, held), json);
    } else {
        line(ofText(value.best, counts.bestKnown),
             Tr::tr("best customers with %1: %2; of the others %3 of %4")
                 .arg(name, held, format::count(value.rest), format::count(counts.restKnown)),
             json);
    }
}

void Answering::topValues(const table::Column &column, size_t limit)
{
    const ValueCounts counts = countValues(column, m_sides);
    for (size_t i = 0; i < std::min(limit, counts.values.size()); ++i) {
        if (!m_sides.compared() || counts.values[i].best > 0)
            valueLine(column, counts, counts.values[i]);
    }
}

void Answering::rarestValues(const table::Column &column, size_t limit)
{
    ValueCounts counts = countValues(column, m_sides);
    const bool byBest = m_sides.compared() && counts.bestKnown > 0;
    std::erase_if(counts.values, [&](const ValueCount &value) { // what all of them have, nobody lacks
        return byBest ? value.best == counts.bestKnown : value.all == counts.allKnown;
    });
    std::stable_sort(counts.values.begin(), counts.values.end(), [byBest](const ValueCount &a, const ValueCount &b) {
        return byBest ? std::tuple(a.best, b.all) < std::tuple(b.best, a.all) : a.all < b.all;
    });
    for (size_t i = 0; i < std::min(limit, counts.values.size()); ++i)
        valueLine(column, counts, counts.values[i]);
}

void Answering::overallValues(const table::Column &column, size_t limit)
{
    ValueCounts counts = countValues(column, m_sides);
    std::stable_sort(counts.values.begin(), counts.values.end(),
                     [](const ValueCount &a, const ValueCount &b) { return a.all > b.all; });
    for (size_t i = 0; i < std::min(limit, counts.values.size()); ++i) {
        const ValueCount &value = counts.values[i];
        line(ofText(value.all, counts.allKnown),
             Tr::tr("customers with %1: %2").arg(named(column.name()), named(value.value)),
             valueJson(column, counts, value));
    }
}

void Answering::composition(const table::Column &column, const ValueCounts &counted, size_t limit)
{
    ValueCounts counts = counted;
    std::stable_sort(counts.values.begin(), counts.values.end(),
                     [](const ValueCount &a, const ValueCount &b) { return a.all > b.all; });
    for (size_t i = 0; i < std::min(limit, counts.values.size()); ++i) {
        const ValueCount &value = counts.values[i];
        const QString text = m_sides.compared()
            ? Tr::tr("customers with %1: %2; %n of them best", nullptr, plural(value.best))
            : Tr::tr("customers with %1: %2");
        line(ofText(value.all, counts.allKnown), text.arg(named(column.name()), named(value.value)),
             valueJson(column, counts, value));
    }
}

void Answering::bestOfAll()
{
    if (!m_sides.compared())
        return;
    const auto best = static_cast<qint64>(m_sides.best.size());
    const auto all = static_cast<qint64>(m_sides.all.size());
    line(ofText(best, all), Tr::tr("customers are in the best set today"),
         {{u"what"_s, u"best"_s}, {u"best"_s, side(best, all)}});
}

void Answering::hits(const table::Column &column, double from, const QString &text, const QString &alone)
{
    const HitCount best = countFrom(column, m_sides.best, from);
    const HitCount rest = countFrom(column, m_sides.rest, from);
    const HitCount all = countFrom(column, m_sides.all, from);
    if (all.known == 0)
        return;
    QJsonObject json = itemFor(column, "value"_L1);
    json.insert(u"from"_s, from);
    json.insert(u"best"_s, side(best.hits, best.known));
    json.insert(u"rest"_s, side(rest.hits, rest.known));
    json.insert(u"all"_s, side(all.hits, all.known));
    const QString name = named(column.name());
    if (best.known > 0)
        line(ofText(best.hits, best.known), text.arg(name, format::count(rest.hits), format::count(rest.known)), json);
    else if (!m_sides.compared())
        line(ofText(all.hits, all.known), alone.arg(name), json);
}

void Answering::yes(const table::Column &column)
{
    hits(column, 1, Tr::tr("best customers with %1: yes; of the others %2 of %3"), Tr::tr("customers with %1: yes"));
}

void Answering::sameTitle(const table::Column &first, const table::Column &second)
{
    const auto same = [&](const std::vector<qsizetype> &rows) {
        HitCount count;
        for (const qsizetype row : rows) {
            if (first.isMissing(row) || second.isMissing(row))
                continue;
            ++count.known;
            count.hits += folded(first.canonical(row)) == folded(second.canonical(row)) ? 1 : 0;
        }
        return count;
    };
    const HitCount best = same(m_sides.best);
    const HitCount rest = same(m_sides.rest);
    const HitCount all = same(m_sides.all);
    if (all.known == 0)
        return;
    const QJsonObject json{{u"what"_s, u"sameTitle"_s},
                           {u"best"_s, side(best.hits, best.known)},
                           {u"rest"_s, side(rest.hits, rest.known)},
                           {u"all"_s, side(all.hits, all.known)}};
    if (!m_sides.compared())
        line(ofText(all.hits, all.known), Tr::tr("customers whose contact and decision-maker have the same title"),
             json);
    else
        line(ofText(best.hits, best.known),
             Tr::tr("best customers whose contact and decision-maker have the same title; of the others %1 of %2")
                 .arg(format::count(rest.hits), format::count(rest.known)),
             json);
}

void Answering::segment(const table::Column &category, const table::Column &number, const Segment &segment)
{
    QJsonObject json = itemFor(number, "segment"_L1);
    json.insert(u"by"_s, category.name());
    json.insert(u"value"_s, segment.value);
    json.insert(u"all"_s, toJson(segment.spread));
    line(figureText(number, segment.spread.median),
         Tr::tr("%1: median of %n customer(s) with %2: %3", nullptr, plural(segment.spread.known))
             .arg(named(number.name()), named(category.name()), named(segment.value)),
         json);
}

void Answering::trait(const traits::Trait &trait)
{
    const traits::Counts &counts = trait.counts;
    QJsonObject json{{u"what"_s, u"trait"_s},
                     {u"role"_s, trait.condition.role.key()},
                     {u"attribute"_s, trait.attribute},
                     {u"value"_s, trait.value},
                     {u"bestCount"_s, counts.bestWith},
                     {u"bestKnown"_s, counts.best()},
                     {u"restCount"_s, counts.restWith},
                     {u"restKnown"_s, counts.rest()},
                     {u"difference"_s, trait.difference},
                     {u"differenceLow"_s, trait.differenceInterval.low},
                     {u"differenceHigh"_s, trait.differenceInterval.high}};
    if (!std::isnan(trait.q))
        json.insert(u"q"_s, trait.q);
    line(ofText(counts.bestWith, counts.best()),
         Tr::tr("best customers with %1: %2; of the others %3 of %4 (%5)")
             .arg(named(trait.attribute), named(trait.value), format::count(counts.restWith),
                  format::count(counts.rest()), traits::evidenceLabel(trait.evidence)),
         json);
}

QString Answering::sourceLine() const
{
    const auto all = static_cast<qint64>(m_sides.all.size());
    QStringList sentences;
    if (m_sides.compared()) {
        sentences << Tr::tr("%n customer(s), %1 of them best.", nullptr, plural(all))
                         .arg(format::count(static_cast<qint64>(m_sides.best.size())));
    } else {
        sentences << Tr::tr("%n customer(s). Nobody is rated yet, so the best cannot be set apart.", nullptr,
                            plural(all));
    }
    QStringList gaps;
    for (const table::Column *column : m_read) {
        qint64 missing = 0;
        for (const qsizetype row : m_sides.all)
            missing += column->isMissing(row) ? 1 : 0;
        if (missing > 0)
            gaps << Tr::tr("%1 (%2)", "an attribute and how many customers lack it")
                        .arg(named(column->name()), format::count(missing));
    }
    if (!gaps.isEmpty())
        sentences << Tr::tr("Without a value: %1.").arg(joined(gaps));
    const auto best = static_cast<qint64>(m_sides.best.size());
    const auto rest = static_cast<qint64>(m_sides.rest.size());
    if (m_sides.compared() && traits::honestyLevel(best, rest) < traits::HonestyLevel::Indications)
        sentences << traits::honestyCaption(traits::honestyLevel(best, rest), best, rest);
    if (m_answer.lines.empty())
        sentences << Tr::tr("What is known there does not show an answer.");
    return sentences.join(u' ');
}

DataAnswer Answering::finish(const Question &question) &&
{
    QJsonArray missingKeys;
    for (const QString &key : question.roles) {
        const table::Role role = table::Role::fromKey(key);
        const bool mapped = std::any_of(m_table.info().columns.begin(), m_table.info().columns.end(),
                                        [&](const table::ColumnInfo &column) { return column.role.id == role.id; });
        if (role.isNone() || mapped)
            continue;
        m_answer.missingRoles << role.name();
        missingKeys.append(key);
    }
    if (question.roles.isEmpty())
        m_answer.source = Tr::tr("No data set answers this question.");
    else if (m_table.rows() == 0)
        m_answer.source = Tr::tr("There are no customers in the project yet.");
    else if (m_read.empty() && !m_answer.missingRoles.isEmpty())
        m_answer.source = Tr::tr("Needs a column: %1.").arg(joined(m_answer.missingRoles));
    else
        m_answer.source = sourceLine();
    m_answer.json = {{u"customers"_s, static_cast<qint64>(m_sides.all.size())},
                     {u"best"_s, static_cast<qint64>(m_sides.best.size())},
                     {u"rest"_s, static_cast<qint64>(m_sides.rest.size())},
                     {u"items"_s, m_items},
                     {u"missingRoles"_s, missingKeys}};
    return std::move(m_answer);
}

} // namespace lodestar::workshop
