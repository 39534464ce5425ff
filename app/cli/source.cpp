#include "app/cli/source.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/databaseconnection.h"
#include "core/import/databaserollup.h"
#include "core/import/databasesource.h"
#include "core/table/role.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Source)
};

constexpr int kShownIssues = 20;
constexpr qsizetype kOnlyZeros = 4096;

QString severityWord(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Repaired:
        return Tr::tr("repaired");
    case Issue::Severity::Kept:
        return Tr::tr("kept as text");
    case Issue::Severity::Rejected:
        return Tr::tr("rejected");
    }
    return {};
}

/// A copy of what comes through `input`: reading a table needs a file that can be read twice.
Result<std::unique_ptr<QTemporaryFile>> copied(QFile &input, const QString &name, const TaskControl &control)
{
    auto copy = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/lodestar-XXXXXX.csv"_s);
    if (!copy->open())
        return Error::failed(
            Tr::tr("%1 could not be copied to %2: %3.").arg(name, QDir::tempPath(), copy->errorString()));
    for (bool first = true;; first = false) {
        const QByteArray piece = input.read(1 << 20);
        if (control.cancelled())
            return Error::cancelled();
        if (piece.isEmpty())
            break;
        if (first && piece.size() >= kOnlyZeros && piece.count('\0') == piece.size()) // /dev/zero has no end
            return Error{
                ErrorKind::BadInput, Tr::tr("Only zero bytes came from %1. Check what writes to it.").arg(name), {}};
        if (copy->write(piece) != piece.size() || !copy->flush()) {
            return Error{ErrorKind::DiskFull,
                         Tr::tr("%1 could not be copied to %2: %3. Free some space there.")
                             .arg(name, QDir::tempPath(), copy->errorString()),
                         {}};
        }
    }
    if (copy->size() == 0)
        return Error{ErrorKind::BadInput, Tr::tr("Nothing came from %1. Check what writes to it.").arg(name), {}};
    copy->close();
    return copy;
}

/// A pipe with a name, as the shell's <(…) makes it.
bool isPipe(const QString &path)
{
    struct stat status { };
    return stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

/// A question as a sentence with the ways to answer it.
QString questionText(const import::RoleQuestion &question)
{
    QStringList answers;
    for (const table::Role &role : question.choices) {
        if (!role.isNone())
            answers << u"--map %1=\"%2\""_s.arg(role.key(), question.columnName);
    }
    const table::Role &taken = question.choices.front();
    return Tr::tr("%1 %2 Taken for now: %3. Answer with %4.")
        .arg(question.text, question.facts, taken.isNone() ? Tr::tr("no role") : taken.name(), answers.join(u", "_s));
}

QJsonArray questionsJson(const std::vector<import::RoleQuestion> &questions)
{
    QJsonArray json;
    for (const import::RoleQuestion &question : questions) {
        QJsonArray choices;
        for (const table::Role &role : question.choices)
            choices.append(role.isNone() ? QJsonValue(QJsonValue::Null) : QJsonValue(role.key()));
        json.append(QJsonObject{
            {u"column"_s, question.columnName}, {u"text"_s, withoutIsolates(question.text)}, {u"choices"_s, choices}});
    }
    return json;
}

QJsonValue dateQuestionJson(const std::optional<import::DateQuestion> &question)
{
    if (!question)
        return QJsonValue::Null;
    QJsonArray choices;
    for (const import::DateQuestion::Answer &answer : question->answers)
        choices.append(import::dateOrderId(answer.order));
    return QJsonObject{{u"columns"_s, QJsonArray::fromStringList(question->columns)},
                       {u"text"_s, withoutIsolates(question->text)},
                       {u"choices"_s, choices}};
}

QJsonValue takenOverJson(const import::TakenOver &takenOver)
{
    if (takenOver.isEmpty())
        return QJsonValue::Null;
    QStringList roles = takenOver.roles.keys();
    roles.sort();
    return QJsonObject{{u"dataset"_s, takenOver.dataset},
                       {u"importedAt"_s, takenOver.importedAt.toUTC().toString(Qt::ISODate)},
                       {u"types"_s, QJsonArray::fromStringList(takenOver.types)},
                       {u"roles"_s, QJsonArray::fromStringList(roles)}};
}

} // namespace

