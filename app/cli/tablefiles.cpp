#include "app/cli/tablefiles.h"

#include "core/import/spreadsheet.h"
#include "core/relate/tablekinds.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::TableFiles)
};

bool isTable(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    if (suffix == "txt"_L1)
        return false; // in a folder, text files are notes more often than tables
    const auto importers = import::importers();
    return std::any_of(importers.begin(), importers.end(), [&](const import::Importer &importer) {
        return QString::fromLatin1(importer.suffixes).split(u' ', Qt::SkipEmptyParts).contains(suffix);
    });
}

bool isWorkbook(const QString &path)
{
    return import::importerFor(path).open == import::openSpreadsheet;
}

/// A folder stands for the tables in it, by name.
Result<QStringList> expanded(const QStringList &words)
{
    QStringList paths;
    for (const QString &word : words) {
        if (!QFileInfo(word).isDir()) {
            paths << word;
            continue;
        }
        const QFileInfoList inside = QDir(word).entryInfoList(QDir::Files, QDir::Name);
        const auto before = paths.size();
        for (const QFileInfo &file : inside) {
            if (isTable(file))
                paths << file.filePath();
        }
        if (paths.size() == before)
            return Error{ErrorKind::NotFound, Tr::tr("There is no table in the folder %1.").arg(word), {}};
    }
    return paths;
}

} // namespace

Result<TableFiles> TableFiles::open(Call &call, const QStringList &words)
{
    const auto paths = expanded(words);
    if (!paths)
        return paths.error();
    const bool several = paths->size() > 1;
    if (several && (call.has("map") || call.has("key")))
        return call.wrongUsage(Tr::tr("--map and --key are about one table. Import the tables one by one."));
    auto options = importOptions(call);
    if (!options)
        return options.error();
    if (several && call.has("sheet") && std::count_if(paths->begin(), paths->end(), isWorkbook) != 1)
        return call.wrongUsage(Tr::tr("--sheet is about one workbook. Import the workbooks one by one."));
    TableFiles files;
    for (const QString &path : *paths) {
        auto source = Source::open(call, path);
        if (!source)
            return source.error();
        relate::TableFile file{source->path(), *options};
        if (file.options.name.isEmpty() || several)
            file.options.name = source->name();
        if (several && !isWorkbook(source->path()))
            file.options.sheet.clear(); // --sheet is about the workbook among them
        files.m_files.push_back(std::move(file));
        files.m_sources.push_back(std::move(*source));
    }
    LODESTAR_TRY(files.readWishes(call));
    if (several)
        LODESTAR_TRY(files.judge(call));
    return files;
}

Result<> TableFiles::readWishes(Call &call)
{
    m_wishes.takeSimilar = call.has("match-similar");
    for (const QString &match : call.arguments().values(u"match"_s)) {
        const qsizetype equals = match.indexOf(u'=');
        if (equals <= 0)
            return call.wrongUsage(Tr::tr("--match is written as KEY=CUSTOMER, not \"%1\".").arg(match));
        m_wishes.anyPairs.push_back({match.left(equals).trimmed(), match.mid(equals + 1).trimmed()});
    }
    return {};
}

/// Kinds that --as NAME=KIND names stay; the others are judged by what the files are to each other.
Result<> TableFiles::judge(Call &call)
{
    std::vector<import::ImportPreview> previews;
    for (const relate::TableFile &file : m_files) {
        auto preview = import::previewFile(file.path, file.options, call.control());
        if (!preview)
            return named(preview.error());
        previews.push_back(std::move(*preview));
    }
    QHash<QString, table::DatasetKind> said;
    for (const QString &word : call.arguments().values(u"as"_s)) {
        const auto kind = table::datasetKindFromId(word.section(u'=', -1));
        const QString name = word.section(u'=', 0, -2);
        if (name.isEmpty())
            return call.wrongUsage(
                Tr::tr("With several tables, say of which one: --as %1=%2.").arg(m_sources.front().name(), word));
        if (kind)
            said.insert(name, *kind);
    }
    for (size_t i = 0; i < previews.size(); ++i) {
        if (const auto kind = said.constFind(m_sources[i].name()); kind != said.constEnd()) {
            previews[i].kindGuess.kind = *kind;
            previews[i].kindGuess.confidence = 1;
        }
    }
    const std::vector<relate::FileKind> kinds = relate::judgeKinds(previews);
    for (size_t i = 0; i < kinds.size(); ++i)
        m_files[i].options.kind = said.value(m_sources[i].name(), kinds[i].kind);
    return {};
}

Error TableFiles::named(Error error) const
{
    for (const Source &source : m_sources)
        error = source.named(std::move(error));
    return error;
}

} // namespace lodestar::cli
