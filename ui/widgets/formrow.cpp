#include "ui/widgets/formrow.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace lodestar::ui {

FormRow::FormRow(const QString &name, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(theme::Space::Tiny));
    auto *label = Label::wrapping(name, theme::FontRole::BodyStrong);
    label->setBuddy(field);
    column->addWidget(label);
    if (!hint.isEmpty())
        column->addWidget(Label::wrapping(hint, theme::FontRole::Small, theme::ColorRole::TextMuted));
    column->addWidget(field);
    m_error = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::Negative);
    m_error->hide();
    column->addWidget(m_error);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    field->setAccessibleDescription(hint);
}

void FormRow::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace lodestar::ui
