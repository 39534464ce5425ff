#pragma once

#include "core/workshop/question.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Session;

/// The questions of the customer survey, and the form to hand out: as a workbook or on paper, in any language.
class SurveyForm : public QWidget
{
    Q_OBJECT
public:
    explicit SurveyForm(Session &session, QWidget *parent = nullptr);
    void show(const std::vector<workshop::Question> &questions, bool canEdit);

private:
    void add();
    void saveForm(bool onPaper);

    Session &m_session;
    QStringList m_shown; ///< ids and texts in sight
    bool m_canEdit = false;
    QVBoxLayout *m_questions = nullptr;
    QLineEdit *m_entry = nullptr;
    QPushButton *m_add = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace lodestar::ui
