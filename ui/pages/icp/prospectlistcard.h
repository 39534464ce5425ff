#pragma once

#include "ui/pages/icp/prospectmodel.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class DataTableView;
class FilterLine;
class ElidedLabel;

/// The work list itself: found by typing, sorted by its header, of any length.
class ProspectListCard : public Card
{
    Q_OBJECT
public:
    explicit ProspectListCard(QWidget *parent = nullptr);

    void show(const ProspectModel::List &list);
    /// What the list is narrowed to besides what is typed; its order stays.
    void narrow(const std::vector<prospects::Reach> &reach, bool withoutCustomers,
                const ProspectModel::List &movedFrom);
    std::optional<quint32> chosenRow() const; ///< of the scored list
    void chooseKey(const QString &key); ///< now, or once its line is there

signals:
    void rowChosen(); ///< another one, or the same in another light

private:
    void takeRows();
    void chooseWanted();
    void chooseAgain();

    FilterLine *m_filter = nullptr;
    ProspectModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
    ElidedLabel *m_shown = nullptr;
    QString m_wantedKey;
    std::optional<quint32> m_chosen; ///< of the scored list: it stays chosen wherever it moves
    qint64 m_dataset = 0;
};

} // namespace lodestar::ui
