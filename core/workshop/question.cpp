#include "core/workshop/question.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Question)
};

struct Group {
    const char *id;
    const char *name;
};
constexpr Group kGroups[] = {
    {"warmup", QT_TRANSLATE_NOOP("lodestar::workshop::Question", "Warm-up")},
    {"service", QT_TRANSLATE_NOOP("lodestar::workshop::Question", "Service delivery")},
    {"sales", QT_TRANSLATE_NOOP("lodestar::workshop::Question", "Sales")},
    {"customers", QT_TRANSLATE_NOOP("lodestar::workshop::Question", "Best customers")},
    {"profitability", QT_TRANSLATE_NOOP("lodestar::workshop::Question", "Profitability")},
    {"growth", QT_TRANSLATE_NOOP("lodestar::workshop::Question", "Growth")},
};

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorKind::BadInput,
            Tr::tr("The questions in %1 cannot be read. Install Lodestar again, or mend the file.").arg(path), detail};
}

Result<QJsonDocument> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(path, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    return document;
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const auto item : value.toArray())
        out << item.toString();
    return out;
}

QString textsPath(const QString &folder, const QString &language)
{
    return QDir(folder).filePath(u"questions.%1.json"_s.arg(language));
}

/// The language itself, else its base ("fa" for "fa_IR"), else a relative ("zh_CN" for "zh"), else English.
QString availableLanguage(const QString &folder, const QString &language)
{
    const QString wanted = QString(language).replace(u'-', u'_');
    const QString base = wanted.section(u'_', 0, 0);
    for (const QString &candidate : {wanted, base}) {
        if (!candidate.isEmpty() && QFile::exists(textsPath(folder, candidate)))
            return candidate;
    }
    const auto relatives = QDir(folder).entryList({u"questions.%1_*.json"_s.arg(base)}, QDir::Files, QDir::Name);
    return base.isEmpty() || relatives.isEmpty() ? u"en"_s : relatives.front().section(u'.', 1, 1);
}

/// A question's texts are taken from one language as a whole, so that no screen mixes two.
QJsonObject textsOf(const QString &id, const QJsonObject &texts, const QJsonObject &english)
{
    const QJsonObject translated = texts.value(id).toObject();
    return translated.value("text"_L1).toString().isEmpty() ? english.value(id).toObject() : translated;
}

} // namespace

Result<std::vector<Question>> readQuestions(const QString &folder, const QString &language)
{
    const auto structure = readJson(QDir(folder).filePath(u"structure.json"_s));
    LODESTAR_TRY(structure);
    const auto english = readJson(textsPath(folder, u"en"_s));
    LODESTAR_TRY(english);
    const auto translated = readJson(textsPath(folder, availableLanguage(folder, language)));
    LODESTAR_TRY(translated);

    std::vector<Question> questions;
    for (const auto value : structure->array()) {
        const QJsonObject entry = value.toObject();
        Question question;
        question.id = entry.value("id"_L1).toString();
        question.number = entry.value("number"_L1).toInt();
        question.group = entry.value("group"_L1).toString();
        question.roles = strings(entry.value("roles"_L1));
        const QJsonObject texts = textsOf(question.id, translated->object(), english->object());
        question.text = texts.value("text"_L1).toString();
        question.why = texts.value("why"_L1).toString();
        question.followUps = strings(texts.value("followUps"_L1));
        if (question.id.isEmpty() || question.text.isEmpty())
            return unreadable(folder, u"no text for question '%1'"_s.arg(question.id));
        questions.push_back(std::move(question));
    }
    if (questions.empty())
        return unreadable(folder, u"structure.json lists no questions"_s);
    return questions;
}

Result<std::vector<Question>> shippedQuestions(const QString &language)
{
    return readQuestions(u":/questions"_s, language);
}

std::vector<QuestionGroup> questionGroups()
{
    std::vector<QuestionGroup> groups;
    for (const Group &group : kGroups)
        groups.push_back({QString::fromLatin1(group.id), Tr::tr(group.name)});
    return groups;
}

QString questionGroupName(const QString &id)
{
    if (id == "own"_L1)
        return Tr::tr("Our own questions");
    if (id == "parking"_L1)
        return Tr::tr("For later");
    for (const Group &group : kGroups) {
        if (id == QLatin1StringView(group.id))
            return Tr::tr(group.name);
    }
    return id;
}

} // namespace lodestar::workshop
