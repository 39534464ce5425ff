#include "core/workshop/workshopstore.h"

#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::HypothesisStore)
};

constexpr const char *kRungs[] = {
    QT_TRANSLATE_NOOP("lodestar::workshop::HypothesisStore", "opinion"),
    QT_TRANSLATE_NOOP("lodestar::workshop::HypothesisStore", "said in an interview"),
    QT_TRANSLATE_NOOP("lodestar::workshop::HypothesisStore", "said by several"),
    QT_TRANSLATE_NOOP("lodestar::workshop::HypothesisStore", "seen in what they do"),
    QT_TRANSLATE_NOOP("lodestar::workshop::HypothesisStore", "paid for"),
    QT_TRANSLATE_NOOP("lodestar::workshop::HypothesisStore", "repeated or renewed"),
};
static_assert(std::size(kRungs) == kHighestRung + 1);

} // namespace

Result<std::vector<Hypothesis>> HypothesisStore::list() const
{
    // Riskiest first: how strongly it is believed times how far its evidence is from the top rung.
    auto query = m_project.query(u"SELECT id, statement, belief, test, outcome, rung, at FROM hypothesis "
                                 "ORDER BY belief * (? - rung) DESC, belief DESC, position, id"_s,
                                 {kHighestRung});
    if (!query)
        return query.error();
    std::vector<Hypothesis> hypotheses;
    while (query->next()) {
        hypotheses.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toInt(),
                              query->value(3).toString(), query->value(4).toString(), query->value(5).toInt(),
                              stored::timeFrom(query->value(6))});
    }
    return hypotheses;
}

Result<> HypothesisStore::save(const Hypothesis &hypothesis)
{
    if (hypothesis.statement.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A hypothesis needs a statement."), {}};
    auto known = m_project.query(u"SELECT 1 FROM hypothesis WHERE id = ?"_s, {hypothesis.id});
    if (!known)
        return known.error();
    const QString label = known->next() ? Tr::tr("Changed a hypothesis") : Tr::tr("Added a hypothesis");
    known->finish();
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO hypothesis(id, position, statement, belief, test, outcome, rung, at) "
            "VALUES(?, (SELECT COALESCE(MAX(position), 0) + 1 FROM hypothesis), ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET statement = excluded.statement, belief = excluded.belief, "
            "test = excluded.test, outcome = excluded.outcome, rung = excluded.rung, at = excluded.at"_s,
            {stored::idOrNew(hypothesis.id), hypothesis.statement.trimmed(), std::clamp(hypothesis.belief, 1, 3),
             hypothesis.test.trimmed(), hypothesis.outcome.trimmed(), std::clamp(hypothesis.rung, 0, kHighestRung),
             stored::time(hypothesis.at)}));
        return {};
    });
}

Result<> HypothesisStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Removed a hypothesis"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM hypothesis WHERE id = ?"_s, {id}));
        return {};
    });
}

QString rungName(int rung)
{
    return Tr::tr(kRungs[std::clamp(rung, 0, kHighestRung)]);
}

} // namespace lodestar::workshop
