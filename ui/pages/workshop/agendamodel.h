#pragma once

#include "core/workshop/meetingclock.h"

#include <QAbstractListModel>

namespace lodestar::ui {

/// The blocks of the agenda with when they begin and how the clock stands. A block can be dragged to another place; who
/// owns the model makes it so.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        MinutesRole,
        NoteRole, ///< "0:10 · 8 min · Share"
        StateRole, ///< workshop::BlockTime::State
        CurrentRole
    };

    explicit AgendaModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }
    void setAgenda(const workshop::Agenda &agenda, const workshop::MeetingClock &clock);
    void setMovable(bool movable) { m_movable = movable; }
    QModelIndex indexOf(const QString &block) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void moveWanted(const QString &block, int to); ///< `to`: where it stands afterwards

private:
    struct Row {
        workshop::AgendaBlock block;
        workshop::BlockTime time;
        int start = 0; ///< minutes after the beginning, as planned
    };
    QString note(const Row &row) const;

    std::vector<Row> m_rows;
    int m_current = -1;
    bool m_movable = false;
};

} // namespace lodestar::ui
