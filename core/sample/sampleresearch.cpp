#include "core/sample/sampleresearch.h"

#include "core/import/source.h"
#include "core/project/project.h"
#include "core/research/competitor.h"
#include "core/research/maturitystore.h"
#include "core/sample/sampletexts.h"
#include "core/workshop/respondent.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

namespace lodestar::sample {

namespace {

/// An empty text has no translation.
QString translated(const char *text)
{
    return *text ? Tr::tr(text) : QString();
}

Result<> importFigures(project::Project &project, const QString &file, table::DatasetKind kind, const QString &name,
                       const TaskControl &control)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    if (!folder.isValid() || !QFile::copy(u":/sample/"_s + file, path)) {
        return Error::failed(Tr::tr("The sample's figures cannot be copied to the folder for temporary files. Make "
                                    "room there and try again."),
                             folder.errorString());
    }
    import::ImportOptions options;
    options.kind = kind;
    options.name = name;
    LODESTAR_TRY(import::importFile(project, path, options, control));
    return {};
}

Result<> askCustomers(project::Project &project)
{
    using workshop::Respondent;
    workshop::RespondentStore store(project);
    const QString by = QString::fromUtf16(samplePeople().front().name);
    std::vector<workshop::Response> surveys, interviews;
    for (const SampleRespondent &one : sampleRespondents()) {
        workshop::Response response;
        response.respondent.kind = one.interview ? Respondent::Kind::Interview : Respondent::Kind::Survey;
        response.respondent.name = QString::fromUtf16(one.name);
        response.respondent.title = translated(one.title);
        response.respondent.company = QString::fromLatin1(one.company);
        response.respondent.asked = QDate::currentDate().addDays(-one.daysAgo);
        response.respondent.by = one.interview ? by : QString();
        for (const SampleQuote &quote : one.quotes)
            response.answers.emplace_back(QString::fromLatin1(quote.question), translated(quote.text));
        (one.interview ? interviews : surveys).push_back(std::move(response));
    }
    LODESTAR_TRY(store.add(surveys, Tr::tr("Took in the answers of the customer survey")));
    return store.add(interviews, Tr::tr("Wrote down two interviews"));
}

/// What several people said in their own words gets one name.
Result<> findThemes(project::Project &project)
{
    const auto answers = workshop::WorkshopStore(project).answers();
    if (!answers)
        return answers.error();
    std::map<std::pair<QString, QString>, QStringList> themes; // question and theme → answers
    for (const SampleRespondent &one : sampleRespondents()) {
        for (const SampleQuote &quote : one.quotes) {
            const QString question = QString::fromLatin1(quote.question), text = translated(quote.text);
            for (const workshop::Answer &answer : *answers) {
                if (*quote.theme && answer.question == question && answer.text == text)
                    themes[{question, translated(quote.theme)}] << answer.id;
            }
        }
    }
    workshop::RespondentStore store(project);
    for (const auto &[theme, cards] : themes)
        LODESTAR_TRY(store.setTheme(cards, theme.first, theme.second));
    return {};
}

Result<> lookAtCompetitors(project::Project &project)
{
    research::CompetitorStore store(project);
    for (const SampleCompetitor &competitor : sampleCompetitors()) {
        QMap<QString, QString> fields;
        for (const SampleLine &line : competitor.lines)
            fields.insert(QString::fromLatin1(line.key), Tr::tr(line.text));
        LODESTAR_TRY(store.add(QString::fromUtf16(competitor.name), fields));
    }
    return {};
}

Result<> judgeMaturity(project::Project &project, const TaskControl &control)
{
    const auto rule = [](int level, const QString &name, const QStringList &technologies, bool all) {
        research::MaturityRule made;
        made.level = level;
        made.name = name;
        made.needsAll = all;
        made.technologies = technologies;
        return made;
    };
    const std::vector<research::MaturityRule> rules{
        rule(1, Tr::tr("Paper and spreadsheets"), {}, false),
        rule(2, Tr::tr("Books and stock in a system"), {u"ERP"_s}, false),
        rule(3, Tr::tr("A warehouse system runs"), {u"WMS"_s}, false),
        rule(4, Tr::tr("Warehouse system and scanners"), {u"WMS"_s, u"Barcode"_s}, true),
        rule(5, Tr::tr("Connected with partners"), {u"WMS"_s, u"Barcode"_s, u"EDI"_s}, true)};
    research::MaturityStore store(project);
    LODESTAR_TRY(store.takeSuggestion(rules));
    return store.apply(control);
}

} // namespace

Result<> doResearch(project::Project &project, const TaskControl &control)
{
    LODESTAR_TRY(askCustomers(project));
    LODESTAR_TRY(findThemes(project));
    LODESTAR_TRY(lookAtCompetitors(project));
    LODESTAR_TRY(
        importFigures(project, u"web.csv"_s, table::DatasetKind::Web, Tr::tr("Visits to our website"), control));
    LODESTAR_TRY(
        importFigures(project, u"social.csv"_s, table::DatasetKind::Social, Tr::tr("Our posts of this year"), control));
    return judgeMaturity(project, control);
}

} // namespace lodestar::sample
