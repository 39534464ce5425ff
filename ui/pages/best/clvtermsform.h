#pragma once

#include "core/clv/clvterms.h"
#include "ui/widgets/card.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// What a person decides about lifetime value: the model, and the terms that it uses.
class ClvTermsForm : public Card
{
    Q_OBJECT
public:
    explicit ClvTermsForm(QWidget *parent = nullptr);
    void show(const clv::ClvTerms &terms); ///< without signals
    /// Why a model cannot be used with these data; an empty text where it can.
    void showRefusals(const QMap<clv::Model, QString> &refusals);
    void showLastDay(const QDate &day); ///< what "the last day in the data" is

signals:
    void changed(const lodestar::clv::ClvTerms &terms);

private:
    void makeModels();
    void makeMoney();
    void makeTimes();
    void makeFormula();
    void showModels();
    void showRows();
    void keep();
    clv::ClvTerms given() const;

    clv::ClvTerms m_terms;
    QMap<clv::Model, QString> m_refusals;
    QComboBox *m_model = nullptr, *m_prior = nullptr, *m_convention = nullptr;
    Label *m_what = nullptr, *m_refused = nullptr;
    QDoubleSpinBox *m_margin = nullptr, *m_discount = nullptr, *m_retention = nullptr, *m_lifetime = nullptr,
                   *m_cost = nullptr;
    QSpinBox *m_months = nullptr;
    QCheckBox *m_lastDay = nullptr;
    QDateEdit *m_asOf = nullptr;
    QWidget *m_day = nullptr;
    QFormLayout *m_form = nullptr;
    bool m_showing = false; ///< fields change because they are shown, not by a person
};

} // namespace lodestar::ui
