#include "ui/widgets/button.h"

#include "ui/base/icon.h"

#include <QAction>

namespace lodestar::ui {

namespace {

theme::ColorRole iconColor(ButtonKind kind)
{
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
        return theme::ColorRole::AccentText;
    return kind == ButtonKind::Link ? theme::ColorRole::Accent : theme::ColorRole::Text;
}

void prepare(QPushButton *button, ButtonKind kind)
{
    theme::setButtonKind(button, kind);
    button->setAutoDefault(true); // Enter presses it where it has the focus, as Space does
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void follow(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
}

} // namespace

QPushButton *makeButton(const QString &text, ButtonKind kind, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    prepare(button, kind);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, iconColor(kind)));
    return button;
}

QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    prepare(button, kind);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    prepare(this, ButtonKind::Primary);
}

QuietButton::QuietButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    prepare(this, ButtonKind::Quiet);
}

QPushButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    prepare(button, ButtonKind::Link);
    button->setIcon(icon(iconName, theme::ColorRole::TextMuted));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace lodestar::ui
