#pragma once

#include "core/workshop/workshopstore.h"
#include "core/workshop/writinground.h"
#include "ui/pages/workshop/writingform.h"

class QLineEdit;
class QStringListModel;

namespace lodestar::ui {

/// Cards that were written on paper, typed as fast as they can be read: the words, Enter, who wrote it, next. A team is
/// one key; a person is found by the beginning of the name; Enter alone takes the same as before.
class PaperForm : public Card
{
    Q_OBJECT
public:
    explicit PaperForm(WritingForm::Desk desk, QWidget *parent = nullptr);
    /// `names`: what the people are called on screen, in the order of `people`.
    void open(const std::vector<workshop::Participant> &people, const QStringList &names,
              const workshop::WritingRound &round);
    void commit(); ///< what is being typed goes into the project
    void forget();
    void focusEntry();

signals:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whose card it is.
    struct Author {
        QString participant, team, words;
    };
    void makeFrom();
    void keepDraft();
    void enter(const Author &author);
    void enterTyped();
    void takeUp(const QString &card);
    void tell();
    std::optional<Author> authorFrom(const QString &typed) const;
    std::vector<Author> authors() const; ///< the people, then the teams

    WritingForm::Desk m_desk;
    bool m_isOpen = false;
    std::vector<workshop::Participant> m_people;
    QStringList m_names;
    std::vector<workshop::Answer> m_written; ///< in this sitting
    workshop::Answer m_draft;
    Author m_last;
    CardEntry *m_text = nullptr;
    QLineEdit *m_from = nullptr;
    QStringListModel *m_suggestions = nullptr;
    WrittenCards *m_cards = nullptr;
    Label *m_kept = nullptr, *m_same = nullptr, *m_count = nullptr, *m_problem = nullptr;
    QTimer *m_pause = nullptr;
};

} // namespace lodestar::ui
