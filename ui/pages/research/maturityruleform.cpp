#include "ui/pages/research/maturityruleform.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lodestar::ui {

using research::MaturityRule;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

const QString kAll = QStringLiteral("all"), kAny = QStringLiteral("any");

/// What was typed between commas of any script.
QStringList listFrom(const QString &text)
{
    static const QRegularExpression commas(QStringLiteral("[,;\\x{060C}\\x{FF0C}\\x{3001}\\n]"));
    QStringList list;
    for (const QString &part : text.split(commas)) {
        if (const QString name = part.simplified(); !name.isEmpty() && !list.contains(name))
            list << name;
    }
    return list;
}

} // namespace

MaturityRuleForm::MaturityRuleForm(const QString &id, QWidget *parent) : Card(parent)
{
    m_rule.id = id;
    setPadding(Space::Medium);
    setTone(Tone::Soft);
    body()->addWidget(makeHead());
    body()->addWidget(makeNeeds());
    m_conditions = new QVBoxLayout;
    body()->addLayout(m_conditions);
    m_chooser = new QWidget;
    auto *column = new QVBoxLayout(m_chooser);
    column->setContentsMargins(0, 0, 0, 0);
    m_condition = new ConditionEditor;
    auto *take = makeButton(tr("Ask for this"));
    column->addWidget(m_condition);
    column->addWidget(take, 0, Qt::AlignLeading);
    body()->addWidget(m_chooser);
    m_chooser->hide();
    m_choose = makeButton(tr("Ask for another attribute…"), theme::ButtonKind::Link);
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_chooser->setVisible(m_chooser->isHidden()); });
    connect(m_condition, &ConditionEditor::changed, this,
            [this, take] { take->setEnabled(!m_condition->condition().isEmpty()); });
    connect(take, &QPushButton::clicked, this, [this] {
        MaturityRule rule = m_rule;
        rule.conditions.push_back(m_condition->condition());
        m_chooser->hide();
        emit changed(rule);
    });
}

QWidget *MaturityRuleForm::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_level = new QComboBox;
    m_level->setAccessibleName(tr("Level"));
    for (int level = research::kLowestLevel; level <= research::kHighestLevel; ++level)
        m_level->addItem(tr("Level %1").arg(format::count(level)), level);
    m_name = new TextLine(tr("Name of the level"));
    m_name->setPlaceholderText(tr("What a company on this level is like"));
    auto *away = makeIconButton(QStringLiteral("trash"), tr("Remove the rule"));
    row->addWidget(m_level);
    row->addWidget(m_name, 1);
    row->addWidget(away);
    connect(m_level, &QComboBox::activated, this, [this](int index) {
        MaturityRule rule = m_rule;
        rule.level = research::kLowestLevel + index;
        emit changed(rule);
    });
    connect(m_name, &TextLine::committed, this, [this](const QString &text) {
        MaturityRule rule = m_rule;
        rule.name = text.simplified();
        emit changed(rule);
    });
    connect(away, &QPushButton::clicked, this, &MaturityRuleForm::removed);
    return head;
}

QWidget *MaturityRuleForm::makeNeeds()
{
    auto *needs = new QWidget;
    auto *row = new QHBoxLayout(needs);
    row->setContentsMargins(0, 0, 0, 0);
    m_all = new Segmented(tr("How many of them are needed"));
    m_all->addChoice(kAny, tr("any of"));
    m_all->addChoice(kAll, tr("all of"));
    m_technologies = new TextLine(tr("Technologies of the level"));
    m_technologies->setPlaceholderText(tr("Technologies, with commas between; none: everybody"));
    row->addWidget(m_all);
    row->addWidget(m_technologies, 1);
    connect(m_all, &Segmented::chosen, this, [this](const QString &id) {
        MaturityRule rule = m_rule;
        rule.needsAll = id == kAll;
        emit changed(rule);
    });
    connect(m_technologies, &TextLine::committed, this, [this](const QString &text) {
        MaturityRule rule = m_rule;
        rule.technologies = listFrom(text);
        emit changed(rule);
    });
    return needs;
}

void MaturityRuleForm::show(const MaturityRule &rule, const table::Table &customers, bool canEdit)
{
    m_rule = rule;
    setEnabled(canEdit);
    m_level->setCurrentIndex(rule.level - research::kLowestLevel);
    m_name->setStored(rule.name);
    m_technologies->setStored(rule.technologies.join(QStringLiteral(", ")));
    m_all->setCurrent(rule.needsAll ? kAll : kAny);
    if (customers.columnCount() > 0)
        m_condition->setTable(customers);
    m_choose->setVisible(!m_condition->isEmpty());
    showConditions();
}

void MaturityRuleForm::showConditions()
{
    clearLayout(m_conditions);
    for (size_t i = 0; i < m_rule.conditions.size(); ++i) {
        const table::Condition &condition = m_rule.conditions[i];
        auto *row = new QHBoxLayout;
        //: an attribute and its values: "Employees: from 250"
        row->addWidget(Label::wrapping(tr("%1: %2").arg(isolated(visible(condition.attribute, 60)),
                                                        isolated(visible(condition.valueText(), 120)))),
                       1);
        auto *away = makeIconButton(QStringLiteral("close"), tr("Do not ask for this"));
        connect(away, &QPushButton::clicked, this, [this, i] {
            MaturityRule rule = m_rule;
            if (i < rule.conditions.size())
                rule.conditions.erase(rule.conditions.begin() + static_cast<std::ptrdiff_t>(i));
            emit changed(rule);
        });
        row->addWidget(away);
        m_conditions->addLayout(row);
    }
}

} // namespace lodestar::ui
