#include "core/prospects/knowncustomers.h"

#include "core/base/text.h"
#include "core/relate/fingerprint.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::prospects {

using table::Column;
using table::RoleId;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::prospects::KnownCustomers)
};

constexpr qsizetype kThoroughly = 300'000; ///< rows of both lists whose legal forms are looked at

/// Headers of a web address, folded; parts of other words count only where they cannot mean anything else.
bool isDomainHeader(const QString &name)
{
    static const QSet<QString> whole{u"url"_s,          u"web"_s,
                                     u"www"_s,          u"site"_s,
                                     u"homepage"_s,     u"strona"_s,
                                     u"stronawww"_s,    u"stronainternetowa"_s,
                                     u"situs"_s,        u"situsweb"_s,
                                     folded(u"网站"_s), folded(u"网址"_s),
                                     folded(u"域名"_s), folded(u"وب‌سایت"_s),
                                     folded(u"دامنه"_s)};
    const QString header = folded(name);
    return whole.contains(header) || header.contains("domain"_L1) || header.contains("website"_L1);
}

/// "https://www.Acme.com/en" and "acme.com" are one.
QByteArray domainOf(const QString &address)
{
    QString domain = address.trimmed().toLower();
    if (const qsizetype at = domain.indexOf("://"_L1); at >= 0)
        domain.remove(0, at + 3);
    if (const qsizetype at = domain.lastIndexOf(u'@'); at >= 0)
        domain.remove(0, at + 1);
    if (const qsizetype end = domain.indexOf(u'/'); end >= 0)
        domain.truncate(end);
    if (domain.startsWith("www."_L1))
        domain.remove(0, 4);
    return domain.contains(u'.') ? domain.toUtf8() : QByteArray();
}

QByteArray spelling(const QString &text)
{
    return folded(text).toUtf8();
}

QByteArray withoutLegalForm(const QString &text)
{
    return relate::fingerprintOf(text).toUtf8();
}

using Fold = QByteArray (*)(const QString &);

/// The folded text of each row, each different cell folded once.
class FoldedCells
{
public:
    FoldedCells() = default;
    FoldedCells(const Column *column, qsizetype rows, Fold fold)
    {
        if (!column || column->rows() != rows || column->type() == table::ColumnType::Tags)
            return;
        m_column = *column;
        m_isThere = true;
        m_fold = fold;
        if (table::isNumeric(column->type()))
            return;
        m_texts.reserve(static_cast<size_t>(column->dictionary().size()));
        for (quint32 code = 0; code < static_cast<quint32>(column->dictionary().size()); ++code)
            m_texts.push_back(fold(column->dictionary().at(code)));
    }
    bool isThere() const { return m_isThere; }
    /// Empty where there is no value.
    QByteArray at(size_t row) const
    {
        if (!m_isThere)
            return {};
        if (table::isNumeric(m_column.type()))
            return m_fold(m_column.canonical(static_cast<qsizetype>(row)));
        const quint32 code = m_column.codes()[row];
        return code == Column::kMissing ? QByteArray() : m_texts[code];
    }

private:
    Column m_column;
    Fold m_fold = spelling;
    std::vector<QByteArray> m_texts;
    bool m_isThere = false;
};

const Column *domainOf(const Table &table)
{
    const int column = domainColumn(table.info());
    return column >= 0 && table.isLoaded(column) ? &table.column(column) : nullptr;
}

/// What identifies the rows of one list.
struct Identity {
    FoldedCells id, domain, name;
    Identity(const Table &table, Fold nameFold)
        : id(table.byRole(RoleId::Id), table.rows(), spelling), domain(domainOf(table), table.rows(), domainOf),
          name(table.byRole(RoleId::Name), table.rows(), nameFold)
    { }
};

using Rows = QHash<QByteArray, quint32>;

Rows rowsBy(const FoldedCells &cells, const FoldedCells &others, qsizetype rows)
{
    Rows found;
    if (!cells.isThere() || !others.isThere())
        return found;
    found.reserve(rows);
    for (size_t row = 0; row < static_cast<size_t>(rows); ++row) {
        const QByteArray text = cells.at(row);
        if (!text.isEmpty() && !found.contains(text)) // the first of several is meant
            found.insert(text, static_cast<quint32>(row));
    }
    return found;
}

bool disagree(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

QString knownById(KnownBy by)
{
    switch (by) {
    case KnownBy::Nobody:
        return {};
    case KnownBy::Id:
        return u"id"_s;
    case KnownBy::Domain:
        return u"domain"_s;
    case KnownBy::Name:
        return u"name"_s;
    }
    return {};
}

QString knownText(KnownBy by, const QString &customer)
{
    const QString name = isolated(visible(customer, 80));
    switch (by) {
    case KnownBy::Nobody:
        return {};
    case KnownBy::Id:
        return Tr::tr("Already a customer: the same id as %1.").arg(name);
    case KnownBy::Domain:
        return Tr::tr("Already a customer: the same address on the web as %1.").arg(name);
    case KnownBy::Name:
        return Tr::tr("Already a customer: the same name as %1.").arg(name);
    }
    return {};
}

int domainColumn(const table::DatasetInfo &info)
{
    for (const table::ColumnInfo &column : info.columns) {
        const bool isText = column.type == table::ColumnType::Text || column.type == table::ColumnType::Category;
        if (isText && isDomainHeader(column.name))
            return column.index;
    }
    return -1;
}

std::vector<int> identifyingColumns(const table::DatasetInfo &info)
{
    std::vector<int> columns;
    for (const RoleId role : {RoleId::Id, RoleId::Name}) {
        if (const table::ColumnInfo *column = info.byRole(role))
            columns.push_back(column->index);
    }
    if (const int domain = domainColumn(info); domain >= 0)
        columns.push_back(domain);
    return columns;
}

KnownCustomers knownCustomers(const Table &prospects, const Table &customers, const TaskControl &control)
{
    const bool thoroughly = prospects.rows() + customers.rows() <= kThoroughly;
    const Fold nameFold = thoroughly ? withoutLegalForm : spelling;
    const Identity known(customers, nameFold), asked(prospects, nameFold);
    const Rows byId = rowsBy(known.id, asked.id, customers.rows());
    const Rows byDomain = rowsBy(known.domain, asked.domain, customers.rows());
    const Rows byName = rowsBy(known.name, asked.name, customers.rows());
    KnownCustomers found;
    if (byId.isEmpty() && byDomain.isEmpty() && byName.isEmpty())
        return found;
    const auto rows = static_cast<size_t>(prospects.rows());
    found.by.assign(rows, KnownBy::Nobody);
    found.customer.assign(rows, 0);
    for (size_t row = 0; row < rows; ++row) {
        if (row % 16384 == 0 && control.cancelled())
            break;
        const QByteArray name = asked.name.at(row);
        const auto take = [&](KnownBy by, const Rows &in, const QByteArray &key) {
            const auto at = key.isEmpty() ? in.cend() : in.constFind(key);
            if (found.by[row] != KnownBy::Nobody || at == in.cend()
                || (by == KnownBy::Id && disagree(name, known.name.at(*at))))
                return;
            found.by[row] = by;
            found.customer[row] = *at;
            ++found.count;
        };
        take(KnownBy::Id, byId, byId.isEmpty() ? QByteArray() : asked.id.at(row));
        take(KnownBy::Domain, byDomain, byDomain.isEmpty() ? QByteArray() : asked.domain.at(row));
        take(KnownBy::Name, byName, name);
    }
    return found;
}

} // namespace lodestar::prospects
