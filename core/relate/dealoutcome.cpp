#include "core/relate/dealoutcome.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

namespace {

using table::Column;
using table::ColumnType;

void addWords(QSet<QString> &to, const QJsonValue &words)
{
    for (const QJsonValue &word : words.toArray())
        to.insert(folded(word.toString()));
}

/// Only a Category or a Text tells an outcome by words; a yes or no tells it by itself.
bool canTell(const Column &column)
{
    return column.rows() > 0
        && (column.type() == ColumnType::Category || column.type() == ColumnType::Text
            || column.type() == ColumnType::YesNo);
}

DealOutcomes readWords(const Column &column, const OutcomeWords &words)
{
    DealOutcomes outcomes;
    outcomes.column = &column;
    outcomes.rows.reserve(static_cast<size_t>(column.rows()));
    std::vector<DealOutcome> meaning;
    for (quint32 code = 0; code < column.dictionary().size(); ++code)
        meaning.push_back(words.read(column.dictionary().at(code)));
    std::vector<qint64> counts(meaning.size(), 0);
    for (const quint32 code : column.codes()) {
        const bool known = code != Column::kMissing;
        outcomes.rows.push_back(known ? meaning[code] : DealOutcome::Open);
        if (known)
            ++counts[code];
    }
    std::vector<quint32> order;
    for (quint32 code = 0; code < meaning.size(); ++code)
        order.push_back(code);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
    for (const quint32 code : order) {
        QStringList &values = meaning[code] == DealOutcome::Won ? outcomes.wonValues
            : meaning[code] == DealOutcome::Lost                ? outcomes.lostValues
                                                                : outcomes.openValues;
        values << column.dictionary().at(code);
    }
    return outcomes;
}

/// "Is won": yes is won. What is not won was lost as far as the column can tell.
DealOutcomes readYesNo(const Column &column)
{
    DealOutcomes outcomes;
    outcomes.column = &column;
    for (const double value : column.numbers())
        outcomes.rows.push_back(std::isnan(value)  ? DealOutcome::Open
                                    : value != 0.0 ? DealOutcome::Won
                                                   : DealOutcome::Lost);
    outcomes.wonValues << column.info().format.yes;
    outcomes.lostValues << column.info().format.no;
    return outcomes;
}

void count(DealOutcomes &outcomes)
{
    for (const DealOutcome outcome : outcomes.rows) {
        outcomes.won += outcome == DealOutcome::Won ? 1 : 0;
        outcomes.lost += outcome == DealOutcome::Lost ? 1 : 0;
        outcomes.open += outcome == DealOutcome::Open ? 1 : 0;
    }
}

} // namespace

OutcomeWords::OutcomeWords()
{
    QFile file(u":/import/related.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &words : json[u"won"_s].toObject())
        addWords(m_won, words);
    for (const QJsonValue &words : json[u"lost"_s].toObject())
        addWords(m_lost, words);
    addWords(m_wonInside, json[u"inside"_s].toObject()[u"won"_s]);
    addWords(m_lostInside, json[u"inside"_s].toObject()[u"lost"_s]);
}

DealOutcome OutcomeWords::read(const QString &value) const
{
    const QString whole = folded(value);
    if (m_won.contains(whole))
        return DealOutcome::Won;
    if (m_lost.contains(whole))
        return DealOutcome::Lost;
    bool won = false, lost = false, denied = false;
    QString word;
    const auto end = [&] {
        const QString plain = folded(word);
        won = won || m_wonInside.contains(plain);
        lost = lost || m_lostInside.contains(plain);
        denied = denied || plain == u"not"_s || plain == u"nicht"_s || plain == u"nie"_s || plain == u"no"_s;
        word.clear();
    };
    for (const QChar c : value) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else
            end();
    }
    end();
    // "Not won yet" and "won/lost" say neither.
    if (won == lost || denied)
        return DealOutcome::Open;
    return won ? DealOutcome::Won : DealOutcome::Lost;
}

DealOutcomes readOutcomes(const table::Table &deals)
{
    const OutcomeWords words;
    DealOutcomes best;
    int bestRank = -1;
    for (const Column &column : deals.columns()) {
        const bool hasRole = column.info().role.id == table::RoleId::Outcome;
        if (!canTell(column) || (column.type() == ColumnType::YesNo && !hasRole) || column.rows() != deals.rows())
            continue;
        DealOutcomes outcomes = column.type() == ColumnType::YesNo ? readYesNo(column) : readWords(column, words);
        count(outcomes);
        if (outcomes.won == 0)
            continue;
        // Won and lost both told beats one of them; the role decides among equals. Free text tells by chance.
        const int rank = (outcomes.lost > 0 ? 4 : 0) + (hasRole ? 2 : 0) + (column.type() == ColumnType::Text ? 0 : 1);
        if (rank > bestRank) {
            bestRank = rank;
            best = std::move(outcomes);
        }
    }
    return best;
}

} // namespace lodestar::relate
