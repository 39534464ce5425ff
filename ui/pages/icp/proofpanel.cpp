#include "ui/pages/icp/proofpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/seencustomers.h"
#include "core/project/randomseed.h"
#include "ui/base/session.h"
#include "ui/pages/icp/aucscale.h"
#include "ui/pages/icp/exceptionscard.h"
#include "ui/pages/icp/prooftable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/tiercolor.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace lodestar::ui {

using profile::Backtest;
using profile::ExceptionVerdict;
using profile::RocAuc;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

AucScale::Line lineOf(const QString &name, const RocAuc &auc, bool isStrong = false)
{
    AucScale::Line line{name, auc.auc, std::nullopt, isStrong};
    if (auc.logit)
        line.interval = std::pair(auc.logit->low, auc.logit->high);
    return line;
}

std::vector<AucScale::Line> linesOf(const Backtest &backtest)
{
    std::vector<AucScale::Line> lines;
    if (!backtest.isNothingChosen)
        lines.push_back(lineOf(ProofPanel::tr("On customers held back, drafted the same way"), backtest.heldOut, true));
    lines.push_back(
        lineOf(ProofPanel::tr("On the customers it was written from"), backtest.apparent, backtest.isNothingChosen));
    if (backtest.unseen)
        lines.push_back(lineOf(ProofPanel::tr("On customers of a later list"), *backtest.unseen, true));
    if (backtest.all.attributes > 0 && std::isfinite(backtest.all.heldOut.auc)) {
        lines.push_back(
            lineOf(ProofPanel::tr("For comparison: all attributes, on customers held back"), backtest.all.heldOut));
        lines.push_back(
            lineOf(ProofPanel::tr("For comparison: all attributes, on their own customers"), backtest.all.apparent));
    }
    return lines;
}

QString howInWords(const Backtest &backtest)
{
    if (backtest.isNothingChosen)
        return ProofPanel::tr(
            "The figure is the share of pairs, one best customer and one other, in which the best one "
            "gets more points.");
    return ProofPanel::tr(
               "The figure is the share of pairs, one best customer and one other, in which the best one gets "
               "more points. Held back: the customers are dealt into %1 parts, %2 times over; each part is "
               "judged by a definition whose criteria from the data were chosen anew without it.")
        .arg(format::count(backtest.folds), format::count(backtest.repeats));
}

} // namespace

ProofPanel::ProofPanel(Session &session, ChosenIcp &chosen, QWidget *parent) : IcpPanel(session, chosen, parent)
{
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(theme::current().space(Space::Normal));
    cards->addWidget(makeResult());
    m_tiers = new Card(tr("What every tier holds"));
    m_table = new ProofTable(this);
    auto *view = new DataTableView(tr("What every tier holds"));
    view->setModel(m_table);
    view->setSortingEnabled(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setMinimumHeight(theme::current().pixels(210));
    m_tiers->body()->addWidget(view);
    cards->addWidget(m_tiers);
    m_exceptions = new ExceptionsCard;
    cards->addWidget(m_exceptions);
    cards->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScrollArea(inner));

    connect(m_exceptions, &ExceptionsCard::decided, this,
            [this](const QString &key, const QString &name, ExceptionVerdict::Kind verdict, const QString &note) {
                decide({{}, this->chosen().id(), key, verdict, note, {}}, name);
            });
    connect(m_exceptions, &ExceptionsCard::reopened, this, [this](const QString &key, const QString &name) {
        if (this->chosen().canEdit())
            this->session().settle(
                profile::ExceptionStore(*this->session().project()).remove(this->chosen().id(), key, name));
    });
    connect(m_exceptions, &ExceptionsCard::criterionWanted, this,
            [this](const QString &criterion) { emit panelWanted(QStringLiteral("definition"), criterion); });
    connect(m_exceptions, &ExceptionsCard::customerWanted, this, [this](const QString &key) {
        this->session().openPage(QStringLiteral("customers"), QStringLiteral("customer:") + key);
    });
    showNothing({});
}

QWidget *ProofPanel::makeResult()
{
    auto *card = new Card;
    m_sentence = Label::prose({}, FontRole::Subtitle);
    m_tierSentence = Label::prose({});
    m_nothing = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_progress = new ProgressPanel;
    m_again = makeButton(tr("Check now"));
    m_scale = new AucScale;
    m_how = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    auto *warnings = new QWidget;
    m_warnings = new QVBoxLayout(warnings);
    m_warnings->setContentsMargins(0, 0, 0, 0);
    m_warnings->setSpacing(theme::current().space(Space::Small));
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_tierSentence);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_again, 0, Qt::AlignLeading);
    card->body()->addWidget(m_scale);
    card->body()->addWidget(m_how);
    card->body()->addWidget(warnings);
    connect(m_again, &QPushButton::clicked, this, &ProofPanel::measure);
    return card;
}

QString ProofPanel::purpose() const
{
    return m_backtest ? m_backtest->sentence : tr("Does the definition find the customers you want more of?");
}

QVariant ProofPanel::begun() const
{
    return m_exceptions->note();
}

