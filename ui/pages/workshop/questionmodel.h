#pragma once

#include "core/workshop/progress.h"
#include "core/workshop/question.h"

#include <QAbstractListModel>

namespace lodestar::ui {

/// The questions as a list: group headings that cannot be chosen, and under each its questions with how far they are.
/// A question can be dragged to another place; who owns the model makes it so.
class QuestionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        NumberRole, ///< 1..25, 0 for the warm-up and for own questions
        AnswersRole, ///< how many answers there are
        StandingRole, ///< workshop::QuestionStanding
        StandingTextRole, ///< the same in words; empty where there is nothing yet
        DecidedRole,
        HiddenRole,
        HeadingRole
    };
    enum class Show { InUse, Open, PutAway }; ///< all but the hidden ones; those not decided; the hidden ones

    explicit QuestionModel(QObject *parent = nullptr);
    void setQuestions(std::vector<workshop::Question> questions); ///< in their order, hidden ones among them
    const std::vector<workshop::Question> &questions() const { return m_questions; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void setProgress(const QHash<QString, workshop::QuestionProgress> &progress);
    /// Shows only questions that contain `text`; headings without questions disappear.
    void setFilter(const QString &text);
    void setShow(Show show);
    void setMovable(bool movable) { m_movable = movable; }
    QModelIndex indexOf(const QString &questionId) const;
    QModelIndex firstQuestion() const;

signals:
    void moveWanted(const QString &question, const QString &before); ///< `before` empty: to the end

private:
    struct Row {
        int question = -1; ///< into m_questions; -1: a heading
        QString heading;
    };
    bool shows(const workshop::Question &question) const;
    QString headingOf(const QString &group) const;
    QString spoken(const workshop::Question &question, const workshop::QuestionProgress &progress) const;
    void rebuild();

    std::vector<workshop::Question> m_questions;
    std::vector<Row> m_rows;
    QHash<QString, workshop::QuestionProgress> m_progress;
    QString m_filter;
    Show m_show = Show::InUse;
    bool m_movable = false;
};

} // namespace lodestar::ui
