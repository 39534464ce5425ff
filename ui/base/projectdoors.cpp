#include "ui/base/projectdoors.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/import/tablesource.h"
#include "core/project/backup.h"
#include "core/sample/sample.h"
#include "ui/base/dialogs.h"
#include "ui/base/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui::doors {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::Doors)
};

QString projectFilter()
{
    return Tr::tr("Lodestar projects (*.icp)");
}

/// Asks where a new project shall live and makes it there. The file dialog has already asked before overwriting, so an
/// older file of that name is moved out of the way first and comes back if the new one cannot be made.
bool createSomewhere(Session &session, QWidget *parent, const QString &name)
{
    const auto path = dialogs::askSaveFile(parent, Tr::tr("Where shall the project be kept?"), name + u".icp"_s,
                                           projectFilter(), u"icp"_s, u"project"_s);
    if (!path)
        return false;
    const auto *open = session.project();
    if (open && QFileInfo(open->path()) == QFileInfo(*path)) {
        session.notify(Tr::tr("%1 is open at this moment. Choose another name for the new project.")
                           .arg(isolated(QFileInfo(*path).fileName())),
                       true);
        return false;
    }
    const QString aside = *path + u".replaced"_s;
    const bool moved = QFileInfo::exists(*path) && QFile::rename(*path, aside);
    const auto created = session.createProject(*path, QFileInfo(*path).completeBaseName());
    if (!created) {
        if (moved)
            QFile::rename(aside, *path);
        session.notify(created.error().message, true);
        return false;
    }
    if (moved)
        QFile::remove(aside);
    return true;
}

/// Everything that can be imported, by its ending; a wrong ending is no hindrance.
QString tableFilter()
{
    QStringList patterns;
    for (const import::Importer &importer : import::importers()) {
        for (const QString &suffix : QString::fromLatin1(importer.suffixes).split(u' ', Qt::SkipEmptyParts))
            patterns << u"*."_s + suffix;
    }
    return Tr::tr("Tables and workbooks (%1);;All files (*)").arg(patterns.join(u' '));
}

} // namespace

bool isTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto importers = import::importers();
    return std::any_of(importers.begin(), importers.end(), [&](const import::Importer &importer) {
        return QString::fromLatin1(importer.suffixes).split(u' ', Qt::SkipEmptyParts).contains(suffix);
    });
}

bool isProject(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == u"icp";
}

void newProject(Session &session, QWidget *parent)
{
    createSomewhere(session, parent, Tr::tr("Ideal customers"));
}

void openProject(Session &session, QWidget *parent, const QString &path)
{
    auto wanted = path.isEmpty() ? dialogs::askOpenFile(parent, Tr::tr("Open a project"), projectFilter(), u"project"_s)
                                 : std::optional<QString>(path);
    if (!wanted)
        return;
    const auto opened = session.openProject(*wanted);
    if (!opened)
        emit session.projectRefused(*wanted, opened.error());
}

void importCustomers(Session &session, QWidget *parent, const QStringList &tables)
{
    const QStringList files = tables.isEmpty()
        ? dialogs::askOpenFiles(parent, Tr::tr("Import customers"), tableFilter(), u"customers"_s)
        : tables;
    if (files.isEmpty())
        return;
    if (!session.hasProject() && !createSomewhere(session, parent, QFileInfo(files.first()).completeBaseName()))
        return;
    session.openPage(u"customers"_s, u"import:"_s + files.join(u'\n'));
}

void importProspects(Session &session, QWidget *parent)
{
    if (!session.hasProject())
        return;
    const auto path = dialogs::askOpenFile(parent, Tr::tr("Import prospects"), tableFilter(), u"customers"_s);
    if (path)
        session.openPage(u"customers"_s, u"prospects:"_s + *path);
}

void startWithoutData(Session &session, QWidget *parent)
{
    if (session.hasProject() || createSomewhere(session, parent, Tr::tr("Ideal customers")))
        session.openPage(u"workshop"_s);
}

void openSample(Session &session, QWidget *parent)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(u"."_s);
    //: Name of the file of the sample project, without its ending
    const QString path = folder.filePath(Tr::tr("Lodestar sample") + u".icp"_s);
    if (QFileInfo::exists(path)) {
        openProject(session, parent, path);
        return;
    }
    session.notify(Tr::tr("Making the sample project…"));
    using Watcher = QFutureWatcher<Result<>>;
    auto *watcher = new Watcher(parent);
    QObject::connect(watcher, &Watcher::finished, parent, [&session, parent, watcher, path] {
        watcher->deleteLater();
        const auto built = watcher->result();
        if (!built) {
            session.notify(built.error().message, true);
            return;
        }
        openProject(session, parent, path);
        session.notify(
            Tr::tr("This is an invented company. Its file is %1.").arg(isolated(QDir::toNativeSeparators(path))));
    });
    watcher->setFuture(
        runTask([path](const TaskControl &control) { return sample::buildSampleProject(path, control); }));
}

void saveCopy(Session &session, QWidget *parent)
{
    const auto *project = session.project();
    if (!project)
        return;
    //: Suggested file name of a copy; %1 is the name of the project's file
    const QString suggestion = Tr::tr("%1 (copy)").arg(QFileInfo(project->path()).completeBaseName());
    const auto path = dialogs::askSaveFile(parent, Tr::tr("Save a copy of the project"), suggestion + u".icp"_s,
                                           projectFilter(), u"icp"_s, u"project"_s);
    if (!path)
        return;
    const auto saved = project->saveCopy(*path);
    if (!saved)
        session.notify(saved.error().message, true);
    else
        session.notify(Tr::tr("A copy is in %1.").arg(isolated(QDir::toNativeSeparators(*path))));
}

void mergeCopy(Session &session, QWidget *parent)
{
    if (!session.hasProject())
        return;
    const QString filter = Tr::tr("Copies, hand-outs and filled forms (*.icp *.xlsx *.ods *.xls *.csv);;All files (*)");
    const auto path = dialogs::askOpenFile(parent, Tr::tr("What shall be brought in?"), filter, u"project"_s);
    if (path)
        emit session.mergeRequested(*path);
}

void openBackup(Session &session, QWidget *parent, const project::Backup &backup)
{
    const auto *project = session.project();
    if (!project)
        return;
    //: Suggested file name of a project taken from a backup: %1 is the project's name, %2 date and time
    const QString suggestion =
        Tr::tr("%1 as of %2")
            .arg(QFileInfo(project->path()).completeBaseName(), backup.at.toString(u"yyyy-MM-dd HHmm"_s));
    const auto path = dialogs::askSaveFile(parent, Tr::tr("Put the backup where?"), suggestion + u".icp"_s,
                                           projectFilter(), u"icp"_s, u"project"_s);
    if (!path)
        return;
    if (QFileInfo(*path) == QFileInfo(project->path())) {
        session.notify(Tr::tr("%1 is open at this moment. Choose another name for the backup.")
                           .arg(isolated(QFileInfo(*path).fileName())),
                       true);
        return;
    }
    QFile::remove(*path); // the file dialog has asked
    if (!QFile::copy(backup.file, *path)) {
        session.notify(Tr::tr("The backup could not be copied to %1. Choose another folder.")
                           .arg(isolated(QDir::toNativeSeparators(*path))),
                       true);
        return;
    }
    openProject(session, parent, *path);
}

} // namespace lodestar::ui::doors
