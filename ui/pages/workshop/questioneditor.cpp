#include "ui/pages/workshop/questioneditor.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

QuestionEditor::QuestionEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    m_title = new Label({}, FontRole::BodyStrong);
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Words of the question"));
    m_text->setPlaceholderText(tr("The question, as it is read out"));
    m_text->setMaxLength(400);
    m_group = new QComboBox;
    m_group->setAccessibleName(tr("Group of the question"));
    for (const auto &group : workshop::questionGroups())
        m_group->addItem(group.name, group.id);
    m_group->addItem(workshop::questionGroupName(QStringLiteral("own")), QStringLiteral("own"));
    m_why = new QLineEdit;
    m_why->setAccessibleName(tr("Why it is asked"));
    m_why->setPlaceholderText(tr("Why it is asked"));
    m_why->setMaxLength(400);
    auto *save = makeButton(tr("Keep the question"), ButtonKind::Primary);
    auto *cancel = makeButton(tr("Leave it"));
    m_restore = makeButton(tr("Shipped words"), ButtonKind::Link);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {save, cancel, m_restore})
        row->addWidget(button);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_group);
    column->addWidget(m_why);
    column->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &QuestionEditor::save);
    connect(m_text, &QLineEdit::returnPressed, this, &QuestionEditor::save);
    connect(m_why, &QLineEdit::returnPressed, this, &QuestionEditor::save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        hide();
        emit restored(m_question.id);
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &QWidget::hide);
    hide();
}

void QuestionEditor::begin(const workshop::Question &question)
{
    m_question = question;
    const bool own = question.own || question.id.isEmpty();
    m_title->setText(question.id.isEmpty() ? tr("A question of your own")
                         : own             ? tr("Your question")
                                           : tr("In your own words"));
    m_text->setText(question.text);
    m_why->setText(question.why);
    const int group = m_group->findData(question.group);
    m_group->setCurrentIndex(group >= 0 ? group : m_group->count() - 1);
    m_group->setVisible(own);
    m_why->setVisible(own);
    m_restore->setVisible(question.reworded);
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void QuestionEditor::save()
{
    if (m_text->text().simplified().isEmpty()) {
        m_text->setFocus();
        return;
    }
    m_question.text = m_text->text().simplified();
    if (m_question.own || m_question.id.isEmpty()) {
        m_question.why = m_why->text().trimmed();
        m_question.group = m_group->currentData().toString();
    }
    hide();
    emit saved(m_question);
}

} // namespace lodestar::ui
