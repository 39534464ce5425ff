#pragma once

#include "core/workshop/room.h"

#include <QAbstractListModel>

namespace lodestar::ui {

class Names;

/// The cards of one question as a list: each group's name and under it its cards, then the cards that stand alone.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< Answer::id of a card, Cluster::id of a name; empty: "Not grouped"
        HeadingRole, ///< whether it is the name of a group
        GroupRole, ///< Cluster::id of the group it lies in; empty: it stands alone
        TeamRole,
        WhoRole, ///< who said it, and for which team; of a name: how many people and cards
        VotesRole, ///< "●●● 2 people"; empty without votes
        DotsRole ///< dots, as a number
    };
    static const QString kCardsMime; ///< ids of dragged cards, a line each
    static const QString kGroupMime; ///< id of a dragged group

    explicit BoardModel(const Names &names, QObject *parent = nullptr) : QAbstractListModel(parent), m_names(names) { }

    void show(const workshop::Room &room, const QString &question);
    /// Shows only cards that say `text` (by text::folded), and the groups they lie in.
    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    QModelIndex indexOf(const QString &id) const;
    int cardCount() const { return m_cardCount; } ///< of the question, whatever the filter shows

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    void setCanEdit(bool canEdit) { m_canEdit = canEdit; }

signals:
    void cardEdited(const QString &card, const QString &text);
    void groupNamed(const QString &group, const QString &name);

private:
    struct Row {
        QString id, text, group, team, who;
        bool isHeading = false;
        workshop::CardVotes votes = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> makeRows() const;
    void addGroup(std::vector<Row> &rows, const QString &id, const QString &name,
                  const std::vector<workshop::Answer> &cards) const;
    void rebuild();
    QString whoSaid(const workshop::Answer &card) const;

    const Names &m_names;
    workshop::Room m_room;
    QString m_question, m_filter;
    std::vector<Row> m_rows;
    int m_cardCount = 0;
    bool m_canEdit = false;
};

} // namespace lodestar::ui
