#include "ui/pages/traits/traitspage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "ui/base/chartsaving.h"
#include "ui/base/session.h"
#include "ui/pages/traits/traitdetail.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace lodestar::ui {

using IntervalRow = chart::IntervalChart::Row;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kRowsShown = 60; ///< as many as anyone reads; the filter reaches all

QString keyOf(const traits::Trait &trait)
{
    return trait.attribute + u'\n' + trait.value;
}

IntervalRow rowOf(const traits::Trait &trait)
{
    chart::IntervalChart::Row row;
    row.label = visible(trait.value, 80);
    row.detail = TraitsPage::tr("%1 · %2 of %3 best, %4 of %5 others")
                     .arg(isolated(visible(trait.attribute, 40)), format::count(trait.counts.bestWith),
                          format::count(trait.counts.best()), format::count(trait.counts.restWith),
                          format::count(trait.counts.rest()));
    row.estimate = trait.difference;
    row.low = trait.differenceInterval.low;
    row.high = trait.differenceInterval.high;
    row.emphasised = trait.evidence == traits::TraitEvidence::Likely;
    row.verdict = traits::evidenceLabel(trait.evidence);
    return row;
}

} // namespace

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
    refresh();
}

QWidget *TraitsPage::makeContent()
{
    const theme::Look &look = theme::current();
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look.space(Space::Normal));

    auto *list = new Card;
    list->setPadding(Space::Normal);
    m_tabs = new SectionTabs(tr("Kinds of traits"));
    m_tabs->addSection(QStringLiteral("more"), tr("More often"));
    m_tabs->addSection(QStringLiteral("less"), tr("Less often"));
    m_tabs->addSection(QStringLiteral("out"), tr("Left out"));
    m_filter = new FilterLine(tr("Find a trait"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_filter, 1);
    list->body()->addLayout(head);
    m_chart = new render::ChartView;
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    m_more = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    innerColumn->addWidget(m_chart);
    innerColumn->addWidget(m_more);
    innerColumn->addStretch(1);
    m_chartArea = makeScrollArea(inner);
    list->body()->addWidget(m_chartArea, 1);
    auto *out = new QWidget;
    m_leftOut = new QVBoxLayout(out);
    m_leftOut->setContentsMargins(0, 0, 0, 0);
    m_leftOutArea = makeScrollArea(out);
    list->body()->addWidget(m_leftOutArea, 1);
    columns->addWidget(list, 3);

    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(look.space(Space::Normal));
    m_level = new HintBox;
    m_detail = new TraitDetail;
    sideColumn->addWidget(m_level);
    sideColumn->addWidget(m_detail);
    sideColumn->addStretch(1);
    columns->addWidget(makeScrollArea(side), 2);

    connect(m_tabs, &SectionTabs::sectionChanged, this, &TraitsPage::showList);
    connect(m_filter, &FilterLine::filterChanged, this, &TraitsPage::showList);
    connect(m_chart, &render::ChartView::currentMarkChanged, this, &TraitsPage::showTrait);
    connect(m_chart, &render::ChartView::markActivated, this, &TraitsPage::showTrait);
    connect(m_chart, &render::ChartView::saveRequested, this,
            [this](render::ChartFormat format) { saveChart(m_chart, static_cast<int>(format)); });
    connect(m_detail, &TraitDetail::addRequested, this, &TraitsPage::addToIcp);
    connect(m_detail, &TraitDetail::chartSaveRequested, this, &TraitsPage::saveChart);
    return content;
}

QString TraitsPage::title() const
{
    return tr("Shared traits");
}

QString TraitsPage::purpose() const
{
    if (!m_analysis || !m_analysis->rating.isRated())
        return tr("What your best customers have more often than the others.");
    const QString who = tr("What your %1 best customers have more often than the other %2.")
                            .arg(format::count(m_analysis->traits.best), format::count(m_analysis->traits.rest));
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
        "cannot help to choose prospects.");
}

qsizetype TraitsPage::likelyCount() const
{
    const auto &all = m_analysis->traits.traits;
    return std::count_if(all.begin(), all.end(),
                         [](const auto &trait) { return trait.evidence == traits::TraitEvidence::Likely; });
}

const std::vector<traits::Trait> &TraitsPage::listed() const
{
    return m_tabs->current() == QStringLiteral("less") ? m_analysis->traits.antiTraits : m_analysis->traits.traits;
}

void TraitsPage::refresh()
{
    m_analysis = session().analysis();
    const bool canEdit = session().hasProject() && !session().project()->isReadOnly() && !session().isBusy();
    const bool ready = m_analysis && m_analysis->rating.isRated();
    m_actions.front()->setEnabled(canEdit && ready);
    m_detail->setCanAdd(canEdit, {});
    showEmpty();
    if (ready) {
        QStringList notes{
            traits::honestyCaption(m_analysis->traits.level, m_analysis->traits.best, m_analysis->traits.rest)};
        notes += m_analysis->traits.notices;
        notes.removeAll(QString());
        notes.removeDuplicates();
        m_level->setText(notes.join(u'\n'));
        showList();
        showLeftOut();
    }
    emit headerChanged();
}

void TraitsPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    const bool ready = m_analysis && m_analysis->rating.isRated();
    m_content->setVisible(ready);
    if (ready)
        return;
    if (session().isAnalysing()) {
        m_empty = new EmptyState(QStringLiteral("traits"), tr("Looking at the customers…"),
                                 tr("Each value of each attribute is counted among the best and among the others."));
    } else if (m_analysis) {
        auto *empty =
            new EmptyState(QStringLiteral("traits"), tr("Nobody is best yet"),
                           tr("No column says how good a customer is. Give a column a value role, such as revenue, "
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
        m_empty = empty;
    }
    m_column->addWidget(m_empty);
}

void TraitsPage::showList()
{
    if (!m_analysis)
        return;
    const bool out = m_tabs->current() == QStringLiteral("out");
    m_chartArea->setVisible(!out);
    m_leftOutArea->setVisible(out);
    m_filter->setVisible(!out);
    if (out)
        return;
    const auto &all = listed();
    const QString wanted = folded(m_filter->text());
    chart::IntervalChart intervals;
    m_shown.clear();
    size_t matching = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!wanted.isEmpty() && !folded(all[i].attribute + u' ' + all[i].value).contains(wanted))
            continue;
        if (++matching > kRowsShown)
            continue;
        m_shown.push_back(i);
        intervals.rows.push_back(rowOf(all[i]));
    }
    m_chart->setVisible(!m_shown.empty());
    m_chart->setSpec({{}, {}, intervals});
    if (matching == 0)
        m_more->setText(all.empty()
                            ? tr("No value of any attribute is common enough among these customers to be compared.")
                            : tr("Nothing here contains these letters."));
    else if (matching > kRowsShown)
        m_more->setText(
            tr("The strongest %1 of %2. Type above to find the others.")
                .arg(format::count(static_cast<qint64>(kRowsShown)), format::count(static_cast<qint64>(matching))));
    else
        m_more->setText({});
    int mark = m_shown.empty() ? -1 : 0;
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (keyOf(all[m_shown[i]]) == m_chosen)
            mark = static_cast<int>(i);
    m_chart->setCurrentMark(mark);
    showTrait(mark);
}

void TraitsPage::showLeftOut()
{
    clearLayout(m_leftOut);
    if (m_analysis->traits.excluded.empty())
        m_leftOut->addWidget(Label::wrapping(tr("No attribute was left out."), FontRole::Body, ColorRole::TextMuted));
    for (const auto &excluded : m_analysis->traits.excluded) {
        m_leftOut->addWidget(Label::wrapping(visible(excluded.attribute), FontRole::BodyStrong));
        m_leftOut->addWidget(Label::wrapping(excluded.why, FontRole::Small, ColorRole::TextMuted));
        m_leftOut->addSpacing(theme::current().space(Space::Small));
    }
    m_leftOut->addStretch(1);
}

void TraitsPage::showTrait(int mark)
{
    const bool valid = mark >= 0 && static_cast<size_t>(mark) < m_shown.size();
    m_detail->setVisible(valid);
    if (!valid)
        return;
    const traits::Trait &trait = listed()[m_shown[static_cast<size_t>(mark)]];
    m_chosen = keyOf(trait);
    m_detail->show(m_analysis, trait);
}

void TraitsPage::addToIcp()
{
    const int mark = m_chart->currentMark();
    if (mark < 0 || static_cast<size_t>(mark) >= m_shown.size() || !session().hasProject())
        return;
    const traits::Trait trait = listed()[m_shown[static_cast<size_t>(mark)]];
    profile::IcpStore store(*session().project());
    auto icps = store.list();
    if (!icps) {
        session().notify(icps.error().message, true);
        return;
    }
    const auto addTo = [this, trait](profile::Icp icp) {
        const auto same = std::find_if(icp.criteria.begin(), icp.criteria.end(),
                                       [&](const auto &criterion) { return criterion.condition == trait.condition; });
        if (same != icp.criteria.end()) {
            session().notify(tr("The ICP %1 already has this criterion.").arg(isolated(visible(icp.name))));
            return;
        }
        icp.criteria.push_back(profile::criterionFrom(trait));
        if (icp.dataset == 0)
            icp.dataset = m_analysis->table.info().id;
        const QString what =
            tr("Added %1 to the ICP %2").arg(isolated(visible(trait.value, 60)), isolated(visible(icp.name)));
        if (session().settle(profile::IcpStore(*session().project()).save(icp, what)))
            session().notify(what, false, true);
    };
    if (icps->empty()) {
        profile::Icp icp;
        icp.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        icp.name = tr("Ideal customer");
        addTo(icp);
    } else if (icps->size() == 1) {
        addTo(icps->front());
    } else {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &icp : *icps)
            connect(menu->addAction(visible(icp.name, 60)), &QAction::triggered, this, [addTo, icp] { addTo(icp); });
        menu->popup(QCursor::pos());
    }
}

void TraitsPage::draftIcp()
{
    if (!m_analysis || !session().hasProject() || m_draft.isRunning())
        return;
    m_draft =
        runTask([analysis = m_analysis, name = tr("Ideal customer")](const TaskControl &) -> Result<profile::Draft> {
            return profile::draftIcp(name, {}, analysis->table, analysis->rating, analysis->traits);
        });
    m_draft.then(this, [this](const Result<profile::Draft> &drafted) {
        if (!drafted || !session().hasProject())
            return;
        profile::IcpStore store(*session().project());
        profile::Icp icp = drafted->icp;
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
        session().notify(drafted->notes.isEmpty() ? tr("Drafted the ICP %1 from the traits.").arg(isolated(icp.name))
                                                  : drafted->notes.join(u'\n'),
                         false, true);
    });
}

void TraitsPage::saveChart(render::ChartView *chart, int format)
{
    ui::saveChart(session(), *chart, static_cast<render::ChartFormat>(format));
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
