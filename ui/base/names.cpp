#include "ui/base/names.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/table.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::ui {

namespace {

int numberOf(QHash<QString, int> &numbers, const QString &key)
{
    const auto known = numbers.constFind(key);
    return known != numbers.constEnd() ? *known : *numbers.insert(key, static_cast<int>(numbers.size()) + 1);
}

} // namespace

void Names::setHidden(bool hidden)
{
    if (std::exchange(m_hidden, hidden) != hidden)
        emit changed();
}

void Names::forget()
{
    m_customers.clear();
    m_people.clear();
}

QString Names::customer(const table::Table &table, qsizetype row, qsizetype limit) const
{
    // The key is made from text as well: only those who need it pay for it.
    return m_hidden ? customer(table.keyOf(row), {}, limit) : visible(table.nameOf(row), limit);
}

QString Names::customer(const QString &key, const QString &name, qsizetype limit) const
{
    if (!m_hidden)
        return visible(name, limit);
    return tr("Customer %1").arg(format::count(numberOf(m_customers, key)));
}

QString Names::person(const QString &id, const QString &name, const QString &team, qsizetype limit) const
{
    if (!m_hidden)
        return visible(name, limit);
    const QString person = tr("Person %1").arg(format::count(numberOf(m_people, id)));
    if (team.isEmpty())
        return person;
    return tr("%1 · %2", "person, team").arg(person, visible(workshop::teamName(team), limit));
}

} // namespace lodestar::ui
