#include "core/research/surveyintake.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/celltext.h"
#include "core/import/datetext.h"
#include "core/project/project.h"
#include "core/research/survey.h"
#include "core/table/datasetstore.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using workshop::Respondent;
using workshop::Response;
using Part = SurveyColumn::Part;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::SurveyIntake)
};

constexpr size_t kMostMisfits = 10000;
constexpr size_t kHeaderWithin = 20; ///< rows
constexpr qsizetype kMisfitCharacters = 200;
const QString kTaken = u"survey.taken"_s;

/// What makes two responses the same: who, and what they said. Not when: a file that is read again says so again.
QString printOf(const Respondent &respondent, std::vector<std::pair<QString, QString>> answers)
{
    std::sort(answers.begin(), answers.end());
    QStringList parts{folded(respondent.name), folded(respondent.company)};
    for (const auto &[question, text] : answers)
        parts << question << text.simplified();
    return parts.join(QChar(0x1f));
}

QHash<QString, int> knownPrints(const std::vector<Respondent> &respondents,
                                const std::vector<workshop::Answer> &answers)
{
    QHash<QString, std::vector<std::pair<QString, QString>>> said;
    for (const workshop::Answer &answer : answers) {
        if (!answer.respondent.isEmpty())
            said[answer.respondent].emplace_back(answer.question, answer.text);
    }
    QHash<QString, int> prints; // nameless people say the same words: each counts
    for (const Respondent &respondent : respondents)
        ++prints[printOf(respondent, said.value(respondent.id))];
    return prints;
}

/// One cell that is no date makes a column of words: what cannot be mistaken is read all the same, also of the Persian
/// calendar.
QDate dayIn(const QString &text)
{
    QByteArray buffer;
    const QByteArray cell = text.toUtf8();
    const auto read = import::readAnyDate(import::plainCell(cell, buffer), import::DateOrder::YearMonthDay);
    return read ? table::dateFromDays(static_cast<double>(read->days)) : QDate();
}

/// Reads one row after the other.
class RowReader
{
public:
    RowReader(const SurveySheet &sheet, const std::vector<SurveyColumn> &columns, const CompanyNames &companies,
              SurveyIntake &intake)
        : m_sheet(sheet), m_columns(columns), m_companies(companies), m_intake(intake)
    { }

    Response read(size_t row)
    {
        m_row = row;
        Response response;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString text = m_sheet.rows[row].value(static_cast<qsizetype>(i)).trimmed();
            if (!text.isEmpty())
                take(response, static_cast<int>(i), text);
        }
        return response;
    }

private:
    void take(Response &response, int column, const QString &text)
    {
        Respondent &person = response.respondent;
        const SurveyColumn &use = m_columns[static_cast<size_t>(column)];
        switch (use.part) {
        case Part::Nothing:
            return;
        case Part::Name:
            person.name = text;
            return;
        case Part::Title:
            person.title = text;
            return;
        case Part::Note:
            person.note = text;
            return;
        case Part::Company:
            person.company = m_companies.keyOf(text);
            if (!m_companies.isEmpty() && !m_companies.isCustomer(person.company))
                misfit(column, text, Tr::tr("no customer is called so; it is kept in their words"));
            return;
        case Part::Date:
            person.asked = m_row < m_sheet.dates.size() ? m_sheet.dates[m_row] : QDate();
            if (!person.asked.isValid())
                person.asked = dayIn(text);
            if (!person.asked.isValid())
                misfit(column, text, Tr::tr("this is no date; the day stays open"));
            return;
        case Part::Answer:
            response.answers.emplace_back(use.question, text);
            return;
        }
    }

    void misfit(int column, const QString &text, const QString &reason)
    {
        if (m_intake.misfits.size() < kMostMisfits)
            m_intake.misfits.push_back({Issue::Severity::Kept, m_sheet.firstLine + static_cast<qint64>(m_row),
                                        column + 1, m_sheet.headers.value(column), reason,
                                        text.left(kMisfitCharacters)});
    }

    const SurveySheet &m_sheet;
    const std::vector<SurveyColumn> &m_columns;
    const CompanyNames &m_companies;
    SurveyIntake &m_intake;
    size_t m_row = 0;
};

bool asksQuestions(const std::vector<SurveyColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const auto &use) { return use.part == Part::Answer; });
}

/// A form may have come in with its header among its rows: below the title, above too little to tell it from. It is
/// found by what its columns are called, and what follows it are the answers.
void findHeader(SurveySheet &sheet, std::vector<SurveyColumn> &columns,
                const std::vector<workshop::Question> &questions)
{
    const size_t looked = std::min(sheet.rows.size(), kHeaderWithin);
    for (size_t row = 0; row < looked && !asksQuestions(columns); ++row) {
        std::vector<SurveyColumn> uses = matchColumns(sheet.rows[row], questions);
        if (!asksQuestions(uses))
            continue;
        columns = std::move(uses);
        sheet.headers = sheet.rows[row];
        const auto taken = static_cast<qint64>(row) + 1;
        sheet.firstLine += taken;
        sheet.rows.erase(sheet.rows.begin(), sheet.rows.begin() + taken);
        sheet.dates.clear(); // of columns that were judged with the header in them
    }
}