/// Says which table or query of a database is wanted, and makes a query of a roll-up.
Result<> Source::wantFromDatabase(Call &call)
{
    auto address = import::DatabaseAddress::parse(m_path);
    if (!address)
        return std::move(address).error();
    if (call.has("query") && (call.has("table") || call.has("rollup")))
        return call.wrongUsage(Tr::tr("Give either --query, or --table with or without --rollup."));
    if (call.has("query")) {
        address->query = call.option("query");
        address->table.clear();
    } else if (call.has("table")) {
        address->table = call.option("table");
        address->query.clear();
    }
    m_name = import::databaseSourceName(*address);
    if (call.has("rollup")) {
        const auto rollUp = import::readRollUp(address->table, call.option("rollup"));
        if (!rollUp)
            return rollUp.error();
        const auto connection = import::DatabaseConnection::open(*address, call.control());
        if (!connection)
            return connection.error();
        const auto query = import::rollUpQuery(*rollUp, (*connection)->dbms());
        if (!query)
            return query.error();
        address->query = *query;
    }
    m_path = address->toString(import::DatabaseAddress::WithPassword);
    return {};
}

Result<Source> Source::open(Call &call, const QString &word)
{
    Source source;
    source.m_path = word;
    if (import::DatabaseAddress::isDatabase(word)) {
        if (auto wanted = source.wantFromDatabase(call); !wanted)
            return std::move(wanted).error();
        return source;
    }
    for (const char *option : {"table", "query", "rollup"}) {
        if (call.has(option))
            return call.wrongUsage(Tr::tr("--%1 goes with a database, postgresql://… or odbc:…, not with a file.")
                                       .arg(QLatin1StringView(option)));
    }
    source.m_name = QFileInfo(word).fileName();
    const bool isStandardInput = word == "-"_L1;
    if (isStandardInput)
        source.m_name = u"stdin"_s;
    if (isStandardInput || isPipe(word)) {
        QFile input(word);
        if (!(isStandardInput ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly)))
            return Error::failed(Tr::tr("%1 cannot be read: %2.").arg(source.m_name, input.errorString()));
        auto copy = copied(input, source.m_name, call.control());
        if (!copy)
            return std::move(copy).error();
        source.m_copy = std::move(*copy);
        source.m_path = source.m_copy->fileName();
    }
    return source;
}

Error Source::named(Error error) const
{
    if (m_copy)
        error.message.replace(QDir::toNativeSeparators(m_path), m_name).replace(QFileInfo(m_path).fileName(), m_name);
    return error;
}

Result<QString> chosenDelimiter(Call &call)
{
    if (!call.has("delimiter"))
        return QString();
    const QString word = call.option("delimiter");
    const QString lower = word.toLower();
    if (lower == "tab"_L1 || word == "\\t"_L1)
        return u"\t"_s;
    if (lower == "comma"_L1)
        return u","_s;
    if (lower == "semicolon"_L1)
        return u";"_s;
    if (lower == "pipe"_L1)
        return u"|"_s;
    if (word.isEmpty() || word.contains(u'\n') || word.contains(u'\r') || word.contains(u'"'))
        return call.wrongUsage(Tr::tr("A delimiter is one or more characters, no quote and no line break."));
    return word;
}

Result<import::ImportOptions> importOptions(Call &call)
{
    import::ImportOptions options;
    for (const QString &word : call.arguments().values(u"as"_s)) {
        const auto kind = table::datasetKindFromId(word.section(u'=', -1)); // NAME=KIND with several tables
        if (!kind || *kind == table::DatasetKind::Rollup) {
            return call.wrongUsage(
                Tr::tr("\"%1\" is no kind of data set. Use customers, prospects, transactions, opportunities, "
                       "survey, web, social, technographics or lookup.")
                    .arg(word));
        }
        options.kind = *kind;
    }
    const auto delimiter = chosenDelimiter(call);
    if (!delimiter)
        return delimiter.error();
    options.delimiter = *delimiter;
    if (call.has("decimal")) {
        options.decimal = call.option("decimal");
        if (options.decimal != ","_L1 && options.decimal != "."_L1)
            return call.wrongUsage(Tr::tr("The decimal sign is , or . and not \"%1\".").arg(options.decimal));
    }
    if (call.has("date-order")) {
        options.dateOrder = import::dateOrderFromId(call.option("date-order"));
        if (!options.dateOrder)
            return call.wrongUsage(
                Tr::tr("The order of dates is mdy, dmy or ymd and not \"%1\".").arg(call.option("date-order")));
    }
    for (const QString &map : call.arguments().values(u"map"_s)) {
        const qsizetype equals = map.indexOf(u'=');
        if (equals <= 0 || equals + 1 == map.size())
            return call.wrongUsage(Tr::tr("--map is written as ROLE=COLUMN, not \"%1\".").arg(map));
        const QString role = map.left(equals);
        if (options.roleToColumn.contains(role))
            return call.wrongUsage(Tr::tr("The role %1 is mapped twice.").arg(role));
        const QString column = map.mid(equals + 1);
        if (const QString other = options.roleToColumn.key(column); !other.isEmpty())
            return call.wrongUsage(Tr::tr("The column %1 can have one role only, %2 or %3.").arg(column, other, role));
        options.roleToColumn.insert(role, column);
    }
    if (call.has("rollup")) {
        const auto rollUp = import::readRollUp(call.option("table"), call.option("rollup"));
        if (!rollUp)
            return call.wrongUsage(rollUp.error().message);
        const auto roles = import::rollUpRoles(*rollUp);
        for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
            if (!options.roleToColumn.contains(it.value()) && options.roleToColumn.key(it.key()).isEmpty())
                options.columnRoles.insert(it.key(), it.value());
        }
    }
    options.encoding = call.option("encoding");
    options.sheet = call.option("sheet");
    options.keyColumn = call.option("key");
    options.name = call.option("name");
    return options;
}

