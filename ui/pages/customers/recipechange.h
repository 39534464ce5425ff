#pragma once

#include "core/table/recipestore.h"
#include "ui/base/pending.h"

#include <QObject>

namespace lodestar::ui {

class ProgressPanel;
class Session;

/// Changes the recipe of the customers, and rolls related tables up anew where that matters to them: at once where it
/// takes no longer than a blink, else in the background with progress, while other edits wait.
class RecipeChange : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<>(table::RecipeStore &recipe, const TaskControl &control)>;

    RecipeChange(Session &session, ProgressPanel *progress, QObject *parent = nullptr);
    ~RecipeChange() override;
    /// Nothing happens while another change is under way.
    void run(const table::DatasetInfo &info, const Work &work);

signals:
    void done(bool worked); ///< what went wrong is shown by the session

private:
    void finish(const Result<> &result);

    Session &m_session;
    ProgressPanel *m_progress;
    Pending<Result<>> m_work;
};

} // namespace lodestar::ui
