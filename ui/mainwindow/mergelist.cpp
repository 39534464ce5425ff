#include "ui/mainwindow/mergelist.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/mergerules.h"
#include "core/workshop/questionstore.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <map>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

using project::MergeChange;

QString how(const MergeChange &change)
{
    switch (change.kind) {
    case MergeChange::Kind::Added:
        return MergeList::tr("new");
    case MergeChange::Kind::Removed:
        return MergeList::tr("removed");
    case MergeChange::Kind::Changed:
        break;
    }
    //: %1 lists what of an entry changed: "Text, Owner"
    return change.fields.isEmpty() ? MergeList::tr("changed") : MergeList::tr("changed: %1").arg(listed(change.fields));
}

/// What the row is about: the question where it belongs to one, else what it is.
QString about(const project::MergeRow &row, const QHash<QString, QString> &questions)
{
    const QString question = questions.value(row.question);
    const QString what = project::tableWord(row.table);
    //: What an entry is and which question it belongs to: "Answer – 8. What keeps them?"
    return question.isEmpty() ? what : MergeList::tr("%1 – %2").arg(what, question);
}

} // namespace

QHash<QString, QString> questionNames(project::Project &project)
{
    QHash<QString, QString> names;
    auto shipped = workshop::shippedQuestions(theme::current().language);
    const auto questions = shipped ? workshop::QuestionStore(project, std::move(*shipped)).questions() : shipped;
    if (!questions)
        return names;
    for (const workshop::Question &question : *questions) {
        names.insert(question.id,
                     question.number > 0 ? u"%1. %2"_s.arg(format::count(question.number), question.text)
                                         : question.text);
    }
    return names;
}

MergeList::MergeList(const project::MergePlan &plan, const QHash<QString, QString> &questions, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("What comes in"));
    setHeaderLabels({tr("What"), tr("Entry"), tr("How")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    header()->setStretchLastSection(false);
    std::map<QString, std::vector<const MergeChange *>> people;
    for (const MergeChange &change : plan.changes)
        people[change.row.person].push_back(&change);
    for (const auto &[person, changes] : people) {
        auto *top = new QTreeWidgetItem(this, {person.isEmpty() ? tr("Nobody in particular") : visible(person, 80)});
        for (const MergeChange *change : changes) {
            const QString entry = change->row.isSecret ? tr("not revealed yet") : change->row.title;
            auto *item = new QTreeWidgetItem(top, {about(change->row, questions), entry, how(*change)});
            item->setToolTip(1, entry);
            item->setToolTip(0, item->text(0));
        }
        top->setFirstColumnSpanned(true);
        top->setExpanded(true);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    share();
}

QSize MergeList::sizeHint() const
{
    constexpr int kMostRows = 14;
    int rows = 1;
    for (int i = 0; i < topLevelItemCount(); ++i)
        rows += 1 + topLevelItem(i)->childCount();
    const int height = std::max(sizeHintForRow(0), fontMetrics().height());
    return {QTreeWidget::sizeHint().width(), header()->sizeHint().height() + std::min(rows, kMostRows) * height};
}

void MergeList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        share();
}

void MergeList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    share();
}

/// Half of the width for what is said, the rest for what it is and what happened to it.
void MergeList::share()
{
    const int width = viewport()->width();
    setColumnWidth(0, width * 3 / 10);
    setColumnWidth(1, width / 2);
    setColumnWidth(2, width - width * 3 / 10 - width / 2);
}

} // namespace lodestar::ui
