#pragma once

#include "core/research/maturity.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class ConditionEditor;
class Segmented;
class TextLine;

/// One rule of technical maturity: its level and name, the technologies, and other attributes that count.
class MaturityRuleForm : public Card
{
    Q_OBJECT
public:
    explicit MaturityRuleForm(const QString &id, QWidget *parent = nullptr);
    QString id() const { return m_rule.id; }
    /// `customers`: whose attributes can be asked for; may be empty.
    void show(const research::MaturityRule &rule, const table::Table &customers, bool canEdit);

signals:
    void changed(const lodestar::research::MaturityRule &rule);
    void removed();

private:
    QWidget *makeHead();
    QWidget *makeNeeds();
    void showConditions();

    research::MaturityRule m_rule;
    QComboBox *m_level = nullptr;
    TextLine *m_name = nullptr, *m_technologies = nullptr;
    Segmented *m_all = nullptr;
    QVBoxLayout *m_conditions = nullptr;
    QWidget *m_chooser = nullptr;
    ConditionEditor *m_condition = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace lodestar::ui
