#include "ui/pages/workshop/questionmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

namespace lodestar::ui {

QuestionModel::QuestionModel(std::vector<workshop::Question> questions, QObject *parent)
    : QAbstractListModel(parent), m_questions(std::move(questions))
{
    rebuild();
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.question < 0) {
        if (role == HeadingRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    }
    const workshop::Question &question = m_questions[static_cast<size_t>(row.question)];
    const Progress progress = m_progress.value(question.id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return question.text;
    case Qt::AccessibleTextRole: {
        const QString state = progress.decided ? tr("decided") : tr("%n answer(s)", nullptr, progress.answers);
        return question.number > 0
            ? tr("Question %1: %2 (%3)").arg(format::count(question.number), question.text, state)
            : tr("Warm-up: %1 (%2)").arg(question.text, state);
    }
    case IdRole:
        return question.id;
    case NumberRole:
        return question.number;
    case AnswersRole:
        return progress.answers;
    case DecidedRole:
        return progress.decided;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].question < 0 ? Qt::NoItemFlags
                                                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void QuestionModel::setProgress(const std::vector<workshop::Answer> &answers,
                                const std::vector<workshop::Decision> &decisions)
{
    m_progress.clear();
    for (const auto &answer : answers)
        ++m_progress[answer.question].answers;
    for (const auto &decision : decisions)
        m_progress[decision.subject].decided = true;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void QuestionModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = folded(text);
    rebuild();
    endResetModel();
}

QModelIndex QuestionModel::indexOf(const QString &questionId) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].question >= 0 && m_questions[static_cast<size_t>(m_rows[row].question)].id == questionId)
            return index(static_cast<int>(row));
    return {};
}

QModelIndex QuestionModel::firstQuestion() const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].question >= 0)
            return index(static_cast<int>(row));
    return {};
}

void QuestionModel::rebuild()
{
    m_rows.clear();
    for (const auto &group : workshop::questionGroups()) {
        const size_t headingAt = m_rows.size();
        for (size_t i = 0; i < m_questions.size(); ++i)
            if (m_questions[i].group == group.id
                && (m_filter.isEmpty() || folded(m_questions[i].text).contains(m_filter)))
                m_rows.push_back({static_cast<int>(i), {}});
        if (m_rows.size() > headingAt)
            m_rows.insert(m_rows.begin() + static_cast<qsizetype>(headingAt), {-1, group.name});
    }
}

} // namespace lodestar::ui
