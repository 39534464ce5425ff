#include "ui/pages/traits/traitspage.h"

#include "core/base/format.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "ui/base/session.h"
#include "ui/pages/traits/combinationspanel.h"
#include "ui/pages/traits/comparepanel.h"
#include "ui/pages/traits/compositionpanel.h"
#include "ui/pages/traits/expectedpanel.h"
#include "ui/pages/traits/leftoutpanel.h"
#include "ui/pages/traits/numberspanel.h"
#include "ui/pages/traits/traitlistpanel.h"
#include "ui/pages/traits/waitingpanel.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionstack.h"

#include <QAction>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

TraitsPage::TraitsPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = makeContent();
    m_column->addWidget(m_content);
    auto *draft = new QAction(tr("Draft the ICP"), this);
    connect(draft, &QAction::triggered, this, &TraitsPage::draftIcp);
    m_actions = {draft};
    connect(&session, &Session::analysisChanged, this, &TraitsPage::refresh);
    connect(&session, &Session::busyChanged, this, &TraitsPage::refresh);
    connect(&session, &Session::changed, this, &TraitsPage::showWaiting);
    refresh();
}

QWidget *TraitsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(theme::Space::Medium));
    m_tabs = new SectionTabs(tr("Ways to look at what the best share"));
    m_stack = new SectionStack;
    m_list = new TraitListPanel(session());
    addPanel(QStringLiteral("more"), tr("More often"), m_list);
    addPanel(QStringLiteral("less"), tr("Less often"), m_list);
    addPanel(QStringLiteral("numbers"), tr("Numbers"), new NumbersPanel(session()));
    addPanel(QStringLiteral("combinations"), tr("Combinations"), new CombinationsPanel(session()));
    addPanel(QStringLiteral("compare"), tr("Compare"), new ComparePanel(session()));
    addPanel(QStringLiteral("composition"), tr("Composition"), new CompositionPanel(session()));
    addPanel(QStringLiteral("expected"), tr("Expected"), new ExpectedPanel(session()));
    addPanel(QStringLiteral("out"), tr("Left out"), new LeftOutPanel(session()));
    m_waiting = new WaitingPanel(session());
    m_stack->addWidget(m_waiting);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SectionTabs::sectionChanged, this, &TraitsPage::showSection);
    connect(m_waiting, &WaitingPanel::lookWanted, this, [this] {
        m_looksAnyway = true;
        showSection();
        emit headerChanged();
    });
    return content;
}

void TraitsPage::addPanel(const QString &id, const QString &name, TraitPanel *panel)
{
    m_tabs->addSection(id, name);
    m_sections.emplace_back(id, panel);
    if (m_stack->indexOf(panel) < 0) { // two tabs may share one
        m_stack->addWidget(panel);
        m_panels.push_back(panel);
        if (const auto *chart = panel->stageChart()) // some are drawn in the background
            connect(chart, &render::ChartView::specChanged, this, &Page::stageChanged);
    }
}

void TraitsPage::showSection()
{
    const QString id = m_tabs->current();
    m_list->setDirection(id == QStringLiteral("less") ? TraitListPanel::Direction::Less
                                                      : TraitListPanel::Direction::More);
    for (const auto &[section, panel] : m_sections) {
        if (section == id)
            m_stack->setCurrentWidget(isHidden(section) ? static_cast<QWidget *>(m_waiting) : panel);
    }
    emit stageChanged();
}

std::optional<StageScene> TraitsPage::stageScene() const
{
    const auto *panel = dynamic_cast<const TraitPanel *>(m_stack->currentWidget());
    const bool isRated = m_scene.analysis && m_scene.analysis->rating.isRated();
    const auto *chart = isRated && panel ? panel->stageChart() : nullptr;
    if (!chart || !chart->isVisibleTo(panel) || render::chartMarkCount(chart->spec()) == 0)
        return std::nullopt;
    StageScene scene = chartScene(chart->spec(), m_tabs->tabText(m_tabs->currentIndex()));
    constexpr size_t kMostRows = 12; // the strongest: more than that no room reads
    if (auto *intervals = std::get_if<chart::IntervalChart>(&std::get<chart::ChartSpec>(scene.body).body);
        intervals && intervals->rows.size() > kMostRows)
        intervals->rows.resize(kMostRows);
    if (scene.title.isEmpty())
        scene.title = panel == m_list && m_tabs->current() == QStringLiteral("less")
            ? tr("What your best customers have less often than the others")
            : purpose();
    if (scene.line.isEmpty())
        scene.line = traits::honestyCaption(m_scene.analysis->traits.level, m_scene.analysis->traits.best,
                                            m_scene.analysis->traits.rest);
    return scene;
}

