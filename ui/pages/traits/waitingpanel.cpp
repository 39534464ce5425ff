#include "ui/pages/traits/waitingpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using workshop::Expectation;
using workshop::Participant;

WaitingPanel::WaitingPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *card = new Card(tr("First the gut, then the data"));
    m_who = Label::wrapping({}, FontRole::BodyStrong);
    m_reveal = new PrimaryButton(tr("Reveal"));
    auto *look = makeButton(tr("Look without revealing"));
    look->setToolTip(tr("For someone alone: what was written stays hidden, and this window shows the data."));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_reveal);
    row->addWidget(look);
    card->body()->addWidget(Label::prose(
        tr("The room is writing down what it expects of the best, and the data waits until everybody is done: who has "
           "seen it cannot expect any more. Reveal opens all tabs, with belief and data side by side under Expected."),
        FontRole::Body, ColorRole::TextMuted));
    card->body()->addWidget(m_who);
    card->body()->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    connect(look, &QPushButton::clicked, this, &WaitingPanel::lookWanted);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_session.hasProject())
            m_session.settle(workshop::ExpectationStore(*m_session.project()).setRevealed(true));
    });
}

void WaitingPanel::refresh(bool canEdit)
{
    m_reveal->setEnabled(canEdit);
    if (!m_session.hasProject())
        return;
    const auto written = workshop::ExpectationStore(*m_session.project()).list();
    const auto everyone = m_session.names().shown(
        workshop::WorkshopStore(*m_session.project()).everyone().value_or(std::vector<Participant>{}));
    m_who->setText(
        tr("Written so far: %1", "names").arg(whoWrote(written.value_or(std::vector<Expectation>{}), everyone)));
}

bool isWaiting(Session &session)
{
    if (!session.hasProject())
        return false;
    const workshop::ExpectationStore store(*session.project());
    if (store.isRevealed())
        return false;
    const auto written = store.list();
    return written && !written->empty();
}

QString writerName(const QString &participant, const std::vector<Participant> &everyone)
{
    for (const Participant &one : everyone) {
        if (one.id == participant)
            return isolated(visible(one.name, 60));
    }
    return WaitingPanel::tr("The room");
}

QString whoWrote(const std::vector<Expectation> &written, const std::vector<Participant> &everyone)
{
    QStringList names, parts;
    for (const Expectation &one : written)
        names << writerName(one.participant, everyone);
    QStringList once = names;
    once.removeDuplicates();
    for (const QString &name : once)
        parts << WaitingPanel::tr("%1 (%2)", "who wrote, how many").arg(name, format::count(names.count(name)));
    return listed(parts);
}

} // namespace lodestar::ui
