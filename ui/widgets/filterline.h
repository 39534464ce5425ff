#pragma once

#include <QLineEdit>

class QTimer;

namespace lodestar::ui {

/// The line above a list that narrows it as one types. Down goes to the list; Escape clears.
class FilterLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterLine(const QString &placeholder, QWidget *parent = nullptr);
    void setList(QWidget *list); ///< gets the focus by Down

signals:
    void filterChanged(const QString &text); ///< a moment after the last key

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer *m_pause = nullptr;
    QWidget *m_list = nullptr;
};

} // namespace lodestar::ui
