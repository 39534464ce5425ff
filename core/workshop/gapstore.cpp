#include "core/workshop/gapstore.h"

#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Gap)
};

struct Verdict {
    GapVerdict verdict;
    const char *id;
    const char *name;
};
constexpr Verdict kVerdicts[] = {
    {GapVerdict::Open, "open", QT_TRANSLATE_NOOP("lodestar::workshop::Gap", "Not judged yet")},
    {GapVerdict::Agrees, "agrees", QT_TRANSLATE_NOOP("lodestar::workshop::Gap", "The data agrees")},
    {GapVerdict::Otherwise, "otherwise", QT_TRANSLATE_NOOP("lodestar::workshop::Gap", "The data says otherwise")},
    {GapVerdict::CannotTell, "unknown", QT_TRANSLATE_NOOP("lodestar::workshop::Gap", "The data cannot tell")},
};

} // namespace

QString gapVerdictId(GapVerdict verdict)
{
    return QString::fromLatin1(kVerdicts[static_cast<size_t>(verdict)].id);
}

GapVerdict gapVerdictFrom(const QString &id)
{
    for (const Verdict &each : kVerdicts) {
        if (id == QLatin1StringView(each.id))
            return each.verdict;
    }
    return GapVerdict::Open;
}

QString gapVerdictName(GapVerdict verdict)
{
    return Tr::tr(kVerdicts[static_cast<size_t>(verdict)].name);
}

Result<std::vector<Gap>> GapStore::list() const
{
    auto query = m_project.query(u"SELECT subject, verdict, text, at FROM gap ORDER BY at, subject"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Gap> gaps;
    while (query->next()) {
        gaps.push_back({query->value(0).toString(), gapVerdictFrom(query->value(1).toString()),
                        query->value(2).toString(), stored::timeFrom(query->value(3))});
    }
    return gaps;
}

Result<> GapStore::save(const Gap &gap)
{
    const QString text = gap.text.trimmed();
    const bool removed = text.isEmpty() && gap.verdict == GapVerdict::Open;
    const QString label = removed ? Tr::tr("Removed the gap between belief and data")
                                  : Tr::tr("Wrote down the gap between belief and data");
    return m_project.change(label, [&]() -> Result<> {
        if (removed) {
            LODESTAR_TRY(m_project.query(u"DELETE FROM gap WHERE subject = ?"_s, {gap.subject}));
            return {};
        }
        LODESTAR_TRY(m_project.query(u"INSERT INTO gap(subject, verdict, text, at) VALUES(?, ?, ?, ?) "
                                     "ON CONFLICT(subject) DO UPDATE SET verdict = excluded.verdict, "
                                     "text = excluded.text, at = excluded.at"_s,
                                     {gap.subject, gapVerdictId(gap.verdict), text, stored::time(gap.at)}));
        return {};
    });
}

} // namespace lodestar::workshop
