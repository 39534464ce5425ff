#include "ui/pages/overview/stepscard.h"

#include "core/base/format.h"
#include "ui/base/session.h"
#include "ui/pages/overview/standing.h"
#include "ui/pages/pagetable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/stepsign.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

bool hasPage(const QString &id)
{
    const auto pages = pageTable();
    return std::any_of(pages.begin(), pages.end(),
                       [&](const PageInfo &page) { return id == QLatin1StringView(page.id); });
}

} // namespace

StepsCard::StepsCard(Session &session, QWidget *parent) : Card(parent), m_session(session)
{
    setAccessibleName(tr("Steps"));
    body()->setSpacing(theme::current().space(Space::Tiny));
}

QWidget *StepsCard::figure(const QString &value, const QString &caption)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, theme::current().space(Space::Wide), theme::current().space(Space::Small));
    column->setSpacing(0);
    column->addWidget(new Label(value, FontRole::Headline));
    column->addWidget(new Label(caption, FontRole::Small, ColorRole::TextMuted));
    return box;
}

QWidget *StepsCard::row(const MethodStep &step, int number, bool isNext)
{
    const auto &look = theme::current();
    auto *card = new Card;
    card->setTone(Card::Tone::Flat);
    card->setPadding(Space::Medium);
    card->setSelected(isNext);
    card->setAccessibleName(step.name);
    card->setAccessibleDescription(step.text);
    auto *line = new QHBoxLayout;
    line->setSpacing(look.space(Space::Medium));
    line->addWidget(new StepSign(number, step.state, isNext), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Label::wrapping(step.name, FontRole::BodyStrong, isNext ? ColorRole::Accent : ColorRole::Text));
    words->addWidget(Label::wrapping(step.text, FontRole::Body, ColorRole::TextMuted));
    line->addLayout(words, 1);
    if (isNext)
        line->addWidget(new Chip(tr("next"), Chip::Tone::Best), 0, Qt::AlignVCenter);
    card->body()->addLayout(line);
    if (hasPage(step.page)) {
        card->setClickable(true);
        // Queued: the page that opens may change the project, and with it these rows.
        connect(
            card, &Card::clicked, this,
            [this, page = step.page, target = step.target] { m_session.openPage(page, target); }, Qt::QueuedConnection);
    }
    return card;
}

void StepsCard::show(const Standing &standing)
{
    clearLayout(body());
    const auto count = [](const std::optional<qint64> &value) { return value ? format::count(*value) : u"–"_s; };
    auto *figures = new QWidget;
    auto *flow = new FlowLayout(figures, Space::Normal);
    flow->addWidget(figure(count(standing.customers), tr("customers")));
    flow->addWidget(figure(count(standing.best), tr("of them best")));
    flow->addWidget(figure(count(standing.likelyTraits), tr("traits likely real")));
    //: Figure "19 of 25", with the caption "questions answered"
    flow->addWidget(figure(tr("%1 of %2").arg(format::count(standing.answered), format::count(standing.questions)),
                           tr("questions answered")));
    body()->addWidget(figures);
    for (int i = 0; i < static_cast<int>(standing.steps.size()); ++i)
        body()->addWidget(row(standing.steps[static_cast<size_t>(i)], i + 1, i == standing.next));
    body()->addStretch(1);
}

} // namespace lodestar::ui
