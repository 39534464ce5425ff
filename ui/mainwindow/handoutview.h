#pragma once

#include "core/export/answerworkbook.h"
#include "core/project/handout.h"
#include "core/workshop/question.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/pending.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace lodestar::ui {

class HintBox;
class Label;
class Session;

/// Which questions go to whom, and into what: a small project file that comes back by merging.
class HandoutView : public QWidget
{
    Q_OBJECT
public:
    explicit HandoutView(Session &session, QWidget *parent = nullptr);

signals:
    void closed();

private:
    QWidget *makeFields();
    QWidget *makeChoiceLine();
    QWidget *makeButtons();
    void fillWhom();
    void fillQuestions();
    void fillDue();
    void suggest(); ///< the questions that ask the team chosen
    void checkAll(bool checked);
    void count();
    project::Handout chosen() const;
    void makeFile();
    exports::AnswerWorkbook form() const;
    void makeForm(); ///< for a spreadsheet
    void makePaper(); ///< to be printed
    /// Waits for what writes `path`; then `said` is shown.
    void await(const QFuture<Result<>> &writing, const QString &path, const QString &said);

    Session &m_session;
    std::vector<workshop::Question> m_questions;
    std::vector<workshop::Participant> m_people;
    Pending<Result<>> m_writing;

    QComboBox *m_whom = nullptr, *m_due = nullptr;
    QListWidget *m_list = nullptr;
    Label *m_count = nullptr, *m_who = nullptr;
    HintBox *m_error = nullptr;
    QPushButton *m_make = nullptr, *m_form = nullptr, *m_paper = nullptr;
};

} // namespace lodestar::ui
