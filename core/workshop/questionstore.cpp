#include "core/workshop/questionstore.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::QuestionStore)
};

struct FocusRow {
    Focus focus;
    const char *id;
    const char *name;
    std::array<const char *, 7> groups; ///< in which order
};
constexpr FocusRow kFoci[] = {
    {Focus::Delivery,
     "delivery",
     QT_TRANSLATE_NOOP("lodestar::workshop::QuestionStore", "Delivery first"),
     {"warmup", "service", "sales", "customers", "profitability", "growth", "own"}},
    {Focus::Profitability,
     "profitability",
     QT_TRANSLATE_NOOP("lodestar::workshop::QuestionStore", "Profitability first"),
     {"warmup", "profitability", "growth", "service", "sales", "customers", "own"}},
    {Focus::Own,
     "own",
     QT_TRANSLATE_NOOP("lodestar::workshop::QuestionStore", "Own order"),
     {"warmup", "service", "sales", "customers", "profitability", "growth", "own"}},
};

const QString kFocus = u"workshop.focus"_s;

const FocusRow &rowOf(Focus focus)
{
    return kFoci[static_cast<size_t>(focus)];
}

struct Stored {
    Question question;
    int position = 0;
    bool hasText = false;
};

Result<std::vector<Stored>> readRows(const project::Project &project)
{
    auto query = project.query(u"SELECT id, grp, position, text, hidden, why FROM question ORDER BY position, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Stored> rows;
    while (query->next()) {
        Stored row;
        row.question.id = query->value(0).toString();
        row.question.group = query->value(1).toString();
        row.position = query->value(2).toInt();
        row.question.text = query->value(3).toString();
        row.hasText = !row.question.text.isEmpty();
        row.question.hidden = query->value(4).toInt() != 0;
        row.question.why = query->value(5).toString();
        row.question.own = true; // until a shipped one is found to be meant
        if (row.question.group != kSurveyGroup)
            rows.push_back(std::move(row));
    }
    return rows;
}

/// What is written of a question: an own one whole, of a shipped one what the team changed.
Result<> writeRow(project::Project &project, const Question &question, int position)
{
    const QVariant text = question.own || question.reworded ? QVariant(question.text) : QVariant(); // NULL: as shipped
    LODESTAR_TRY(project.query(
        u"INSERT INTO question(id, number, grp, position, text, hidden, why) VALUES(?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET grp = excluded.grp, position = excluded.position, text = excluded.text, "
        "hidden = excluded.hidden, why = excluded.why"_s,
        {question.id, question.own ? QVariant() : question.number, question.group, position, text,
         question.hidden ? 1 : 0, question.own ? question.why : u""_s}));
    return {};
}

qsizetype placeOf(const std::vector<Question> &questions, const QString &id)
{
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const Question &one) { return one.id == id; });
    return found == questions.end() ? -1 : found - questions.begin();
}

Error unknown()
{
    return {ErrorKind::NotFound, Tr::tr("This question is no longer in the project."), {}};
}

QString called(const Question &question)
{
    return question.number > 0 ? Tr::tr("question %1").arg(question.number)
                               : isolated(lodestar::visible(question.text, 60));
}

} // namespace

QString focusName(Focus focus)
{
    return Tr::tr(rowOf(focus).name);
}

Focus QuestionStore::focus() const
{
    const QString id = m_project.setting(kFocus);
    for (const FocusRow &row : kFoci) {
        if (id == QLatin1StringView(row.id))
            return row.focus;
    }
    return Focus::Delivery;
}

Result<std::vector<Question>> QuestionStore::questions() const
{
    const auto rows = readRows(m_project);
    LODESTAR_TRY(rows);
    std::vector<Question> all = m_shipped;
    QHash<QString, int> positions;
    for (const Stored &row : *rows) {
        positions.insert(row.question.id, row.position);
        const qsizetype at = placeOf(all, row.question.id);
        if (at < 0) {
            all.push_back(row.question);
            continue;
        }
        Question &shipped = all[static_cast<size_t>(at)];
        shipped.hidden = row.question.hidden;
        if (row.hasText && row.question.text != shipped.text) {
            shipped.shippedText = std::exchange(shipped.text, row.question.text);
            shipped.reworded = true;
        }
    }
    std::erase_if(all, [](const Question &question) { return question.text.isEmpty(); });
    const Focus now = focus();
    if (now == Focus::Own) {
        // A question that came later than the order stands at its end.
        constexpr int kLater = 1'000'000;
        std::stable_sort(all.begin(), all.end(), [&](const Question &a, const Question &b) {
            return positions.value(a.id, kLater) < positions.value(b.id, kLater);
        });
        return all;
    }
    const auto groupAt = [&](const Question &question) {
        const auto &groups = rowOf(now).groups;
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const char *group) { return question.group == QLatin1StringView(group); });
        return found - groups.begin(); // own words stand last
    };
    std::stable_sort(all.begin(), all.end(), [&](const Question &a, const Question &b) {
        const auto left = groupAt(a), right = groupAt(b);
        const bool ownWords = left == static_cast<ptrdiff_t>(rowOf(now).groups.size());
        return left != right ? left < right : ownWords && a.group < b.group;
    });
    return all;
}

