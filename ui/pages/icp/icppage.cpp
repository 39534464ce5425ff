#include "ui/pages/icp/icppage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/icpheading.h"
#include "ui/pages/icp/icppaneltable.h"
#include "ui/pages/icp/icpstage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionstack.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::Space;

namespace {

/// Where a tab stands in the table; -1: there is none with this id.
int panelAt(const QString &id)
{
    const auto table = icpPanelTable();
    const auto found = std::ranges::find_if(table, [&](const auto &each) { return id == QLatin1StringView(each.id); });
    return found == table.end() ? -1 : static_cast<int>(found - table.begin());
}

} // namespace

IcpPage::IcpPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_chosen = new ChosenIcp(session, this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(makeContent());
    makeActions();
    connect(m_chosen, &ChosenIcp::leaving, this, &IcpPage::commitAll);
    connect(m_chosen, &ChosenIcp::changed, this, &IcpPage::refresh);
    connect(m_chosen, &ChosenIcp::fitsChanged, this, &Page::stageChanged);
    m_chosen->refresh();
}

IcpPage::~IcpPage()
{
    // Fields commit what is typed when they are hidden: while all that they speak to is still there, and none of it
    // comes back to a page that is half gone.
    m_chosen->disconnect(this);
    delete std::exchange(m_content, nullptr);
}

QWidget *IcpPage::makeContent()
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_heading = new IcpHeading(session(), *m_chosen);
    connect(m_heading, &IcpHeading::renameWanted, this,
            [this] { showPanel(QStringLiteral("definition"), QStringLiteral("name")); });
    m_tabs = new SectionTabs(tr("What to see of this ICP"));
    m_stack = new SectionStack;
    for (const IcpPanelInfo &info : icpPanelTable()) {
        IcpPanel *panel = info.make(session(), *m_chosen, nullptr);
        m_tabs->addSection(QString::fromLatin1(info.id),
                           QCoreApplication::translate("lodestar::ui::IcpPanel", info.name));
        m_stack->addWidget(panel);
        m_panels.push_back(panel);
        connect(panel, &IcpPanel::purposeChanged, this, &Page::headerChanged);
        connect(panel, &IcpPanel::stageChanged, this, &Page::stageChanged);
        connect(panel, &IcpPanel::panelWanted, this, &IcpPage::showPanel);
    }
    connect(m_tabs, &SectionTabs::sectionChanged, this, [this](const QString &id) { showPanel(id); });
    column->addWidget(m_heading);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    return m_content;
}

void IcpPage::makeActions()
{
    auto *create = new QAction(tr("New ICP"), this);
    connect(create, &QAction::triggered, this, &IcpPage::createIcp);
    auto *freeze = new QAction(tr("Save version"), this);
    connect(freeze, &QAction::triggered, this,
            [this] { showPanel(QStringLiteral("versions"), QStringLiteral("save")); });
    m_actions = {create, freeze};
}

QString IcpPage::title() const
{
    return tr("Ideal customer profile");
}

QString IcpPage::purpose() const
{
    const profile::Icp *chosen = m_chosen->icp();
    if (!chosen)
        return tr("A kind of company that you want more of, in a form that sales can apply.");
    if (const QString ofPanel = m_panels[static_cast<size_t>(currentPanel())]->purpose(); !ofPanel.isEmpty())
        return ofPanel;
    if (chosen->criteria.empty())
        return tr("No criteria yet: add traits, or write down what the team believes.");
    const auto all = static_cast<int>(chosen->criteria.size());
    const auto fromData = std::ranges::count_if(
        chosen->criteria, [](const auto &each) { return each.evidence.kind == profile::EvidenceKind::Data; });
    if (fromData == all)
        return tr("All %n criteria rest on data.", nullptr, all);
    if (fromData == 0)
        return tr("All %n criteria rest on what the team believes; none on data yet.", nullptr, all);
    return tr("%1 of %n criteria rest on data; the others on what the team believes.", nullptr, all)
        .arg(format::count(fromData));
}

QString IcpPage::help() const
{
    return tr("An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, "
              "whether it is a must, nice to have, or a reason to say no, how many points it counts, and what it rests "
              "on: data, opinion or hypothesis. Its card shows what the data suggests, whom it moves, and what to look "
              "at before it is trusted; drag it, or press Alt+Up and Alt+Down, to move it. The tiers show how your "
              "customers fit; unknown is not No. “This ICP” copies, archives and removes it. Save a version with its "
              "reason when the room agrees; a saved version can never be changed.");
}

QVariant IcpPage::begun() const
{
    QVariantMap ofPanels;
    for (size_t i = 0; i < m_panels.size(); ++i)
        ofPanels.insert(QString::fromLatin1(icpPanelTable()[i].id), m_panels[i]->begun());
    return QVariantList{m_chosen->id(), m_tabs->current(), ofPanels};
}

