#include "app/cli/command.h"
#include "app/cli/source.h"
#include "app/cli/tablefiles.h"

#include "core/base/text.h"
#include "core/export/scores.h"
#include "core/profile/analysis.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/report/summary.h"
#include "ui/render/pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Draft)
};

constexpr auto kProject = "project.icp"_L1;
constexpr auto kSummary = "icp-summary.pdf"_L1;
constexpr auto kScores = "scores.csv"_L1;

/// The folder that receives the three files: made if needed, and left as it was when something fails.
class Target
{
public:
    static Result<std::unique_ptr<Target>> open(const QString &path)
    {
        auto target = std::unique_ptr<Target>(new Target);
        target->m_folder = QDir(path);
        const QFileInfo info(path);
        if (info.exists() && !info.isDir())
            return Error::failed(Tr::tr("%1 is a file. Give --out the name of a folder.").arg(path));
        for (QString missing = QDir::cleanPath(info.absoluteFilePath()); !QFileInfo::exists(missing);
             missing = QFileInfo(missing).absolutePath())
            target->m_made.append(missing);
        if (!target->m_made.isEmpty() && !QDir().mkpath(path))
            return Error{ErrorKind::ReadOnly,
                         Tr::tr("The folder %1 cannot be made. Choose another place for --out.").arg(path),
                         {}};
        for (const QLatin1StringView name : {kProject, kSummary, kScores}) {
            if (target->m_folder.exists(name)) {
                return Error::failed(
                    Tr::tr("%1 is there already and is not written over. Choose another folder for --out, or move "
                           "the file away.")
                        .arg(target->path(name)));
            }
        }
        LODESTAR_TRY(target->alone());
        target->m_work = std::make_unique<QTemporaryDir>(target->m_folder.filePath(u".lodestar-draft-XXXXXX"_s));
        if (!target->m_work->isValid())
            return Error{ErrorKind::ReadOnly,
                         Tr::tr("Nothing can be written to %1. Choose another folder for --out.").arg(path),
                         {}};
        return target;
    }
    ~Target()
    {
        m_work.reset();
        m_lock.reset();
        if (m_finished)
            return;
        for (const QString &folder : m_made)
            QDir().rmdir(folder); // only if it is empty
    }
    Q_DISABLE_COPY_MOVE(Target)

    /// An error of the work, about the folder that was given and not about the hidden one in it.
    Error named(Error error) const
    {
        error.message.replace(QDir::toNativeSeparators(QFileInfo(m_work->path()).absoluteFilePath()),
                              QDir::toNativeSeparators(m_folder.absolutePath()));
        return error;
    }
    QString path(QLatin1StringView name) const { return m_folder.filePath(name); }
    QString workPath(QLatin1StringView name) const { return m_work->filePath(name); }

