#pragma once

#include "core/profile/icp.h"
#include "ui/widgets/card.h"

class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// How far down the customers the team gets: so many accounts it can work, so many points are the cut, and how many
/// there are from any number of points up.
class CapacityCard : public Card
{
    Q_OBJECT
public:
    explicit CapacityCard(QWidget *parent = nullptr);
    void show(const profile::Icp &icp, const profile::Fits &fits, bool canEdit);

signals:
    void capacityChosen(int accounts); ///< 0: nobody says
    void cutChosen(double points); ///< Best is to begin there

private:
    void tell();

    profile::Fits m_fits;
    double m_from = 0;
    bool m_canEdit = false;
    QSpinBox *m_accounts = nullptr;
    Label *m_text = nullptr, *m_ladder = nullptr;
    QPushButton *m_cut = nullptr;
};

} // namespace lodestar::ui
