#pragma once

#include "core/project/merge.h"
#include "ui/base/pending.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class HintBox;
class Label;
class MergeConflicts;
class ProgressPanel;
class Session;

/// What a copy of the project would bring in, before anything happens: by person and question, with a choice for each
/// conflict, and one button. It is looked at again whenever the project changes meanwhile.
class MergeView : public QWidget
{
    Q_OBJECT
public:
    MergeView(Session &session, const QString &otherPath, QWidget *parent = nullptr);

signals:
    void closed(); ///< merged, or not wanted

private:
    void examine();
    void take(const Result<project::MergePlan> &plan);
    void showPlan();
    QWidget *makeSettled() const;
    QString purpose() const;
    void start();
    void finish(const Result<project::MergeOutcome> &outcome);

    Session &m_session;
    QString m_path;
    project::MergePlan m_plan;
    Pending<Result<project::MergePlan>> m_looking;
    Pending<Result<project::MergeOutcome>> m_merging;

    Label *m_purpose = nullptr;
    HintBox *m_error = nullptr;
    ProgressPanel *m_progress = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    MergeConflicts *m_conflicts = nullptr; ///< null where there are none
    QPushButton *m_merge = nullptr, *m_close = nullptr;
};

} // namespace lodestar::ui
