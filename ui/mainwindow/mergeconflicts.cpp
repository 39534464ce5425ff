#include "ui/mainwindow/mergeconflicts.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/mergerules.h"
#include "ui/mainwindow/mergelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using project::MergeConflict;
using project::Side;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// More than anybody decides one by one; the others follow the choice for all.
constexpr size_t kShown = 100;
constexpr qsizetype kValue = 400;

QString valueShown(const MergeConflict &conflict, const QString &text)
{
    if (conflict.row.isSecret)
        return MergeConflicts::tr("not revealed");
    return text.isEmpty() ? MergeConflicts::tr("(empty)") : isolated(visible(text, kValue));
}

/// What the row is, to which question and of whom; what it says follows below. A row that is gone on one side says it
/// here.
QString heading(const MergeConflict &conflict, const QHash<QString, QString> &questions)
{
    QStringList parts{project::tableWord(conflict.row.table)};
    const bool saysBelow = conflict.kind == MergeConflict::Kind::Field && conflict.row.question != QString();
    for (const QString &part :
         {questions.value(conflict.row.question), conflict.row.person, saysBelow ? QString() : conflict.row.title}) {
        if (!part.isEmpty())
            parts << isolated(visible(part, 120));
    }
    return parts.join(u" · "_s);
}

} // namespace

MergeConflicts::MergeConflicts(const project::MergePlan &plan, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, Space::Small);
    auto *mine = makeButton(tr("Mine for all"));
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    auto *theirs = makeButton(tr("Theirs for all"));
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    flow->addWidget(mine);
    flow->addWidget(theirs);
    column->addWidget(line);
    const QHash<QString, QString> questions = questionNames();
    const size_t shown = std::min(plan.conflicts.size(), kShown);
    for (size_t i = 0; i < shown; ++i)
        column->addWidget(makeOne(i, plan.conflicts[i], heading(plan.conflicts[i], questions)));
    if (shown < plan.conflicts.size())
        column->addWidget(Label::wrapping(tr("And %n more: they follow the choice for all.", nullptr,
                                             static_cast<int>(plan.conflicts.size() - shown)),
                                          FontRole::Body, ColorRole::TextMuted));
}

QWidget *MergeConflicts::makeOne(size_t index, const MergeConflict &conflict, const QString &title)
{
    auto *card = new Card;
    card->setTone(Card::Tone::Flat);
    card->setPadding(Space::Tiny);
    auto *body = card->body();
    body->setSpacing(theme::current().space(Space::Tiny));
    body->addWidget(Label::wrapping(title, FontRole::BodyStrong));
    QString mine, theirs;
    switch (conflict.kind) {
    case MergeConflict::Kind::RemovedHere:
        mine = tr("Mine: removed here");
        theirs = tr("Theirs: changed in the copy");
        break;
    case MergeConflict::Kind::RemovedThere:
        mine = tr("Mine: changed here");
        theirs = tr("Theirs: removed in the copy");
        break;
    case MergeConflict::Kind::Field:
        if (!conflict.row.isSecret && !conflict.base.isNull())
            body->addWidget(Label::wrapping(
                //: %1 is the name of a field, %2 its value before both sides changed it
                tr("%1 was: %2").arg(conflict.field, valueShown(conflict, conflict.base)), FontRole::Small,
                ColorRole::TextMuted));
        //: %1 is the name of a field, %2 its value
        mine = tr("Mine, %1: %2").arg(conflict.field, valueShown(conflict, conflict.mine));
        //: %1 is the name of a field, %2 its value
        theirs = tr("Theirs, %1: %2").arg(conflict.field, valueShown(conflict, conflict.theirs));
        break;
    }
    body->addWidget(Label::wrapping(mine));
    body->addWidget(Label::wrapping(theirs));
    auto *choice = new Segmented(tr("Whose stands: %1").arg(title));
    choice->addChoice(u"mine"_s, tr("Mine"));
    choice->addChoice(u"theirs"_s, tr("Theirs"));
    choice->setCurrent(u"mine"_s);
    connect(choice, &Segmented::chosen, this, [this, index](const QString &id) {
        m_choices.chosen[index] = id == u"theirs"_s ? Side::Theirs : Side::Mine;
    });
    m_shown.push_back(choice);
    auto *line = new QHBoxLayout;
    line->addWidget(choice);
    line->addStretch(1);
    body->addLayout(line);
    return card;
}

project::MergeChoices MergeConflicts::choices() const
{
    return m_choices;
}

void MergeConflicts::chooseAll(Side side)
{
    m_choices = {side};
    for (Segmented *choice : m_shown)
        choice->setCurrent(side == Side::Theirs ? u"theirs"_s : u"mine"_s);
}

} // namespace lodestar::ui
