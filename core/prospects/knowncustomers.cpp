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

constexpr qsizetype kThoroughly = 150'000; ///< rows of both lists whose legal forms are looked at

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

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What is compared of a text, put into `out`: a million texts are folded without an allocation each.
using Fold = void (*)(QByteArrayView text, QByteArray &out);

/// As folded(), by hand where the text has nothing but ASCII.
void foldSpelling(QByteArrayView text, QByteArray &out)
{
    out.resize(0);
    if (isAscii(text)) {
        for (const char c : text) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                out.append(c);
            else if (c >= 'A' && c <= 'Z')
                out.append(static_cast<char>(c - 'A' + 'a'));
        }
        if (!out.isEmpty())
            return;
    }
    out = folded(QString::fromUtf8(text)).toUtf8();
}

void foldLegalForm(QByteArrayView text, QByteArray &out)
{
    out = relate::fingerprintOf(QString::fromUtf8(text)).toUtf8();
}

/// "https://www.Acme.com/en" and "acme.com" are one; empty where it is no address.
void foldDomain(QByteArrayView text, QByteArray &out)
{
    out = isAscii(text) ? text.toByteArray().toLower() : QString::fromUtf8(text).toLower().toUtf8();
    if (const qsizetype at = out.indexOf("://"); at >= 0)
        out.remove(0, at + 3);
    if (const qsizetype at = out.lastIndexOf('@'); at >= 0)
        out.remove(0, at + 1);
    if (const qsizetype end = out.indexOf('/'); end >= 0)
        out.truncate(end);
    out = out.trimmed();
    if (out.startsWith("www."))
        out.remove(0, 4);
    if (!out.contains('.'))
        out.clear();
}

const Column *usable(const Column *column, qsizetype rows)
{
    return column && column->rows() == rows && column->type() != table::ColumnType::Tags ? column : nullptr;
}

const Column *domainIn(const Table &table)
{
    const int column = domainColumn(table.info());
    return column >= 0 && table.isLoaded(column) ? &table.column(column) : nullptr;
}

/// One kind of key that both lists have, and the customer whom each prospect's key means.
class SharedKey
{
public:
    SharedKey(const Column *asked, qsizetype askedRows, const Column *known, qsizetype knownRows, Fold how)
        : m_asked(usable(asked, askedRows)), m_known(usable(known, knownRows)), m_fold(how)
    {
        if (!m_asked || !m_known)
            return;
        m_rows.reserve(knownRows);
        QByteArray key;
        for (qsizetype row = 0; row < knownRows; ++row) {
            foldCell(*m_known, row, key);
            if (!key.isEmpty() && !m_rows.contains(key)) // the first of several is meant
                m_rows.insert(QByteArray(key.constData(), key.size()), static_cast<quint32>(row));
        }
        if (table::isNumeric(m_asked->type()))
            return;
        m_byCode.reserve(static_cast<size_t>(m_asked->dictionary().size()));
        for (quint32 code = 0; code < static_cast<quint32>(m_asked->dictionary().size()); ++code) {
            m_fold(m_asked->dictionary().utf8(code), key);
            m_byCode.push_back(key.isEmpty() ? Column::kMissing : m_rows.value(key, Column::kMissing));
        }
    }
    bool isUsable() const { return !m_rows.isEmpty(); }
    /// The customer's row; Column::kMissing: none.
    quint32 customerOf(qsizetype row) const
    {
        if (!isUsable())
            return Column::kMissing;
        if (!m_byCode.empty()) {
            const quint32 code = m_asked->codes()[static_cast<size_t>(row)];
            return code == Column::kMissing ? code : m_byCode[code];
        }
        QByteArray key;
        foldCell(*m_asked, row, key);
        return key.isEmpty() ? Column::kMissing : m_rows.value(key, Column::kMissing);
    }
    /// Both are known and differ.
    bool disagree(qsizetype asked, qsizetype known) const
    {
        if (!m_asked || !m_known)
            return false;
        QByteArray one, other;
        foldCell(*m_asked, asked, one);
        foldCell(*m_known, known, other);
        return !one.isEmpty() && !other.isEmpty() && one != other;
    }

private:
    void foldCell(const Column &column, qsizetype row, QByteArray &key) const
    {
        key.resize(0);
        if (column.isMissing(row))
            return;
        if (table::isNumeric(column.type()))
            m_fold(column.canonical(row).toUtf8(), key);
        else
            m_fold(column.dictionary().utf8(column.codes()[static_cast<size_t>(row)]), key);
    }

    const Column *m_asked, *m_known;
    Fold m_fold;
    QHash<QByteArray, quint32> m_rows; ///< folded key → customer
    std::vector<quint32> m_byCode; ///< per entry of the prospects' dictionary
};

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
    const auto shared = [&](const Column *asked, const Column *known, Fold fold) {
        return SharedKey(asked, prospects.rows(), known, customers.rows(), fold);
    };
    const SharedKey id = shared(prospects.byRole(RoleId::Id), customers.byRole(RoleId::Id), foldSpelling);
    const SharedKey domain = shared(domainIn(prospects), domainIn(customers), foldDomain);
    const SharedKey name = shared(prospects.byRole(RoleId::Name), customers.byRole(RoleId::Name),
                                  thoroughly ? foldLegalForm : foldSpelling);
    KnownCustomers found;
    if (!id.isUsable() && !domain.isUsable() && !name.isUsable())
        return found;
    const auto rows = static_cast<size_t>(prospects.rows());
    found.by.assign(rows, KnownBy::Nobody);
    found.customer.assign(rows, 0);
    for (size_t row = 0; row < rows; ++row) {
        if (row % 16384 == 0 && control.cancelled())
            break;
        const auto at = static_cast<qsizetype>(row);
        quint32 customer = id.customerOf(at);
        KnownBy by = KnownBy::Id;
        if (customer == Column::kMissing || name.disagree(at, customer)) {
            customer = domain.customerOf(at);
            by = KnownBy::Domain;
        }
        if (customer == Column::kMissing) {
            customer = name.customerOf(at);
            by = KnownBy::Name;
        }
        if (customer == Column::kMissing)
            continue;
        found.by[row] = by;
        found.customer[row] = customer;
        ++found.count;
    }
    return found;
}

} // namespace lodestar::prospects
