#pragma once

#include "core/profile/analysis.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class Card;
class FlowLayout;
class HintBox;
class Label;

/// One trait in full: the finding as a sentence, how sure we are, best against rest, the formula, and who has it.
class TraitDetail : public QWidget
{
    Q_OBJECT
public:
    explicit TraitDetail(QWidget *parent = nullptr);
    void show(const std::shared_ptr<const profile::Analysis> &analysis, const traits::Trait &trait);
    void setCanAdd(bool canAdd, const QString &whyNot);

signals:
    void addRequested();
    /// Someone wants a chart as a file: the page asks where.
    void chartSaveRequested(lodestar::render::ChartView *chart, int format);

private:
    QWidget *makeFinding();
    QWidget *makeCustomers();
    void showCustomers(const profile::Analysis &analysis, const traits::Trait &trait);

    Label *m_finding = nullptr, *m_sureness = nullptr, *m_formula = nullptr, *m_customersTitle = nullptr;
    HintBox *m_caution = nullptr;
    render::ChartView *m_bars = nullptr;
    QPushButton *m_add = nullptr, *m_showFormula = nullptr;
    FlowLayout *m_names = nullptr;
};

} // namespace lodestar::ui
