#include "ui/pages/workshop/questionmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using workshop::QuestionStanding;

namespace {

const QString kMime = u"application/x-lodestar-question"_s;

} // namespace

QuestionModel::QuestionModel(QObject *parent) : QAbstractListModel(parent) { }

void QuestionModel::setQuestions(std::vector<workshop::Question> questions)
{
    const auto same = [](const workshop::Question &a, const workshop::Question &b) {
        return a.id == b.id && a.text == b.text && a.group == b.group && a.hidden == b.hidden && a.why == b.why;
    };
    if (std::equal(questions.begin(), questions.end(), m_questions.begin(), m_questions.end(), same))
        return;
    beginResetModel();
    m_questions = std::move(questions);
    rebuild();
    endResetModel();
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString QuestionModel::spoken(const workshop::Question &question, const workshop::QuestionProgress &progress) const
{
    const QString state = progress.cards > 0 && progress.standing == QuestionStanding::Answered
        ? tr("%n answer(s)", nullptr, progress.cards)
        : workshop::questionStandingName(progress.standing);
    if (question.number > 0)
        return tr("Question %1: %2 (%3)").arg(format::count(question.number), question.text, state);
    return question.own ? tr("Own question: %1 (%2)").arg(question.text, state)
                        : tr("Warm-up: %1 (%2)").arg(question.text, state);
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
    const workshop::QuestionProgress progress = m_progress.value(question.id);
    switch (role) {
    case Qt::DisplayRole:
        return question.text;
    case Qt::ToolTipRole: {
        const QString tip = progress.reasons().isEmpty() ? question.text : question.text + u'\n' + progress.reasons();
        return Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip;
    }
    case Qt::AccessibleTextRole:
        return spoken(question, progress);
    case IdRole:
        return question.id;
    case NumberRole:
        return question.number;
    case AnswersRole:
        return progress.cards;
    case StandingRole:
        return static_cast<int>(progress.standing);
    case StandingTextRole:
        if (progress.standing == QuestionStanding::Nothing)
            return QString();
        return progress.standing == QuestionStanding::Answered ? tr("%n answer(s)", nullptr, progress.cards)
                                                               : workshop::questionStandingName(progress.standing);
    case DecidedRole:
        return progress.isDecided();
    case HiddenRole:
        return question.hidden;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drops = m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!index.isValid())
        return drops;
    if (m_rows[static_cast<size_t>(index.row())].question < 0)
        return drops;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | drops | (m_movable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList QuestionModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *QuestionModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMime, indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool QuestionModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(kMime))
        return false;
    const int place = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    QString before;
    for (int at = place; at < rowCount() && before.isEmpty(); ++at)
        before = index(at).data(IdRole).toString();
    emit moveWanted(QString::fromUtf8(data->data(kMime)), before);
    return false; // the project moves it, and the list follows: nothing is to be removed here
}

void QuestionModel::setProgress(const QHash<QString, workshop::QuestionProgress> &progress)
{
    if (m_show == Show::Open) { // other rows may be open now
        beginResetModel();
        m_progress = progress;
        rebuild();
        endResetModel();
        return;
    }
    m_progress = progress;
    rebuild(); // the same rows; their headings count anew
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

void QuestionModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
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

bool QuestionModel::shows(const workshop::Question &question) const
{
    if (question.hidden != (m_show == Show::PutAway))
        return false;
    if (m_show == Show::Open) {
        const auto standing = m_progress.value(question.id).standing;
        if (standing == QuestionStanding::Decided)
            return false;
    }
    return m_filter.isEmpty() || folded(question.text).contains(m_filter);
}

QString QuestionModel::headingOf(const QString &group) const
{
    int all = 0, done = 0;
    for (const workshop::Question &question : m_questions) {
        if (question.group != group || question.hidden)
            continue;
        ++all;
        done += m_progress.value(question.id).standing != QuestionStanding::Nothing ? 1 : 0;
    }
    const QString name = visible(workshop::questionGroupName(group), 60);
    return all == 0 || done == 0
        ? name
        : tr("%1 · %2 of %3", "group, questions begun, all").arg(name, format::count(done), format::count(all));
}

void QuestionModel::rebuild()
{
    m_rows.clear();
    QString group;
    bool first = true;
    for (size_t i = 0; i < m_questions.size(); ++i) {
        if (!shows(m_questions[i]))
            continue;
        if (std::exchange(first, false) || m_questions[i].group != group) {
            group = m_questions[i].group;
            m_rows.push_back({-1, headingOf(group)});
        }
        m_rows.push_back({static_cast<int>(i), {}});
    }
}

} // namespace lodestar::ui