    /// Moves the finished files to their place: all of them or none.
    Result<> finish()
    {
        QStringList moved;
        for (const QLatin1StringView name : {kProject, kSummary, kScores}) {
            if (!QFile::exists(workPath(name)))
                continue;
            if (!QFile::rename(workPath(name), path(name))) {
                for (const QString &one : moved)
                    QFile::remove(one);
                return Error::failed(
                    Tr::tr("%1 could not be put in its place. Check the folder and its free space.").arg(path(name)));
            }
            moved.append(path(name));
        }
        m_finished = true;
        return {};
    }

private:
    Target() = default;
    /// Holds the folder for this draft; what a draft that was killed left behind holds customers and is removed.
    Result<> alone()
    {
        m_lock = std::make_unique<QLockFile>(m_folder.filePath(u".lodestar-draft.lock"_s));
        m_lock->setStaleLockTime(0); // however long it takes, only a dead process loses it
        if (!m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError)
            return Error{
                ErrorKind::Locked,
                Tr::tr("Another draft is being written to %1. Wait for it, or choose another folder for --out.")
                    .arg(m_folder.path()),
                {}};
        if (!m_lock->isLocked())
            return {}; // a place without locks, or one that cannot be written: the working folder will tell
        const QStringList left =
            m_folder.entryList({u".lodestar-draft-??????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
        for (const QString &name : left)
            QDir(m_folder.filePath(name)).removeRecursively();
        return {};
    }
    QDir m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_work;
    QStringList m_made; ///< folders that were not there before, the innermost first
    bool m_finished = false;
};

struct Drafted {
    QStringList warnings;
    qint64 customers = 0;
    qsizetype best = 0;
    profile::Icp icp;
};

/// What an honest reader has to know: what is missing, what was repaired, how far the figures carry.
QStringList warningsOf(const relate::TablesOutcome &imported, const profile::Analysis &analysis,
                       const profile::Draft &draft)
{
    QStringList warnings;
    qint64 rejected = 0;
    for (const import::ImportOutcome &table : imported.tables)
        rejected += table.dataset.rejectedRows;
    if (rejected > 0) {
        warnings.append(Tr::tr(
            "%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.",
            nullptr, static_cast<int>(rejected)));
    }
    if (!metrics::hasMetric(analysis.table.info())) {
        warnings.append(Tr::tr(
            "Nobody was marked as best: no column says what a customer is worth. Needed is a column with what they "
            "paid (revenue), their profit, lifetime value, referrals, usage or the like; give it with --map, "
            "for example --map revenue=COLUMN."));
    } else if (!analysis.agreed && analysis.rating.isRated()) {
        warnings.append(
            Tr::tr("Best was judged by the usual rule, which nobody has agreed on yet. Agree on metrics and weights."));
    }
    for (const import::ImportOutcome &table : imported.tables)
        warnings.append(table.notes);
    for (const import::ImportOutcome &table : imported.tables)
        warnings.append(table.dateQuestion ? questionText(*table.dateQuestion) : QString());
    warnings.append(imported.rollUp.sentences());
    warnings.append(analysis.rating.notices);
    warnings.append(analysis.traits.notices);
    warnings.append(draft.notes);
    warnings.removeDuplicates();
    warnings.removeAll(QString());
    return warnings;
}

bool comesBack(const table::ColumnInfo &column, qint64 rows)
{
    return column.role.id == table::RoleId::Customer && column.distinct * 10 < (rows - column.missing) * 9;
}

/// A lone list of orders or deals is taken as what it is when it says whose they are: its customers are then made of
/// it. As a list of customers every order would be scored as one.
Result<> takeAsOrders(relate::TableFile &file, const TaskControl &control)
{
    constexpr double kSure = 0.6;
    if (!QFileInfo(file.path).isFile())
        return {}; // a database: what to read of it was said
    const auto seen = import::previewFile(file.path, file.options, control);
    if (!seen)
        return seen.error();
    const table::DatasetKind kind = seen->kindGuess.kind;
    if (seen->kindGuess.confidence < kSure
        || (kind != table::DatasetKind::Transactions && kind != table::DatasetKind::Opportunities))
        return {};
    import::ImportOptions options = file.options;
    options.kind = kind;
    const auto again = import::previewFile(file.path, options, control);
    if (!again)
        return again.error();
    if (std::any_of(again->columns.begin(), again->columns.end(),
                    [&](const table::ColumnInfo &column) { return comesBack(column, again->rowsLookedAt); }))
        file.options = options;
    return {};
}

/// A profile with a persona, as version 1.
Result<profile::Draft> draftProfile(project::Project &project, const profile::Analysis &analysis, const QString &name)
{
    profile::Draft draft = profile::draftIcp(name, {}, analysis.table, analysis.rating, analysis.traits);
    profile::IcpStore icps(project);
    LODESTAR_TRY(icps.save(draft.icp, Tr::tr("Drafted the profile %1").arg(isolated(name))));
    const auto saved = icps.load(draft.icp.id);
    if (!saved)
        return saved.error();
    draft.icp = *saved;
    const profile::Persona persona = profile::draftPersona(draft.icp, analysis.table, analysis.rating);
    LODESTAR_TRY(profile::PersonaStore(project).save(persona, Tr::tr("Drafted a persona for %1").arg(isolated(name))));
    const auto version = icps.freeze(draft.icp.id, Tr::tr("Drafted from the data, not discussed yet"));
    if (!version)
        return version.error();
    return draft;
}

/// `shownPath`: where the project will stand in the end.
Result<> writePdf(project::Project &project, const QString &shownPath, const profile::Icp &icp,
                  const profile::Analysis &analysis, const QString &path)
{
    const auto versions = profile::IcpStore(project).versions(icp.id);
    if (!versions)
        return versions.error();
    const auto personas = profile::PersonaStore(project).list(icp.id);
    if (!personas)
        return personas.error();
    const std::optional<profile::Version> version = versions->empty() ? std::nullopt : std::optional(versions->front());
    const auto pages = render::writeSummaryPdf(report::summary(shownPath, icp, version, *personas, analysis), path,
                                               render::PaperSize::A4);
    if (!pages)
        return pages.error();
    return {};
}

Result<> writeScores(const profile::Analysis &analysis, const profile::Icp &icp, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::ReadOnly, Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString()), {}};
    const auto rows = exports::writeScores(file, analysis, icp);
    if (!rows)
        return rows.error();
    if (!file.commit())
        return Error{ErrorKind::DiskFull,
                     Tr::tr("%1 could not be written: %2. Check the free space.").arg(path, file.errorString()),
                     {}};
    return {};
}

