#include "ui/pages/workshop/agendamodel.h"

#include "core/base/text.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using workshop::BlockTime;

namespace {

const QString kMime = u"application/x-lodestar-block"_s;

} // namespace

void AgendaModel::setAgenda(const workshop::Agenda &agenda, const workshop::MeetingClock &clock)
{
    std::vector<Row> rows;
    int start = 0;
    for (const auto &block : agenda.blocks) {
        Row row{block, {}, start};
        for (const auto &slot : clock.blocks()) {
            if (slot.block == block.id)
                row.time = slot.time;
        }
        start += block.minutes;
        rows.push_back(std::move(row));
    }
    const auto same = [](const Row &a, const Row &b) { return a.block.id == b.block.id; };
    const bool stays = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same);
    if (!stays)
        beginResetModel();
    m_rows = std::move(rows);
    m_current = clock.current();
    if (!stays)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex AgendaModel::indexOf(const QString &block) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<size_t>(row)].block.id == block)
            return index(row);
    }
    return {};
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AgendaModel::note(const Row &row) const
{
    const QString how = workshop::blockModeName(row.block.mode);
    const QString minutes = tr("%n min", "minutes", row.block.minutes);
    const QString taken = workshop::clockFigure(row.time.used);
    switch (row.time.state) {
    case BlockTime::State::Done:
        return tr("done in %1 of %2 · %3", "time used, minutes, how the room works").arg(taken, minutes, how);
    case BlockTime::State::Skipped:
        return tr("left out · %1", "minutes").arg(minutes);
    case BlockTime::State::Running:
        return tr("now · %1 · %2", "minutes, how the room works").arg(minutes, how);
    case BlockTime::State::Paused:
        return tr("stands still · %1 · %2", "minutes, how the room works").arg(minutes, how);
    case BlockTime::State::Waiting:
        break;
    }
    const QString start = workshop::clockFigure(row.start * 60);
    return tr("at %1 · %2 · %3", "minutes into the meeting, minutes, how the room works").arg(start, minutes, how);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return visible(row.block.title, 120);
    case Qt::ToolTipRole:
        return Qt::mightBeRichText(row.block.title) ? row.block.title.toHtmlEscaped() : row.block.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "block, how it stands").arg(visible(row.block.title, 120), note(row));
    case IdRole:
        return row.block.id;
    case MinutesRole:
        return row.block.minutes;
    case NoteRole:
        return note(row);
    case StateRole:
        return static_cast<int>(row.time.state);
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drops = m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!index.isValid())
        return drops;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | drops | (m_movable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList AgendaModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMime, indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(kMime))
        return false;
    const QString block = QString::fromUtf8(data->data(kMime));
    const int from = indexOf(block).row();
    const int place = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    emit moveWanted(block, row >= 0 && place > from ? place - 1 : place); // it leaves its own place before
    return false; // the project moves it, and the list follows: nothing is to be removed here
}

} // namespace lodestar::ui
