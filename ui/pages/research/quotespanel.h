#pragma once

#include "core/research/voices.h"
#include "ui/base/stagescene.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace lodestar::ui {

class DataTableView;
class FilterLine;
class Label;
class Session;
class VoicesModel;

/// What people said, question by question: how many, in which themes, and each quote with who and when.
class QuotesPanel : public QWidget
{
    Q_OBJECT
public:
    QuotesPanel(Session &session, workshop::Respondent::Kind kind, QWidget *parent = nullptr);
    void show(const research::Voices &voices, const std::vector<workshop::Question> &questions,
              const research::CompanyNames &companies, bool canEdit);
    void showQuestion(const QString &id);
    QString currentQuestion() const;
    /// The question with what was said of it, a column for each theme; nothing while nobody said anything.
    std::optional<StageScene> stageScene() const;

signals:
    void questionChanged();

private:
    QWidget *makeQuotes();
    void fillQuestions();
    void showQuotes();
    struct Selection {
        QStringList answers; ///< ids
        QString theme; ///< of one of them; empty: none has any
    };
    Selection selection() const;
    void nameTheme();
    void setTheme(const QStringList &answers, const QString &name);

    Session &m_session;
    workshop::Respondent::Kind m_kind;
    research::Voices m_voices;
    std::vector<workshop::Question> m_questions;
    research::CompanyNames m_companies;
    QListWidget *m_list = nullptr;
    Label *m_text = nullptr, *m_spoke = nullptr, *m_themes = nullptr;
    FilterLine *m_find = nullptr;
    DataTableView *m_table = nullptr;
    VoicesModel *m_model = nullptr;
    QPushButton *m_theme = nullptr, *m_apart = nullptr;
};

} // namespace lodestar::ui
