#include "ui/mainwindow/mergeview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/answerform.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/mainwindow/mergeconflicts.h"
#include "ui/mainwindow/mergelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kDuplicatesTold = 20;

/// Who did something in the copy, each once, in the order of their first action.
QStringList authors(const project::MergePlan &plan)
{
    QStringList names;
    for (const project::MergeAction &action : plan.actions) {
        const QString name = isolated(visible(action.by, 60));
        if (!action.by.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

QString versionTold(const project::MergeVersion &version)
{
    const QString name = isolated(visible(version.name, 80));
    if (version.number == version.newNumber)
        return MergeView::tr("Version %1 of %2 comes along.").arg(format::count(version.number), name);
    return MergeView::tr("Version %1 of %2 comes along as version %3.")
        .arg(format::count(version.number), name, format::count(version.newNumber));
}

QString datasetTold(const project::MergeDataset &dataset)
{
    const QString name = isolated(visible(dataset.name, 80));
    if (dataset.hanging.isEmpty())
        return MergeView::tr("The data set %1 is not taken over: imports stay where they were made. Import its file "
                             "here.")
            .arg(name);
    return MergeView::tr("The data set %1 is not taken over: imports stay where they were made. Import its file here. "
                         "It was what these are about: %2.")
        .arg(name, listed(dataset.hanging));
}

} // namespace

MergeView::MergeView(Session &session, const QString &otherPath, QWidget *parent)
    : QWidget(parent), m_session(session), m_path(otherPath)
{
    const auto &look = theme::current();
    auto *outer = new QVBoxLayout(this);
    const int side = look.space(Space::Wider);
    outer->setContentsMargins(side, look.space(Space::Wide), side, look.space(Space::Wide));
    outer->setSpacing(look.space(Space::Normal));
    outer->addWidget(Label::prose(tr("What %1 brings").arg(isolated(visible(QFileInfo(otherPath).fileName(), 80))),
                                  FontRole::Title));
    m_purpose = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    m_progress = new ProgressPanel;
    outer->addWidget(m_progress);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    outer->addWidget(m_error);
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.space(Space::Normal));
    auto *scrolled = new QWidget;
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    column->addWidget(m_purpose);
    column->addWidget(m_content, 1);
    outer->addWidget(makeScrollArea(scrolled), 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Space::Medium);
    m_merge = makeButton(tr("Bring it in"), ButtonKind::Primary);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::start);
    flow->addWidget(m_merge);
    m_close = makeButton(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &MergeView::closed);
    flow->addWidget(m_close);
    outer->addWidget(buttons);
    connect(&session, &Session::projectOpened, this, &MergeView::closed); // it was a copy of another one
    connect(&session, &Session::changed, this, [this] {
        if (!m_merging.isRunning())
            examine();
    });
    examine();
}

void MergeView::examine()
{
    m_merge->setEnabled(false);
    m_looking = runTask([project = m_session.project()->path(),
                         other = m_path](const TaskControl &control) -> Result<project::MergePlan> {
        return doors::isProject(other) ? project::planMerge(project, other, control)
                                       : workshop::planForm(project, other, control);
    });
    m_progress->watch(m_looking.future(), tr("Reading the file"));
    m_looking.then(this, [this](const Result<project::MergePlan> &plan) { take(plan); }).onCanceled(this, [this] {
        emit closed();
    });
}

void MergeView::take(const Result<project::MergePlan> &plan)
{
    clearLayout(m_column);
    m_conflicts = nullptr;
    if (!plan) {
        m_purpose->setText({});
        m_error->setText(plan.error().message);
        m_close->setFocus();
        return;
    }
    m_error->setText({});
    m_plan = *plan;
    m_purpose->setText(purpose());
    showPlan();
    const bool canWrite = !m_session.project()->isReadOnly() && !m_session.isBusy();
    m_merge->setEnabled(canWrite && !m_plan.isEmpty());
    if (m_merge->isEnabled())
        m_merge->setFocus();
    else
        m_close->setFocus();
}