bool TraitsPage::stepStage(int direction)
{
    for (int i = m_tabs->currentIndex() + direction; i >= 0 && i < m_tabs->count(); i += direction) {
        if (!m_tabs->isTabVisible(i) || !m_sections[static_cast<size_t>(i)].second->stageChart())
            continue;
        m_tabs->setCurrentIndex(i);
        return true;
    }
    return false;
}

/// While the room writes down what it expects, only that tab is open.
bool TraitsPage::isHidden(const QString &section) const
{
    return m_isWaiting && !m_looksAnyway && section != QStringLiteral("expected");
}

void TraitsPage::showWaiting()
{
    const bool waits = isWaiting(session());
    if (waits)
        m_waiting->refresh(m_scene.canEdit);
    else
        m_looksAnyway = false; // the next round starts hidden
    if (std::exchange(m_isWaiting, waits) == waits)
        return;
    showSection();
    emit headerChanged();
}

void TraitsPage::showTarget(const QString &target)
{
    m_tabs->setCurrent(target);
}

QVariant TraitsPage::begun() const
{
    return QVariantList{m_tabs->current(), m_looksAnyway};
}

void TraitsPage::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (parts.size() != 2)
        return;
    m_looksAnyway = m_isWaiting && parts.at(1).toBool();
    m_tabs->setCurrent(parts.at(0).toString());
    showSection();
}

QString TraitsPage::title() const
{
    return tr("Shared traits");
}

QString TraitsPage::purpose() const
{
    if (!m_scene.analysis || !m_scene.analysis->rating.isRated())
        return tr("What your best customers have more often than the others.");
    const QString who =
        tr("What your %1 best customers have more often than the other %2.")
            .arg(format::count(m_scene.analysis->traits.best), format::count(m_scene.analysis->traits.rest));
    if (isHidden(m_tabs->current()))
        return who;
    const auto likely = likelyCount();
    if (likely == 0)
        return tr("%1 No trait stands out clearly; all could be chance.", "after a sentence").arg(who);
    return tr("%1 %n trait(s) are likely real; the rest could be chance.", "after a sentence", static_cast<int>(likely))
        .arg(who);
}

QString TraitsPage::help() const
{
    return tr(
        "Each line is one value of one attribute. The dot is the difference between the share of the best customers "
        "and "
        "the share of the others that have it; the line is what the difference could be. Traits are ordered by the "
        "cautious end of that line. “Likely real” means that fewer than one in ten traits with this label are expected "
        "to be chance finds. Attributes that are part of your score, or known only after the sale, are left out: they "
        "cannot help to choose prospects. The other tabs compare numbers as wholes, look for combinations that say "
        "more than their parts, draw two numbers against each other, show what the customers are made of, and put what "
        "the "
        "room expected beside what the data says.");
}

qsizetype TraitsPage::likelyCount() const
{
    const auto &all = m_scene.analysis->traits.traits;
    return std::count_if(all.begin(), all.end(),
                         [](const auto &trait) { return trait.evidence == traits::TraitEvidence::Likely; });
}

void TraitsPage::refresh()
{
    m_scene.analysis = session().analysis();
    m_scene.canEdit = session().hasProject() && !session().project()->isReadOnly() && !session().isBusy();
    const bool ready = m_scene.analysis && m_scene.analysis->rating.isRated();
    m_actions.front()->setEnabled(m_scene.canEdit && ready);
    showEmpty();
    showWaiting();
    if (ready) {
        work();
        hand();
    }
    emit headerChanged();
}

void TraitsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_scene.analysis && m_scene.analysis->rating.isRated())
        work();
}

/// Works out what takes longer than the traits themselves; only for eyes that look.
void TraitsPage::work()
{
    if (m_workedOn == m_scene.analysis)
        return;
    m_scene.findings = nullptr;
    if (!isVisible())
        return;
    m_workedOn = m_scene.analysis;
    m_findings = runTask(
        [analysis = m_scene.analysis](const TaskControl &control) -> Result<std::shared_ptr<const TraitFindings>> {
            auto findings = std::make_shared<TraitFindings>();
            findings->numbers = traits::compareNumbers(analysis->table, analysis->rating, analysis->traits,
                                                       analysis->options.fdr, control.part(0, 0.5));
            findings->notes = traits::notesOf(analysis->table, analysis->rating, analysis->traits, analysis->options,
                                              control.part(0.5, 1));
            return std::shared_ptr<const TraitFindings>(std::move(findings));
        });
    m_findings.then(this, [this](const Result<std::shared_ptr<const TraitFindings>> &findings) {
        if (!findings || m_workedOn != m_scene.analysis)
            return;
        m_scene.findings = *findings;
        hand();
    });
}

