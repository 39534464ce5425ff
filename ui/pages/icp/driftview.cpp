#include "ui/pages/icp/driftview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/versionverdict.h"
#include "core/table/datasetstore.h"
#include "core/table/hiddennames.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/icp/figuregrid.h"
#include "ui/pages/icp/moverscard.h"
#include "ui/pages/icp/tierflow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <cmath>

namespace lodestar::ui {

using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr std::array kTiers = {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough};

QString share(qint64 part, qint64 all)
{
    return all > 0 ? format::share(static_cast<double>(part) / static_cast<double>(all)) : QStringLiteral("–");
}

std::vector<MoverLine> moverLines(const profile::Drift &drift, const table::Table &now)
{
    std::vector<MoverLine> lines;
    for (const profile::DriftMover &mover : drift.movers) {
        if (lines.size() == MoversModel::kMost)
            break;
        lines.push_back({now.keyOf(mover.rowNow),
                         now.nameOf(mover.rowNow),
                         profile::tierName(mover.before),
                         profile::tierName(mover.now),
                         moveSign(profile::moveBetween(mover.before, mover.now)),
                         {}});
    }
    return lines;
}

} // namespace

DriftView::DriftView(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_choice = makeChoice();
    m_none =
        Label::wrapping(tr("Import the customers of next quarter into this project as a new data set: then you see "
                           "here whether the definition still describes them."),
                        FontRole::Body, ColorRole::TextMuted);
    m_progress = new ProgressPanel;
    m_error = new HintBox({}, HintBox::Tone::Negative);
    m_sentence = Label::wrapping({}, FontRole::Subtitle);
    m_people = Label::wrapping({});
    m_shares = new Card(tr("Shares then and now"));
    m_shares->setPadding(Space::Normal);
    m_flow = new TierFlow;
    m_table = new FigureGrid;
    m_shares->body()->addWidget(m_people);
    m_shares->body()->addWidget(m_flow);
    m_shares->body()->addWidget(m_table);
    m_movers = new MoversCard(session);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choice, m_none, m_progress, m_error, m_sentence, m_shares, m_movers})
        column->addWidget(widget);
    column->addStretch(1);
}

DriftView::~DriftView()
{
    m_pending.cancel();
    m_pending.waitForFinished(); // it reads the project's file
}

QWidget *DriftView::makeChoice()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    const auto makeBox = [this, flow](const QString &name) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        connect(box, &QComboBox::activated, this, &DriftView::start);
        flow->addWidget(box);
        return box;
    };
    m_version = makeBox(tr("Which definition"));
    m_before = makeBox(tr("The earlier customers"));
    m_now = makeBox(tr("The later customers"));
    return row;
}

void DriftView::showSides(const std::vector<profile::Version> &sides)
{
    const bool sameIcp = !m_sides.empty() && !sides.empty() && m_sides.front().subjectId == sides.front().subjectId;
    const int number = sameIcp ? m_version->currentData().toInt() : 0;
    m_sides = sides;
    m_version->clear();
    for (const profile::Version &side : m_sides)
        m_version->addItem(profile::versionTitle(side), side.number);
    m_version->setCurrentIndex(std::max(0, m_version->findData(number)));
    refresh();
}

void DriftView::refresh()
{
    const qint64 before = m_before->currentData().toLongLong(), now = m_now->currentData().toLongLong();
    const bool hadChoice = m_before->count() > 1;
    const table::DatasetStore store(*m_session.project());
    const auto datasets = store.list(table::DatasetKind::Customers);
    const auto current = store.current();
    for (QComboBox *box : {m_before, m_now}) {
        box->clear();
        if (!datasets)
            continue;
        for (const table::DatasetInfo &info : *datasets)
            box->addItem(tr("%1 · %2", "name of a data set, date of its import")
                             .arg(visible(info.name, 60), format::date(info.importedAt.toLocalTime().date())),
                         info.id);
    }
    const auto choose = [](QComboBox *box, qint64 id, int otherwise) {
        const int at = box->findData(id);
        box->setCurrentIndex(at >= 0 ? at : std::min(otherwise, box->count() - 1));
    };
    choose(m_now, hadChoice ? now : current && *current ? (*current)->id : 0, 0); // newest first
    choose(m_before, hadChoice ? before : 0, m_now->currentIndex() + 1);
    start();
}

bool DriftView::canCompare() const
{
    return m_before->count() > 1 && m_version->currentIndex() >= 0;
}

