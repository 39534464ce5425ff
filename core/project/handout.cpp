#include "core/project/handout.h"

#include "core/base/text.h"
#include "core/project/commonpoint.h"
#include "core/project/connection.h"
#include "core/project/creation.h"
#include "core/project/opening.h"
#include "core/project/project.h"
#include "core/project/seal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Handout)
};

const QString kProject = u"handout.project"_s, kTeam = u"handout.team"_s, kQuestions = u"handout.questions"_s,
              kPeople = u"handout.participants"_s, kAt = u"handout.at"_s, kBy = u"handout.by"_s,
              kDue = u"handout.due"_s, kStand = u"handout.stand"_s;

/// Every table and index takes at least a page, and an excerpt has a few rows: it is sent by mail, 0.1 MB rather
/// than 1.
const QByteArray kSmallPages = "PRAGMA page_size=1024; VACUUM";

QString jsonText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

Result<> run(const Connection &connection, const QString &sql, const QVariantList &values)
{
    auto done = connection.query(sql, values);
    if (!done)
        return std::move(done).error();
    return {};
}

Result<> writeRow(const Connection &to, const DocumentTable &table, const Cells &cells)
{
    const QString marks = QStringList(table.columns.size(), u"?"_s).join(u", "_s);
    return run(to, u"INSERT INTO main.%1(%2) VALUES(%3)"_s.arg(table.name, table.columns.join(u", "_s), marks),
               QVariantList(cells.begin(), cells.end()));
}

/// What is in the project that the excerpt takes along.
struct Source {
    Documents documents;
    QString id;
    QJsonObject stand;
};

Result<Source> readSource(const Project &project)
{
    auto opened = Opening(project.path(), Project::Access::ReadOnly).openAgain();
    if (!opened)
        return std::move(opened).error();
    auto documents = readDocuments(*opened->connection);
    if (!documents)
        return std::move(documents).error();
    const auto recorded = readRecorded(*opened->connection);
    if (!recorded)
        return recorded.error();
    return Source{std::move(*documents), project.id(), standOf(*recorded)};
}

Result<> fill(const Connection &to, const Source &source, const Handout &handout)
{
    Transaction transaction(to);
    LODESTAR_TRY(transaction.begin());
    LODESTAR_TRY(run(to, u"UPDATE main.identity SET id=?"_s, {source.id}));
    const std::pair<QString, QString> settings[] = {
        {kProject, handout.project},
        {kTeam, handout.team},
        {kQuestions, jsonText(handout.questions)},
        {kPeople, jsonText(handout.participants)},
        {kAt, handout.at.toUTC().toString(Qt::ISODateWithMs)},
        {kBy, handout.by},
        {kDue, handout.due.isValid() ? handout.due.toString(Qt::ISODate) : u""_s},
        {kStand, QString::fromUtf8(QJsonDocument(source.stand).toJson(QJsonDocument::Compact))}};
    for (const auto &[key, value] : settings)
        LODESTAR_TRY(run(to, u"INSERT INTO main.setting(key, value) VALUES(?, ?)"_s, {key, value}));
    const std::pair<QString, QStringList> rows[] = {{u"participant"_s, handout.participants},
                                                    {u"question"_s, handout.questions}};
    for (const auto &[name, keys] : rows) {
        const DocumentTable &table = *source.documents.table(name);
        for (const QString &key : keys) {
            if (const Cells *cells = table.row(key)) // a shipped question need not have a row
                LODESTAR_TRY(writeRow(to, table, *cells));
        }
    }
    LODESTAR_TRY(writeSeal(to));
    return transaction.commit();
}

} // namespace

Result<> writeHandout(const Project &project, const QString &path, const Handout &handout)
{
    const QFileInfo target(path);
    if (handout.questions.isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("Choose at least one question to hand out."), {}};
    if (target == QFileInfo(project.path()))
        return Error{
            ErrorKind::BadInput,
            Tr::tr("%1 is this project itself. Choose another name for the hand-out.").arg(isolated(target.fileName())),
            {}};
    Handout complete = handout;
    complete.project = project.name();
    complete.at = QDateTime::currentDateTimeUtc();
    complete.by = actorName();
    const auto source = readSource(project);
    if (!source)
        return source.error();
    const auto lock =
        target.exists() ? ProjectLock::take(target.canonicalFilePath()) : Result<std::unique_ptr<ProjectLock>>(nullptr);
    if (!lock)
        return lock.error(); // someone is filling it in
    // Built under a name of its own: whole, or not there at all.
    auto part = makePart(target.absoluteFilePath());
    if (!part)
        return std::move(part).error();
    QFile::remove(*part);
    const auto litter = qScopeGuard([&part] { QFile::remove(*part); });
    //: Name of the project that a team is given to fill in: %1 is the project, %2 the team
    LODESTAR_TRY(createFile(*part, Tr::tr("%1 – questions for %2").arg(complete.project, complete.team)));
    {
        auto connection = Connection::open(*part, Connection::Mode::ReadWrite);
        if (!connection)
            return std::move(connection).error();
        LODESTAR_TRY(fill(**connection, *source, complete));
        LODESTAR_TRY((*connection)->execute(kSmallPages));
    }
    return moveIntoPlace(*part, target.absoluteFilePath());
}

std::optional<Handout> handoutOf(const Project &project)
{
    if (project.setting(kStand).isEmpty())
        return {};
    return Handout{project.setting(kProject),
                   project.setting(kTeam),
                   textsOf(project.setting(kQuestions)),
                   textsOf(project.setting(kPeople)),
                   QDateTime::fromString(project.setting(kAt), Qt::ISODateWithMs),
                   project.setting(kBy),
                   QDate::fromString(project.setting(kDue), Qt::ISODate)};
}

} // namespace lodestar::project
