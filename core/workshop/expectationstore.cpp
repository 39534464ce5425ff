#include "core/project/project.h"
#include "core/workshop/expectation.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::ExpectationStore)
};

const QString kRevealed = u"expectations.revealed"_s;

QString directionId(Expectation::Direction direction)
{
    return direction == Expectation::Direction::LessOften ? u"less"_s : u"more"_s;
}

} // namespace

Result<std::vector<Expectation>> ExpectationStore::list() const
{
    auto query = m_project.query(
        u"SELECT id, participant, team, attribute, value, direction, text, at FROM expectation ORDER BY at, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Expectation> expectations;
    while (query->next()) {
        Expectation one;
        one.id = query->value(0).toString();
        one.participant = query->value(1).toString();
        one.team = query->value(2).toString();
        one.attribute = query->value(3).toString();
        one.value = query->value(4).toString();
        one.direction = query->value(5).toString() == directionId(Expectation::Direction::LessOften)
            ? Expectation::Direction::LessOften
            : Expectation::Direction::MoreOften;
        one.text = query->value(6).toString();
        one.at = stored::timeFrom(query->value(7));
        expectations.push_back(std::move(one));
    }
    return expectations;
}

Result<> ExpectationStore::save(const Expectation &expectation)
{
    if (expectation.attribute.trimmed().isEmpty() && expectation.text.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("Say what you expect: choose an attribute, or write it down."), {}};
    auto known = m_project.query(u"SELECT 1 FROM expectation WHERE id = ?"_s, {expectation.id});
    if (!known)
        return std::move(known).error();
    const QString label = known->next() ? Tr::tr("Changed an expectation") : Tr::tr("Wrote down an expectation");
    known->finish();
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO expectation(id, participant, team, attribute, value, direction, text, at) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET participant = excluded.participant, team = excluded.team, "
            "attribute = excluded.attribute, value = excluded.value, direction = excluded.direction, "
            "text = excluded.text, at = excluded.at"_s,
            {stored::idOrNew(expectation.id), expectation.participant, expectation.team,
             expectation.attribute.trimmed(), expectation.value.trimmed(), directionId(expectation.direction),
             expectation.text.trimmed(), stored::time(expectation.at)}));
        return {};
    });
}

Result<> ExpectationStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Removed an expectation"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM expectation WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<> ExpectationStore::clear()
{
    return m_project.change(Tr::tr("Removed all expectations"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM expectation"_s));
        return m_project.setSetting(kRevealed, {});
    });
}

bool ExpectationStore::isRevealed() const
{
    return !m_project.setting(kRevealed).isEmpty();
}

Result<> ExpectationStore::setRevealed(bool revealed)
{
    return m_project.change(revealed ? Tr::tr("Revealed what was expected") : Tr::tr("Hid what was expected"),
                            [&] { return m_project.setSetting(kRevealed, revealed ? u"yes"_s : QString()); });
}

} // namespace lodestar::workshop
