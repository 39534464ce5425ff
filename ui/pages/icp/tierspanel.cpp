#include "ui/pages/icp/tierspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/capacitycard.h"
#include "ui/pages/icp/tiercounts.h"
#include "ui/pages/icp/tiercustomers.h"
#include "ui/pages/icp/tierhistogram.h"
#include "ui/pages/icp/tierrings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/tiercolor.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <numeric>

namespace lodestar::ui {

using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kSettleMilliseconds = 600; ///< after the last key
constexpr int kSideBySide = 860;
constexpr int kRingsBesideCounts = 600;

QSpinBox *percentBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(0, 100);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    return box;
}

qint64 countOf(const profile::Fits &fits, Tier tier)
{
    return fits.perTier[static_cast<size_t>(tier)];
}

/// How much is known of the customers, and what that means for the tiers.
QString coverageInWords(const profile::Fits &fits)
{
    if (fits.rows.empty())
        return {};
    const double known = std::accumulate(fits.rows.begin(), fits.rows.end(), 0.0,
                                         [](double sum, const profile::Fit &fit) { return sum + fit.coverage; })
        / static_cast<double>(fits.rows.size());
    const qint64 open = countOf(fits, Tier::NotEnough);
    QString text = TiersPanel::tr("On average %1 of what the criteria ask is known.").arg(format::share(known));
    if (open > 0)
        text += u' '
            + TiersPanel::tr(
                  "%1 customers cannot be judged yet. Unknown is not No: find out, and they may be the best.")
                  .arg(format::count(open));
    return text;
}

} // namespace

TiersPanel::TiersPanel(Session &session, ChosenIcp &chosen, QWidget *parent) : IcpPanel(session, chosen, parent)
{
    m_settled = new QTimer(this);
    m_settled->setSingleShot(true);
    m_settled->setInterval(kSettleMilliseconds);
    connect(m_settled, &QTimer::timeout, this, &TiersPanel::save);

    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(theme::current().space(Space::Normal));
    auto *row = new ResponsiveRow(theme::current().pixels(kSideBySide));
    row->addWidget(makeThresholds(), 1);
    m_today = makeTiers();
    row->addWidget(m_today, 1);
    cards->addWidget(row);
    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(theme::current().space(Space::Normal));
    m_customers = new TierCustomers;
    m_capacity = new CapacityCard;
    content->addWidget(m_customers);
    content->addWidget(m_capacity);
    cards->addWidget(m_content);
    cards->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScrollArea(inner));

    connect(m_customers, &TierCustomers::customerWanted, this, [this](const QString &key) {
        this->session().openPage(QStringLiteral("customers"), QStringLiteral("customer:") + key);
    });
    connect(m_capacity, &CapacityCard::capacityChosen, this, [this](int accounts) {
        this->chosen().save([accounts](auto &each) { each.capacity = accounts; },
                            tr("Said how many accounts the team can work"));
    });
    connect(m_capacity, &CapacityCard::cutChosen, this, [this](double points) {
        follow(points, std::min(points, m_icp.goodFrom), m_icp.coverageFrom);
        save();
    });
}

