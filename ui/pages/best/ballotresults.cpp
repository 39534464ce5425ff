#include "ui/pages/best/ballotresults.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/workshopstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace lodestar::ui {

using metrics::BallotAverage;
using metrics::CriterionVotes;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr double kTeamsDiffer = 10; ///< points between the means of two teams
constexpr size_t kTeamLines = 3;
const QString kMean = QStringLiteral("mean"), kMedian = QStringLiteral("median");

QString rangeOf(const CriterionVotes &votes)
{
    return votes.low == votes.high ? format::number(votes.low, 0)
                                   : BallotResults::tr("%1 to %2", "from the lowest to the highest")
                                         .arg(format::number(votes.low, 0), format::number(votes.high, 0));
}

QString teamsOf(const CriterionVotes &votes, const QString &name)
{
    QStringList parts;
    for (auto team = votes.byTeam.begin(); team != votes.byTeam.end(); ++team)
        parts << BallotResults::tr("%1 %2", "a team and its points")
                     .arg(isolated(visible(workshop::teamName(team.key()), 40)), format::number(*team, 0));
    return BallotResults::tr("Teams differ on %1: %2.").arg(name, listed(parts));
}

} // namespace

BallotResults::BallotResults(QWidget *parent) : Card(tr("What the ballots say"), parent)
{
    const theme::Look &look = theme::current();
    m_agreement = Label::wrapping({});
    body()->addWidget(m_agreement);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(look.space(Space::Normal));
    m_grid->setVerticalSpacing(look.space(Space::Small));
    body()->addLayout(m_grid);
    m_teams = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_teams);
    m_average = new Segmented(tr("Which points become the weights"));
    m_average->addChoice(kMean, tr("Mean"));
    m_average->addChoice(kMedian, tr("Median"));
    m_take = makeButton(tr("Take these weights"), theme::ButtonKind::Primary);
    m_again = makeButton(tr("Vote again"), theme::ButtonKind::Link);
    m_again->setToolTip(tr("Hides the ballots, which people can then change"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_average), static_cast<QWidget *>(m_take), static_cast<QWidget *>(m_again)})
        row->addWidget(widget);
    body()->addWidget(buttons);
    connect(m_average, &Segmented::chosen, this, &BallotResults::fill);
    connect(m_take, &QPushButton::clicked, this, [this] { emit taken(average()); });
    connect(m_again, &QPushButton::clicked, this, &BallotResults::againWanted);
}

BallotAverage BallotResults::average() const
{
    return m_average->current() == kMedian ? BallotAverage::Median : BallotAverage::Mean;
}

void BallotResults::show(const std::vector<metrics::BestCriterion> &criteria,
                         const std::vector<metrics::WeightBallot> &ballots, bool canEdit)
{
    m_criteria = criteria;
    QStringList keys;
    for (const auto &criterion : criteria)
        keys << criterion.key();
    m_count = metrics::countBallots(ballots, keys);
    const auto people = static_cast<int>(m_count.people.size());
    QString agreement = tr("%n ballot(s) count.", "", people);
    if (m_count.agreement.isKnown())
        agreement += u' '
            + tr("How far people agree: %1 (Kendall's W %2).")
                  .arg(metrics::agreementInWords(m_count.agreement), format::number(m_count.agreement.w, 2));
    m_agreement->setText(agreement);
    m_take->setEnabled(canEdit && people > 0);
    m_again->setEnabled(canEdit);
    fill();
    tellTeams();
}

void BallotResults::fill()
{
    clearLayout(m_grid);
    const auto put = [this](QWidget *widget, int line, int column) {
        m_grid->addWidget(widget, line, column, column > 0 ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::Alignment());
    };
    const QString heads[] = {tr("Criterion"), tr("Weight"), tr("Mean"), tr("Median"), tr("Votes")};
    for (int i = 0; i < 5; ++i)
        put(new Label(heads[i], FontRole::Small, ColorRole::TextMuted), 0, i);
    const auto weights = metrics::agreedWeights(m_count, average());
    for (size_t i = 0; i < m_count.criteria.size() && i < m_criteria.size(); ++i) {
        const CriterionVotes &votes = m_count.criteria[i];
        const int line = static_cast<int>(i) + 1;
        put(Label::wrapping(m_criteria[i].name()), line, 0);
        put(new Label(i < weights.size() ? format::number(weights[i], 0) : QString(), FontRole::BodyStrong), line, 1);
        put(new Label(format::number(votes.mean, 0)), line, 2);
        put(new Label(format::number(votes.median, 0)), line, 3);
        put(new Label(rangeOf(votes), FontRole::Small, ColorRole::TextMuted), line, 4);
    }
}

void BallotResults::tellTeams()
{
    std::vector<size_t> order;
    for (size_t i = 0; i < m_count.criteria.size() && i < m_criteria.size(); ++i) {
        if (m_count.criteria[i].teamSpread >= kTeamsDiffer)
            order.push_back(i);
    }
    std::ranges::stable_sort(
        order, [this](size_t a, size_t b) { return m_count.criteria[a].teamSpread > m_count.criteria[b].teamSpread; });
    QStringList lines;
    for (size_t i = 0; i < std::min(order.size(), kTeamLines); ++i)
        lines << teamsOf(m_count.criteria[order[i]], m_criteria[order[i]].name());
    m_teams->setText(lines.join(u'\n'));
    m_teams->setVisible(!lines.isEmpty());
}

} // namespace lodestar::ui
