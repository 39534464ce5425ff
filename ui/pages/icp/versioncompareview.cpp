#include "ui/pages/icp/versioncompareview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/versionverdict.h"
#include "ui/base/session.h"
#include "ui/pages/icp/changelines.h"
#include "ui/pages/icp/moverscard.h"
#include "ui/pages/icp/tierfigures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QString itemText(const profile::Version &version)
{
    const QString title = profile::versionTitle(version);
    return version.number == 0
        ? title
        : VersionCompareView::tr("%1 · %2", "version, date").arg(title, format::date(version.at.toLocalTime().date()));
}

std::vector<MoverLine> moverLines(const profile::VersionComparison &compared, const table::Table &table)
{
    std::vector<MoverLine> lines;
    for (const profile::Mover &mover : compared.movers) {
        if (lines.size() == MoversModel::kMost)
            break;
        lines.push_back({table.keyOf(mover.row), table.nameOf(mover.row), profile::tierName(mover.before),
                         profile::tierName(mover.after), moveSign(profile::moveBetween(mover.before, mover.after)),
                         compared.reasons[mover.reason].text()});
    }
    return lines;
}

} // namespace

VersionCompareView::VersionCompareView(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    column->addWidget(makeChoice());
    m_sentence = Label::wrapping({}, FontRole::Subtitle);
    m_caution = new HintBox;
    m_progress = new ProgressPanel;
    m_none = Label::wrapping(tr("Save a version first: then it can be compared with the working definition, and "
                                "later with other versions."),
                             FontRole::Body, ColorRole::TextMuted);
    m_figures = new TierFigures;
    m_changes = new ChangeLines;
    m_movers = new MoversCard(session);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sentence, m_caution, m_progress, m_none, m_figures, m_changes, m_movers})
        column->addWidget(widget);
    column->addStretch(1);
}

VersionCompareView::~VersionCompareView() = default;

QWidget *VersionCompareView::makeChoice()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    const auto makeBox = [this, flow](const QString &name) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &VersionCompareView::start);
        flow->addWidget(box);
        return box;
    };
    m_before = makeBox(tr("Compare from"));
    m_swap = makeButton(tr("Swap"), theme::ButtonKind::Quiet);
    m_swap->setToolTip(tr("Compare the other way round"));
    flow->addWidget(m_swap);
    m_after = makeBox(tr("Compare to"));
    connect(m_swap, &QPushButton::clicked, this, [this] {
        const int before = m_before->currentIndex();
        m_before->setCurrentIndex(m_after->currentIndex());
        m_after->setCurrentIndex(before);
        start();
    });
    return row;
}

void VersionCompareView::showSides(std::vector<profile::Version> sides)
{
    const QString icp = sides.empty() ? QString() : sides.front().subjectId;
    const bool another = std::exchange(m_icp, icp) != icp;
    const int before = m_before->currentData().toInt(), after = m_after->currentData().toInt();
    const bool hadChoice = !another && m_before->count() > 1;
    m_sides = std::move(sides);
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const profile::Version &side : m_sides)
            box->addItem(itemText(side), side.number);
    }
    chooseDefault();
    if (hadChoice) {
        if (const int at = m_before->findData(before); at >= 0)
            m_before->setCurrentIndex(at);
        if (const int at = m_after->findData(after); at >= 0)
            m_after->setCurrentIndex(at);
    }
    start();
}

/// The last version against what is worked on; where nothing has been changed since, the last two versions.
void VersionCompareView::chooseDefault()
{
    if (m_sides.size() < 2)
        return;
    const bool isUnchanged = m_sides[0].sha256 == m_sides[1].sha256 && m_sides.size() > 2;
    m_before->setCurrentIndex(isUnchanged ? 2 : 1);
    m_after->setCurrentIndex(isUnchanged ? 1 : 0);
}

void VersionCompareView::compare(int before, int after)
{
    const int from = m_before->findData(before), to = m_after->findData(after);
    if (from < 0 || to < 0)
        return;
    m_before->setCurrentIndex(from);
    m_after->setCurrentIndex(to);
    start();
}

const profile::Version *VersionCompareView::chosen(const QComboBox *box) const
{
    const auto at = static_cast<size_t>(box->currentIndex());
    return box->currentIndex() >= 0 && at < m_sides.size() ? &m_sides[at] : nullptr;
}

const profile::Version *VersionCompareView::before() const
{
    return chosen(m_before);
}

const profile::Version *VersionCompareView::after() const
{
    return chosen(m_after);
}

QString VersionCompareView::sentence() const
{
    return m_sentence->text();
}

void VersionCompareView::refresh()
{
    start();
}

void VersionCompareView::start()
{
    m_pending.cancel();
    m_result.reset();
    const bool canCompare = m_sides.size() > 1 && before() && after();
    m_none->setVisible(!canCompare);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_swap, m_after, m_changes})
        widget->setVisible(canCompare);
    m_analysis = m_session.analysis();
    if (!canCompare || !m_analysis) {
        showResult();
        return;
    }
    m_pending = runTask([before = profile::Icp::fromJson(before()->definition),
                         after = profile::Icp::fromJson(after()->definition), analysis = m_analysis](
                            const TaskControl &control) -> Result<std::shared_ptr<const profile::VersionComparison>> {
        auto compared = profile::compareVersions(before, after, analysis->table, analysis->rating, control);
        if (!compared)
            return std::move(compared).error();
        return std::make_shared<const profile::VersionComparison>(std::move(*compared));
    });
    m_pending.then(this, [this](const Result<std::shared_ptr<const profile::VersionComparison>> &result) {
        if (!result)
            return;
        m_result = *result;
        showResult();
    });
    m_progress->watch(m_pending.future(), tr("Comparing"));
}

void VersionCompareView::showResult()
{
    const bool canCompare = m_sides.size() > 1 && before() && after();
    m_sentence->setVisible(canCompare);
    m_caution->setText({});
    m_figures->setVisible(canCompare && m_result);
    m_movers->hide();
    if (!canCompare)
        return;
    const profile::Version &old = *before(), &now = *after();
    m_changes->show(profile::changesBetween(old.definition, now.definition));
    m_sentence->setText(profile::verdict(m_result ? m_result->tiers : profile::TierComparison(), old, now).sentence);
    QStringList cautions;
    for (const profile::Version *side : {&old, &now}) {
        if (!side->isWhole)
            cautions << tr("%1 is not what was saved: its hash does not fit. It was changed by a disk fault or by "
                           "another program.")
                            .arg(profile::versionTitle(*side));
    }
    if (m_result) {
        cautions << profile::comparisonCautions(old, now, m_analysis->table.info().id);
        m_figures->show(*m_result, profile::versionTitle(old), profile::versionTitle(now));
        m_movers->show(moverLines(*m_result, m_analysis->table), static_cast<qint64>(m_result->movers.size()), true);
    }
    m_caution->setText(cautions.join(u' '));
    emit compared();
}

} // namespace lodestar::ui