/// The whole road in the working folder of `target`.
Result<Drafted> walk(Call &call, const TableFiles &tables, const Target &target)
{
    const Source &source = tables.first();
    QString name = call.option("name").trimmed();
    if (name.isEmpty())
        name = QFileInfo(source.name()).completeBaseName().trimmed();
    if (name.isEmpty()) // ".csv"
        name = source.name();
    const auto project = project::Project::create(target.workPath(kProject), name);
    if (!project)
        return project.error();
    std::vector<relate::TableFile> files = tables.files();
    if (files.size() == 1) {
        files.front().options.name = source.name(); // --name is that of the profile
        if (!call.has("map") && !call.has("key"))
            LODESTAR_TRY(takeAsOrders(files.front(), call.control()));
    }
    const auto imported = relate::importTables(**project, files, tables.wishes(), call.control().part(0, 0.6));
    if (!imported)
        return imported.error();
    const auto analysis = profile::analyse(**project, {}, call.control().part(0.6, 0.9));
    if (!analysis)
        return analysis.error();
    const auto draft = draftProfile(**project, *analysis, name);
    if (!draft)
        return draft.error();
    LODESTAR_TRY(writePdf(**project, target.path(kProject), draft->icp, *analysis, target.workPath(kSummary)));
    LODESTAR_TRY(writeScores(*analysis, draft->icp, target.workPath(kScores)));
    if (call.control().cancelled())
        return Error::cancelled();
    return Drafted{warningsOf(*imported, *analysis, *draft), analysis->table.rows(), analysis->rating.bestCount,
                   draft->icp};
}

} // namespace

Result<> runDraft(Call &call)
{
    if (call.option("out").isEmpty())
        return call.wrongUsage(Tr::tr("Say which folder to write to: --out DIR."));
    const auto tables = TableFiles::open(call, call.arguments().words());
    if (!tables)
        return tables.error();
    const auto target = Target::open(call.option("out"));
    if (!target)
        return target.error();
    const auto drafted = walk(call, *tables, **target);
    if (!drafted)
        return (*target)->named(tables->named(drafted.error()));
    LODESTAR_TRY((*target)->finish());
    const Target &files = **target;
    if (call.asJson()) {
        call.output().json({{u"project"_s, files.path(kProject)},
                            {u"pdf"_s, files.path(kSummary)},
                            {u"scores"_s, files.path(kScores)},
                            {u"customers"_s, drafted->customers},
                            {u"best"_s, static_cast<qint64>(drafted->best)},
                            {u"criteria"_s, static_cast<qint64>(drafted->icp.criteria.size())},
                            {u"warnings"_s, sentences(drafted->warnings)}});
        return {};
    }
    if (!drafted->icp.sentence.isEmpty())
        call.output().line(drafted->icp.sentence + u'\n');
    call.output().line(aligned({{Tr::tr("Project"), files.path(kProject)},
                                {Tr::tr("Summary"), files.path(kSummary)},
                                {Tr::tr("Scores"), files.path(kScores)}}));
    for (const QString &warning : drafted->warnings)
        call.output().line(u'\n' + warning);
    return {};
}

} // namespace lodestar::cli