QString MergeView::purpose() const
{
    if (m_plan.isEmpty())
        return tr("There is nothing in it that this project does not have.");
    const QString who = joined(authors(m_plan));
    const int actions = static_cast<int>(m_plan.actions.size());
    if (m_plan.isForm)
        return tr("A form that was filled in. Nothing is changed until you bring it in, and one undo takes all of it "
                  "back.");
    if (m_plan.isHandout)
        return tr("It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, "
                  "and "
                  "one undo takes all of it back.",
                  nullptr, actions)
            .arg(isolated(visible(m_plan.handoutTeam, 60)));
    if (who.isEmpty())
        return tr("Nothing is changed until you bring it in, and one undo takes all of it back.");
    return tr("%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes "
              "all "
              "of it back.",
              nullptr, actions)
        .arg(who);
}

void MergeView::showPlan()
{
    if (!m_plan.baseIsKnown)
        m_column->addWidget(new HintBox(tr("Where the two parted is not in the history of this project, so whatever "
                                           "differs counts as changed on both sides.")));
    if (!m_plan.conflicts.empty()) {
        auto *card = new Card(tr("Changed on both sides: %1").arg(format::count(qint64(m_plan.conflicts.size()))));
        m_conflicts = new MergeConflicts(m_plan);
        card->body()->addWidget(m_conflicts);
        m_column->addWidget(card);
    }
    if (!m_plan.changes.empty()) {
        auto *card = new Card(tr("Comes in: %1").arg(format::count(qint64(m_plan.changes.size()))));
        card->body()->addWidget(new MergeList(m_plan));
        m_column->addWidget(card);
    }
    if (auto *settled = makeSettled())
        m_column->addWidget(settled);
    m_column->addStretch(1);
}

/// Duplicates, versions, data sets and what else was settled, a sentence each; null when there is nothing.
QWidget *MergeView::makeSettled() const
{
    QStringList sentences;
    for (size_t i = 0; i < std::min(m_plan.duplicates.size(), kDuplicatesTold); ++i) {
        const project::MergeRow &row = m_plan.duplicates[i].row;
        const QString what = row.isSecret || row.title.isEmpty() ? row.person : row.title;
        sentences << tr("Made on both sides and kept once: %1").arg(isolated(what));
    }
    if (m_plan.duplicates.size() > kDuplicatesTold)
        sentences << tr("… and %n more that were made on both sides.", nullptr,
                        static_cast<int>(m_plan.duplicates.size() - kDuplicatesTold));
    for (const project::MergeVersion &version : m_plan.versions)
        sentences << versionTold(version);
    for (const project::MergeDataset &dataset : m_plan.datasets)
        sentences << datasetTold(dataset);
    sentences << m_plan.notes;
    if (sentences.isEmpty())
        return nullptr;
    auto *card = new Card(tr("Settled"));
    for (const QString &sentence : sentences)
        card->body()->addWidget(Label::wrapping(sentence));
    return card;
}

void MergeView::start()
{
    if (m_session.isBusy() || m_merging.isRunning())
        return;
    m_merge->setEnabled(false);
    m_content->setEnabled(false);
    m_session.setBusy(true);
    m_merging = runTask([project = m_session.project()->path(), plan = m_plan,
                         choices = m_conflicts ? m_conflicts->choices() : project::MergeChoices()](
                            const TaskControl &control) -> Result<project::MergeOutcome> {
        const auto own = project::Project::openForTask(project, project::Project::Access::ReadWrite);
        if (!own)
            return own.error();
        return project::merge(**own, plan, choices, control);
    });
    m_progress->watch(m_merging.future(), tr("Bringing it in"));
    m_merging.then(this, [this](const Result<project::MergeOutcome> &outcome) { finish(outcome); })
        .onCanceled(this, [this] { finish(Error::cancelled()); });
}

void MergeView::finish(const Result<project::MergeOutcome> &outcome)
{
    m_session.setBusy(false);
    m_content->setEnabled(true);
    m_session.project()->refresh();
    if (!outcome) {
        m_session.settle({}); // a cancel may come a moment too late: then there is something new
        m_error->setText(outcome.error().kind == ErrorKind::Cancelled ? QString() : outcome.error().message);
        return;
    }
    QString text = outcome->applied == 0 ? tr("Nothing had to be changed.")
                                         : tr("%n entries came in.", nullptr, static_cast<int>(outcome->applied));
    for (const QString &note : outcome->notes.first(std::min<qsizetype>(outcome->notes.size(), 3)))
        text += u' ' + note;
    disconnect(&m_session, nullptr, this, nullptr); // the copy need not be looked at again
    m_session.settle({});
    m_session.notify(text, false, outcome->applied > 0);
    emit closed();
}

} // namespace lodestar::ui
