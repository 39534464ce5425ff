#pragma once

#include "core/research/voices.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class Session;
class TextEdit;
class TextLine;

/// The people who were asked, and the one that is chosen: who they are, and what they said, question by question.
class PersonPanel : public QWidget
{
    Q_OBJECT
public:
    PersonPanel(Session &session, workshop::Respondent::Kind kind, QWidget *parent = nullptr);
    /// `questions`: those that can be answered here.
    void show(const research::Voices &voices, const std::vector<workshop::Question> &questions,
              const research::CompanyNames &companies, bool canEdit);
    void commit(); ///< what is being typed, now
    void startNew(); ///< a person of whom nothing is known yet
    QString begunAnswer() const;
    void beginAnswer(const QString &text);

private:
    QWidget *makePeople();
    QWidget *makePerson();
    QWidget *makeAnswers();
    void offerCompanies(const QStringList &names);
    void fillPeople();
    void showPerson();
    void showAnswers();
    void save(const std::function<void(workshop::Respondent &)> &change);
    void addAnswer();
    void remove();
    const workshop::Respondent *selected() const;

    Session &m_session;
    workshop::Respondent::Kind m_kind;
    research::Voices m_voices;
    std::vector<workshop::Question> m_questions;
    research::CompanyNames m_companies;
    QString m_selected, m_shown; ///< ids: chosen, and in the fields
    bool m_canEdit = false, m_isNew = false;
    QListWidget *m_people = nullptr;
    QPushButton *m_new = nullptr;
    QWidget *m_person = nullptr;
    TextLine *m_name = nullptr, *m_title = nullptr, *m_company = nullptr, *m_asked = nullptr, *m_by = nullptr;
    TextEdit *m_note = nullptr, *m_entry = nullptr;
    QComboBox *m_question = nullptr;
    QVBoxLayout *m_answers = nullptr;
};

} // namespace lodestar::ui
