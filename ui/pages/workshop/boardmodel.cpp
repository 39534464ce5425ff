#include "ui/pages/workshop/boardmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/names.h"

#include <QMimeData>

#include <algorithm>

namespace lodestar::ui {

using workshop::Answer;

const QString BoardModel::kCardsMime = QStringLiteral("application/x-lodestar-cards");
const QString BoardModel::kGroupMime = QStringLiteral("application/x-lodestar-group");

namespace {

constexpr qsizetype kLongest = 4000; ///< letters of a card on the board
constexpr int kMostDots = 8; ///< more are told as a number

} // namespace

void BoardModel::show(const workshop::Room &room, const QString &question)
{
    m_room = room;
    m_question = question;
    rebuild();
}

void BoardModel::setFilter(const QString &text)
{
    m_filter = folded(text);
    rebuild();
}

void BoardModel::rebuild()
{
    std::vector<Row> rows = makeRows();
    const bool sameRows = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.id == b.id && a.isHeading == b.isHeading && a.group == b.group;
    });
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // What only says something else stays where it is: an editor may be open in one of them.
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

std::vector<BoardModel::Row> BoardModel::makeRows() const
{
    std::vector<Row> rows;
    const auto clusters = m_room.clustersOf(m_question);
    std::vector<Answer> loose;
    QHash<QString, std::vector<Answer>> ofCluster;
    for (const workshop::Cluster &cluster : clusters)
        ofCluster.insert(cluster.id, {});
    for (const Answer &card : m_room.cards) {
        if (card.question != m_question)
            continue;
        const auto cluster = ofCluster.find(card.cluster);
        (cluster == ofCluster.end() ? loose : *cluster).push_back(card);
    }
    for (const workshop::Cluster &cluster : clusters)
        addGroup(rows, cluster.id, cluster.name, ofCluster.value(cluster.id));
    addGroup(rows, {}, clusters.empty() ? QString() : tr("Not grouped"), loose);
    return rows;
}

void BoardModel::addGroup(std::vector<Row> &rows, const QString &id, const QString &name,
                          const std::vector<Answer> &cards) const
{
    const auto votes = m_room.votesOnCardsOf(m_question);
    Row heading{id, name, id, {}, {}, true};
    QSet<QString> people;
    std::vector<Row> shown;
    for (const Answer &card : cards) {
        Row row{card.id, card.text, id, card.team, whoSaid(card)};
        if (const workshop::Participant *author = m_room.participant(card.participant); author && row.team.isEmpty())
            row.team = author->team;
        row.votes = votes.value(card.id);
        heading.votes.amount += row.votes.amount;
        heading.votes.people.unite(row.votes.people);
        if (!card.participant.isEmpty() || !card.respondent.isEmpty())
            people.insert(card.participant + card.respondent);
        if (m_filter.isEmpty() || folded(card.text).contains(m_filter))
            shown.push_back(std::move(row));
    }
    const QString count = tr("%n card(s)", nullptr, static_cast<int>(cards.size()));
    heading.who =
        people.isEmpty() ? count : tr("%1 · %n people", "cards · people", static_cast<int>(people.size())).arg(count);
    const bool hidden = !m_filter.isEmpty() && shown.empty();
    // What stands alone needs no name while there are no groups.
    if (!hidden && !(id.isEmpty() && (name.isEmpty() || cards.empty())))
        rows.push_back(std::move(heading));
    std::ranges::move(shown, std::back_inserter(rows));
}

QString BoardModel::whoSaid(const Answer &card) const
{
    const workshop::Participant *author = m_room.participant(card.participant);
    const QString team = card.team.isEmpty() && author ? author->team : card.team;
    if (author) {
        const QString name = m_names.person(author->id, author->name, {}, 60);
        return team.isEmpty() ? name : tr("%1 · %2", "speaker, team").arg(name, workshop::teamName(team));
    }
    if (!card.respondent.isEmpty())
        return tr("Asked outside the room");
    return team.isEmpty() ? tr("The room") : workshop::teamName(team);
}

QModelIndex BoardModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto votesInWords = [&] {
        const auto people = static_cast<int>(row.votes.people.size());
        const int amount = qRound(row.votes.amount);
        if (people == 0)
            return QString();
        const QString voices = tr("%n people", nullptr, people);
        return amount == 0 ? voices : tr("%n dot(s) · %1", "votes · people", amount).arg(voices);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading && row.text.isEmpty() ? tr("Group without a name") : visible(row.text, kLongest);
    case Qt::EditRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        const QString what = data(index, Qt::DisplayRole).toString();
        QStringList parts{row.isHeading ? tr("Group: %1").arg(what) : what, row.who};
        if (const QString votes = votesInWords(); !votes.isEmpty())
            parts << votes;
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return row.id;
    case HeadingRole:
        return row.isHeading;
    case GroupRole:
        return row.group;
    case TeamRole:
        return row.team;
    case WhoRole:
        return row.who;
    case VotesRole:
        return votesInWords();
    case DotsRole: {
        const int dots = qRound(row.votes.amount);
        return dots <= kMostDots ? dots : 0;
    }
    default:
        return {};
    }
}

bool BoardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (text == row.text)
        return false;
    // Told, not set: the project decides, and shows what it holds then.
    if (row.isHeading)
        emit groupNamed(row.id, text);
    else if (!text.isEmpty())
        emit cardEdited(row.id, text);
    return true;
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_canEdit && index.isValid() && !index.data(IdRole).toString().isEmpty())
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
    return m_canEdit ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList BoardModel::mimeTypes() const
{
    return {kCardsMime, kGroupMime};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList cards, texts;
    QString group;
    QModelIndexList ordered = indexes;
    std::sort(ordered.begin(), ordered.end());
    for (const QModelIndex &index : ordered) {
        if (index.data(HeadingRole).toBool())
            group = index.data(IdRole).toString();
        else
            cards << index.data(IdRole).toString();
        texts << index.data(Qt::EditRole).toString();
    }
    auto *data = new QMimeData;
    if (!cards.isEmpty())
        data->setData(kCardsMime, cards.join(u'\n').toUtf8());
    else
        data->setData(kGroupMime, group.toUtf8());
    data->setText(texts.join(u'\n'));
    return data;
}

} // namespace lodestar::ui
