#include "ui/base/session.h"

#include "core/table/hiddennames.h"
#include "ui/base/meeting.h"
#include "ui/base/names.h"
#include "ui/base/stagedesk.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>

namespace lodestar::ui {

namespace {

using Answer = Result<profile::Analysis>;

/// A change follows a change while a slider moves; only the last one is worth an answer.
constexpr int kDebounce = 60; // milliseconds

} // namespace

struct Session::Private {
    std::unique_ptr<project::Project> project;
    std::shared_ptr<const profile::Analysis> analysis;
    QString analysisError;
    bool busy = false, analysing = false;
    QTimer debounce;
    QFutureWatcher<Answer> watcher;
    qint64 askedRevision = -1; ///< revision that the running question is about
    StageDesk stage;
    Names names;
    Meeting *meeting = nullptr; ///< a child of the session
};

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->debounce.setSingleShot(true);
    d->debounce.setInterval(kDebounce);
    connect(&d->debounce, &QTimer::timeout, this, &Session::startAnalysis);
    connect(&d->watcher, &QFutureWatcher<Answer>::finished, this, &Session::takeAnalysis);
    connect(this, &Session::changed, this, &Session::askAnalysis);
    d->meeting = new Meeting(*this);
    connect(&d->names, &Names::changed, this, [this] { // what names someone must not be shown a moment longer
        stopAnalysis();
        d->analysis.reset();
        emit analysisChanged();
        askAnalysis();
    });
}

Session::~Session()
{
    d->watcher.disconnect(this);
    d->watcher.cancel();
    d->watcher.waitForFinished(); // the task reads a file that is about to be closed
}

project::Project *Session::project() const
{
    return d->project.get();
}

StageDesk &Session::stage() const
{
    return d->stage;
}

Meeting &Session::meeting() const
{
    return *d->meeting;
}

Names &Session::names() const
{
    return d->names;
}

Result<> Session::createProject(const QString &path, const QString &name)
{
    auto created = project::Project::create(path, name);
    if (!created)
        return std::move(created).error();
    take(std::move(*created));
    return {};
}

Result<> Session::openProject(const QString &path, project::Project::Access access)
{
    // The same file cannot be locked twice, so it is closed first; any other one stays until the new one is open.
    if (d->project && QFileInfo(d->project->path()) == QFileInfo(path)) {
        if (d->project->isReadOnly() == (access == project::Project::Access::ReadOnly))
            return {};
        closeProject();
    }
    auto opened = project::Project::open(path, access);
    if (!opened)
        return std::move(opened).error();
    take(std::move(*opened));
    return {};
}

void Session::take(std::unique_ptr<project::Project> project)
{
    stopAnalysis();
    d->project = std::move(project);
    d->stage.unpin(); // it speaks of the project before
    d->names.forget();
    d->analysis.reset();
    d->analysisError.clear();
    emit projectOpened();
    emit analysisChanged();
    askAnalysis();
}

void Session::closeProject()
{
    if (d->project)
        take(nullptr);
}

bool Session::settle(const Result<> &result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            notify(result.error().message, true);
        return false;
    }
    emit changed();
    return true;
}

void Session::undo()
{
    if (!d->project)
        return;
    const auto label = d->project->undo();
    if (!label)
        return notify(label.error().message, true);
    notify(tr("Taken back: %1").arg(d->names.label(*label)));
    emit changed();
}

void Session::redo()
{
    if (!d->project)
        return;
    const auto label = d->project->redo();
    if (!label)
        return notify(label.error().message, true);
    notify(tr("Done again: %1").arg(d->names.label(*label)));
    emit changed();
}

std::shared_ptr<const profile::Analysis> Session::analysis() const
{
    return d->analysis;
}

bool Session::isAnalysing() const
{
    return d->analysing;
}

QString Session::analysisError() const
{
    return d->analysisError;
}

void Session::askAnalysis()
{
    if (!d->project || d->busy)
        return;
    if (!d->analysing && d->analysis && d->askedRevision == d->project->revision())
        return;
    d->analysing = true;
    d->debounce.start(d->analysis ? kDebounce : 0);
}

void Session::startAnalysis()
{
    if (!d->project)
        return;
    d->watcher.cancel();
    d->askedRevision = d->project->revision();
    const QString path = d->project->path();
    const bool hide = d->names.areHidden();
    d->watcher.setFuture(runTask([path, hide](const TaskControl &control) -> Answer {
        auto reader = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!reader)
            return std::move(reader).error();
        auto analysis = profile::analyse(**reader, {}, control);
        if (analysis && hide)
            analysis->table = table::withNamesHidden(analysis->table);
        return analysis;
    }));
    emit analysisChanged();
}

void Session::takeAnalysis()
{
    if (d->watcher.isCanceled() || !d->project || d->watcher.future().resultCount() == 0)
        return;
    if (d->askedRevision != d->project->revision()) {
        d->debounce.start(); // stale: what it is about has changed since
        return;
    }
    d->analysing = d->debounce.isActive();
    auto answer = d->watcher.future().takeResult(); // a copy of a million scores would be felt
    d->watcher.setFuture({}); // a future that was taken from never finishes for those who wait for it
    d->analysisError.clear();
    if (answer) {
        d->analysis = std::make_shared<const profile::Analysis>(std::move(*answer));
    } else {
        d->analysis.reset();
        if (answer.error().kind != ErrorKind::NotFound && answer.error().kind != ErrorKind::Cancelled)
            d->analysisError = answer.error().message;
    }
    emit analysisChanged();
}

void Session::stopAnalysis()
{
    d->debounce.stop();
    d->watcher.cancel();
    d->watcher.waitForFinished();
    d->watcher.setFuture({});
    d->analysing = false;
    d->askedRevision = -1;
}

bool Session::isBusy() const
{
    return d->busy;
}

void Session::setBusy(bool busy)
{
    if (d->busy == busy)
        return;
    d->busy = busy;
    emit busyChanged();
    if (!busy)
        askAnalysis();
}

void Session::notify(const QString &text, bool isError, bool offerUndo)
{
    emit noticeShown(text, isError, offerUndo);
}

void Session::openPage(const QString &pageId, const QString &target)
{
    emit pageRequested(pageId, target);
}

} // namespace lodestar::ui
