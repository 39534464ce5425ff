#include "core/import/databaserollup.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseRollUp)
};

constexpr int kMostProducts = 20;

Error missing(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

QString quotedText(const QString &text, Dbms dbms)
{
    QString inner = QString(text).remove(QChar(u'\0')).replace(u'\'', "''"_L1);
    if (dbms == Dbms::MySql)
        inner.replace(u'\\', "\\\\"_L1);
    return (dbms == Dbms::SqlServer ? u"N'"_s : u"'"_s) + inner + u'\'';
}

/// Writes the parts of one roll-up.
class Writer
{
public:
    Writer(const DatabaseRollUp &rollUp, Dbms dbms) : m_rollUp(rollUp), m_dbms(dbms) { }

    QString column(const QString &name) const { return quotedIdentifier(name, m_dbms); }
    /// Of the deals that were won, or of all purchases.
    QString counted(const QString &expression) const
    {
        return m_rollUp.rows == DatabaseRollUp::Rows::Deals ? u"CASE WHEN %1 THEN %2 END"_s.arg(won(), expression)
                                                            : expression;
    }
    QString won() const
    {
        QStringList values;
        for (const QString &value : m_rollUp.won)
            values << quotedText(value.trimmed().toLower(), m_dbms);
        return u"LOWER(LTRIM(RTRIM(%1))) IN (%2)"_s.arg(asText(column(m_rollUp.stage)), values.join(", "_L1));
    }
    QString asText(const QString &expression) const
    {
        if (m_dbms == Dbms::MySql)
            return u"CAST(%1 AS CHAR)"_s.arg(expression);
        return u"CAST(%1 AS %2)"_s.arg(expression,
                                       m_dbms == Dbms::SqlServer        ? u"NVARCHAR(4000)"_s
                                           : m_dbms == Dbms::Oracle     ? u"VARCHAR2(4000)"_s
                                           : m_dbms == Dbms::PostgreSql ? u"TEXT"_s
                                                                        : u"VARCHAR(4000)"_s);
    }
    /// A day, where this database certainly has days: others keep what the column holds.
    QString asDate(const QString &expression) const
    {
        return m_dbms == Dbms::Other ? expression : u"CAST(%1 AS DATE)"_s.arg(expression);
    }

    /// Days from one date to another, on average; empty where this database has no known way.
    QString meanDays(const QString &from, const QString &to) const
    {
        QString days;
        if (m_dbms == Dbms::MySql)
            days = u"DATEDIFF(%2, %1)"_s;
        else if (m_dbms == Dbms::SqlServer)
            days = u"CAST(DATEDIFF(day, %1, %2) AS FLOAT)"_s;
        else if (m_dbms == Dbms::PostgreSql || m_dbms == Dbms::Oracle)
            days = u"(%2 - %1)"_s;
        if (days.isEmpty())
            return {};
        return u"ROUND(AVG(%1), 1)"_s.arg(counted(days.arg(asDate(column(from)), asDate(column(to)))));
    }
    /// The different products, where they are few.
    QString products(const QString &product) const
    {
        const QString one = counted(u"REPLACE(%1, ';', ',')"_s.arg(asText(column(product))));
        QString list;
        if (m_dbms == Dbms::PostgreSql)
            list = u"STRING_AGG(DISTINCT "_s + one + u", ';')"_s;
        else if (m_dbms == Dbms::MySql)
            list = u"GROUP_CONCAT(DISTINCT "_s + one + u" SEPARATOR ';')"_s;
        else
            return {};
        return u"CASE WHEN COUNT(DISTINCT "_s + one + u") <= "_s + QString::number(kMostProducts) + u" THEN "_s + list
            + u" END"_s;
    }

private:
    const DatabaseRollUp &m_rollUp;
    Dbms m_dbms;
};

/// What is computed, and the name it gets.
using Parts = QList<std::pair<QString, QString>>;

Parts partsOf(const DatabaseRollUp &rollUp, const Writer &write)
{
    const bool deals = rollUp.rows == DatabaseRollUp::Rows::Deals;
    const QString bought = deals ? u"SUM(CASE WHEN "_s + write.won() + u" THEN 1 ELSE 0 END)"_s : u"COUNT(*)"_s;
    Parts parts{{write.column(rollUp.customer), u"customer"_s}};
    if (!rollUp.name.isEmpty())
        parts << std::pair{u"MIN("_s + write.column(rollUp.name) + u')', u"customer_name"_s};
    if (!rollUp.amount.isEmpty())
        parts << std::pair{u"SUM("_s + write.counted(write.column(rollUp.amount)) + u')', u"revenue"_s};
    parts << std::pair{bought, deals ? u"won_deals"_s : u"purchases"_s};
    if (deals)
        parts << std::pair{u"COUNT(*) - "_s + bought, u"lost_or_open_deals"_s};
    parts << std::pair{u"CASE WHEN "_s + bought + u" > 1 THEN "_s + bought + u" - 1 ELSE 0 END"_s,
                       u"repeat_purchases"_s};
    if (!rollUp.date.isEmpty()) {
        const QString date = write.counted(write.asDate(write.column(rollUp.date)));
        parts << std::pair{u"MIN("_s + date + u')', u"first_purchase"_s}
              << std::pair{u"MAX("_s + date + u')', u"last_purchase"_s};
        if (const QString days =
                deals && !rollUp.created.isEmpty() ? write.meanDays(rollUp.created, rollUp.date) : QString();
            !days.isEmpty())
            parts << std::pair{days, u"sales_cycle_days"_s};
    }
    if (const QString products = rollUp.product.isEmpty() ? QString() : write.products(rollUp.product);
        !products.isEmpty())
        parts << std::pair{products, u"products"_s};
    return parts;
}

} // namespace

