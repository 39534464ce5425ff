#pragma once

#include "core/profile/analysis.h"
#include "core/profile/offeredpoints.h"
#include "ui/base/pending.h"

#include <QWidget>

class QPushButton;

namespace lodestar::ui {

class ConditionEditor;
class Label;

/// What a criterion asks for, in words; and, once asked, changed where it stands, with how many customers would meet it
/// shown while one chooses.
class ConditionInPlace : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionInPlace(QWidget *parent = nullptr);
    ~ConditionInPlace() override;
    void setCondition(const table::Condition &condition); ///< what the project holds; empty: a statement in words
    void setAnalysis(std::shared_ptr<const profile::Analysis> analysis); ///< null: nothing to choose from
    void setCanEdit(bool canEdit);
    bool isEditing() const;

signals:
    void chosen(const lodestar::table::Condition &condition);

private:
    QWidget *makeEditor();
    void begin();
    void end();
    void take();
    void countAgain();
    void refresh();

    table::Condition m_condition;
    std::shared_ptr<const profile::Analysis> m_analysis;
    Pending<Result<profile::OfferedPoints>> m_counting;
    bool m_canEdit = false;
    Label *m_value = nullptr, *m_counts = nullptr;
    QPushButton *m_change = nullptr, *m_take = nullptr;
    QWidget *m_box = nullptr; ///< the editor, while one chooses
    ConditionEditor *m_editor = nullptr;
};

} // namespace lodestar::ui
