#include "core/research/voices.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using workshop::Answer;
using workshop::Respondent;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::Voices)
};

struct SurveyFor {
    const char *question;
    const char *first, *second; ///< of the survey; null: only one
};
constexpr SurveyFor kSurveyFor[] = {{"q7", "s1", nullptr},  {"q8", "s3", nullptr}, {"q14", "s1", nullptr},
                                    {"q15", "s2", nullptr}, {"q16", "s2", "s3"},   {"q17", "s4", nullptr},
                                    {"q25", "s4", "s3"}};

} // namespace

const Respondent *Voices::respondent(const QString &id) const
{
    const auto found =
        std::find_if(respondents.begin(), respondents.end(), [&](const Respondent &one) { return one.id == id; });
    return found == respondents.end() ? nullptr : &*found;
}

bool Voices::hasKind(Respondent::Kind kind) const
{
    return std::any_of(respondents.begin(), respondents.end(), [&](const Respondent &one) { return one.kind == kind; });
}

Result<Voices> loadVoices(project::Project &project)
{
    const workshop::RespondentStore store(project);
    auto respondents = store.list();
    auto themes = store.themes();
    auto answers = workshop::WorkshopStore(project).answers();
    if (!respondents || !themes)
        return respondents ? themes.error() : respondents.error();
    if (!answers)
        return answers.error();
    std::erase_if(*answers, [](const Answer &one) { return one.respondent.isEmpty(); });
    return Voices{std::move(*respondents), std::move(*answers), std::move(*themes)};
}

QuestionVoices voicesOn(const QString &question, const Voices &voices, std::optional<Respondent::Kind> kind)
{
    QSet<QString> asked;
    for (const Respondent &one : voices.respondents) {
        if (!kind || one.kind == *kind)
            asked.insert(one.id);
    }
    QuestionVoices found;
    found.asked = asked.size();
    QSet<QString> spoke;
    QHash<QString, QSet<QString>> byTheme; // by name: two clusters called the same are one theme
    for (const Answer &answer : voices.answers) {
        if (answer.question != question || !asked.contains(answer.respondent))
            continue;
        found.answers.push_back(&answer);
        spoke.insert(answer.respondent);
        if (const QString theme = voices.themes.value(answer.cluster); !theme.isEmpty())
            byTheme[theme].insert(answer.respondent);
    }
    found.spoke = spoke.size();
    for (auto theme = byTheme.begin(); theme != byTheme.end(); ++theme)
        found.themes.push_back({theme.key(), theme->size(), traits::wilson(theme->size(), found.spoke)});
    std::sort(found.themes.begin(), found.themes.end(), [](const auto &a, const auto &b) {
        return a.people != b.people ? a.people > b.people : a.name < b.name;
    });
    return found;
}

QString spokeText(const QuestionVoices &voices)
{
    if (voices.asked == 0)
        return Tr::tr("Nobody has been asked yet.");
    const traits::Interval interval = traits::wilson(voices.spoke, voices.asked);
    return Tr::tr("%1 of %2 people said something: %3, likely between %4 and %5 of people like them.")
        .arg(format::count(voices.spoke), format::count(voices.asked),
             format::share(static_cast<double>(voices.spoke) / static_cast<double>(voices.asked)),
             format::share(interval.low), format::share(interval.high));
}

QString whoText(const Respondent *respondent, const CompanyNames &companies)
{
    if (!respondent)
        return Tr::tr("without a name");
    QStringList parts;
    for (const QString &part : {respondent->name, respondent->title, companies.nameOf(respondent->company)}) {
        if (!part.isEmpty())
            parts << isolated(visible(part, 60));
    }
    QString who = parts.isEmpty() ? Tr::tr("without a name") : listed(parts);
    if (respondent->asked.isValid())
        //: %1: who said it; %2: the day
        who = Tr::tr("%1 · %2").arg(who, format::date(respondent->asked));
    return who;
}

QStringList surveyQuestionsFor(const QString &question)
{
    for (const SurveyFor &entry : kSurveyFor) {
        if (question == QLatin1StringView(entry.question))
            return entry.second ? QStringList{QString::fromLatin1(entry.first), QString::fromLatin1(entry.second)}
                                : QStringList{QString::fromLatin1(entry.first)};
    }
    return {};
}

} // namespace lodestar::research
