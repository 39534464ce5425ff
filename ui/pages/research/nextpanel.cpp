#include "ui/pages/research/nextpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/workshop/questionstore.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

NextPanel::NextPanel(Session &session, QWidget *parent) : ResearchPanel(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    auto *card = new Card(tr("From beliefs to a first profile"));
    m_draftText = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    m_draft = makeButton(tr("Draft the ICP from the hypotheses"), theme::ButtonKind::Primary);
    card->body()->addWidget(m_draftText);
    card->body()->addWidget(m_draft, 0, Qt::AlignLeading);
    column->addWidget(card);
    m_none = new EmptyState(QStringLiteral("check"), tr("Nothing is open"),
                            tr("Every strong belief has been tested, and every question has an answer."));
    column->addWidget(m_none, 1);
    auto *inner = new QWidget;
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(theme::current().space(Space::Small));
    m_list = makeScrollArea(inner);
    column->addWidget(m_list, 1);
    connect(m_draft, &QPushButton::clicked, this, &NextPanel::draft);
}

QString NextPanel::purpose() const
{
    return m_steps.empty()
        ? tr("Nothing is open.")
        : tr("%n thing(s) to find out, the most dangerous first.", nullptr, static_cast<int>(m_steps.size()));
}

std::optional<StageScene> NextPanel::stageScene() const
{
    if (m_steps.empty())
        return std::nullopt;
    StageScene scene;
    scene.title = tr("What to find out next");
    scene.line = purpose();
    StageScene::Column steps;
    for (const research::NextStep &step : m_steps)
        steps.cards.push_back({visible(step.about, 300), visible(step.text, 200)});
    scene.body = StageScene::Cards{{std::move(steps)}};
    return scene;
}

void NextPanel::refresh()
{
    const auto hypotheses = workshop::HypothesisStore(*session().project()).list();
    auto shipped = workshop::shippedQuestions(theme::current().language);
    const auto questions =
        shipped ? workshop::QuestionStore(*session().project(), std::move(*shipped)).visible() : std::move(shipped);
    const workshop::WorkshopStore store(*session().project());
    const auto answers = store.answers();
    const auto decisions = store.decisions();
    if (!hypotheses || !questions || !answers || !decisions) {
        session().notify(!hypotheses      ? hypotheses.error().message
                             : !questions ? questions.error().message
                             : !answers   ? answers.error().message
                                          : decisions.error().message,
                         true);
        return;
    }
    m_hypotheses = *hypotheses;
    m_steps = research::nextSteps(*hypotheses, *questions, *answers, *decisions);
    m_none->setVisible(m_steps.empty());
    m_list->setVisible(!m_steps.empty());
    m_draft->setEnabled(canEdit() && !m_hypotheses.empty());
    m_draftText->setText(m_hypotheses.empty()
                             ? tr("Write down what you believe first, under “Hypotheses”. Then a draft can be made of "
                                  "it without a single customer.")
                             : tr("%n hypothesis(es) become criteria, each marked as a belief until data says more.",
                                  nullptr, static_cast<int>(m_hypotheses.size())));
    fill();
}

void NextPanel::fill()
{
    QStringList now;
    for (const research::NextStep &step : m_steps)
        now << step.text << step.about << step.target;
    if (now == m_shown) // one of them may be in the middle of a click
        return;
    m_shown = now;
    clearLayout(m_cards);
    for (const research::NextStep &step : m_steps) {
        auto *card = new Card;
        card->setPadding(Space::Medium);
        card->setClickable(true);
        //: what it is about; what to do
        card->setAccessibleName(tr("%1 %2").arg(step.about, step.text));
        card->body()->addWidget(Label::wrapping(step.about));
        card->body()->addWidget(Label::wrapping(step.text, FontRole::Small, ColorRole::TextMuted));
        connect(card, &Card::clicked, this, [this, step] { session().openPage(step.page, step.target); });
        m_cards->addWidget(card);
    }
    m_cards->addStretch(1);
}

void NextPanel::draft()
{
    profile::IcpStore store(*session().project());
    const auto known = store.list();
    if (!known) {
        session().notify(known.error().message, true);
        return;
    }
    profile::Icp icp = research::draftFromHypotheses(tr("Ideal customer"), m_hypotheses);
    const QString base = icp.name;
    const auto isTaken = [&] {
        return std::any_of(known->begin(), known->end(), [&](const auto &one) { return one.name == icp.name; });
    };
    for (int n = 2; isTaken(); ++n)
        icp.name = tr("%1 %2", "name of an ICP, number").arg(base, format::count(n));
    if (icp.criteria.empty()) {
        session().notify(tr("Every hypothesis was given up: there is nothing to draft from."), true);
        return;
    }
    const QString label = tr("Drafted the ICP %1 from hypotheses").arg(isolated(visible(icp.name)));
    if (session().settle(store.save(icp, label))) {
        session().openPage(QStringLiteral("icp"), icp.id);
        session().notify(tr("A draft from beliefs alone: every criterion is marked as a hypothesis."), false, true);
    }
}

} // namespace lodestar::ui
