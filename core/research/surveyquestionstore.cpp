#include "core/research/survey.h"

#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using workshop::Question;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::Survey)
};

QString folder()
{
    return u":/survey"_s;
}

/// The form speaks a language as a whole or English.
QString formPath(const QString &language)
{
    const QString path = QDir(folder()).filePath(u"form.%1.json"_s.arg(language));
    return QFile::exists(path) ? path : QDir(folder()).filePath(u"form.en.json"_s);
}

} // namespace

QString surveyGroup()
{
    return u"survey"_s;
}

QString languageInUse()
{
    const QLocale locale;
    return locale.language() == QLocale::Chinese ? u"zh_CN"_s : locale.name().section(u'_', 0, 0);
}

Result<std::vector<Question>> shippedSurvey(const QString &language)
{
    return workshop::readQuestions(folder(), language);
}

Result<std::vector<std::pair<QString, QString>>> surveyTexts()
{
    std::vector<std::pair<QString, QString>> texts;
    for (const QString &name : QDir(folder()).entryList({u"questions.*.json"_s}, QDir::Files, QDir::Name)) {
        const auto questions = shippedSurvey(name.section(u'.', 1, 1));
        if (!questions)
            return questions.error();
        for (const Question &question : *questions)
            texts.emplace_back(question.text, question.id);
    }
    return texts;
}

Result<FormWords> formWords(const QString &language)
{
    QFile file(formPath(language));
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (json.isEmpty())
        return Error::failed(Tr::tr("The words of the survey form cannot be read. Install Lodestar again."),
                             file.errorString());
    const auto word = [&](QLatin1StringView key) { return json.value(key).toString(); };
    return FormWords{word("title"_L1),   word("intro"_L1), word("name"_L1), word("role"_L1),
                     word("company"_L1), word("date"_L1),  word("note"_L1)};
}

Result<std::vector<Question>> SurveyQuestionStore::list(const QString &language) const
{
    auto questions = shippedSurvey(language);
    if (!questions)
        return questions;
    auto query = m_project.query(u"SELECT id, text FROM question WHERE grp = ? AND hidden = 0 AND text IS NOT NULL "
                                 "ORDER BY position, id"_s,
                                 {surveyGroup()});
    if (!query)
        return std::move(query).error();
    while (query->next()) {
        const QString id = query->value(0).toString(), text = query->value(1).toString();
        const auto shipped =
            std::find_if(questions->begin(), questions->end(), [&](const Question &one) { return one.id == id; });
        if (shipped != questions->end()) {
            shipped->text = text; // in the team's own words
            continue;
        }
        Question own;
        own.id = id;
        own.group = surveyGroup();
        own.text = text;
        questions->push_back(std::move(own));
    }
    return questions;
}

Result<> SurveyQuestionStore::add(const QString &text)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A question needs at least one word."), {}};
    const auto known = list(languageInUse());
    if (!known)
        return known.error();
    if (std::any_of(known->begin(), known->end(),
                    [&](const Question &one) { return folded(one.text) == folded(words); }))
        return Error{ErrorKind::BadInput, Tr::tr("The survey asks this already."), {}};
    return m_project.change(Tr::tr("Added a question to the survey"), [&]() -> Result<> {
        LODESTAR_TRY(
            m_project.query(u"INSERT INTO question(id, number, grp, position, text, hidden) "
                            "VALUES(?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM question), ?, 0)"_s,
                            {QUuid::createUuid().toString(QUuid::WithoutBraces), QVariant(), surveyGroup(), words}));
        return {};
    });
}

Result<> SurveyQuestionStore::remove(const QString &id)
{
    auto answered = m_project.query(u"SELECT 1 FROM answer WHERE question = ?"_s, {id});
    if (!answered)
        return std::move(answered).error();
    if (answered->next())
        return Error{ErrorKind::BadInput,
                     Tr::tr("Customers have answered this question. Remove their answers first, or leave it."),
                     {}};
    answered->finish();
    return m_project.change(Tr::tr("Removed a question from the survey"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM question WHERE id = ? AND grp = ?"_s, {id, surveyGroup()}));
        return {};
    });
}

} // namespace lodestar::research
