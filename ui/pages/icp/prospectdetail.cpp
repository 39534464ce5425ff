#include "ui/pages/icp/prospectdetail.h"

#include "core/base/text.h"
#include "core/prospects/reasons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using prospects::Reason;
using prospects::Verdict;
using table::Match;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

Chip::Tone toneOf(profile::Tier tier)
{
    switch (tier) {
    case profile::Tier::Best:
        return Chip::Tone::TierBest;
    case profile::Tier::Good:
        return Chip::Tone::TierGood;
    case profile::Tier::Bad:
        return Chip::Tone::TierPoor;
    case profile::Tier::Disqualified:
        return Chip::Tone::TierBad;
    case profile::Tier::NotEnough:
        break;
    }
    return Chip::Tone::Neutral;
}

QString signOf(Verdict verdict)
{
    return verdict == Verdict::Met   ? QStringLiteral("✓")
        : verdict == Verdict::Missed ? QStringLiteral("✗")
                                     : QStringLiteral("?");
}

} // namespace

ProspectDetail::ProspectDetail(QWidget *parent) : Card(parent)
{
    setPadding(Space::Normal);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_lines);
    clear();
}

void ProspectDetail::clear()
{
    clearLayout(m_lines);
    m_lines->addWidget(Label::wrapping(tr("Choose a line of the list to see why it stands there."), FontRole::Body,
                                       ColorRole::TextMuted));
}

void ProspectDetail::show(const std::shared_ptr<const prospects::ProspectList> &list, quint32 row, bool canAnswer)
{
    clearLayout(m_lines);
    const profile::Fit &fit = list->fits.rows[row];
    auto *name = Label::wrapping(visible(list->table.nameOf(row), 120), FontRole::Subtitle);
    m_lines->addWidget(name);
    m_lines->addWidget(new Chip(prospects::reachName(list->ranking.reach[row]), toneOf(fit.tier)), 0, Qt::AlignLeading);
    m_lines->addWidget(Label::wrapping(prospects::rangeText(fit)));
    if (list->known.isKnown(row))
        m_lines->addWidget(
            new HintBox(prospects::knownText(list->known.by[row], list->customerOf(row)), HintBox::Tone::News));
    if (list->fits.match.empty())
        return;
    const prospects::MissingFacts facts = prospects::FactFinder(list->icp).missing(list->fits, row);
    if (const QString missing = prospects::missingText(list->icp, facts); !missing.isEmpty())
        m_lines->addWidget(new HintBox(missing, HintBox::Tone::Caution));
    std::vector<Reason> reasons = prospects::reasonsOf(list->table, list->icp, list->fits, row);
    // What speaks against it, what is open, what speaks for it.
    const auto place = [](Verdict verdict) {
        return verdict == Verdict::Missed ? 0 : verdict == Verdict::Unknown ? 1 : 2;
    };
    std::ranges::stable_sort(reasons, {}, [&](const Reason &reason) { return place(reason.verdict); });
    for (const Reason &reason : reasons)
        addReason(reason.criterion, signOf(reason.verdict), reason.text,
                  canAnswer && reason.verdict == Verdict::Unknown, canAnswer && reason.byHand);
}

void ProspectDetail::addReason(size_t criterion, const QString &sign, const QString &text, bool asks, bool byHand)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::current().space(Space::Small));
    auto *mark = new Label(sign, FontRole::BodyStrong);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(Label::wrapping(text), 1);
    const auto addButton = [&](const QString &word, const QString &spoken, Match answer) {
        auto *button = makeButton(word, theme::ButtonKind::Link);
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, criterion, answer] { emit answered(criterion, answer); });
        line->addWidget(button, 0, Qt::AlignTop);
    };
    if (asks) {
        addButton(tr("Yes"), tr("Answer with yes: %1").arg(text), Match::Yes);
        addButton(tr("No"), tr("Answer with no: %1").arg(text), Match::No);
    } else if (byHand) {
        addButton(tr("Take back"), tr("Take the answer back: %1").arg(text), Match::Unknown);
    }
    m_lines->addLayout(line);
}

} // namespace lodestar::ui
