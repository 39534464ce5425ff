#pragma once

#include "core/profile/icp.h"
#include "core/profile/offeredpoints.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class Label;
class Segmented;

/// How much a criterion counts: its kind, its points with what the data suggests, and why it is asked.
class CriterionWeight : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionWeight(QWidget *parent = nullptr);
    void setCriterion(const profile::Criterion &criterion);
    void setOffer(const std::optional<profile::OfferedPoints> &offer); ///< nothing: the data was not asked
    void setCanEdit(bool canEdit);

signals:
    void kindChosen(lodestar::profile::CriterionKind kind);
    void pointsChosen(int points);
    void purposeChosen(lodestar::profile::Purpose purpose);

private:
    QLayout *makeOffer();
    void refresh();

    profile::CriterionKind m_kindNow = profile::CriterionKind::NiceToHave;
    bool m_hasCondition = false, m_canEdit = false;
    std::optional<profile::OfferedPoints> m_offer;
    Segmented *m_kind = nullptr;
    QSpinBox *m_points = nullptr;
    Label *m_pointsName = nullptr, *m_offerText = nullptr, *m_formula = nullptr;
    QPushButton *m_takeOver = nullptr, *m_how = nullptr;
    QComboBox *m_purpose = nullptr;
};

} // namespace lodestar::ui
