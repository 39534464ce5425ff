#pragma once

#include "core/profile/analysis.h"
#include "core/profile/criterioninsight.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class FlowLayout;
class Label;

/// How a criterion stands among the customers of today: who meets it, what it does to the tiers and to whom, and what
/// to look at before it is trusted.
class CriterionStanding : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionStanding(QWidget *parent = nullptr);
    /// Nothing: the customers were not asked. `inWords`: people answer it.
    void setInsight(const profile::CriterionInsight *insight, std::shared_ptr<const profile::Analysis> analysis,
                    bool inWords);

signals:
    void customerWanted(const QString &key);

private:
    void showWho();

    std::vector<qsizetype> m_rows; ///< whom it keeps out of Best, or in
    std::shared_ptr<const profile::Analysis> m_analysis;
    Label *m_counts = nullptr, *m_effect = nullptr;
    QPushButton *m_who = nullptr;
    QWidget *m_names = nullptr;
    FlowLayout *m_nameList = nullptr;
    QVBoxLayout *m_warnings = nullptr;
};

} // namespace lodestar::ui
