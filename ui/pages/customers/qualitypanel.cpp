#include "ui/pages/customers/qualitypanel.h"

#include "ui/base/session.h"
#include "ui/pages/customers/attributepanel.h"
#include "ui/pages/customers/duplicatespanel.h"
#include "ui/pages/customers/findingspanel.h"
#include "ui/pages/customers/recipepanel.h"
#include "ui/pages/customers/spellingspanel.h"
#include "ui/pages/customers/worklistpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sectionstack.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using SharedReport = std::shared_ptr<const quality::Report>;

QualityPanel::QualityPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_summary = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    column->addWidget(m_summary);
    m_progress = new ProgressPanel;
    column->addWidget(m_progress);
    m_tabs = new SectionTabs(tr("Quality of the data"));
    column->addWidget(m_tabs);
    m_stack = new SectionStack;
    column->addWidget(m_stack, 1);
    m_change = new RecipeChange(session, m_progress, this);
    addSection(QStringLiteral("findings"), new FindingsPanel);
    addSection(QStringLiteral("work"), new WorkListPanel(session));
    addSection(QStringLiteral("spellings"), new SpellingsPanel);
    addSection(QStringLiteral("duplicates"), new DuplicatesPanel);
    addSection(QStringLiteral("attributes"), new AttributePanel);
    addSection(QStringLiteral("recipe"), new RecipePanel);
    connect(m_tabs, &SectionTabs::sectionChanged, this,
            [this](const QString &id) { m_stack->setCurrentIndex(static_cast<int>(m_ids.indexOf(id))); });
    m_tabs->hide();
    m_stack->hide();
}

QualityPanel::~QualityPanel()
{
    m_looking.cancel();
}

void QualityPanel::addSection(const QString &id, QualitySection *section)
{
    m_ids << id;
    m_sections.push_back(section);
    m_tabs->addSection(id, {});
    m_stack->addWidget(section);
    connect(section, &QualitySection::changeWanted, this,
            [this](const RecipeChange::Work &work) { m_change->run(m_info, work); });
    connect(section, &QualitySection::customerWanted, this, &QualityPanel::customerWanted);
}

void QualityPanel::refresh(const table::DatasetInfo &info, bool canEdit)
{
    const bool otherEditing = canEdit != m_canEdit;
    m_info = info;
    m_canEdit = canEdit;
    if (isVisible())
        look();
    if (otherEditing && m_report)
        showReport();
}

void QualityPanel::showSection(const QString &id)
{
    if (m_ids.contains(id))
        m_tabs->setCurrent(id);
}

void QualityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void QualityPanel::look()
{
    if (!m_session.hasProject() || m_info.id == 0 || m_session.isBusy())
        return;
    const qint64 revision = m_session.project()->revision();
    if (m_lookedAt == revision)
        return;
    m_lookedAt = revision;
    m_looking = runTask([path = m_session.project()->path()](const TaskControl &control) -> Result<SharedReport> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!own)
            return own.error();
        auto report = quality::inspect(**own, control);
        if (!report)
            return std::move(report).error();
        return std::make_shared<const quality::Report>(std::move(*report));
    });
    m_progress->watch(m_looking.future(), tr("Looking at the data"));
    m_looking.then(this, [this](const Result<SharedReport> &report) { take(report); }).onCanceled(this, [this] {
        m_lookedAt = -1;
        m_summary->setText(tr("The data was not looked at. Open this view again to start over."));
    });
}

void QualityPanel::take(const Result<SharedReport> &report)
{
    if (!report) {
        m_summary->setText(report.error().message);
        return;
    }
    m_report = *report;
    showReport();
}

void QualityPanel::showReport()
{
    m_summary->setText(m_report->summary());
    m_tabs->show();
    m_stack->show();
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_sections[i]->title(*m_report));
        m_sections[i]->show(m_report, m_canEdit);
    }
}

} // namespace lodestar::ui