void IcpPage::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (parts.size() != 3)
        return;
    m_chosen->choose(parts.at(0).toString());
    showPanel(parts.at(1).toString());
    const QVariantMap ofPanels = parts.at(2).toMap();
    for (size_t i = 0; i < m_panels.size(); ++i)
        m_panels[i]->resume(ofPanels.value(QString::fromLatin1(icpPanelTable()[i].id)));
}

void IcpPage::showTarget(const QString &target)
{
    QStringList parts = target.split(u':');
    if (!parts.isEmpty() && m_chosen->has(parts.first()))
        m_chosen->choose(parts.takeFirst());
    if (!parts.isEmpty())
        showPanel(parts.takeFirst(), parts.join(u':'));
}

void IcpPage::showPanel(const QString &id, const QString &thing)
{
    const int at = panelAt(id);
    if (at < 0)
        return;
    m_tabs->setCurrent(id);
    if (at != currentPanel()) {
        commitAll();
        m_stack->setCurrentIndex(at);
    }
    if (!thing.isEmpty() && m_chosen->icp())
        m_panels[static_cast<size_t>(at)]->showTarget(thing);
    emit headerChanged();
}

int IcpPage::currentPanel() const
{
    return m_stack->currentIndex();
}

std::optional<StageScene> IcpPage::stageScene() const
{
    const auto *icp = m_chosen->icp();
    if (!icp)
        return std::nullopt;
    if (auto scene = m_panels[static_cast<size_t>(currentPanel())]->stageScene())
        return scene;
    const auto fits = m_chosen->fits();
    return icpScene(*icp, fits ? &fits->fits : nullptr);
}

bool IcpPage::stepStage(int direction)
{
    for (int next = currentPanel() + direction; next >= 0 && next < std::ssize(m_panels); next += direction) {
        if (next == 0 || m_panels[static_cast<size_t>(next)]->stageScene()) { // the first one is the definition
            showPanel(QString::fromLatin1(icpPanelTable()[static_cast<size_t>(next)].id));
            return true;
        }
    }
    const auto &icps = m_chosen->all();
    const auto now = std::ranges::find(icps, m_chosen->id(), &profile::Icp::id) - icps.begin();
    for (auto at = now + direction; at >= 0 && at < std::ssize(icps); at += direction) {
        const profile::Icp &next = icps[static_cast<size_t>(at)];
        if (next.archived)
            continue;
        showPanel(QString::fromLatin1(icpPanelTable().front().id));
        m_chosen->choose(next.id);
        return true;
    }
    return false;
}

void IcpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_chosen->setAwake(true);
}

void IcpPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_chosen->setAwake(false);
}

void IcpPage::refresh()
{
    m_heading->refresh();
    m_actions.at(0)->setEnabled(m_chosen->canEdit());
    m_actions.at(1)->setEnabled(m_chosen->canEdit() && m_chosen->icp());
    showEmpty();
    emit headerChanged();
}

void IcpPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    m_content->setVisible(m_chosen->icp() != nullptr);
    if (m_chosen->icp())
        return;
    const bool open = session().hasProject();
    auto *empty = new EmptyState(
        QStringLiteral("icp"), tr("Who are we for?"),
        tr("An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it "
           "from the shared traits, or begin with what the team believes."),
        open ? tr("New ICP") : tr("Go to the overview"));
    connect(empty, &EmptyState::clicked, this, [this, open] {
        if (open)
            createIcp();
        else
            session().openPage(QStringLiteral("overview"));
    });
    if (open) {
        empty->button()->setEnabled(m_chosen->canEdit());
        auto *traits = makeButton(tr("See the shared traits"), theme::ButtonKind::Quiet);
        connect(traits, &QPushButton::clicked, this, [this] { session().openPage(QStringLiteral("traits")); });
        empty->addWidget(traits);
    }
    m_empty = empty;
    m_column->addWidget(m_empty);
}

void IcpPage::createIcp()
{
    profile::Icp created;
    created.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto taken = [this](const QString &name) {
        return std::ranges::find(m_chosen->all(), name, &profile::Icp::name) != m_chosen->all().end();
    };
    const QString base = tr("Ideal customer");
    created.name = base;
    for (int n = 2; taken(created.name); ++n)
        created.name = tr("%1 %2", "name of an ICP, number").arg(base, format::count(n));
    if (m_chosen->create(created, tr("Began the ICP %1").arg(isolated(created.name))))
        showPanel(QStringLiteral("definition"), QStringLiteral("name"));
}

void IcpPage::commitAll()
{
    for (IcpPanel *panel : m_panels)
        panel->commit();
}

RailState icpRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const profile::IcpStore store(*session.project());
    const auto icps = store.list();
    if (!icps || icps->empty())
        return {};
    int highest = 0;
    for (const auto &icp : *icps)
        if (const auto versions = store.versions(icp.id); versions && !versions->empty())
            highest = qMax(highest, versions->front().number);
    if (highest == 0)
        return {Page::State::Begun, IcpPage::tr("draft")};
    return {Page::State::Done, IcpPage::tr("v%1", "version number").arg(format::count(highest))};
}

} // namespace lodestar::ui