Result<SurveySheet> readSheet(const table::DatasetStore &store, const table::DatasetInfo &survey,
                              const std::vector<SurveyColumn> &columns, const TaskControl &control)
{
    SurveySheet sheet;
    sheet.firstLine = survey.header ? 2 : 1;
    LODESTAR_TRY(store.readRaw(survey, [&](const QStringList &row) {
        sheet.rows.push_back(row);
        return !control.cancelled();
    }));
    if (control.cancelled())
        return Error::cancelled();
    const auto stored = store.asStored(survey);
    if (!stored)
        return stored.error();
    for (const table::ColumnInfo &column : stored->columns)
        sheet.headers << column.name;
    for (size_t i = 0; i < columns.size() && i < stored->columns.size(); ++i) {
        if (columns[i].part != Part::Date || stored->columns[i].type != table::ColumnType::Date)
            continue;
        const auto table = store.load(survey, {static_cast<int>(i)}, control);
        if (!table)
            return table.error();
        sheet.dates.resize(sheet.rows.size());
        for (qsizetype row = 0; row < table->rows(); ++row) {
            const auto at = static_cast<size_t>(table->importedRow(row));
            if (!table->column(static_cast<qsizetype>(i)).isMissing(row) && at < sheet.dates.size())
                sheet.dates[at] =
                    table::dateFromDays(table->column(static_cast<qsizetype>(i)).numbers()[static_cast<size_t>(row)]);
        }
    }
    return sheet;
}

} // namespace

SurveyIntake intake(const SurveySheet &sheet, const std::vector<SurveyColumn> &columns, const CompanyNames &companies,
                    const std::vector<Respondent> &respondents, const std::vector<workshop::Answer> &answers)
{
    SurveyIntake found;
    QHash<QString, int> prints = knownPrints(respondents, answers);
    RowReader reader(sheet, columns, companies, found);
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        const size_t misfits = found.misfits.size();
        Response response = reader.read(row);
        const bool isKnown = !response.answers.empty() && prints[printOf(response.respondent, response.answers)]-- > 0;
        if (response.answers.empty() || isKnown) {
            ++(isKnown ? found.known : found.empty);
            found.misfits.resize(misfits); // of a row that is not taken
            continue;
        }
        found.answers += static_cast<qint64>(response.answers.size());
        found.responses.push_back(std::move(response));
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].part == Part::Nothing)
            found.unused << sheet.headers.value(static_cast<qsizetype>(i));
    }
    return found;
}

Result<SurveyIntake> takeAnswers(project::Project &project, const table::DatasetInfo &survey,
                                 const std::vector<SurveyColumn> &columns, const TaskControl &control)
{
    const table::DatasetStore store(project);
    const auto questions = SurveyQuestionStore(project).list(languageInUse());
    const auto stored = store.asStored(survey);
    if (!questions || !stored)
        return questions ? stored.error() : questions.error();
    std::vector<SurveyColumn> uses = columns;
    if (uses.empty()) {
        QStringList headers;
        for (const table::ColumnInfo &column : stored->columns)
            headers << column.name;
        uses = matchColumns(headers, *questions);
    }
    auto sheet = readSheet(store, survey, uses, control);
    const auto companies = CompanyNames::of(project);
    if (!sheet || !companies)
        return sheet ? companies.error() : sheet.error();
    findHeader(*sheet, uses, *questions);
    workshop::RespondentStore people(project);
    const auto respondents = people.list();
    const auto answers = workshop::WorkshopStore(project).answers();
    if (!respondents || !answers)
        return respondents ? answers.error() : respondents.error();
    SurveyIntake taken = intake(*sheet, uses, *companies, *respondents, *answers);
    if (asksQuestions(uses) && taken.answers == 0 && taken.known == 0)
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1: there are no answers in it, so nothing was changed. Bring it back once it is filled "
                            "in.")
                         .arg(isolated(visible(survey.name, 80))),
                     {}};
    LODESTAR_TRY(people.write(taken.responses));
    return taken;
}

Result<> takeNewSurvey(project::Project &project, const std::vector<SurveyColumn> &columns,
                       std::optional<SurveyIntake> *outcome, const TaskControl &control)
{
    const auto survey = table::DatasetStore(project).newest(table::DatasetKind::Survey);
    if (!survey)
        return survey.error();
    if (!*survey || project.setting(kTaken) == QString::number((*survey)->id))
        return {};
    auto taken = takeAnswers(project, **survey, columns, control);
    if (!taken)
        return std::move(taken).error();
    if (outcome)
        *outcome = std::move(*taken);
    return project.setSetting(kTaken, QString::number((*survey)->id));
}

QString intakeText(const SurveyIntake &intake)
{
    QStringList sentences{Tr::tr("%n answer(s) came in from %1 people.", nullptr, static_cast<int>(intake.answers))
                              .arg(format::count(static_cast<qint64>(intake.responses.size())))};
    if (intake.known > 0)
        sentences << Tr::tr("%n row(s) were known already and left out.", nullptr, static_cast<int>(intake.known));
    if (intake.empty > 0)
        sentences << Tr::tr("%n row(s) answer no question.", nullptr, static_cast<int>(intake.empty));
    if (!intake.misfits.empty())
        sentences << Tr::tr("%n cell(s) were not taken as they stand.", nullptr,
                            static_cast<int>(intake.misfits.size()));
    if (!intake.unused.isEmpty()) {
        QStringList names;
        for (const QString &header : intake.unused)
            names << isolated(visible(header, 40));
        sentences << Tr::tr("No question was found for: %1.", "names of columns").arg(listed(names));
    }
    return sentences.join(u' ');
}

} // namespace lodestar::research