Result<QString> rollUpQuery(const DatabaseRollUp &rollUp, Dbms dbms)
{
    if (rollUp.customer.isEmpty())
        return missing(Tr::tr("Say which column names the customer: rows are rolled up by it."));
    if (rollUp.rows == DatabaseRollUp::Rows::Deals && (rollUp.stage.isEmpty() || rollUp.won.isEmpty()))
        return missing(Tr::tr("Say which column tells what came of a deal, and which of its values mean “won”."));
    const auto table = quotedTable(rollUp.table, dbms);
    if (!table)
        return table.error();
    const Writer write(rollUp, dbms);
    QStringList lines;
    for (const auto &[expression, name] : partsOf(rollUp, write))
        lines << u"  "_s + expression + u" AS "_s + write.column(name);
    const QString customer = write.column(rollUp.customer);
    return u"SELECT\n"_s + lines.join(",\n"_L1) + u"\nFROM "_s + *table + u"\nWHERE "_s + customer
        + u" IS NOT NULL\nGROUP BY "_s + customer;
}

QHash<QString, QString> rollUpRoles(const DatabaseRollUp &rollUp)
{
    QHash<QString, QString> roles{{u"customer"_s, rollUp.name.isEmpty() ? u"name"_s : u"id"_s},
                                  {u"repeat_purchases"_s, u"repeat_purchases"_s}};
    if (!rollUp.name.isEmpty())
        roles.insert(u"customer_name"_s, u"name"_s);
    if (!rollUp.amount.isEmpty())
        roles.insert(u"revenue"_s, u"revenue"_s);
    if (!rollUp.date.isEmpty())
        roles.insert(u"first_purchase"_s, u"first_purchase"_s);
    return roles;
}

Result<DatabaseRollUp> readRollUp(const QString &table, const QString &words)
{
    DatabaseRollUp rollUp;
    rollUp.table = table;
    const QHash<QString, QString DatabaseRollUp::*> members{
        {u"customer"_s, &DatabaseRollUp::customer}, {u"name"_s, &DatabaseRollUp::name},
        {u"amount"_s, &DatabaseRollUp::amount},     {u"date"_s, &DatabaseRollUp::date},
        {u"product"_s, &DatabaseRollUp::product},   {u"stage"_s, &DatabaseRollUp::stage},
        {u"created"_s, &DatabaseRollUp::created}};
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0).trimmed().toLower();
        const QString value = word.section(u'=', 1).trimmed();
        if (key == "won"_L1 && !value.isEmpty())
            rollUp.won = value.split(u'|', Qt::SkipEmptyParts);
        else if (const auto member = members.value(key, nullptr); member && !value.isEmpty())
            rollUp.*member = value;
        else
            return missing(Tr::tr("“%1” is not understood. A roll-up is written as customer=COLUMN,amount=COLUMN,"
                                  "date=COLUMN; product, name, stage, created and won=VALUE|VALUE may follow.")
                               .arg(visible(word, 60)));
    }
    if (!rollUp.stage.isEmpty()) {
        rollUp.rows = DatabaseRollUp::Rows::Deals;
        if (rollUp.won.isEmpty())
            rollUp.won = {u"won"_s, u"closed won"_s};
    }
    return rollUp;
}

} // namespace lodestar::import