void ProofPanel::resume(const QVariant &begun)
{
    m_exceptions->setNote(begun.toString());
}

std::optional<StageScene> ProofPanel::stageScene() const
{
    if (!m_backtest)
        return std::nullopt;
    StageScene scene{.kicker = visible(chosen().icp() ? chosen().icp()->name : QString(), 100),
                     .title = m_backtest->sentence,
                     .line = m_backtest->tierSentence};
    StageScene::Bars bars;
    for (const auto &tier : m_backtest->tiers) {
        if (tier.customers <= 0)
            continue;
        bars.bars.push_back(
            {.label = profile::tierName(tier.tier),
             .figure = tr("%1 of %2", "best customers, customers of a tier")
                           .arg(format::count(std::llround(tier.best)), format::count(std::llround(tier.customers))),
             .note = tr("best customers in this tier"),
             .share = tier.precision,
             .color = tierColor(tier.tier)});
    }
    scene.body = std::move(bars);
    return scene;
}

void ProofPanel::showIcp()
{
    m_exceptions->setCanEdit(chosen().canEdit());
    if (!chosen().fits())
        showFits(); // the reason why there are none may be another
    showVerdicts();
}

void ProofPanel::showFits()
{
    const auto fits = chosen().fits();
    if (!fits) {
        m_pending.cancel();
        m_fits.reset();
        const bool hasCustomers = session().analysis() != nullptr;
        showNothing(!hasCustomers
                        ? tr("Without a customer list there is nothing to check it on. Import your customers.")
                        : chosen().icp()->criteria.empty() ? tr("There is nothing to check before the first criterion.")
                                                           : QString());
        return;
    }
    if (fits == m_fits)
        return;
    m_fits = fits;
    measure();
}

void ProofPanel::measure()
{
    if (!m_fits || !session().hasProject())
        return;
    m_again->hide();
    m_nothing->hide();
    m_pending =
        runTask([fits = m_fits, path = session().project()->path(),
                 seed = project::randomSeed(*session().project())](const TaskControl &control) -> Result<Proof> {
            const auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
            if (!own)
                return own.error();
            auto seen = profile::seenCustomers(**own, fits->analysis->table, fits->icp, control.part(0, 0.05));
            if (!seen)
                return seen.error();
            profile::BacktestOptions options;
            options.seed = seed;
            options.seen = std::move(*seen);
            auto backtest = profile::backtest(*fits->analysis, fits->icp, options, control.part(0.05, 1));
            if (!backtest)
                return backtest.error();
            return Proof{std::move(*backtest), profile::exceptionsOf(fits->icp, fits->fits, fits->analysis->rating)};
        });
    m_progress->watch(m_pending.future(), tr("Checking on customers held back"));
    m_pending
        .then(this,
              [this](const Result<Proof> &result) {
                  if (result)
                      show(*result);
                  else
                      showNothing(result.error().message);
              })
        .onCanceled(this, [this] {
            if (!m_fits) // there is nothing to check any more, and the reason is told
                return;
            showNothing(tr("The check was stopped."));
            m_again->show();
        });
}

void ProofPanel::show(const Proof &proof)
{
    const Backtest &backtest = proof.backtest;
    m_backtest = backtest;
    m_exceptions->show(m_fits->analysis->table, m_fits->icp, proof.exceptions);
    showVerdicts();
    m_exceptions->setVisible(backtest.best > 0);
    const bool isMeasured = backtest.refusal.isEmpty();
    m_sentence->setText(backtest.sentence);
    m_tierSentence->setText(backtest.tierSentence);
    m_scale->show(isMeasured ? linesOf(backtest) : std::vector<AucScale::Line>());
    m_how->setText(isMeasured ? howInWords(backtest) : QString());
    m_table->show(backtest);
    showWarnings(backtest.warnings);
    m_sentence->show();
    m_tierSentence->setVisible(isMeasured);
    m_scale->setVisible(isMeasured);
    m_how->setVisible(isMeasured);
    m_tiers->setVisible(backtest.rated > 0);
    m_nothing->hide();
    m_again->hide();
    emit purposeChanged();
    emit stageChanged();
}

void ProofPanel::showWarnings(const QStringList &warnings)
{
    clearLayout(m_warnings);
    for (const QString &warning : warnings)
        m_warnings->addWidget(new HintBox(warning));
}

void ProofPanel::showVerdicts()
{
    if (!session().hasProject())
        return;
    if (const auto verdicts = profile::ExceptionStore(*session().project()).list(chosen().id()))
        m_exceptions->setVerdicts(*verdicts);
}

void ProofPanel::showNothing(const QString &why)
{
    m_backtest.reset();
    clearLayout(m_warnings);
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
    m_again->hide();
    m_exceptions->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_tierSentence, m_scale, m_how, m_tiers})
        widget->hide();
    emit purposeChanged();
    emit stageChanged();
}

void ProofPanel::decide(const ExceptionVerdict &verdict, const QString &name)
{
    if (chosen().canEdit())
        session().settle(profile::ExceptionStore(*session().project()).save(verdict, name));
}

} // namespace lodestar::ui
