#include "ui/base/names.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/workshopstore.h"

#include <utility>

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

QString Names::person(const QString &id, const QString &name, const QString &team, qsizetype limit) const
{
    if (!m_hidden)
        return visible(name, limit);
    const QString person = tr("Person %1").arg(format::count(numberOf(m_people, id)));
    if (team.isEmpty())
        return person;
    return tr("%1 · %2", "person, team").arg(person, visible(workshop::teamName(team), limit));
}

std::vector<workshop::Participant> Names::shown(std::vector<workshop::Participant> people) const
{
    if (m_hidden) // the team stands beside them wherever it is wanted
        for (workshop::Participant &each : people)
            each.name = person(each.id, each.name, {});
    return people;
}

QString Names::person(const QString &name) const
{
    return name.isEmpty() ? name : person(QStringLiteral("name:") + folded(name), name, {});
}

QString Names::customer(const QString &key) const
{
    if (!m_hidden)
        return visible(key);
    return tr("Customer named by hand %1").arg(format::count(numberOf(m_customers, key)));
}

QString Names::label(const QString &label) const
{
    return m_hidden && !label.isEmpty() ? tr("a change (names are hidden)") : label;
}

} // namespace lodestar::ui
