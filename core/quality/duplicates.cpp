#include "core/quality/duplicates.h"

#include "core/base/text.h"
#include "core/quality/likeness.h"
#include "core/table/recipestore.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::quality {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::quality::Duplicates)
};

using table::Column;
using table::RoleId;
using table::Table;

constexpr size_t kSharedByAtMost = 10; // a domain of more customers belongs to a platform, not to a company
constexpr qsizetype kMostNames = 200'000; // for likeness; equal names are found among any number

/// What words of a row say; empty when unknown.
QString textAt(const Column *column, qsizetype row)
{
    return column && column->rows() > row ? column->canonical(row) : QString();
}

class Search
{
public:
    Search(const Table &table, const TaskControl &control)
        : m_table(table), m_control(control), m_groups(static_cast<size_t>(table.rows())),
          m_by(static_cast<size_t>(table.rows()), DuplicateGroup::By::Likeness)
    { }

    std::vector<DuplicateGroup> find()
    {
        byId();
        byDomain();
        byName();
        byLikeness();
        std::vector<DuplicateGroup> found;
        for (const std::vector<quint32> &group : m_groups.together())
            found.push_back(groupOf(group));
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.by < b.by; });
        return found;
    }

private:
    template <class KeyOf>
    void joinEqual(DuplicateGroup::By by, size_t most, KeyOf keyOf)
    {
        QHash<QString, std::vector<quint32>> rowsOf;
        for (qsizetype row = 0; row < m_table.rows(); ++row) {
            if (row % 65536 == 0 && m_control.cancelled())
                return;
            if (const QString key = keyOf(row); !key.isEmpty())
                rowsOf[key].push_back(static_cast<quint32>(row));
        }
        for (const std::vector<quint32> &rows : rowsOf) {
            if (rows.size() < 2 || rows.size() > most)
                continue;
            for (size_t i = 1; i < rows.size(); ++i)
                join(rows[0], rows[i], by);
        }
    }

    void join(quint32 a, quint32 b, DuplicateGroup::By by)
    {
        m_groups.join(a, b);
        m_by[a] = std::min(m_by[a], by);
        m_by[b] = std::min(m_by[b], by);
    }

    void byId()
    {
        const Column *id = m_table.byRole(RoleId::Id);
        if (id && id->rows() > 0 && id->info().distinct < m_table.rows() - id->info().missing)
            joinEqual(DuplicateGroup::By::Id, SIZE_MAX, [&](qsizetype row) { return textAt(id, row); });
    }

    void byDomain()
    {
        if (const Column *domain = domainColumn(m_table))
            joinEqual(DuplicateGroup::By::Domain, kSharedByAtMost,
                      [&](qsizetype row) { return domainOf(textAt(domain, row)); });
    }

    void byName()
    {
        const Column *name = m_table.byRole(RoleId::Name);
        if (!name || name->rows() == 0)
            return;
        m_names.reserve(static_cast<size_t>(m_table.rows()));
        joinEqual(DuplicateGroup::By::Name, kSharedByAtMost, [&](qsizetype row) {
            m_names.push_back(companyFingerprint(textAt(name, row)));
            return m_names.back();
        });
    }

    void byLikeness()
    {
        if (m_names.size() != static_cast<size_t>(m_table.rows()) || m_table.rows() > kMostNames)
            return;
        const Column *place = m_table.byRole(RoleId::City);
        if (!place || place->rows() == 0)
            place = m_table.byRole(RoleId::Country);
        for (const auto &[a, b] : neighbours(m_names)) {
            const QString here = folded(textAt(place, a)), there = folded(textAt(place, b));
            if (here == there || here.isEmpty() || there.isEmpty())
                join(a, b, DuplicateGroup::By::Likeness);
        }
    }

    DuplicateGroup groupOf(const std::vector<quint32> &members) const
    {
        DuplicateGroup group;
        group.by = DuplicateGroup::By::Likeness;
        for (const quint32 row : members) {
            group.rows.push_back(row);
            group.by = std::min(group.by, m_by[row]);
        }
        std::stable_sort(group.rows.begin(), group.rows.end(),
                         [this](qsizetype a, qsizetype b) { return known(a) > known(b); });
        return group;
    }

    qsizetype known(qsizetype row) const
    {
        return std::count_if(m_table.columns().begin(), m_table.columns().end(),
                             [row](const Column &column) { return row < column.rows() && !column.isMissing(row); });
    }

    const Table &m_table;
    const TaskControl &m_control;
    Groups m_groups;
    std::vector<DuplicateGroup::By> m_by;
    std::vector<QString> m_names;
};

