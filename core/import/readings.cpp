#include "core/import/readings.h"

#include "core/import/csvreader.h"
#include "core/import/databaseaddress.h"
#include "core/import/dialect.h"
#include "core/import/tablesource.h"
#include "core/import/takeover.h"
#include "core/project/project.h"
#include "core/table/datasetstore.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

constexpr auto kKey = "readings"_L1;
constexpr qsizetype kMost = 100; ///< kept; more kinds of files than a team has

/// The kind and the header as detected; empty for a file that is no text table.
QString signatureOf(const QString &path, table::DatasetKind kind)
{
    const auto dialect = detectDialect(path);
    if (!dialect)
        return {};
    const auto reader = CsvReader::open(path, *dialect);
    if (!reader)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((*reader)->titles().join(u'\x1F').toUtf8());
    return table::datasetKindId(kind) + u' ' + QString::fromLatin1(hash.result().toHex().first(16));
}

/// The names of the columns as they will be imported; empty where that cannot be told.
QStringList headerOf(const QString &path, const ImportOptions &options)
{
    // A query is not run twice; and what the columns of a database are, it says itself.
    if (DatabaseAddress::isDatabase(path))
        return {};
    const auto source = importerFor(path).open(path, options, {});
    if (!source)
        return {};
    QStringList names;
    const auto stopped = (*source)->read(
        {},
        [&](const QStringList &header) -> Result<> {
            names = header;
            return Error::cancelled(); // enough was read
        },
        [](const RowBatch &) -> Result<bool> { return false; });
    Q_UNUSED(stopped)
    return names;
}

QJsonObject toJson(const DialectChoice &choice)
{
    QJsonObject json;
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json[key] = text;
    };
    put(u"encoding"_s, choice.encoding);
    put(u"delimiter"_s, choice.delimiter);
    put(u"decimal"_s, choice.decimal);
    if (choice.dateOrder)
        put(u"dateOrder"_s, dateOrderId(*choice.dateOrder));
    if (choice.header)
        json[u"header"_s] = *choice.header;
    if (choice.quote)
        json[u"quote"_s] = static_cast<int>(*choice.quote);
    if (choice.backslashEscapes)
        json[u"backslashEscapes"_s] = *choice.backslashEscapes;
    if (choice.comment)
        json[u"comment"_s] = static_cast<int>(*choice.comment);
    if (choice.skipRows)
        json[u"skipRows"_s] = *choice.skipRows;
    return json;
}

std::optional<char16_t> signIn(const QJsonValue &value)
{
    const int code = value.toInt(-1);
    return code >= 0 && code < 0x80 ? std::optional(static_cast<char16_t>(code)) : std::nullopt;
}

DialectChoice fromJson(const QJsonObject &json)
{
    DialectChoice choice;
    choice.encoding = json[u"encoding"_s].toString();
    choice.delimiter = json[u"delimiter"_s].toString();
    choice.decimal = json[u"decimal"_s].toString();
    choice.dateOrder = dateOrderFromId(json[u"dateOrder"_s].toString());
    if (const QJsonValue header = json[u"header"_s]; header.isBool())
        choice.header = header.toBool();
    choice.quote = signIn(json[u"quote"_s]);
    if (const QJsonValue escapes = json[u"backslashEscapes"_s]; escapes.isBool())
        choice.backslashEscapes = escapes.toBool();
    choice.comment = signIn(json[u"comment"_s]);
    if (const QJsonValue skip = json[u"skipRows"_s]; skip.isDouble() && skip.toInteger() >= 0)
        choice.skipRows = skip.toInteger();
    return choice;
}

} // namespace

bool choosesAnything(const DialectChoice &choice)
{
    return !toJson(choice).isEmpty();
}

bool hasSameCells(const DialectChoice &a, const DialectChoice &b)
{
    const auto cells = [](DialectChoice choice) {
        choice.decimal.clear();
        choice.dateOrder.reset();
        return toJson(choice);
    };
    return cells(a) == cells(b);
}

Readings Readings::kept(const project::Project &project)
{
    Readings readings;
    readings.m_all = QJsonDocument::fromJson(project.setting(kKey).toUtf8()).object();
    return readings;
}

Readings Readings::of(project::Project &project)
{
    Readings readings = kept(project);
    const table::DatasetStore store(project);
    for (const table::DatasetKind kind : table::importableKinds()) {
        if (kind == table::DatasetKind::Lookup)
            continue; // several are in use at once
        if (const auto current = store.current(kind); current && *current)
            readings.m_inUse.push_back(**current);
    }
    return readings;
}

ImportOptions Readings::withColumnsInUse(const QString &path, ImportOptions options) const
{
    const auto before = std::find_if(m_inUse.begin(), m_inUse.end(),
                                     [&](const table::DatasetInfo &info) { return info.kind == options.kind; });
    if (before == m_inUse.end())
        return options;
    const QStringList header = headerOf(path, options);
    return hasSameColumns(*before, header) ? takeOver(*before, header, std::move(options)) : options;
}

ImportOptions Readings::applied(const QString &path, ImportOptions options) const
{
    if (!m_all.isEmpty() && options.useRemembered && !choosesAnything(options)) {
        const QJsonObject found = m_all[signatureOf(path, options.kind)].toObject();
        static_cast<DialectChoice &>(options) = fromJson(found);
    }
    return withColumnsInUse(path, std::move(options));
}

Result<> Readings::remember(project::Project &project, const QString &path, const ImportOptions &options)
{
    Readings readings = kept(project);
    const bool chooses = choosesAnything(options);
    if (!chooses && readings.isEmpty())
        return {};
    const QString signature = signatureOf(path, options.kind);
    const QJsonObject before = readings.m_all;
    if (signature.isEmpty())
        return {};
    if (chooses)
        readings.m_all[signature] = toJson(options);
    else
        readings.m_all.remove(signature);
    while (readings.m_all.size() > kMost)
        readings.m_all.erase(readings.m_all.begin());
    if (readings.m_all == before)
        return {};
    return project.setSetting(kKey, QString::fromUtf8(QJsonDocument(readings.m_all).toJson(QJsonDocument::Compact)));
}

} // namespace lodestar::import
