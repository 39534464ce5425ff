#include "core/workshop/answerform.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::AnswerForm)
};

constexpr qsizetype kMostCharacters = 4000; // of an answer: a card, not a report
constexpr qsizetype kShown = 200;
constexpr int kBefore = 3, kAfter = 2; ///< columns before and after those of the answers

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Which column of a form is what; -1 where there is none.
struct FormColumns {
    int id = -1, name = -1, team = -1;
    std::vector<int> answers;
};

/// The column in which most cells are ids of questions.
int idColumn(const FormSheet &sheet, const QStringList &questions)
{
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < sheet.header.size(); ++column) {
        const auto hits = std::count_if(sheet.rows.begin(), sheet.rows.end(), [&](const QStringList &row) {
            return questions.contains(row.value(column).trimmed().toLower());
        });
        if (hits > most) {
            most = hits;
            best = column;
        }
    }
    return best;
}

/// By the words of the header in the language in use; a header in other words is taken by its order, as it was made.
FormColumns columnsOf(const FormSheet &sheet, const QStringList &questions)
{
    FormColumns columns;
    columns.id = idColumn(sheet, questions);
    const QStringList own = answerFormHeader();
    const auto at = [&](qsizetype index) {
        for (int column = 0; column < sheet.header.size(); ++column) {
            if (folded(sheet.header.at(column)) == folded(own.at(index)))
                return column;
        }
        return -1;
    };
    columns.name = at(kBefore + kFormAnswers);
    columns.team = at(kBefore + kFormAnswers + 1);
    for (int i = 0; i < kFormAnswers; ++i) {
        if (const int column = at(kBefore + i); column >= 0)
            columns.answers.push_back(column);
    }
    const auto width = static_cast<int>(sheet.header.size());
    if (columns.answers.empty() && width > columns.id + kBefore) {
        const bool hasPerson = width > columns.id + kBefore + kAfter;
        const int end = hasPerson ? width - kAfter : width;
        for (int column = columns.id + kBefore; column < end; ++column)
            columns.answers.push_back(column);
        columns.name = hasPerson ? width - 2 : -1;
        columns.team = hasPerson ? width - 1 : -1;
    }
    return columns;
}

/// Reads one row after the other; names hold for the rows below.
class FormReader
{
public:
    FormReader(const FormSheet &sheet, FormColumns columns, const QStringList &questions,
               const std::vector<Participant> &people)
        : m_sheet(sheet), m_columns(std::move(columns)), m_questions(questions), m_people(people)
    { }

    FormAnswers read() &&
    {
        for (size_t row = 0; row < m_sheet.rows.size(); ++row)
            readRow(row);
        return std::move(m_read);
    }

private:
    QString cell(size_t row, int column) const
    {
        return column < 0 ? QString() : m_sheet.rows[row].value(column).trimmed();
    }

    void readRow(size_t row)
    {
        const QString name = cell(row, m_columns.name).simplified(), team = cell(row, m_columns.team).simplified();
        if (!name.isEmpty())
            m_person = personOf(name, teamOf(team));
        const QString question = cell(row, m_columns.id).toLower();
        const bool isKnown = m_questions.contains(question);
        for (int column = 0; column < m_sheet.header.size(); ++column) {
            const QString text = cell(row, column);
            const bool isAnswer =
                std::find(m_columns.answers.begin(), m_columns.answers.end(), column) != m_columns.answers.end();
            if (text.isEmpty() || !isAnswer)
                continue;
            if (!isKnown)
                misfit(row, column, text,
                       question.isEmpty() ? Tr::tr("its row names no question")
                                          : Tr::tr("there is no question %1").arg(isolated(visible(question, 40))));
            else
                take(row, column, question, text);
        }
    }

    void take(size_t row, int column, const QString &question, const QString &text)
    {
        if (text.size() > kMostCharacters)
            misfit(
                row, column, text,
                Tr::tr("longer than %n characters; the rest is left out", nullptr, static_cast<int>(kMostCharacters)));
        Answer answer;
        answer.id = newId();
        answer.question = question;
        answer.participant = m_person.id;
        answer.team = m_person.team;
        answer.text = text.left(kMostCharacters);
        m_read.answers.push_back(std::move(answer));
    }

    /// The id of a team by its name in the language in use; own words stay.
    static QString teamOf(const QString &name)
    {
        const QStringList ids = teamIds();
        for (const QString &id : ids) {
            if (folded(name) == folded(teamName(id)) || folded(name) == folded(id))
                return id;
        }
        return name;
    }

    /// Somebody known of that name (and team, when one is given), or somebody new.
    Participant personOf(const QString &name, const QString &team)
    {
        const std::vector<Participant> *const everybody[] = {&m_people, &m_read.newPeople};
        for (const auto *people : everybody) {
            for (const Participant &person : *people) {
                const bool isTeam = team.isEmpty() || person.team.compare(team, Qt::CaseInsensitive) == 0;
                if (isTeam && person.name.compare(name, Qt::CaseInsensitive) == 0)
                    return person;
            }
        }
        m_read.newPeople.push_back({newId(), name, team});
        return m_read.newPeople.back();
    }

    void misfit(size_t row, int column, const QString &text, const QString &reason)
    {
        m_read.misfits.push_back({Issue::Severity::Rejected, m_sheet.lines[row], column + 1, m_sheet.header.at(column),
                                  reason, text.left(kShown)});
    }

    const FormSheet &m_sheet;
    FormColumns m_columns;
    const QStringList &m_questions;
    const std::vector<Participant> &m_people;
    Participant m_person;
    FormAnswers m_read;
};

} // namespace

QStringList answerFormHeader()
{
    QStringList header{Tr::tr("Id"), Tr::tr("Question"), Tr::tr("Why it matters")};
    for (int i = 1; i <= kFormAnswers; ++i)
        header << Tr::tr("Answer %1").arg(i);
    return header << Tr::tr("Name") << Tr::tr("Team");
}

Result<FormAnswers> readAnswers(const FormSheet &sheet, const QStringList &questions,
                                const std::vector<Participant> &people)
{
    FormColumns columns = columnsOf(sheet, questions);
    if (columns.id < 0 || columns.answers.empty())
        return Error{
            ErrorKind::BadInput,
            Tr::tr("This table has no column with the ids of questions (q1, q2, …) and columns of answers behind "
                   "it. Use the form that Hand out questions makes, and leave its first columns as they are."),
            {}};
    return FormReader(sheet, std::move(columns), questions, people).read();
}

} // namespace lodestar::workshop
