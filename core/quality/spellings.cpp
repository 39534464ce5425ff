#include "core/quality/spellings.h"

#include "core/quality/likeness.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::quality {

namespace {

using table::Column;
using table::ColumnType;

constexpr qsizetype kMostDifferent = 200'000; // more different values are no list of things

/// Whether different values of the column can be spellings of one thing at all.
bool isListOfThings(const Column &column, qsizetype rows)
{
    if (column.rows() == 0 || table::isNumeric(column.type()))
        return false;
    if (column.role().info().knowledge == table::Knowledge::Identifier && !column.role().isNone())
        return false;
    if (column.role().id == table::RoleId::ContactName)
        return false; // Dominic Bell is not Dominic Hill
    const qsizetype distinct = column.dictionary().size();
    if (distinct < 2 || distinct > kMostDifferent)
        return false;
    const qint64 known = rows - column.info().missing;
    return column.type() == ColumnType::Tags || distinct * 10 <= known * 8; // free text has nearly as many as cells
}

std::vector<qint64> countsOf(const Column &column)
{
    std::vector<qint64> counts(static_cast<size_t>(column.dictionary().size()), 0);
    for (const quint32 code : column.codes()) {
        if (code != Column::kMissing)
            ++counts[code];
    }
    return counts;
}

/// The sets of values that people keep apart in a column.
std::vector<QSet<QString>> keptApart(const QString &column, const std::vector<table::RecipeStep> &recipe)
{
    std::vector<QSet<QString>> sets;
    for (const table::RecipeStep &step : recipe) {
        if (step.isOff || step.kind != "keep_apart"_L1 || step.attribute != column)
            continue;
        QSet<QString> values;
        for (const QJsonValue &value : step.value[u"values"_s].toArray())
            values << value.toString();
        sets.push_back(std::move(values));
    }
    return sets;
}

/// A mistake is rarer than what was meant, unless both are rare.
bool looksLikeAMistake(qint64 a, qint64 b)
{
    return std::max(a, b) <= 2 || std::min(a, b) * 2 <= std::max(a, b);
}

/// "Class A" and "Class B", "Group III" and "Group II": all that differs is a mark that tells two things apart.
bool differInAMark(const QString &one, const QString &other)
{
    const auto words = QStringView(one).split(u' ', Qt::SkipEmptyParts);
    const auto others = QStringView(other).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() != others.size())
        return false;
    const auto isMark = [](QStringView word) {
        return word.size() == 1 || std::ranges::all_of(word, [](QChar c) { return u"IVXivx"_s.contains(c); });
    };
    qsizetype differing = 0, marks = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].compare(others[i], Qt::CaseInsensitive) == 0)
            continue;
        ++differing;
        marks += isMark(words[i]) && isMark(others[i]) ? 1 : 0;
    }
    return differing == 1 && marks == 1;
}

class ColumnSpellings
{
public:
    explicit ColumnSpellings(const Column &column)
        : m_column(column), m_counts(countsOf(column)), m_groups(m_counts.size()), m_mistaken(m_counts.size(), false)
    { }

    std::vector<SpellingCluster> find()
    {
        joinByLetters();
        joinByMistakes();
        std::vector<SpellingCluster> clusters;
        for (const std::vector<quint32> &group : m_groups.together())
            clusters.push_back(clusterOf(group));
        return clusters;
    }

private:
    void joinByLetters()
    {
        QHash<QString, quint32> first;
        m_keys.reserve(m_counts.size());
        for (quint32 code = 0; code < m_counts.size(); ++code) {
            const QString text = m_column.dictionary().at(code);
            m_keys.push_back(joinedKey(text));
            if (m_counts[code] == 0)
                continue;
            for (const QString &key : {u'1' + fingerprint(text), u'2' + m_keys.back()}) {
                const auto found = first.constFind(key);
                if (found == first.cend())
                    first.insert(key, code);
                else
                    m_groups.join(*found, code);
            }
        }
    }

    void joinByMistakes()
    {
        for (const auto &[a, b] : neighbours(m_keys)) {
            if (m_counts[a] == 0 || m_counts[b] == 0 || m_groups.of(a) == m_groups.of(b)
                || !looksLikeAMistake(m_counts[a], m_counts[b])
                || differInAMark(m_column.dictionary().at(a), m_column.dictionary().at(b)))
                continue;
            m_groups.join(a, b);
            m_mistaken[a] = m_mistaken[b] = true;
        }
    }

    SpellingCluster clusterOf(const std::vector<quint32> &group) const
    {
        SpellingCluster cluster;
        cluster.column = m_column.info().index;
        cluster.name = m_column.name();
        for (const quint32 code : group) {
            cluster.values.push_back({m_column.dictionary().at(code), m_counts[code]});
            if (m_mistaken[code])
                cluster.by = SpellingCluster::By::Mistakes;
        }
        std::sort(cluster.values.begin(), cluster.values.end(), [](const auto &a, const auto &b) {
            return a.count != b.count ? a.count > b.count : a.text < b.text;
        });
        return cluster;
    }

    const Column &m_column;
    std::vector<qint64> m_counts;
    Groups m_groups;
    std::vector<bool> m_mistaken;
    std::vector<QString> m_keys;
};

bool isDecided(const SpellingCluster &cluster, const std::vector<QSet<QString>> &apart)
{
    return std::any_of(apart.begin(), apart.end(), [&](const QSet<QString> &values) {
        return std::all_of(cluster.values.begin(), cluster.values.end(),
                           [&](const auto &value) { return values.contains(value.text); });
    });
}

} // namespace

qint64 SpellingCluster::changed() const
{
    return std::accumulate(values.begin() + 1, values.end(), qint64(0),
                           [](qint64 sum, const Value &value) { return sum + value.count; });
}

std::vector<SpellingCluster> findSpellings(const table::Table &table, const std::vector<table::RecipeStep> &recipe,
                                           const TaskControl &control)
{
    std::vector<SpellingCluster> all;
    for (const Column &column : table.columns()) {
        if (control.cancelled())
            break;
        if (!isListOfThings(column, table.rows()))
            continue;
        const auto apart = keptApart(column.name(), recipe);
        for (SpellingCluster &cluster : ColumnSpellings(column).find()) {
            if (!isDecided(cluster, apart))
                all.push_back(std::move(cluster));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.changed() > b.changed(); });
    return all;
}

table::RecipeStep mergeStep(const SpellingCluster &cluster, const QStringList &values, const QString &into)
{
    QJsonArray from;
    for (const QString &value : values) {
        if (value != into)
            from << value;
    }
    return {
        {},   table::DatasetKind::Customers, u"merge_values"_s, cluster.name, {{u"values"_s, from}, {u"into"_s, into}},
        false};
}

table::RecipeStep keepApartStep(const SpellingCluster &cluster)
{
    QJsonArray values;
    for (const auto &value : cluster.values)
        values << value.text;
    return {{}, table::DatasetKind::Customers, u"keep_apart"_s, cluster.name, {{u"values"_s, values}}, false};
}

} // namespace lodestar::quality
