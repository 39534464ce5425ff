#include "ui/pages/overview/overviewpage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/overview/firstrun.h"
#include "ui/pages/overview/historycard.h"
#include "ui/pages/overview/icpcard.h"
#include "ui/pages/overview/standing.h"
#include "ui/pages/overview/stepscard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/responsiverow.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace lodestar::ui {

using theme::Space;

OverviewPage::OverviewPage(Session &project, QWidget *parent) : Page(project, parent)
{
    const auto &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look.space(Space::Wide));
    column->setSpacing(look.space(Space::Normal));
    m_next = new QAction(this);
    connect(m_next, &QAction::triggered, this, [this] {
        const MethodStep &step = m_standing.steps[static_cast<size_t>(m_standing.next)];
        session().openPage(step.page,
                           step.page == QStringLiteral("customers") ? QStringLiteral("import") : step.target);
    });
    if (!project.hasProject()) {
        column->addWidget(new FirstRun(project), 1);
        return;
    }
    makeParts(column);
    for (auto signal : {&Session::changed, &Session::analysisChanged})
        connect(&project, signal, this, &OverviewPage::changedOutside);
    refresh();
}

void OverviewPage::makeParts(QVBoxLayout *column)
{
    const auto &look = theme::current();
    m_review = new HintBox({}, HintBox::Tone::News);
    auto *review = makeButton(tr("Review now"));
    connect(review, &QPushButton::clicked, this, [this] {
        session().openPage(QStringLiteral("icp"), m_standing.reviewIcp + QStringLiteral(":versions:review"));
    });
    m_review->addButton(review);
    column->addWidget(m_review);
    auto *row = new ResponsiveRow(look.pixels(820));
    m_steps = new StepsCard(session());
    row->addWidget(m_steps, 3);
    auto *side = new QWidget;
    auto *parts = new QVBoxLayout(side);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(look.space(Space::Normal));
    m_icp = new IcpCard(session());
    connect(m_icp, &IcpCard::counted, this, &Page::stageChanged);
    m_history = new HistoryCard(session());
    parts->addWidget(m_icp);
    parts->addWidget(m_history, 1);
    row->addWidget(side, 2);
    column->addWidget(row, 1);
}

QString OverviewPage::title() const
{
    return session().hasProject() ? tr("Overview") : tr("Who is your ideal customer?");
}

QString OverviewPage::purpose() const
{
    if (!session().hasProject())
        return tr(
            "From your own customer list to a profile everyone can name, with the evidence beside every line. Choose "
            "a door.");
    if (m_standing.next < 0)
        return tr("Every step has been taken. Come back when there are new customers, or in a few weeks.");
    int done = 0;
    for (const auto &step : m_standing.steps)
        done += step.state == State::Done;
    return tr("%1 of %2 steps are done. Next: %3.")
        .arg(QLocale().toString(done), QLocale().toString(m_standing.steps.size()),
             m_standing.steps[static_cast<size_t>(m_standing.next)].name);
}

QString OverviewPage::help() const
{
    return tr(
        "The Overview shows where the project stands. The steps follow the method: gather customers, ask the team, "
        "choose the best, find what they share, write it down, meet the people, share it. A check means done, a "
        "number means that something is still to do; each step opens its page.\n\n"
        "Beside it are the profile as it is now, with how many customers fit it, and everything that was done, newest "
        "first. There is nothing to save: every action is stored at once and can be taken back, also tomorrow.");
}

QList<QAction *> OverviewPage::headerActions() const
{
    if (!session().hasProject() || m_standing.next < 0)
        return {};
    return {m_next};
}

std::optional<StageScene> OverviewPage::stageScene() const
{
    if (!m_standing.icp)
        return std::nullopt;
    const profile::Icp &icp = *m_standing.icp;
    StageScene scene{.kicker = icp.sentence.isEmpty() ? QString() : visible(icp.name, 100),
                     .title = visible(icp.sentence.isEmpty() ? icp.name : icp.sentence, 400),
                     .line = tr("The customers we want more of")};
    if (!m_icp->counts())
        return scene;
    using profile::Tier;
    using theme::ColorRole;
    const qint64 all = std::accumulate(m_icp->counts()->begin(), m_icp->counts()->end(), qint64{0});
    StageScene::Bars bars;
    for (const auto &[tier, color] :
         {std::pair(Tier::Best, ColorRole::TierBest), std::pair(Tier::Good, ColorRole::TierGood),
          std::pair(Tier::Bad, ColorRole::TierPoor), std::pair(Tier::Disqualified, ColorRole::TierBad),
          std::pair(Tier::NotEnough, ColorRole::Unknown)}) {
        const qint64 count = m_icp->counts()->at(static_cast<size_t>(tier));
        if (count > 0)
            bars.bars.push_back({profile::tierName(tier),
                                 format::count(count),
                                 {},
                                 static_cast<double>(count) / static_cast<double>(all),
                                 color});
    }
    if (all > 0)
        scene.body = std::move(bars);
    return scene;
}

void OverviewPage::activated()
{
    m_isOnScreen = true;
    if (m_isStale)
        refresh();
}

void OverviewPage::changedOutside()
{
    // Hidden, the page waits: other pages change the project many times a minute.
    if (isVisible() || !m_isOnScreen)
        refresh();
    else
        m_isStale = true;
}

void OverviewPage::refresh()
{
    if (!session().hasProject())
        return;
    m_isStale = false;
    m_standing = standingOf(session());
    if (m_standing.next >= 0) {
        m_next->setText(m_standing.steps[static_cast<size_t>(m_standing.next)].action);
        m_next->setEnabled(!session().isBusy());
    }
    m_review->setText(m_standing.reviews.join(u'\n'));
    m_steps->show(m_standing);
    m_icp->show(m_standing);
    m_history->show(m_standing);
    emit headerChanged();
}

Page *makeOverviewPage(Session &session, QWidget *parent)
{
    return new OverviewPage(session, parent);
}

RailState overviewRail(Session &session)
{
    return {session.hasProject() ? Page::State::Done : Page::State::Empty, {}};
}

} // namespace lodestar::ui
