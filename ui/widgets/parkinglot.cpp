#include "ui/widgets/parkinglot.h"

#include "core/workshop/questionstore.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/meeting.h"
#include "ui/base/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ParkingLot::ParkingLot(Session &session, QWidget *parent) : Popup(parent), m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLeastWidth(theme::current().pixels(340));
    lines()->addWidget(new Label(tr("Parking lot"), FontRole::Subtitle));
    m_entry = new QLineEdit;
    m_entry->setAccessibleName(tr("Park a thought"));
    m_entry->setPlaceholderText(tr("What should not be lost; Enter parks it"));
    m_entry->setEnabled(session.meeting().canSteer());
    lines()->addWidget(m_entry);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(theme::current().space(Space::Tiny));
    lines()->addLayout(m_cards);
    connect(m_entry, &QLineEdit::returnPressed, this, [this] {
        if (m_session.meeting().park(m_entry->text()))
            m_entry->clear();
    });
    connect(&session, &Session::changed, this, &ParkingLot::refresh);
    connect(&session, &Session::projectOpened, this, &QWidget::close);
    refresh();
    m_entry->setFocus();
}

void ParkingLot::refresh()
{
    clearLayout(m_cards);
    if (!m_session.hasProject())
        return;
    const auto cards = workshop::WorkshopStore(*m_session.project()).answers(workshop::kParkingLot);
    if (!cards || cards->empty()) {
        m_cards->addWidget(Label::wrapping(tr("Nothing is parked. What leads away from the question waits here until "
                                              "the end of the meeting."),
                                           FontRole::Small, ColorRole::TextMuted));
        return;
    }
    for (const auto &card : *cards) {
        auto *row = new QHBoxLayout;
        row->addWidget(Label::wrapping(card.text), 1);
        auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove from the parking lot"));
        remove->setEnabled(m_session.meeting().canSteer());
        connect(remove, &QPushButton::clicked, this, [this, id = card.id] {
            m_session.settle(workshop::WorkshopStore(*m_session.project()).removeAnswer(id));
        });
        row->addWidget(remove, 0, Qt::AlignTop);
        auto *line = new QWidget;
        line->setLayout(row);
        row->setContentsMargins(0, 0, 0, 0);
        m_cards->addWidget(line);
    }
}

} // namespace lodestar::ui
