#include "ui/pages/icp/versionspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/reviewdate.h"
#include "core/profile/versionverdict.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/icp/driftview.h"
#include "ui/pages/icp/reviewcard.h"
#include "ui/pages/icp/versioncompareview.h"
#include "ui/pages/icp/versionlist.h"
#include "ui/pages/icp/versionview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/sectionstack.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::Space;

namespace {

constexpr int kTwoColumns = 860; ///< pixels at 100 %, from which the views stand beside the timeline

const QString kCompare = QStringLiteral("compare"), kDrift = QStringLiteral("drift"), kRead = QStringLiteral("read");

} // namespace

VersionsPanel::VersionsPanel(Session &session, ChosenIcp &chosen, QWidget *parent) : IcpPanel(session, chosen, parent)
{
    const theme::Look &look = theme::current();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *row = new ResponsiveRow(look.pixels(kTwoColumns));
    auto *past = new QWidget;
    auto *column = new QVBoxLayout(past);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    m_list = new VersionList(session);
    m_review = new ReviewCard(session, chosen);
    column->addWidget(m_list);
    column->addWidget(m_review);
    column->addStretch(1);
    row->addWidget(past, 2);
    row->addWidget(makeBeside(), 3);
    outer->addWidget(makeScrollArea(row));
    connect(m_list, &VersionList::saveWanted, this, &VersionsPanel::saveVersion);
    connect(m_list, &VersionList::versionChosen, this, &VersionsPanel::showVersion);
    connect(m_list, &VersionList::compareWanted, this, &VersionsPanel::compareWithTheOneBefore);
    connect(m_review, &ReviewCard::reviewWanted, this, &VersionsPanel::review);
    connect(m_version, &VersionView::closed, this, [this] { show(kCompare); });
    connect(m_version, &VersionView::restoreWanted, this, &VersionsPanel::restore);
    connect(m_compare, &VersionCompareView::compared, this, [this] {
        emit purposeChanged();
        emit stageChanged();
    });
}

QWidget *VersionsPanel::makeBeside()
{
    auto *beside = new QWidget;
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_views = new Segmented(tr("What to see of the versions"));
    m_views->addChoice(kCompare, tr("Compare two"));
    m_views->addChoice(kDrift, tr("Then and now"));
    m_stack = new SectionStack;
    m_compare = new VersionCompareView(session());
    m_drift = new DriftView(session());
    m_version = new VersionView;
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_drift);
    m_stack->addWidget(m_version);
    column->addWidget(m_views, 0, Qt::AlignLeading);
    column->addWidget(m_stack);
    column->addStretch(1);
    connect(m_views, &Segmented::chosen, this, &VersionsPanel::show);
    return beside;
}

QString VersionsPanel::purpose() const
{
    if (m_sides.size() < 2)
        return tr("Nothing is frozen yet: save a version when the room agrees.");
    const auto versions = static_cast<int>(m_sides.size()) - 1;
    const QString review =
        profile::reviewText(m_sides.empty() ? profile::Icp() : *chosen().icp(), QDate::currentDate());
    return tr("%n version(s) since %1. %2", "date; sentence about the next review", versions)
        .arg(format::date(m_sides.back().at.toLocalTime().date()), review);
}

void VersionsPanel::showTarget(const QString &thing)
{
    if (m_sides.empty() || m_sides.front().subjectId != chosen().id())
        showIcp(); // asked before it came into sight
    if (thing == QStringLiteral("review")) {
        review();
    } else if (thing == kDrift || thing == kCompare) {
        show(thing);
    } else if (const QStringList pair = thing.split(u'-'); pair.size() == 2) {
        show(kCompare);
        m_compare->compare(pair[0].toInt(), pair[1].toInt()); // "working" is 0
    } else if (const int number = thing.toInt(); number > 0) {
        showVersion(number);
    } else if (m_list->note().isEmpty()) {
        m_list->askForNote();
    } else {
        saveVersion();
    }
}

QVariant VersionsPanel::begun() const
{
    return QVariantList{m_list->note(), m_stack->currentIndex(), m_read};
}

void VersionsPanel::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (parts.size() != 3)
        return;
    m_list->setNote(parts[0].toString());
    if (parts[1].toInt() == 1)
        show(kDrift);
    else if (parts[1].toInt() == 2 && parts[2].toInt() > 0)
        showVersion(parts[2].toInt());
}

