#include "ui/pages/research/researchpage.h"

#include "core/base/format.h"
#include "core/workshop/hypothesis.h"
#include "ui/base/session.h"
#include "ui/pages/research/competitorspanel.h"
#include "ui/pages/research/figurespanel.h"
#include "ui/pages/research/hypothesespanel.h"
#include "ui/pages/research/nextpanel.h"
#include "ui/pages/research/technologypanel.h"
#include "ui/pages/research/voicespanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionstack.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;
using workshop::Respondent;

ResearchPage::ResearchPage(Session &session, QWidget *parent) : Page(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    if (!session.hasProject()) {
        auto *empty = new EmptyState(QStringLiteral("research"), tr("Beliefs, and how to test them"),
                                     tr("A team with three customers works on hypotheses. Open or create a project to "
                                        "write them down."),
                                     tr("Go to the overview"));
        connect(empty, &EmptyState::clicked, this, [this] { this->session().openPage(QStringLiteral("overview")); });
        column->addWidget(empty);
        return;
    }
    m_tabs = new SectionTabs(tr("Ways of finding out"));
    m_stack = new SectionStack;
    addPanel(QStringLiteral("hypotheses"), tr("Hypotheses"), new HypothesesPanel(session));
    addPanel(QStringLiteral("survey"), tr("Survey"), new VoicesPanel(session, Respondent::Kind::Survey));
    addPanel(QStringLiteral("interviews"), tr("Interviews"), new VoicesPanel(session, Respondent::Kind::Interview));
    addPanel(QStringLiteral("web"), tr("Web"), new FiguresPanel(session, table::DatasetKind::Web));
    addPanel(QStringLiteral("social"), tr("Social"), new FiguresPanel(session, table::DatasetKind::Social));
    addPanel(QStringLiteral("technology"), tr("Technology"), new TechnologyPanel(session));
    addPanel(QStringLiteral("competitors"), tr("Competitors"), new CompetitorsPanel(session));
    addPanel(QStringLiteral("next"), tr("What next"), new NextPanel(session));
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SectionTabs::sectionChanged, this, [this](const QString &id) {
        if (ResearchPanel *shown = panel(id))
            m_stack->setCurrentWidget(shown);
        emit headerChanged();
    });
    connect(&session, &Session::changed, this, &ResearchPage::refresh);
    connect(&session, &Session::busyChanged, this, &ResearchPage::refresh);
}

void ResearchPage::addPanel(const QString &id, const QString &name, ResearchPanel *panel)
{
    m_tabs->addSection(id, name);
    m_stack->addWidget(panel);
    m_panels.emplace_back(id, panel);
    connect(panel, &ResearchPanel::purposeChanged, this, &ResearchPage::headerChanged);
}

ResearchPanel *ResearchPage::panel(const QString &id) const
{
    for (const auto &[name, panel] : m_panels)
        if (name == id)
            return panel;
    return nullptr;
}

QString ResearchPage::title() const
{
    return tr("Research");
}

QString ResearchPage::purpose() const
{
    const ResearchPanel *shown = m_tabs ? panel(m_tabs->current()) : nullptr;
    return shown ? shown->purpose() : tr("What you believe about your customers, and how to find out.");
}

QString ResearchPage::help() const
{
    return tr(
        "A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; "
        "agree before the first interview below which share you give it up. Later note how many said so, and how good "
        "the evidence is, from an opinion up to customers who paid again. Strong beliefs with weak evidence stand "
        "first: they are the most dangerous ones. A hypothesis that names an attribute of customers is held against "
        "the data once there is some, and can become a criterion of the ICP, marked as a hypothesis. The other tabs "
        "find out: four questions to your "
        "customers, interviews, the figures of your web pages and posts, technologies, competitors. “What next” lists "
        "what is open.");
}

std::optional<StageScene> ResearchPage::stageScene() const
{
    const ResearchPanel *shown = m_tabs ? panel(m_tabs->current()) : nullptr;
    return shown ? shown->stageScene() : std::nullopt;
}

QVariant ResearchPage::begun() const
{
    if (!m_tabs)
        return {};
    QVariantMap panels;
    for (const auto &[id, panel] : m_panels)
        panels.insert(id, panel->begun());
    return QVariantList{m_tabs->current(), panels};
}

void ResearchPage::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (!m_tabs || parts.size() != 2)
        return;
    const QVariantMap panels = parts.at(1).toMap();
    for (const auto &[id, panel] : m_panels)
        panel->resume(panels.value(id));
    m_tabs->setCurrent(parts.at(0).toString());
}

void ResearchPage::showTarget(const QString &target)
{
    if (!m_tabs || target.isEmpty())
        return;
    const QString tab = target.section(u':', 0, 0);
    if (ResearchPanel *named = panel(tab)) {
        m_tabs->setCurrent(tab);
        if (const QString item = target.section(u':', 1); !item.isEmpty())
            named->showTarget(item);
        return;
    }
    m_tabs->setCurrent(QStringLiteral("hypotheses"));
    panel(QStringLiteral("hypotheses"))->showTarget(target);
}

void ResearchPage::refresh()
{
    if (!session().hasProject())
        return;
    for (const auto &[id, panel] : m_panels)
        panel->projectChanged();
    emit headerChanged();
}

RailState researchRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const auto hypotheses = workshop::HypothesisStore(*session.project()).list();
    if (!hypotheses || hypotheses->empty())
        return {};
    return {Page::State::Begun, format::count(static_cast<qint64>(hypotheses->size()))};
}

} // namespace lodestar::ui
