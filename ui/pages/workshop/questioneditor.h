#pragma once

#include "core/workshop/question.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class Label;

/// The words of a question below the list: of an own one text, group and why it is asked; of a shipped one the text,
/// with the way back to the shipped words.
class QuestionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionEditor(QWidget *parent = nullptr);
    void begin(const workshop::Question &question); ///< an empty id: a new one

signals:
    void saved(const lodestar::workshop::Question &question);
    void restored(const QString &question); ///< the shipped words are wanted again

private:
    void save();

    workshop::Question m_question;
    Label *m_title = nullptr;
    QLineEdit *m_text = nullptr, *m_why = nullptr;
    QComboBox *m_group = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace lodestar::ui