Card *TiersPanel::makeThresholds()
{
    auto *card = new Card(tr("Where the tiers begin"));
    m_sentence = Label::wrapping({}, FontRole::BodyStrong);
    m_nothing = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_histogram = new TierHistogram;
    m_coverageLine = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_best = percentBox(tr("Best from, points"));
    m_good = percentBox(tr("Good from, points"));
    m_coverage = percentBox(tr("Known at least, per cent"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(new FormRow(tr("Best from"), m_best), 1);
    row->addWidget(new FormRow(tr("Good from"), m_good), 1);
    row->addWidget(new FormRow(tr("Known at least, %"), m_coverage), 1);
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_histogram);
    card->body()->addLayout(row);
    card->body()->addWidget(m_coverageLine);
    card->body()->addStretch(1);
    connect(m_histogram, &TierHistogram::moved, this,
            [this](double best, double good) { follow(best, good, m_icp.coverageFrom); });
    connect(m_histogram, &TierHistogram::released, this, &TiersPanel::save);
    const auto typed = [this] {
        if (m_following)
            return;
        const double best = m_best->value();
        follow(best, std::min<double>(best, m_good->value()), m_coverage->value() / 100.0);
        save();
    };
    for (QSpinBox *box : {m_best, m_good, m_coverage})
        connect(box, &QSpinBox::valueChanged, this, typed);
    return card;
}

Card *TiersPanel::makeTiers()
{
    auto *card = new Card(tr("Tiers today"));
    m_rings = new TierRings;
    m_counts = new TierCounts;
    auto *row = new ResponsiveRow(theme::current().pixels(kRingsBesideCounts));
    row->addWidget(m_rings, 1);
    row->addWidget(m_counts, 2);
    card->body()->addWidget(row);
    card->body()->addStretch(1);
    connect(m_rings, &TierRings::tierChosen, this, &TiersPanel::showCustomers);
    connect(m_counts, &TierCounts::tierChosen, this, &TiersPanel::showCustomers);
    return card;
}

QString TiersPanel::purpose() const
{
    if (m_fits.rows.empty())
        return {};
    return tr("%1 of %2 customers are a best fit today.")
        .arg(format::count(countOf(m_fits, Tier::Best)), format::count(std::ssize(m_fits.rows)));
}

void TiersPanel::showTarget(const QString &thing)
{
    for (const Tier tier : kTiersInOrder) {
        if (profile::tierId(tier) == thing)
            showCustomers(tier);
    }
}

void TiersPanel::commit()
{
    if (m_settled->isActive())
        save();
}

void TiersPanel::hideEvent(QHideEvent *event)
{
    commit();
    IcpPanel::hideEvent(event);
}

std::optional<StageScene> TiersPanel::stageScene() const
{
    if (m_fits.rows.empty())
        return std::nullopt;
    StageScene scene{.kicker = visible(m_icp.name, 100), .title = purpose(), .line = coverageInWords(m_fits)};
    StageScene::Bars bars;
    for (const Tier tier : kTiersInOrder) {
        const qint64 count = countOf(m_fits, tier);
        const double share = static_cast<double>(count) / static_cast<double>(m_fits.rows.size());
        bars.bars.push_back({.label = profile::tierName(tier),
                             .figure = format::count(count),
                             .note = tierMeaning(m_icp, tier),
                             .share = share,
                             .color = tierColor(tier)});
    }
    scene.body = std::move(bars);
    return scene;
}

/// The thresholds are somewhere else: everything that follows from points alone follows at once.
void TiersPanel::follow(double bestFrom, double goodFrom, double coverageFrom)
{
    m_icp.bestFrom = bestFrom;
    m_icp.goodFrom = goodFrom;
    m_icp.coverageFrom = coverageFrom;
    profile::retier(m_fits, m_icp);
    showCounts();
    if (m_histogram->isMoving())
        m_settled->stop(); // the mouse says when it lets go
    else
        m_settled->start();
}

void TiersPanel::save()
{
    m_settled->stop();
    chosen().save(
        [this](auto &each) {
            each.bestFrom = m_icp.bestFrom;
            each.goodFrom = m_icp.goodFrom;
            each.coverageFrom = m_icp.coverageFrom;
        },
        tr("Moved the tiers of the ICP"));
}

void TiersPanel::showIcp()
{
    const bool sameCriteria = m_icp.id == chosen().icp()->id && m_icp.criteria == chosen().icp()->criteria;
    m_icp = *chosen().icp();
    m_histogram->setMovable(chosen().canEdit());
    for (QSpinBox *box : {m_best, m_good, m_coverage})
        box->setEnabled(chosen().canEdit());
    if (!chosen().fits() || !sameCriteria)
        showFits(); // the reason why there are none may be another
    else if (!m_fits.rows.empty())
        profile::retier(m_fits, m_icp);
    showCounts();
    if (!m_fits.rows.empty())
        showCustomers(m_tier);
}

void TiersPanel::showFits()
{
    const auto shown = chosen().fits();
    if (!shown) {
        m_fits = {};
        if (!session().analysis())
            showNothing(tr("Without a customer list there are no counts. The definition works all the same."));
        else
            showNothing(chosen().icp()->criteria.empty() ? tr("Tiers appear with the first criterion.") : QString());
        return;
    }
    m_fits.rows = shown->fits.rows;
    m_fits.perTier = shown->fits.perTier;
    profile::retier(m_fits, m_icp); // what was moved meanwhile is not in the answer yet
    showNothing({});
    showCounts();
    showCustomers(m_tier);
}

void TiersPanel::showCounts()
{
    m_following = true;
    showStored(*m_best, qRound(m_icp.bestFrom));
    m_good->setMaximum(m_best->value());
    showStored(*m_good, qRound(m_icp.goodFrom));
    showStored(*m_coverage, qRound(m_icp.coverageFrom * 100));
    m_following = false;
    if (m_fits.rows.empty())
        return;
    m_sentence->setText(purpose());
    m_coverageLine->setText(coverageInWords(m_fits));
    m_histogram->show(m_fits, m_icp.bestFrom, m_icp.goodFrom);
    m_counts->show(m_icp, m_fits);
    m_rings->show(m_fits.perTier);
    emit purposeChanged();
}

void TiersPanel::showCustomers(Tier tier)
{
    m_tier = tier;
    m_counts->setChosen(tier);
    m_rings->setChosen(tier);
    const auto answers = chosen().fits();
    if (!answers || m_fits.rows.size() != answers->fits.rows.size())
        return;
    profile::Icp answered = answers->icp; // its criteria are those that were answered
    answered.bestFrom = m_icp.bestFrom;
    answered.goodFrom = m_icp.goodFrom;
    answered.coverageFrom = m_icp.coverageFrom;
    m_customers->show(answers, answered, m_fits, tier);
    m_capacity->show(m_icp, m_fits, chosen().canEdit());
    QString sentence = purpose();
    if (const qint64 close = profile::oneFactFromBest(answered, {m_fits.rows, answers->fits.match, m_fits.perTier});
        close > 0)
        sentence += u' '
            + tr("%n more would be, if one fact that is unknown turned out well.", nullptr, static_cast<int>(close));
    m_sentence->setText(sentence);
}

void TiersPanel::showNothing(const QString &why)
{
    const bool isAny = !m_fits.rows.empty();
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sentence, m_histogram, m_coverageLine, m_today, m_content})
        widget->setVisible(isAny);
    emit purposeChanged();
}

} // namespace lodestar::ui
