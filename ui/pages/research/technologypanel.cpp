#include "ui/pages/research/technologypanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/datasetstore.h"
#include "ui/base/session.h"
#include "ui/pages/research/datasetimport.h"
#include "ui/pages/research/maturityruleform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/responsiverow.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using research::MaturityRule;
using research::MaturityStore;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr qsizetype kTechnologiesNamed = 12;

} // namespace

TechnologyPanel::TechnologyPanel(Session &session, QWidget *parent) : ResearchPanel(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(
        QStringLiteral("list"), tr("How far are they with technology?"),
        tr("Five levels, each by a rule you can read: which tools a company uses, or what else is known of it. The "
           "level becomes an attribute of your customers, and may be something the best of them share."),
        tr("Begin with five levels"));
    connect(m_empty, &EmptyState::clicked, this,
            [this] { this->session().settle(MaturityStore(*this->session().project()).takeSuggestion()); });
    column->addWidget(m_empty);
    auto *row = new ResponsiveRow(theme::current().pixels(820));
    auto *rules = new Card(tr("The rules"));
    rules->body()->addWidget(Label::prose(tr("A company stands on the highest level whose rule it meets."),
                                          FontRole::Body, ColorRole::TextMuted));
    m_ruleColumn = new QVBoxLayout;
    m_ruleColumn->setSpacing(theme::current().space(Space::Small));
    rules->body()->addLayout(m_ruleColumn);
    m_add = makeButton(tr("Another rule"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    connect(m_add, &QPushButton::clicked, this, &TechnologyPanel::addRule);
    rules->body()->addWidget(m_add, 0, Qt::AlignLeading);
    rules->body()->addStretch(1);
    row->addWidget(rules, 3);
    row->addWidget(makeStanding(), 2);
    m_content = makeScrollArea(row);
    column->addWidget(m_content, 1);
    connect(&session, &Session::analysisChanged, this, &TechnologyPanel::projectChanged);
}

TechnologyPanel::~TechnologyPanel()
{
    if (m_writing.isRunning()) {
        m_writing.cancel();
        m_writing.waitForFinished(); // a cancelled change rolls back
        session().setBusy(false);
    }
}

QWidget *TechnologyPanel::makeStanding()
{
    auto *card = new Card(tr("Where your customers stand"));
    m_counts = new QVBoxLayout;
    m_counts->setSpacing(theme::current().space(Space::Small));
    m_hint = new HintBox;
    m_write = makeButton(tr("Write the level to the customers"), theme::ButtonKind::Primary);
    m_away = makeButton(tr("Take it away again"), theme::ButtonKind::Quiet);
    m_known = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_progress = new ProgressPanel;
    m_import = new DatasetImport(session(), table::DatasetKind::Technographics, tr("Import technologies…"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_write);
    flow->addWidget(m_away);
    card->body()->addLayout(m_counts);
    for (QWidget *each : std::initializer_list<QWidget *>{m_hint, buttons, m_progress, m_known, m_import})
        card->body()->addWidget(each);
    card->body()->addStretch(1);
    connect(m_write, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_away, &QPushButton::clicked, this, [this] { write(true); });
    return card;
}

QString TechnologyPanel::purpose() const
{
    return m_rules.empty()
        ? tr("How far companies are with technology, by rules you can read.")
        : tr("%n rule(s) say how far a company is with technology.", nullptr, static_cast<int>(m_rules.size()));
}

void TechnologyPanel::refresh()
{
    auto rules = MaturityStore(*session().project()).rules();
    if (!rules) {
        session().notify(rules.error().message, true);
        return;
    }
    m_rules = std::move(*rules);
    m_empty->setVisible(m_rules.empty());
    m_empty->button()->setEnabled(canEdit());
    m_content->setVisible(!m_rules.empty());
    m_add->setEnabled(canEdit());
    m_import->setCanEdit(canEdit());
    showRules();
    showStanding();
    if (m_revision != session().project()->revision())
        look();
}

void TechnologyPanel::showRules()
{
    const bool same = std::equal(m_forms.begin(), m_forms.end(), m_rules.begin(), m_rules.end(),
                                 [](const MaturityRuleForm *form, const auto &rule) { return form->id() == rule.id; });
    if (!same) {
        clearLayout(m_ruleColumn);
        m_forms.clear();
        for (const MaturityRule &rule : m_rules) {
            auto *form = new MaturityRuleForm(rule.id);
            connect(form, &MaturityRuleForm::changed, this, [this](const MaturityRule &changed) {
                if (session().hasProject())
                    session().settle(MaturityStore(*session().project()).save(changed));
            });
            connect(form, &MaturityRuleForm::removed, this, [this, id = rule.id] {
                if (session().settle(MaturityStore(*session().project()).remove(id)))
                    session().notify(tr("The rule was removed."), false, true);
            });
            m_ruleColumn->addWidget(form);
            m_forms.push_back(form);
        }
    }
    const auto analysis = session().analysis();
    for (size_t i = 0; i < m_rules.size(); ++i)
        m_forms[i]->show(m_rules[i], analysis ? analysis->table : table::Table(), canEdit());
}

void TechnologyPanel::addRule()
{
    MaturityRule rule;
    rule.level = m_rules.empty() ? research::kLowestLevel : m_rules.back().level;
    session().settle(MaturityStore(*session().project()).save(rule));
}

void TechnologyPanel::look()
{
    m_revision = session().project()->revision();
    const auto current = table::DatasetStore(*session().project()).current();
    if (!current || !*current) {
        m_looking.cancel();
        clearLayout(m_counts);
        m_known->setText(tr("There are no customers yet. The rules can wait for them."));
        return;
    }
    m_looking =
        runTask([path = session().project()->path(), rules = m_rules](const TaskControl &control) -> Result<Seen> {
            auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
            if (!own)
                return std::move(own).error();
            const auto customers = MaturityStore(**own).customers(control);
            if (!customers)
                return customers.error();
            return Seen{research::levelsOf(*customers, rules), research::technologiesOf(*customers), customers->rows(),
                        *customers};
        });
    m_looking.then(this, [this](const Result<Seen> &seen) {
        if (seen)
            showSeen(*seen);
        else
            session().notify(seen.error().message, true);
    });
}

void TechnologyPanel::showSeen(const Seen &seen)
{
    clearLayout(m_counts);
    for (int level = research::kHighestLevel; level >= research::kLowestLevel; --level) {
        const qint64 count = seen.levels.counts[static_cast<size_t>(level)];
        auto *row = new QHBoxLayout;
        row->addWidget(
            Label::wrapping(tr("%1 · %2", "level, its name")
                                .arg(format::count(level), visible(research::levelName(m_rules, level), 60))),
            1);
        row->addWidget(new Label(
            tr("%1 (%2)", "customers, share")
                .arg(format::count(count),
                     format::share(seen.customers > 0 ? static_cast<double>(count) / static_cast<double>(seen.customers)
                                                      : 0))));
        m_counts->addLayout(row);
    }
    const qint64 none = seen.levels.counts[0] - seen.levels.unknown;
    QStringList lines;
    if (seen.levels.unknown > 0)
        lines << tr("%1 customers: what the rules ask for is not known.").arg(format::count(seen.levels.unknown));
    if (none > 0)
        lines << tr("%1 customers meet no rule.").arg(format::count(none));
    QStringList names;
    for (const QString &technology : seen.technologies.first(std::min(kTechnologiesNamed, seen.technologies.size())))
        names << isolated(visible(technology, 40));
    lines << (names.isEmpty() ? tr("No column has the role Technologies. Import a table of technologies, or give the "
                                   "role to a column of your customers.")
                              : tr("Most frequent technologies: %1.").arg(listed(names)));
    m_known->setText(lines.join(u'\n'));
    m_canWrite = seen.levels.counts[0] < seen.customers;
    showStanding();
}

void TechnologyPanel::showStanding()
{
    const auto standing = MaturityStore(*session().project()).standing();
    if (!standing)
        return;
    using Standing = MaturityStore::Standing;
    m_hint->setTone(*standing == Standing::Stale ? HintBox::Tone::Caution : HintBox::Tone::News);
    m_hint->setText(*standing == Standing::Current ? tr("The level is an attribute of your customers.")
                        : *standing == Standing::Stale
                        ? tr("The rules or the customers have changed since the level was written to the customers.")
                        : QString());
    m_write->setEnabled(canEdit() && m_canWrite && *standing != Standing::Current);
    m_away->setVisible(*standing != Standing::None);
    m_away->setEnabled(canEdit());
}

void TechnologyPanel::write(bool away)
{
    if (m_writing.isRunning() || session().isBusy() || !session().hasProject())
        return;
    session().setBusy(true);
    m_writing = runTask([path = session().project()->path(), away](const TaskControl &control) -> Result<> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadWrite);
        if (!own)
            return own.error();
        MaturityStore store(**own);
        return away ? store.takeAway() : store.apply(control);
    });
    m_progress->watch(m_writing.future(), tr("Working out the levels"));
    const auto done = [this](const Result<> &written) {
        session().setBusy(false);
        session().project()->refresh();
        session().settle(written);
    };
    m_writing.then(this, done).onCanceled(this, [done] { done({}); });
}

} // namespace lodestar::ui
