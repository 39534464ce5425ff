#include "ui/pages/workshop/voteform.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Vote;
using workshop::VoteKind;
using workshop::VoteRound;

namespace {

QString howTo(const VoteRound &round)
{
    switch (round.kind) {
    case VoteKind::Dots:
        return round.itemLimit > 0
            ? VoteForm::tr("You have %n dot(s), %1 at most on one item. Dots may be left over.", "", round.budget)
                  .arg(format::count(round.itemLimit))
            : VoteForm::tr("You have %n dot(s) to put where you like. Dots may be left over.", "", round.budget);
    case VoteKind::Points:
        return VoteForm::tr("Spread 100 points: the more, the more it counts for you.");
    case VoteKind::Consent:
        return VoteForm::tr(
            "1 is against it, 5 fully with it. A 1 or 2 is an objection: it is shown with your name and your "
            "reason once the room reveals the vote. What you cannot judge stays empty.");
    case VoteKind::Ranking:
        return VoteForm::tr("1 for the best, 2 for the next, and so on. What you do not rank comes behind the others.");
    }
    return {};
}

int mostOf(const VoteRound &round)
{
    switch (round.kind) {
    case VoteKind::Dots:
        return round.itemLimit > 0 ? std::min(round.itemLimit, round.budget) : round.budget;
    case VoteKind::Points:
        return workshop::kAllPoints;
    case VoteKind::Consent:
        return static_cast<int>(workshop::kConsent);
    case VoteKind::Ranking:
        return static_cast<int>(round.items.size());
    }
    return 0;
}

QString fieldName(VoteKind kind)
{
    switch (kind) {
    case VoteKind::Dots:
        return VoteForm::tr("Dots for %1", "an item");
    case VoteKind::Points:
        return VoteForm::tr("Points for %1", "an item");
    case VoteKind::Consent:
        return VoteForm::tr("Consent to %1, 1 to 5", "an item");
    case VoteKind::Ranking:
        return VoteForm::tr("Rank of %1", "an item");
    }
    return {};
}

} // namespace

VoteForm::VoteForm(QWidget *parent) : Card(QString(), parent)
{
    m_explanation = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    body()->addWidget(m_explanation);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_rows);
    m_state = Label::wrapping({}, FontRole::BodyStrong);
    body()->addWidget(m_state);
    m_seal = makeButton(tr("Seal the ballot"), theme::ButtonKind::Primary, QStringLiteral("lock"));
    auto *back = makeButton(tr("Leave without a ballot"), theme::ButtonKind::Link);
    auto *row = new QHBoxLayout;
    row->addWidget(m_seal);
    row->addWidget(back);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_seal, &QPushButton::clicked, this, &VoteForm::seal);
    connect(back, &QPushButton::clicked, this, &VoteForm::left);
}

void VoteForm::open(const workshop::Participant &person, const VoteRound &round, const std::vector<Vote> &before,
                    bool fromPaper)
{
    forget();
    m_person = person;
    m_round = round;
    m_fromPaper = fromPaper;
    const QString name = isolated(visible(person.name, 60));
    setTitle(fromPaper ? tr("The paper ballot of %1").arg(name) : tr("The ballot of %1").arg(name));
    m_explanation->setText(fromPaper ? tr("Enter goes to the next field, and from the last one on to the next person.")
                                     : howTo(round));
    for (const workshop::VoteItem &item : round.items)
        makeField(item, before);
    tell();
    if (!m_fields.empty()) {
        m_fields.front().amount->setFocus();
        m_fields.front().amount->selectAll();
    }
}

void VoteForm::makeField(const workshop::VoteItem &item, const std::vector<Vote> &before)
{
    const auto own = std::ranges::find(before, item.id, &Vote::item);
    const QString name = isolated(visible(item.text, 80));
    auto *amount = new QSpinBox;
    amount->setRange(0, mostOf(m_round));
    if (m_round.kind == VoteKind::Consent || m_round.kind == VoteKind::Ranking)
        amount->setSpecialValueText(tr("–", "no grade, or no rank"));
    amount->setValue(own == before.end() ? 0 : qRound(own->amount));
    amount->setAccessibleName(fieldName(m_round.kind).arg(name));
    amount->installEventFilter(this);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Normal));
    row->addWidget(Label::wrapping(visible(item.text, 300)), 1);
    row->addWidget(amount);
    m_rows->addWidget(line);
    QLineEdit *reason = nullptr;
    if (m_round.kind == VoteKind::Consent) {
        reason = new QLineEdit(own == before.end() ? QString() : own->reason);
        reason->setPlaceholderText(tr("Why? What would have to change?"));
        reason->setAccessibleName(tr("Why not %1", "an item").arg(name));
        reason->setMaxLength(300);
        reason->installEventFilter(this);
        m_rows->addWidget(reason);
    }
    m_fields.push_back({item.id, amount, reason});
    connect(amount, &QSpinBox::valueChanged, this, &VoteForm::tell);
}

void VoteForm::forget()
{
    m_fields.clear();
    clearLayout(m_rows);
}

std::vector<Vote> VoteForm::votes() const
{
    std::vector<Vote> votes;
    for (const Field &field : m_fields) {
        if (field.amount->value() == 0)
            continue;
        Vote vote;
        vote.round = m_round.id;
        vote.participant = m_person.id;
        vote.team = m_person.team;
        vote.item = field.item;
        vote.amount = field.amount->value();
        if (field.reason && vote.amount <= workshop::kObjection)
            vote.reason = field.reason->text().trimmed();
        votes.push_back(vote);
    }
    return votes;
}

void VoteForm::tell()
{
    const std::vector<Vote> now = votes();
    for (const Field &field : m_fields) {
        if (field.reason)
            field.reason->setVisible(field.amount->value() > 0 && field.amount->value() <= workshop::kObjection);
    }
    const Result<> counts = workshop::checkBallot(m_round, now);
    const int left = workshop::budgetLeft(m_round, now);
    QString state;
    if (!counts && !now.empty())
        state = counts.error().message;
    else if (m_round.kind == VoteKind::Dots)
        state = left > 0 ? tr("%n dot(s) left.", "", left) : tr("All dots are given.");
    else if (m_round.kind == VoteKind::Points)
        state = left > 0 ? tr("%n point(s) left to give.", "", left) : tr("All 100 points are given.");
    else
        state = tr("%1 of %n item(s).", "graded or ranked", static_cast<int>(m_fields.size()))
                    .arg(format::count(static_cast<qint64>(now.size())));
    m_state->setText(state);
    m_state->setColor(!counts && left < 0 ? ColorRole::Negative : counts ? ColorRole::Positive : ColorRole::Text);
    m_seal->setEnabled(counts.has_value());
}

bool VoteForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const auto field = std::ranges::find_if(
            m_fields, [&](const Field &each) { return each.amount == watched || each.reason == watched; });
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && field != m_fields.end()) {
            field->amount->interpretText();
            if (watched == field->amount && field->reason && field->reason->isVisibleTo(this))
                field->reason->setFocus();
            else
                goOn(static_cast<size_t>(field - m_fields.begin()) + 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void VoteForm::goOn(size_t from)
{
    if (from >= m_fields.size() && m_seal->isEnabled())
        return seal();
    QSpinBox *next = m_fields[from % m_fields.size()].amount;
    next->setFocus();
    next->selectAll();
}

void VoteForm::seal()
{
    const std::vector<Vote> now = votes();
    if (workshop::checkBallot(m_round, now))
        emit sealed(now);
}

} // namespace lodestar::ui
