#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace lodestar::ui {

class Label;
class Session;

/// Which questions a block of the agenda is about: a button that opens the list to tick, and the numbers beside it.
class QuestionChooser : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionChooser(Session &session, QWidget *parent = nullptr);
    void setChosen(const QStringList &questions); ///< Question::id
    QStringList chosen() const { return m_chosen; }

signals:
    void changed(const QStringList &questions); ///< by a person

private:
    void fill();
    void tell();

    Session &m_session;
    QStringList m_chosen;
    QPushButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    Label *m_names = nullptr;
};

} // namespace lodestar::ui