void DriftView::start()
{
    m_none->setVisible(!canCompare());
    m_choice->setVisible(canCompare());
    const qint64 before = m_before->currentData().toLongLong(), now = m_now->currentData().toLongLong();
    const profile::Version *side = canCompare() ? &m_sides[static_cast<size_t>(m_version->currentIndex())] : nullptr;
    const bool hidden = m_session.names().areHidden();
    const QString asked = side ? QStringLiteral("%1 %2 %3 %4 %5")
                                     .arg(QString::fromLatin1(side->sha256))
                                     .arg(before)
                                     .arg(now)
                                     .arg(hidden)
                                     .arg(m_session.project()->revision())
                               : QString();
    if (std::exchange(m_asked, asked) == asked && (m_result || m_pending.isRunning()))
        return;
    m_pending.cancel();
    m_result.reset();
    m_error->setText({});
    showResult();
    if (!side || before == now)
        return;
    m_pending = runTask([path = m_session.project()->path(), icp = profile::Icp::fromJson(side->definition), before,
                         now, hidden](const TaskControl &control) -> Answer {
        auto reader = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!reader)
            return std::move(reader).error();
        const auto old = profile::rateCustomers(**reader, control.part(0, 0.4), before);
        if (!old)
            return old.error();
        const auto late = profile::rateCustomers(**reader, control.part(0.4, 0.8), now);
        if (!late)
            return late.error();
        auto drift = profile::drift(icp, old->table, late->table, control.part(0.8, 1));
        if (!drift)
            return std::move(drift).error();
        const auto shown = [hidden](const table::Table &table) {
            return hidden ? table::withNamesHidden(table) : table;
        };
        return std::make_shared<const Compared>(Compared{shown(old->table), shown(late->table), std::move(*drift)});
    });
    m_pending.then(this, [this](const Answer &answer) {
        if (answer)
            m_result = *answer;
        m_error->setText(answer ? QString() : answer.error().message);
        showResult();
        emit compared();
    });
    m_progress->watch(m_pending.future(), tr("Comparing"));
}

void DriftView::showResult()
{
    const bool isThere = m_result != nullptr;
    const bool isSame = m_before->count() > 1 && m_before->currentData() == m_now->currentData();
    m_sentence->setText(isThere      ? m_result->drift.sentence()
                            : isSame ? tr("Choose two different lists of customers.")
                                     : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_shares->setVisible(isThere);
    m_movers->hide();
    if (!isThere)
        return;
    const profile::Drift &drift = m_result->drift;
    m_people->setText(
        drift.recognised ? tr("%1 customers are in both lists, %2 are new, %3 are gone. Of those in both, %4 moved up "
                              "and %5 down.")
                               .arg(format::count(drift.stayed), format::count(drift.joined), format::count(drift.left),
                                    format::count(drift.tiers.up), format::count(drift.tiers.down))
                         : tr("The lists do not say which customer is which, so only the shares can be compared."));
    m_flow->setVisible(drift.recognised && drift.stayed > 0);
    m_flow->setFlow(drift.tiers, m_before->currentText(), m_now->currentText());
    fillShares();
    m_movers->show(moverLines(drift, m_result->now), static_cast<qint64>(drift.movers.size()), false);
}

void DriftView::fillShares()
{
    m_table->clear();
    const profile::Drift &drift = m_result->drift;
    m_table->addHead({tr("Tier"), tr("Then"), tr("Now"), QString()});
    for (const Tier tier : kTiers) {
        const qint64 was = drift.before[static_cast<size_t>(tier)], is = drift.now[static_cast<size_t>(tier)];
        if (was + is > 0)
            m_table->addRow(
                {profile::tierName(tier), share(was, drift.customersBefore), share(is, drift.customersNow), {}});
    }
    if (drift.criteria.empty())
        return;
    m_table->addHead({tr("Criterion met by"), tr("Then"), tr("Now"), QString()});
    for (const profile::CriterionDrift &criterion : drift.criteria)
        m_table->addRow({visible(criterion.title, 80), share(criterion.metBefore, criterion.knownBefore),
                         share(criterion.metNow, criterion.knownNow),
                         std::isnan(criterion.difference) ? tr("not known on one side")
                             : criterion.isBeyondChance() ? tr("changed")
                                                          : tr("may be chance")});
}

} // namespace lodestar::ui
