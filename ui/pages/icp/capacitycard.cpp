#include "ui/pages/icp/capacitycard.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/capacity.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;

namespace {

constexpr int kMostAccounts = 10'000'000;

QString cutInWords(const profile::CapacityCut &cut)
{
    if (cut.open == 0)
        return CapacityCard::tr("Nobody is on the list: all are ruled out, or too little is known of them.");
    if (cut.taken >= cut.open)
        return CapacityCard::tr("That is enough for all %1 customers who are not ruled out.")
            .arg(format::count(cut.open));
    QString text =
        CapacityCard::tr("Your team can work %1 accounts: cut at %2 points. From there up there are %3, %4 of "
                         "them certain.")
            .arg(format::count(cut.wanted), format::number(cut.from, 1), format::count(cut.taken),
                 format::count(cut.certain));
    if (cut.taken > cut.wanted)
        text += u' ' + CapacityCard::tr("They all have the same points, so points alone cannot choose among them.");
    else if (cut.withNext > cut.taken)
        text += u' '
            + CapacityCard::tr("With the next ones, who all have the same points, there would be %1.")
                  .arg(format::count(cut.withNext));
    if (!cut.canBeThreshold)
        text += u' ' + CapacityCard::tr("Some of them stay Good until a must-have or a disqualifier is known.");
    return text;
}

/// "90 points: 12 · 80: 40 · …": how many there are from there up.
QString ladderInWords(const profile::Fits &fits)
{
    const auto reached = profile::reachedFrom(fits);
    QStringList steps;
    for (int points = 100; points >= 0; points -= 10) {
        const qint64 count = reached[static_cast<size_t>(points)];
        if (points < 100 && count == reached[static_cast<size_t>(points + 10)])
            continue;
        if (count > 0)
            steps << CapacityCard::tr("%1 from %2 points", "customers, points")
                         .arg(format::count(count), format::count(points));
    }
    return steps.isEmpty() ? QString() : CapacityCard::tr("All in all: %1.").arg(listed(steps));
}

} // namespace

CapacityCard::CapacityCard(QWidget *parent) : Card(tr("What your team can work"), parent)
{
    m_accounts = new QSpinBox;
    m_accounts->setRange(0, kMostAccounts);
    m_accounts->setKeyboardTracking(false);
    m_accounts->setGroupSeparatorShown(true);
    m_accounts->setSpecialValueText(tr("not said"));
    m_accounts->setAccessibleName(tr("Accounts your team can work"));
    m_text = Label::wrapping({});
    m_ladder = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_cut = makeButton(tr("Let Best begin at %1").arg(format::number(m_from)), theme::ButtonKind::Quiet);
    body()->addWidget(new FormRow(tr("Accounts your team can work"), m_accounts));
    body()->addWidget(m_text);
    body()->addWidget(m_cut, 0, Qt::AlignLeading);
    body()->addWidget(m_ladder);
    connect(m_accounts, &QSpinBox::valueChanged, this, [this](int accounts) {
        tell();
        emit capacityChosen(accounts);
    });
    connect(m_cut, &QPushButton::clicked, this, [this] { emit cutChosen(m_from); });
}

void CapacityCard::show(const profile::Icp &icp, const profile::Fits &fits, bool canEdit)
{
    m_fits.rows = fits.rows; // the answers are not needed
    m_canEdit = canEdit;
    showStored(*m_accounts, icp.capacity);
    m_accounts->setEnabled(canEdit);
    m_ladder->setText(ladderInWords(fits));
    tell();
}

void CapacityCard::tell()
{
    const int accounts = m_accounts->value();
    if (accounts == 0) {
        m_text->setText(tr("Say how many accounts your team can work, and see how far down the list that reaches."));
        m_cut->hide();
        return;
    }
    const profile::CapacityCut cut = profile::capacityCut(m_fits, accounts);
    m_text->setText(cutInWords(cut));
    m_from = std::floor(cut.from);
    m_cut->setVisible(m_canEdit && cut.open > 0 && cut.taken < cut.open);
    m_cut->setText(tr("Let Best begin at %1").arg(format::number(m_from)));
}

} // namespace lodestar::ui
