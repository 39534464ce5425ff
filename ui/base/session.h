#pragma once

#include "core/profile/analysis.h"
#include "core/project/project.h"

#include <QObject>

#include <memory>

namespace lodestar::ui {

class Meeting;
class Names;
class StageDesk;

/// The one shared object of the window: the open project, what its customers say, and the signal that something
/// changed. Made in main, passed by reference.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    project::Project *project() const; ///< null: no project is open (first run)
    bool hasProject() const { return project() != nullptr; }
    Result<> createProject(const QString &path, const QString &name);
    Result<> openProject(const QString &path, project::Project::Access access = project::Project::Access::ReadWrite);
    void closeProject();

    /// Says what came of a change made through a store: on success everyone hears changed(); on failure the error is
    /// shown as a notice where the window shows them. Returns whether it worked.
    bool settle(const Result<> &result);
    void undo();
    void redo();

    /// What the current customers say; null while there are none. With names hidden nobody is named in its table.
    /// Recomputed in the background after a change; the old one stays until then (isAnalysing()).
    std::shared_ptr<const profile::Analysis> analysis() const;
    bool isAnalysing() const;
    QString analysisError() const; ///< why there is none although there are customers

    /// While true (an import writes), edits are disabled; the pages grey out what would change the project.
    bool isBusy() const;
    void setBusy(bool busy);

    StageDesk &stage() const; ///< what the room sees
    Meeting &meeting() const; ///< agenda and clock of the workshop
    Names &names() const; ///< what customers and people are called on screen

    void notify(const QString &text, bool isError = false, bool offerUndo = false); ///< the bar at the bottom
    void openPage(const QString &pageId, const QString &target = {}); ///< "traits", or "workshop" with a question id

signals:
    void projectOpened(); ///< another project, or none
    void changed(); ///< something in the project changed
    void analysisChanged();
    void busyChanged();
    /// A file could not be opened as a project; the window says why, and what can be done instead.
    void projectRefused(const QString &path, const lodestar::Error &error);
    void mergeRequested(const QString &path); ///< a copy of the project is to be looked at and brought in
    void handoutRequested(); ///< questions are to be handed out
    void noticeShown(const QString &text, bool isError, bool offerUndo);
    void pageRequested(const QString &pageId, const QString &target);

private:
    void take(std::unique_ptr<project::Project> project);
    void askAnalysis();
    void startAnalysis();
    void takeAnalysis();
    void stopAnalysis();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lodestar::ui
