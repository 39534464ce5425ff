#include "core/prospects/fitanswerstore.h"

#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lodestar::prospects {

using table::Column;
using table::Match;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::prospects::FitAnswerStore)
};

QString answerId(Match answer)
{
    return answer == Match::Yes ? u"yes"_s : u"no"_s;
}

/// The rows whose key is among those answered. Only texts are compared as far as the id can tell; the rest by key.
void layOn(const table::Table &table, const QHash<QString, Match> &answers, std::vector<Match> &match)
{
    const Column *id = table.identity(table::RoleId::Id);
    const bool coded = id && id->rows() > 0 && !table::isNumeric(id->type()) && id->type() != table::ColumnType::Tags;
    std::vector<Match> byCode;
    if (coded) {
        byCode.assign(static_cast<size_t>(id->dictionary().size()), Match::Unknown);
        for (size_t code = 0; code < byCode.size(); ++code)
            byCode[code] = answers.value(id->dictionary().at(static_cast<quint32>(code)), Match::Unknown);
    }
    for (size_t row = 0; row < match.size(); ++row) {
        if (match[row] != Match::Unknown)
            continue;
        const auto at = static_cast<qsizetype>(row);
        const auto imported = static_cast<size_t>(table.importedRow(at));
        const bool hasCode = coded && imported < id->codes().size() && id->codes()[imported] != Column::kMissing;
        match[row] = hasCode ? byCode[id->codes()[imported]] : answers.value(table.keyOf(at), Match::Unknown);
    }
}

} // namespace

Result<FitAnswers> FitAnswerStore::load() const
{
    auto rows = m_project.query(u"SELECT criterion, customer_key, answer FROM fit_answer ORDER BY at, id"_s);
    if (!rows)
        return std::move(rows).error();
    FitAnswers answers;
    while (rows->next())
        answers[rows->value(0).toString()][rows->value(1).toString()] =
            rows->value(2).toString() == "yes"_L1 ? Match::Yes : Match::No;
    return answers;
}

Result<> FitAnswerStore::answer(const profile::Criterion &criterion, const QString &key, Match answer,
                                const QString &name)
{
    auto known = m_project.query(u"SELECT 1 FROM icp_criterion WHERE id = ?"_s, {criterion.id});
    if (!known)
        return std::move(known).error();
    if (!known->next())
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 is no criterion of a working definition any more: it cannot be answered.")
                         .arg(isolated(visible(criterion.label, 60))),
                     {}};
    known->finish();
    const QString what = isolated(visible(criterion.label, 60)), whom = isolated(visible(name, 60));
    const QString label = answer == Match::Unknown ? Tr::tr("Took the answer to %1 of %2 back", "criterion, customer")
        : answer == Match::Yes                     ? Tr::tr("Answered %1 with yes for %2", "criterion, customer")
                                                   : Tr::tr("Answered %1 with no for %2", "criterion, customer");
    return m_project.change(label.arg(what, whom), [&]() -> Result<> {
        LODESTAR_TRY(
            m_project.query(u"DELETE FROM fit_answer WHERE criterion = ? AND customer_key = ?"_s, {criterion.id, key}));
        if (answer == Match::Unknown)
            return {};
        LODESTAR_TRY(m_project.query(u"INSERT INTO fit_answer(id, criterion, customer_key, answer, at) "
                                     "VALUES(?, ?, ?, ?, ?)"_s,
                                     {QUuid::createUuid().toString(QUuid::WithoutBraces), criterion.id, key,
                                      answerId(answer), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}));
        return {};
    });
}

void layAnswers(const table::Table &table, const profile::Icp &icp, const FitAnswers &answers,
                std::vector<std::vector<Match>> &match)
{
    for (size_t c = 0; c < icp.criteria.size() && c < match.size(); ++c) {
        const auto ofCriterion = answers.constFind(icp.criteria[c].id);
        if (ofCriterion != answers.cend() && !ofCriterion->isEmpty())
            layOn(table, *ofCriterion, match[c]);
    }
}

} // namespace lodestar::prospects
