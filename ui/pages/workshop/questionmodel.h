#pragma once

#include "core/workshop/workshopstore.h"

#include <QAbstractListModel>

namespace lodestar::ui {

/// The questions as a list: group headings that cannot be chosen, and under each its questions with how far they are.
class QuestionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        NumberRole, ///< 1..25, 0 for the warm-up
        AnswersRole, ///< how many answers there are
        DecidedRole,
        HeadingRole
    };

    explicit QuestionModel(std::vector<workshop::Question> questions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setProgress(const std::vector<workshop::Answer> &answers, const std::vector<workshop::Decision> &decisions);
    /// Shows only questions that contain `text`; headings without questions disappear.
    void setFilter(const QString &text);
    QModelIndex indexOf(const QString &questionId) const;
    QModelIndex firstQuestion() const;

private:
    struct Row {
        int question = -1; ///< into m_questions; -1: a heading
        QString heading;
    };
    struct Progress {
        int answers = 0;
        bool decided = false;
    };
    void rebuild();

    std::vector<workshop::Question> m_questions;
    std::vector<Row> m_rows;
    QHash<QString, Progress> m_progress;
    QString m_filter;
};

} // namespace lodestar::ui