std::optional<StageScene> VersionsPanel::stageScene() const
{
    const profile::VersionComparison *result = m_compare->result();
    if (m_stack->currentWidget() != m_compare || !result)
        return std::nullopt;
    StageScene scene;
    scene.kicker = visible(m_compare->after()->name, 80);
    scene.title = tr("%1 → %2", "version before, version after")
                      .arg(profile::versionTitle(*m_compare->before()), profile::versionTitle(*m_compare->after()));
    scene.line = m_compare->sentence();
    StageScene::Cards cards;
    StageScene::Column lines{tr("What it says differently")};
    for (const auto &change : profile::changesBetween(m_compare->before()->definition, m_compare->after()->definition))
        lines.cards.push_back({visible(change.title, 120), profile::changeKindName(change.kind)});
    cards.columns.push_back(std::move(lines));
    scene.body = std::move(cards);
    scene.aside = StageScene::Aside{tr("Customers"),
                                    {{format::count(result->tiers.up), tr("moved up")},
                                     {format::count(result->tiers.down), tr("moved down")},
                                     {format::count(result->tiers.same), tr("stayed in their tier")}},
                                    {}};
    return scene;
}

void VersionsPanel::showData()
{
    m_compare->refresh();
    m_drift->refresh();
}

void VersionsPanel::showIcp()
{
    m_review->refresh();
    profile::IcpStore store(*session().project());
    auto working = store.working(chosen().id());
    auto versions = store.versions(chosen().id());
    if (!working || !versions)
        return;
    const bool another = m_sides.empty() || m_sides.front().subjectId != chosen().id();
    m_sides.assign(1, std::move(*working));
    std::move(versions->begin(), versions->end(), std::back_inserter(m_sides));
    m_list->show(m_sides, chosen().canEdit());
    m_compare->showSides(m_sides);
    m_drift->showSides(m_sides);
    const bool isGone = std::ranges::find(m_sides, m_read, &profile::Version::number) == m_sides.end();
    if (another || isGone)
        show(m_stack->currentWidget() == m_version ? kCompare : m_views->current()); // its version was withdrawn
    else if (m_stack->currentWidget() == m_version)
        showVersion(m_read);
    emit purposeChanged();
}

void VersionsPanel::show(const QString &view)
{
    m_stack->setCurrentWidget(view == kDrift      ? static_cast<QWidget *>(m_drift)
                                  : view == kRead ? static_cast<QWidget *>(m_version)
                                                  : m_compare);
    if (view != kRead)
        m_views->setCurrent(view);
    emit stageChanged();
}

void VersionsPanel::saveVersion()
{
    if (!chosen().canEdit())
        return;
    if (m_list->note().isEmpty()) {
        session().notify(tr("Write in one line what changed and why; the version keeps it."), true);
        m_list->askForNote();
        return;
    }
    const auto version = profile::IcpStore(*session().project()).freeze(chosen().id(), m_list->note());
    if (!version) {
        session().notify(version.error().message, true);
        return;
    }
    m_list->setNote({});
    session().settle({});
    session().notify(
        tr("Version %1 of %2 was saved.").arg(format::count(version->number), isolated(visible(version->name, 60))),
        false, true);
}

void VersionsPanel::showVersion(int number)
{
    const auto version = std::ranges::find(m_sides, number, &profile::Version::number);
    if (number < 1 || version == m_sides.end()) {
        if (const auto gone = profile::IcpStore(*session().project()).version(chosen().id(), number); !gone)
            session().notify(gone.error().message, true);
        return;
    }
    m_read = number;
    m_version->showVersion(*version, visible(session().names().person(version->author), 60), chosen().canEdit());
    show(kRead);
}

void VersionsPanel::compareWithTheOneBefore(int number)
{
    const auto version = std::ranges::find(m_sides, number, &profile::Version::number);
    if (version == m_sides.end())
        return;
    show(kCompare);
    if (version + 1 == m_sides.end())
        m_compare->compare(number, 0);
    else
        m_compare->compare((version + 1)->number, number);
}

void VersionsPanel::restore(int number)
{
    if (!chosen().canEdit()
        || !session().settle(profile::IcpStore(*session().project()).restore(chosen().id(), number)))
        return;
    session().notify(
        tr("You work on what version %1 says again. All versions are as they were.").arg(format::count(number)), false,
        true);
}

void VersionsPanel::review()
{
    show(kDrift);
    m_drift->refresh();
    if (!m_drift->canCompare())
        show(kCompare); // only one list of customers: what was said then against what is said now
}

} // namespace lodestar::ui
