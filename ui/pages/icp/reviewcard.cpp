#include "ui/pages/icp/reviewcard.h"

#include "core/profile/icpstore.h"
#include "ui/base/session.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lodestar::ui {

using profile::ReviewStage;
using profile::ReviewState;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ReviewCard::ReviewCard(Session &session, ChosenIcp &chosen, QWidget *parent)
    : Card(tr("Next review"), parent), m_session(session), m_chosen(chosen)
{
    setPadding(Space::Normal);
    m_due = new HintBox;
    m_text = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_stage = new QComboBox;
    m_stage->setAccessibleName(tr("How often this definition is reviewed"));
    m_stage->addItem(profile::reviewStageName(ReviewStage::None), QVariant::fromValue(int(ReviewStage::None)));
    for (const ReviewStage stage : profile::reviewStages())
        m_stage->addItem(profile::reviewStageName(stage), QVariant::fromValue(int(stage)));
    m_day = new QDateEdit;
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_day->setAccessibleName(tr("Day of the next review"));
    m_now = makeButton(tr("Review now"));
    m_now->setToolTip(tr("Compare with the customers of today"));
    m_stands = makeButton(tr("It still stands"));
    m_stands->setToolTip(tr("Reviewed and kept as it is: the next review is set"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_now);
    flow->addWidget(m_stands);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_due, m_text, m_stage, m_day, buttons})
        body()->addWidget(widget);
    connect(m_stage, &QComboBox::activated, this, [this] {
        const auto stage = static_cast<ReviewStage>(m_stage->currentData().toInt());
        const QDate today = QDate::currentDate();
        save(stage, stage == ReviewStage::OnDate ? today.addMonths(1) : profile::nextReview(stage, today));
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](const QDate &day) { save(ReviewStage::OnDate, day); });
    connect(m_now, &QPushButton::clicked, this, &ReviewCard::reviewWanted);
    connect(m_stands, &QPushButton::clicked, this,
            [this] { m_session.settle(profile::IcpStore(*m_session.project()).reviewed(m_chosen.id())); });
}

void ReviewCard::refresh()
{
    const profile::Icp *icp = m_chosen.icp();
    if (!icp)
        return;
    const QDate today = QDate::currentDate();
    const ReviewState state = profile::reviewState(*icp, today);
    const QString text = profile::reviewText(*icp, today);
    m_due->setText(state == ReviewState::Due ? text : QString());
    m_text->setText(state == ReviewState::Due ? QString() : text);
    m_text->setVisible(state != ReviewState::Due);
    const QSignalBlocker quietStage(m_stage), quietDay(m_day);
    m_stage->setCurrentIndex(m_stage->findData(int(icp->reviewStage)));
    m_day->setVisible(icp->reviewStage == ReviewStage::OnDate);
    if (!m_day->hasFocus() || !icp->reviewOn.isValid())
        m_day->setDate(icp->reviewOn.isValid() ? icp->reviewOn : today);
    m_stands->setVisible(state == ReviewState::Due || state == ReviewState::Soon);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stage, m_day, m_stands})
        widget->setEnabled(m_chosen.canEdit());
}

void ReviewCard::save(ReviewStage stage, const QDate &day)
{
    m_chosen.save(
        [&](profile::Icp &icp) {
            icp.reviewStage = stage;
            icp.reviewOn = day;
        },
        tr("Set the next review of the ICP"));
}

} // namespace lodestar::ui