Result<std::vector<Question>> QuestionStore::visible() const
{
    auto all = questions();
    if (all)
        std::erase_if(*all, [](const Question &question) { return question.hidden; });
    return all;
}

Result<> QuestionStore::setFocus(Focus wanted)
{
    if (wanted == focus())
        return {};
    const auto all = questions();
    LODESTAR_TRY(all);
    return m_project.change(Tr::tr("Ordered the questions: %1").arg(focusName(wanted)), [&]() -> Result<> {
        if (wanted == Focus::Own) {
            int position = 0;
            for (const Question &question : *all)
                LODESTAR_TRY(writeRow(m_project, question, position++));
        }
        return m_project.setSetting(kFocus, QString::fromLatin1(rowOf(wanted).id));
    });
}

Result<> QuestionStore::move(const QString &question, const QString &before)
{
    auto all = questions();
    LODESTAR_TRY(all);
    const qsizetype at = placeOf(*all, question);
    if (at < 0)
        return unknown();
    if (question == before)
        return {};
    const Question moved = (*all)[static_cast<size_t>(at)];
    all->erase(all->begin() + at);
    const qsizetype to = placeOf(*all, before);
    all->insert(to < 0 ? all->end() : all->begin() + to, moved);
    return m_project.change(Tr::tr("Moved %1").arg(called(moved)), [&]() -> Result<> {
        int position = 0;
        for (const Question &one : *all)
            LODESTAR_TRY(writeRow(m_project, one, position++));
        return m_project.setSetting(kFocus, QString::fromLatin1(rowOf(Focus::Own).id));
    });
}

Result<> QuestionStore::setHidden(const QString &question, bool hidden)
{
    auto all = questions();
    LODESTAR_TRY(all);
    const qsizetype at = placeOf(*all, question);
    if (at < 0)
        return unknown();
    Question changed = (*all)[static_cast<size_t>(at)];
    if (std::exchange(changed.hidden, hidden) == hidden)
        return {};
    const QString label = (hidden ? Tr::tr("Put away %1") : Tr::tr("Brought back %1")).arg(called(changed));
    return m_project.change(label, [&] { return writeRow(m_project, changed, static_cast<int>(at)); });
}

Result<> QuestionStore::saveOwn(const Question &question)
{
    Question saved = question;
    saved.text = saved.text.simplified();
    saved.why = saved.why.trimmed();
    saved.group = saved.group.trimmed().isEmpty() ? u"own"_s : saved.group.trimmed();
    saved.own = true;
    if (saved.text.isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A question needs at least one word."), {}};
    if (placeOf(m_shipped, saved.id) >= 0)
        return Error{ErrorKind::BadInput, Tr::tr("This is one of the shipped questions; it can be reworded."), {}};
    auto all = questions();
    LODESTAR_TRY(all);
    qsizetype at = placeOf(*all, saved.id);
    const QString label = at < 0 ? Tr::tr("Added the question %1") : Tr::tr("Changed the question %1");
    if (at < 0)
        at = static_cast<qsizetype>(all->size());
    saved.id = stored::idOrNew(saved.id);
    return m_project.change(label.arg(called(saved)), [&] { return writeRow(m_project, saved, static_cast<int>(at)); });
}

Result<> QuestionStore::removeOwn(const QString &question)
{
    auto all = questions();
    LODESTAR_TRY(all);
    const qsizetype at = placeOf(*all, question);
    if (at < 0 || !(*all)[static_cast<size_t>(at)].own)
        return unknown();
    const QString label = Tr::tr("Removed the question %1").arg(called((*all)[static_cast<size_t>(at)]));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM question WHERE id = ?"_s, {question}));
        return {};
    });
}

Result<> QuestionStore::reword(const QString &question, const QString &text)
{
    auto all = questions();
    LODESTAR_TRY(all);
    const qsizetype at = placeOf(*all, question), shippedAt = placeOf(m_shipped, question);
    if (at < 0 || shippedAt < 0)
        return unknown();
    Question changed = (*all)[static_cast<size_t>(at)];
    const QString before = changed.text, wanted = text.simplified();
    const QString original = m_shipped[static_cast<size_t>(shippedAt)].text;
    changed.reworded = !wanted.isEmpty() && wanted != original;
    changed.text = changed.reworded ? wanted : original;
    if (changed.text == before)
        return {};
    const QString label = changed.reworded ? Tr::tr("Reworded %1") : Tr::tr("Restored the words of %1");
    return m_project.change(label.arg(called(changed)),
                            [&] { return writeRow(m_project, changed, static_cast<int>(at)); });
}

Result<> QuestionStore::restoreShipped()
{
    return m_project.change(Tr::tr("Restored the 25 questions"), [&]() -> Result<> {
        for (const Question &question : m_shipped)
            LODESTAR_TRY(m_project.query(u"DELETE FROM question WHERE id = ?"_s, {question.id}));
        return m_project.setSetting(kFocus, QString::fromLatin1(rowOf(Focus::Delivery).id));
    });
}

bool QuestionStore::isChanged() const
{
    const auto all = questions();
    return all && (focus() != Focus::Delivery || std::any_of(all->begin(), all->end(), [](const Question &question) {
                       return !question.own && (question.hidden || question.reworded);
                   }));
}

} // namespace lodestar::workshop
