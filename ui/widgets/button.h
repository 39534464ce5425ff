#pragma once

#include "ui/theme/style.h"

#include <QPushButton>

namespace lodestar::ui {

using theme::ButtonKind;

/// A button with text; `icon` is the name of one of the line icons, or empty.
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Quiet, const QString &icon = {},
                        QWidget *parent = nullptr);
/// A button that carries out an action: text, tip, enabledness and shortcut follow it.
QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent = nullptr);

class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
};

class QuietButton : public QPushButton
{
    Q_OBJECT
public:
    explicit QuietButton(const QString &text, QWidget *parent = nullptr);
};

/// A small square button with an icon alone; `name` is its accessible name and its tip.
QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace lodestar::ui