QString questionText(const import::DateQuestion &question)
{
    return Tr::tr("%1 Taken for now: %2. Answer with --date-order %3 or --date-order %4.")
        .arg(question.text, question.answers[0].text, import::dateOrderId(question.answers[0].order),
             import::dateOrderId(question.answers[1].order));
}

QJsonObject issueJson(const Issue &issue)
{
    QJsonObject json{{u"line"_s, issue.line}, {u"reason"_s, issue.reason}, {u"text"_s, issue.text}};
    json[u"column"_s] = issue.column > 0 ? QJsonValue(issue.column) : QJsonValue(QJsonValue::Null);
    if (!issue.place.isEmpty())
        json[u"place"_s] = issue.place;
    if (!issue.columnName.isEmpty())
        json[u"columnName"_s] = issue.columnName;
    return json;
}

QJsonObject dialectJson(const import::Dialect &dialect)
{
    const auto sign = [](char16_t c) { return c == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString(QChar(c))); };
    const QString layout = dialect.layout == import::Layout::FixedWidth ? u"fixed width"_s
        : dialect.layout == import::Layout::Padded                      ? u"padded"_s
                                                                        : u"delimited"_s;
    return {{u"encoding"_s, dialect.encoding},
            {u"layout"_s, layout},
            {u"delimiter"_s, dialect.delimiter},
            {u"quote"_s, sign(dialect.quote)},
            {u"escape"_s, sign(dialect.backslashEscapes ? u'\\' : u'\0')},
            {u"comment"_s, sign(dialect.comment)},
            {u"header"_s, dialect.header},
            {u"headerRows"_s, dialect.header ? dialect.headerRows : 0},
            {u"skippedLines"_s, dialect.skipRows},
            {u"endLine"_s, dialect.endLine > 0 ? QJsonValue(dialect.endLine) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject importJson(const import::ImportOutcome &outcome)
{
    const table::DatasetInfo &dataset = outcome.dataset;
    QJsonArray rejected;
    QJsonArray repaired;
    QJsonArray kept;
    for (const Issue &issue : outcome.issues) {
        QJsonArray &list = issue.severity == Issue::Severity::Rejected ? rejected
            : issue.severity == Issue::Severity::Kept                  ? kept
                                                                       : repaired;
        list.append(issueJson(issue));
    }
    QJsonArray columns;
    for (const table::ColumnInfo &column : dataset.columns) {
        columns.append(QJsonObject{
            {u"name"_s, column.name},
            {u"role"_s, column.role.isNone() ? QJsonValue(QJsonValue::Null) : QJsonValue(column.role.key())},
            {u"roleReason"_s,
             column.roleReason.isEmpty() ? QJsonValue(QJsonValue::Null)
                                         : QJsonValue(withoutIsolates(column.roleReason))},
            {u"type"_s, table::columnTypeId(column.type)},
            {u"distinct"_s, column.distinct},
            {u"missing"_s, column.missing}});
    }
    QJsonArray recipe;
    for (const table::StepReport &step : outcome.recipe.steps) {
        recipe.append(QJsonObject{{u"id"_s, step.step},
                                  {u"cells"_s, step.cells},
                                  {u"rows"_s, step.rows},
                                  {u"fits"_s, step.fits()},
                                  {u"problem"_s, withoutIsolates(table::problemText(step))}});
    }
    QJsonObject json = dialectJson(outcome.dialect);
    const QJsonObject more{
        {u"dataset"_s, dataset.id > 0 ? QJsonValue(dataset.id) : QJsonValue(QJsonValue::Null)},
        {u"name"_s, dataset.name},
        {u"kind"_s, table::datasetKindId(dataset.kind)},
        {u"rows"_s, dataset.rows},
        {u"rejected"_s, rejected},
        {u"rejectedRows"_s, dataset.rejectedRows},
        {u"repaired"_s, repaired},
        {u"kept"_s, kept},
        {u"issues"_s, dataset.issueCount},
        {u"sheet"_s, dataset.sheet.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(dataset.sheet)},
        {u"encoding"_s, dataset.encoding},
        {u"delimiter"_s, dataset.delimiter},
        {u"header"_s, dataset.header},
        {u"columns"_s, columns},
        {u"recipe"_s, recipe},
        {u"notes"_s, sentences(outcome.notes)},
        {u"questions"_s, questionsJson(outcome.questions)},
        {u"dateQuestion"_s, dateQuestionJson(outcome.dateQuestion)},
        {u"takenOver"_s, takenOverJson(outcome.takenOver)},
        {u"kindGuess"_s,
         outcome.kindGuess.confidence > 0 ? QJsonValue(table::datasetKindId(outcome.kindGuess.kind))
                                          : QJsonValue(QJsonValue::Null)},
        {u"seconds"_s, outcome.seconds}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

void printImport(Output &output, const import::ImportOutcome &outcome, bool dryRun)
{
    const table::DatasetInfo &dataset = outcome.dataset;
    const QString rows = Tr::tr("%n row(s)", nullptr, static_cast<int>(std::min<qint64>(dataset.rows, INT_MAX)));
    output.line(dryRun ? Tr::tr("%1 would be imported with %2 as %3; nothing was changed.")
                             .arg(isolated(dataset.name), rows, table::datasetKindName(dataset.kind))
                       : Tr::tr("%1 was imported with %2 as %3.")
                             .arg(isolated(dataset.name), rows, table::datasetKindName(dataset.kind)));
    const QString header = dataset.header ? Tr::tr("with a header") : Tr::tr("without a header");
    const QString delimiter = dataset.delimiter == "\t"_L1 ? Tr::tr("tab") : dataset.delimiter;
    if (import::DatabaseAddress::isDatabase(dataset.source))
        output.line(Tr::tr("Read from %1.").arg(import::shownSource(dataset.source)));
    else
        output.line(dataset.sheet.isEmpty()
                        ? Tr::tr("Encoding %1, delimiter %2, %3.").arg(dataset.encoding, delimiter, header)
                        : Tr::tr("Sheet %1, %2.").arg(isolated(dataset.sheet), header));
    if (!outcome.takenOver.isEmpty())
        output.line(Tr::tr("The columns are those of %1 of %2: their types and roles are taken over.",
                           "name of a data set, date")
                        .arg(isolated(outcome.takenOver.dataset),
                             format::date(outcome.takenOver.importedAt.toLocalTime().date())));
    output.line();
    std::vector<QStringList> table{
        {Tr::tr("Column"), Tr::tr("Role"), Tr::tr("Type"), Tr::tr("Distinct"), Tr::tr("Missing")}};
    for (const table::ColumnInfo &column : dataset.columns) {
        table.push_back({column.name, column.role.isNone() ? QString() : column.role.key(),
                         table::columnTypeId(column.type), format::count(column.distinct),
                         format::count(column.missing)});
    }
    output.line(aligned(table, {3, 4}));
    if (!outcome.issues.empty()) {
        output.line();
        std::vector<QStringList> list{
            {Tr::tr("Line"), Tr::tr("What was done"), Tr::tr("Column"), Tr::tr("Why"), Tr::tr("Text")}};
        for (const Issue &issue : outcome.issues) {
            if (std::ssize(list) > kShownIssues)
                break;
            list.push_back({issue.place.isEmpty() ? format::count(issue.line) : issue.place,
                            severityWord(issue.severity), issue.columnName, issue.reason, issue.text});
        }
        output.line(aligned(list, {0}));
        if (dataset.issueCount > kShownIssues)
            output.line(Tr::tr("… and %n more; --json lists them.", nullptr,
                               static_cast<int>(dataset.issueCount - kShownIssues)));
    }
    for (const QString &note : outcome.notes)
        output.line(u'\n' + note);
    if (outcome.dateQuestion)
        output.line(u'\n' + questionText(*outcome.dateQuestion));
    for (const import::RoleQuestion &question : outcome.questions)
        output.line(u'\n' + questionText(question));
    // Prospects look like customers: that is no reason to doubt what a person said.
    const bool isAlike =
        outcome.kindGuess.kind == table::DatasetKind::Customers && dataset.kind == table::DatasetKind::Prospects;
    if (outcome.kindGuess.confidence > 0 && outcome.kindGuess.kind != dataset.kind && !isAlike)
        output.line(u'\n'
                    + Tr::tr("%1 Use --as %2 to import it so.")
                          .arg(outcome.kindGuess.reason, table::datasetKindId(outcome.kindGuess.kind)));
}

} // namespace lodestar::cli
