#pragma once

#include "core/workshop/question.h"

#include <QWidget>

class QPushButton;

namespace lodestar::ui {

class ElidedLabel;
class Label;

/// The question in letters the back row reads; why it matters and what to ask next fold away to one line.
class QuestionHeading : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionHeading(QWidget *parent = nullptr);
    void showQuestion(const workshop::Question &question);
    QString kicker() const; ///< number and group, as the stage says them too

protected:
    void resizeEvent(QResizeEvent *event) override; ///< smaller words in a narrow column

private:
    void unfold(bool open);

    Label *m_kicker = nullptr, *m_text = nullptr, *m_why = nullptr, *m_followUps = nullptr;
    ElidedLabel *m_line = nullptr;
    QPushButton *m_fold = nullptr;
};

} // namespace lodestar::ui
