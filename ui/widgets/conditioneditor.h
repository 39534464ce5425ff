#pragma once

#include "core/table/condition.h"
#include "core/table/table.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace lodestar::ui {

/// Builds a condition on one attribute: its values to choose from, a range, or yes and no.
class ConditionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionEditor(QWidget *parent = nullptr);
    void setTable(const table::Table &table); ///< the attributes on offer: those that are loaded
    bool isEmpty() const; ///< no attribute can be chosen
    table::Condition condition() const; ///< empty while nothing is chosen
    /// Begins with this one, if its attribute is on offer; values that no customer has any more are offered as well.
    void setCondition(const table::Condition &condition);

signals:
    void changed();

private:
    void showAttribute();
    void addValue(const QString &value, qint64 customers);

    table::Table m_table;
    QComboBox *m_attribute = nullptr;
    QListWidget *m_values = nullptr;
    QWidget *m_range = nullptr, *m_yesNo = nullptr;
    QLineEdit *m_low = nullptr, *m_high = nullptr;
    QComboBox *m_answer = nullptr;
};

} // namespace lodestar::ui
