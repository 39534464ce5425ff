#pragma once

#include <QWidget>

class QPushButton;

namespace lodestar::ui {

class Label;

/// What lies over the screen between two people who vote in secret on one keyboard: whose turn it is, and nothing else.
class Curtain : public QWidget
{
    Q_OBJECT
public:
    explicit Curtain(QWidget *parent = nullptr);
    /// `done` tells what has just been sealed; may be empty.
    void ask(const QString &person, const QString &done);

signals:
    void opened(); ///< by the person, who now sits at the keyboard
    void left(); ///< back to the room

private:
    Label *m_done = nullptr, *m_title = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace lodestar::ui