void TraitsPage::hand()
{
    for (TraitPanel *panel : m_panels)
        panel->take(m_scene);
    emit stageChanged();
}

void TraitsPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    const bool ready = m_scene.analysis && m_scene.analysis->rating.isRated();
    m_content->setVisible(ready);
    if (ready)
        return;
    if (session().isAnalysing()) {
        m_empty = new EmptyState(QStringLiteral("traits"), tr("Looking at the customers…"),
                                 tr("Each value of each attribute is counted among the best and among the others."));
    } else if (m_scene.analysis) {
        auto *empty =
            new EmptyState(QStringLiteral("traits"), tr("Nobody is best yet"),
                           tr("No column tells customers apart by how good they are: one that is the same for all "
                              "does not. Give a column a value role, such as revenue, "
                              "or pin the best customers by hand; then it shows what they share."),
                           tr("Choose the best"));
        connect(empty, &EmptyState::clicked, this, [this] { session().openPage(QStringLiteral("best")); });
        m_empty = empty;
    } else {
        auto *empty =
            new EmptyState(QStringLiteral("traits"), tr("What do your best customers share?"),
                           session().analysisError().isEmpty()
                               ? tr("Import your customers, agree who is best, and this page shows what they have in "
                                    "common, with how sure that is.")
                               : session().analysisError(),
                           session().hasProject() ? tr("Import customers") : tr("Go to the overview"));
        connect(empty, &EmptyState::clicked, this, [this] {
            session().openPage(session().hasProject() ? QStringLiteral("customers") : QStringLiteral("overview"));
        });
        if (session().hasProject() && session().analysisError().isEmpty())
            offerHypotheses(*empty);
        m_empty = empty;
    }
    m_column->addWidget(m_empty);
}

/// What a team without a list of customers does instead: in the workshop, too, its guesses are hypotheses.
void TraitsPage::offerHypotheses(EmptyState &empty)
{
    // The words of the page that it leads to.
    empty.addSentence(QCoreApplication::translate(
        "lodestar::ui::NextPanel",
        "Write down what you believe first, under “Hypotheses”. Then a draft can be made of it without a single "
        "customer."));
    auto *write = makeButton(QCoreApplication::translate("lodestar::ui::HypothesesPanel", "New hypothesis"));
    write->setEnabled(m_scene.canEdit);
    connect(write, &QPushButton::clicked, this,
            [this] { session().openPage(QStringLiteral("research"), QStringLiteral("hypotheses")); });
    empty.addWidget(write);
}

void TraitsPage::draftIcp()
{
    if (!m_scene.analysis || !session().hasProject() || m_draft.isRunning())
        return;
    m_draft = runTask(
        [analysis = m_scene.analysis, name = tr("Ideal customer")](const TaskControl &) -> Result<profile::Draft> {
            return profile::draftIcp(name, {}, analysis->table, analysis->rating, analysis->traits);
        });
    m_draft.then(this, [this](const Result<profile::Draft> &drafted) {
        if (drafted && session().hasProject())
            keepDraft(*drafted);
    });
}

void TraitsPage::keepDraft(const profile::Draft &draft)
{
    profile::IcpStore store(*session().project());
    profile::Icp icp = draft.icp;
    const auto existing = store.list();
    const auto taken = [&](const QString &name) {
        return existing
            && std::any_of(existing->begin(), existing->end(), [&](const auto &each) { return each.name == name; });
    };
    const QString base = icp.name;
    for (int n = 2; taken(icp.name); ++n)
        icp.name = tr("%1 %2", "name of an ICP, number").arg(base, format::count(n));
    if (!session().settle(store.save(icp, tr("Drafted the ICP %1 from the traits").arg(isolated(icp.name)))))
        return;
    session().openPage(QStringLiteral("icp"), icp.id);
    session().notify(draft.notes.isEmpty() ? tr("Drafted the ICP %1 from the traits.").arg(isolated(icp.name))
                                           : draft.notes.join(u'\n'),
                     false, true);
}

RailState traitsRail(Session &session)
{
    const auto analysis = session.analysis();
    if (!analysis || !analysis->rating.isRated())
        return {};
    const auto &all = analysis->traits.traits;
    const auto likely = std::count_if(
        all.begin(), all.end(), [](const auto &trait) { return trait.evidence == traits::TraitEvidence::Likely; });
    return {likely > 0 ? Page::State::Done : Page::State::Begun, format::count(likely)};
}

} // namespace lodestar::ui
