#include "core/research/surveycolumns.h"

#include "core/base/text.h"
#include "core/research/survey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using Part = SurveyColumn::Part;

namespace {

constexpr qsizetype kSpeaks = 8; ///< letters a question needs to be found inside a longer header

struct PartName {
    const char *key;
    Part part;
};
constexpr PartName kParts[] = {{"name", Part::Name},
                               {"title", Part::Title},
                               {"company", Part::Company},
                               {"date", Part::Date},
                               {"note", Part::Note}};

/// How good a likeness is: the higher the better; 0: none.
enum Likeness { None, ByWords, Contains, Same };

struct Candidate {
    Likeness likeness = None;
    int column = 0;
    SurveyColumn use;
};

QJsonObject readHeaders()
{
    QFile file(u":/survey/headers.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Without the number that survey tools put in front: "Q1.", "2)", "3 -".
QString unnumbered(const QString &header)
{
    static const QRegularExpression number(u"^\\s*(?:[Qq]\\s*)?\\d{1,3}\\s*[.):\\-–]\\s*"_s);
    return QString(header).remove(number).trimmed();
}

Likeness likenessOf(const QString &header, const QString &question)
{
    const QString a = folded(header), b = folded(question);
    if (a == b)
        return Same;
    return b.size() >= kSpeaks && a.contains(b) ? Contains : None;
}

Candidate byText(const QString &header, const std::vector<std::pair<QString, QString>> &texts)
{
    Candidate best;
    qsizetype length = 0; // "What do you like?" is also in longer questions: the longest that fits is meant
    for (const auto &[text, id] : texts) {
        const Likeness likeness = likenessOf(header, text);
        if (likeness > best.likeness || (likeness != None && likeness == best.likeness && text.size() > length)) {
            best.likeness = likeness;
            best.use = {Part::Answer, id};
            length = text.size();
        }
    }
    return best;
}

Candidate byPerson(const QString &header, const QJsonObject &person)
{
    for (const PartName &name : kParts) {
        for (const QJsonValue &word : person[QLatin1StringView(name.key)].toArray()) {
            if (folded(word.toString()) == folded(header))
                return {Same, 0, {name.part}};
        }
    }
    return {};
}

Candidate byWords(const QString &header, const QJsonArray &questions)
{
    const QString words = QString(header).replace(QChar(0x2019), u'\'').toCaseFolded();
    for (const QJsonValue &value : questions) {
        const QJsonObject entry = value.toObject();
        for (const QJsonValue &word : entry["words"_L1].toArray()) {
            if (words.contains(word.toString().toCaseFolded()))
                return {ByWords, 0, {Part::Answer, entry["id"_L1].toString()}};
        }
    }
    return {};
}

} // namespace

std::vector<SurveyColumn> matchColumns(const QStringList &headers, const std::vector<workshop::Question> &questions)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const workshop::Question &question : questions)
        texts.emplace_back(question.text, question.id);
    if (const auto shipped = surveyTexts())
        texts.insert(texts.end(), shipped->begin(), shipped->end());
    const QJsonObject known = readHeaders();
    std::vector<Candidate> candidates;
    for (int i = 0; i < headers.size(); ++i) {
        const QString header = unnumbered(headers.at(i));
        for (Candidate candidate : {byText(header, texts), byPerson(header, known["person"_L1].toObject()),
                                    byWords(header, known["questions"_L1].toArray())}) {
            candidate.column = i;
            if (candidate.likeness != None)
                candidates.push_back(std::move(candidate));
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
    std::vector<SurveyColumn> uses(static_cast<size_t>(headers.size()));
    for (const Candidate &candidate : candidates) {
        SurveyColumn &use = uses[static_cast<size_t>(candidate.column)];
        if (use.part == Part::Nothing && std::find(uses.begin(), uses.end(), candidate.use) == uses.end())
            use = candidate.use;
    }
    return uses;
}

} // namespace lodestar::research