QString keyText(const table::RowKey &key)
{
    return key.key + u'\n' + QString::number(key.nth) + u'\n' + QString::number(key.dataset);
}

/// The sets of customers that people keep apart.
std::vector<QSet<QString>> keptApart(const std::vector<table::RecipeStep> &recipe)
{
    std::vector<QSet<QString>> sets;
    for (const table::RecipeStep &step : recipe) {
        if (step.isOff || step.kind != "keep_apart"_L1 || !step.attribute.isEmpty())
            continue;
        QSet<QString> keys;
        for (const QJsonValue &row : step.value[u"rows"_s].toArray())
            keys << keyText(table::RowKey::fromJson(row.toObject()));
        sets.push_back(std::move(keys));
    }
    return sets;
}

bool looksLikeDomains(const Column &column)
{
    if (table::isNumeric(column.type()) || column.type() == table::ColumnType::Tags || column.rows() == 0)
        return false; // tags like "Node.js" only look like addresses
    const qsizetype sample = std::min<qsizetype>(column.dictionary().size(), 200);
    qsizetype domains = 0;
    for (qsizetype code = 0; code < sample; ++code) {
        const QString text = column.dictionary().at(static_cast<quint32>(code));
        domains += !text.contains(u'@') && !domainOf(text).isEmpty() ? 1 : 0;
    }
    return sample > 1 && domains * 10 >= sample * 8;
}

} // namespace

QString reasonText(DuplicateGroup::By by)
{
    switch (by) {
    case DuplicateGroup::By::Id:
        return Tr::tr("the same id");
    case DuplicateGroup::By::Domain:
        return Tr::tr("the same web domain");
    case DuplicateGroup::By::Name:
        return Tr::tr("the same name, but for capitals, signs or legal form");
    case DuplicateGroup::By::Likeness:
        return Tr::tr("names that differ by a letter or two");
    }
    return {};
}

QString domainOf(const QString &text)
{
    QString host = text.trimmed().toLower();
    if (const qsizetype scheme = host.indexOf("://"_L1); scheme >= 0)
        host = host.mid(scheme + 3);
    host = host.left(host.indexOf(u'/') < 0 ? host.size() : host.indexOf(u'/'));
    if (host.startsWith("www."_L1))
        host = host.mid(4);
    const qsizetype dot = host.lastIndexOf(u'.');
    const bool isHost = dot > 0 && host.size() - dot > 2 && std::all_of(host.begin(), host.end(), [](QChar c) {
                            return c.isLetterOrNumber() || c == u'.' || c == u'-';
                        });
    return isHost && host[dot + 1].isLetter() ? host : QString();
}

const Column *domainColumn(const Table &table)
{
    for (const Column &column : table.columns()) {
        if (looksLikeDomains(column))
            return &column;
    }
    return nullptr;
}

std::vector<DuplicateGroup> findDuplicates(const Table &table, const std::vector<table::RecipeStep> &recipe,
                                           const TaskControl &control)
{
    std::vector<DuplicateGroup> found = Search(table, control).find();
    const auto apart = keptApart(recipe);
    if (!apart.empty())
        std::erase_if(found, [&](const DuplicateGroup &group) {
            QStringList keys;
            for (const qsizetype row : group.rows)
                keys << keyText(table::rowKeyOf(table, row));
            return std::any_of(apart.begin(), apart.end(), [&](const QSet<QString> &decided) {
                return std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return decided.contains(key); });
            });
        });
    return found;
}

table::RecipeStep mergeRowsStep(const Table &table, const std::vector<qsizetype> &rows)
{
    QJsonArray drop;
    for (size_t i = 1; i < rows.size(); ++i)
        drop << table::rowKeyOf(table, rows[i]).toJson();
    return {{},
            table::DatasetKind::Customers,
            u"drop_duplicate"_s,
            {},
            {{u"keep"_s, table::rowKeyOf(table, rows.front()).toJson()}, {u"drop"_s, drop}, {u"fill"_s, true}},
            false};
}

table::RecipeStep keepRowsApartStep(const Table &table, const std::vector<qsizetype> &rows)
{
    QJsonArray keys;
    for (const qsizetype row : rows)
        keys << table::rowKeyOf(table, row).toJson();
    return {{}, table::DatasetKind::Customers, u"keep_apart"_s, {}, {{u"rows"_s, keys}}, false};
}

} // namespace lodestar::quality
