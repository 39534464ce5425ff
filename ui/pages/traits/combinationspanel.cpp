#include "ui/pages/traits/combinationspanel.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/chart/groupcharts.h"
#include "core/project/randomseed.h"
#include "ui/base/session.h"
#include "ui/pages/traits/customerlist.h"
#include "ui/pages/traits/icpoffer.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

CombinationsPanel::CombinationsPanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    QWidget *leading = makeList(); // made first: the keyboard goes through it first
    setColumns(leading, makeSide());
    m_side->hide(); // until something was found
    connect(m_chart, &render::ChartView::currentMarkChanged, this, &CombinationsPanel::choose);
    connect(m_chart, &render::ChartView::markActivated, this, &CombinationsPanel::choose);
    connect(m_again, &QPushButton::clicked, this, &CombinationsPanel::search);
    const auto add = [this] {
        if (m_chosen < 0)
            return;
        const traits::Combination &one = m_found->report.combinations[static_cast<size_t>(m_chosen)];
        addToIcp(this->session(), m_add, {one.parts, traits::title(one), m_found->analysis->table.info().id, {}});
    };
    connect(m_add, &QPushButton::clicked, this, add);
    m_addAction = addingAction(*m_chart);
    connect(m_addAction, &QAction::triggered, this, add);
}

QWidget *CombinationsPanel::makeList()
{
    auto *list = new Card;
    list->setPadding(Space::Normal);
    m_progress = new ProgressPanel;
    m_notice = new HintBox({}, HintBox::Tone::News);
    m_again = makeButton(tr("Look for combinations"));
    m_chart = makeChart(session());
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(theme::current().space(Space::Small));
    column->addWidget(m_chart);
    column->addLayout(m_sentences);
    column->addStretch(1);
    list->body()->addWidget(m_progress);
    list->body()->addWidget(m_notice);
    list->body()->addWidget(m_again, 0, Qt::AlignLeading);
    list->body()->addWidget(makeScrollArea(inner), 1);
    m_again->hide();
    m_chart->hide();
    return list;
}

QWidget *CombinationsPanel::makeSide()
{
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    auto *card = new Card;
    m_finding = Label::wrapping({}, FontRole::Subtitle);
    m_sureness = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_parts = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_add = new PrimaryButton(tr("Add to ICP"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_finding, m_sureness, m_parts})
        card->body()->addWidget(widget);
    card->body()->addWidget(m_add, 0, Qt::AlignLeading);
    m_customers = new CustomerList(session());
    column->addWidget(card);
    column->addWidget(m_customers);
    column->addStretch(1);
    return m_side;
}

void CombinationsPanel::refresh()
{
    m_add->setEnabled(scene().canEdit);
    m_addAction->setEnabled(scene().canEdit);
    if (m_searched != scene().analysis)
        search();
}

void CombinationsPanel::search()
{
    if (!session().hasProject())
        return;
    m_searched = scene().analysis;
    m_again->hide();
    m_notice->setText(m_found ? QString()
                              : tr("Traits are tried together, and the same is done with customers shuffled at random: "
                                   "what luck alone would find. The other tabs work meanwhile."));
    traits::CombinationOptions options;
    options.minimumSupport = analysis().options.minimumSupport;
    options.seed = project::randomSeed(*session().project());
    m_search = runTask([analysis = scene().analysis,
                        options](const TaskControl &control) -> Result<std::shared_ptr<const Found>> {
        auto found = std::make_shared<Found>();
        found->analysis = analysis;
        found->report = traits::findCombinations(analysis->table, analysis->rating, analysis->traits, options, control);
        if (control.cancelled())
            return Error::cancelled();
        for (const traits::Combination &one : found->report.combinations)
            found->members.push_back(traits::members(analysis->table, analysis->rating, one));
        return std::shared_ptr<const Found>(std::move(found));
    });
    m_progress->watch(m_search.future(), tr("Trying combinations, and the same on shuffled customers…"));
    m_search.then(this, [this](const Result<std::shared_ptr<const Found>> &found) {
        if (found)
            show(*found);
        else if (found.error().kind != ErrorKind::Cancelled)
            m_notice->setText(found.error().message);
    });
    m_search.onCanceled(this, [this] {
        m_notice->setText(m_found ? tr("The search was stopped. What is shown was found before the last change.")
                                  : tr("The search was stopped."));
        m_again->show();
    });
}

void CombinationsPanel::show(const std::shared_ptr<const Found> &found)
{
    m_found = found;
    m_chosen = -1;
    const traits::CombinationReport &report = found->report;
    QStringList notices = report.notices;
    if (notices.isEmpty() && report.combinations.empty())
        notices << tr("No combination says more than its single traits do.");
    m_notice->setText(notices.join(u'\n'));
    chart::ChartSpec spec = chart::combinationBubbles(report);
    spec.title = tr("%n combination(s) that say more than their parts", "",
                    static_cast<int>(report.combinations.size())); // each one's finding stands below
    spec.sureness.clear();
    m_chart->setVisible(!report.combinations.empty());
    m_chart->setSpec(spec);
    showSentences();
    m_side->setVisible(!report.combinations.empty());
    choose(report.combinations.empty() ? -1 : 0);
}

void CombinationsPanel::showSentences()
{
    clearLayout(m_sentences);
    m_cards.clear();
    const auto &combinations = m_found->report.combinations;
    for (size_t i = 0; i < combinations.size(); ++i) {
        auto *card = new Card;
        card->setPadding(Space::Medium);
        card->setClickable(true);
        const QString finding = traits::finding(combinations[i]);
        card->setAccessibleName(finding);
        card->body()->addWidget(Label::wrapping(finding, FontRole::BodyStrong));
        card->body()->addWidget(
            Label::wrapping(traits::customersSentence(m_found->analysis->table, m_found->members[i]), FontRole::Body));
        card->body()->addWidget(
            Label::wrapping(traits::sureness(combinations[i], m_found->report), FontRole::Small, ColorRole::TextMuted));
        connect(card, &Card::clicked, this, [this, i] { choose(static_cast<int>(i)); });
        m_sentences->addWidget(card);
        m_cards.push_back(card);
    }
}

void CombinationsPanel::choose(int combination)
{
    if (!m_found || combination == m_chosen || combination < 0
        || static_cast<size_t>(combination) >= m_found->report.combinations.size())
        return;
    m_chosen = combination;
    const auto at = static_cast<size_t>(combination);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSelected(i == at);
    if (m_chart->currentMark() != combination)
        m_chart->setCurrentMark(combination);
    const traits::Combination &one = m_found->report.combinations[at];
    m_finding->setText(traits::finding(one));
    m_sureness->setText(traits::sureness(one, m_found->report));
    QStringList alone;
    for (const traits::Trait &part : one.parts)
        alone << traits::finding(part);
    m_parts->setText(tr("Each alone:\n%1", "findings, a line each").arg(alone.join(u'\n')));
    m_customers->showCustomers(*m_found->analysis, traits::title(one), m_found->members[at]);
}

} // namespace lodestar::ui
