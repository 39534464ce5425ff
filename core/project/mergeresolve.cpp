#include "core/project/mergedetail.h"
#include "core/project/mergerules.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::MergeResolve)
};

/// A place in the list that says "was removed, and is kept because of what hangs on it".
constexpr qint64 kFormer = -1;

/// Keeps what is referred to: a row that one side removed while the other hung something new on it stays, with what
/// hung on it before. Symmetric in the two sides.
class Keeping
{
public:
    Keeping(Documents &documents, const MergeDetail &detail, const std::set<std::pair<QString, QString>> &removed)
        : m_documents(documents), m_detail(detail), m_removed(removed)
    { }
    /// One round; false when there was nothing to do.
    bool round(QStringList &notes);

private:
    struct Hanging {
        QString table, key; ///< the row that hangs
        QString to, toKey; ///< the row that is missing
    };
    std::vector<Hanging> hanging() const;
    /// The documents of the side that still has the row.
    const Documents &keeper(const QString &table, const QString &key) const;
    void keep(const QString &table, const QString &key, QStringList &notes);

    Documents &m_documents;
    const MergeDetail &m_detail;
    const std::set<std::pair<QString, QString>> &m_removed; ///< what a person decided to remove
};

std::vector<Keeping::Hanging> Keeping::hanging() const
{
    std::vector<Hanging> found;
    for (const DocumentTable &table : m_documents.tables) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QString to = referredTable(table.name, table.columns.at(column));
            const DocumentTable *target = to.isEmpty() ? nullptr : m_documents.table(to);
            const DocumentTable *before = to.isEmpty() ? nullptr : m_detail.base.table(to);
            if (!target || !before)
                continue;
            const DocumentTable *own = m_detail.base.table(table.name);
            for (const auto &[key, cells] : table.rows) {
                const QString toKey = cells[static_cast<size_t>(column)].toString();
                const Cells *old = own->row(key);
                const bool isNew = !old || !sameRow(*old, cells);
                if (isNew && !toKey.isEmpty() && !target->row(toKey) && before->row(toKey))
                    found.push_back({table.name, key, to, toKey});
            }
        }
    }
    return found;
}

const Documents &Keeping::keeper(const QString &table, const QString &key) const
{
    for (const Documents *side : {&m_detail.mine, &m_detail.theirs}) {
        if (side->table(table)->row(key))
            return *side;
    }
    return m_detail.base;
}

void Keeping::keep(const QString &table, const QString &key, QStringList &notes)
{
    const Documents &from = keeper(table, key);
    Cells kept = *from.table(table)->row(key);
    const QString title = RowWords(m_detail.mine, m_detail.theirs).tell(table, key, kept).title;
    notes << Tr::tr("%1: %2 was removed on one side while the other went on with it; it is kept.",
                    "%1 is what it is: Participant; %2 says which")
                 .arg(tableWord(table), isolated(title));
    if (table == u"participant"_s) {
        if (const int position = from.table(table)->column(u"position"_s); position >= 0)
            kept[static_cast<size_t>(position)] = kFormer;
    }
    m_documents.table(table)->rows[key] = std::move(kept);
    for (const DocumentTable &other : from.tables) { // what hung on it when it was removed
        for (qsizetype column = 1; column < other.columns.size(); ++column) {
            if (referredTable(other.name, other.columns.at(column)) != table)
                continue;
            DocumentTable &target = *m_documents.table(other.name);
            for (const auto &[otherKey, cells] : other.rows) {
                const bool hung = cells[static_cast<size_t>(column)].toString() == key;
                if (hung && !target.row(otherKey) && !m_removed.contains({other.name, otherKey}))
                    target.rows[otherKey] = cells;
            }
        }
    }
}

bool Keeping::round(QStringList &notes)
{
    const std::vector<Hanging> all = hanging();
    for (const Hanging &one : all) {
        if (m_removed.contains({one.to, one.toKey}))
            m_documents.table(one.table)->rows.erase(one.key);
        else if (!m_documents.table(one.to)->row(one.toKey))
            keep(one.to, one.toKey, notes);
    }
    return !all.empty();
}

} // namespace

Documents mergedDocuments(const MergeDetail &detail, const std::function<bool(size_t row, int column)> &takeTheirs,
                          QStringList &notes)
{
    Documents documents = detail.mine;
    std::set<std::pair<QString, QString>> removed;
    for (size_t i = 0; i < detail.rows.size(); ++i) {
        const RowMerge &row = detail.rows[i];
        const auto resolved = row.resolved([&](int column) { return takeTheirs(i, column); });
        DocumentTable &table = *documents.table(row.table);
        if (resolved)
            table.rows[row.key] = *resolved;
        else
            table.rows.erase(row.key);
        if (!resolved && row.clash != RowMerge::Clash::None)
            removed.insert({row.table, row.key});
    }
    Keeping keeping(documents, detail, removed);
    // What is kept may hang on something that is missing too; each round keeps at least one row of the base.
    while (keeping.round(notes)) { }
    return documents;
}

} // namespace lodestar::project
