#include "ui/pages/best/pinpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/metrics/beststore.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

using Standing = metrics::Pin::Standing;

QString decisionOf(const metrics::Pin &pin, const Names &names)
{
    QString decision;
    switch (pin.standing) {
    case Standing::Best:
        decision = PinPanel::tr("Counted as best by %1 on %2.");
        break;
    case Standing::NotBest:
        decision = PinPanel::tr("Counted as not best by %1 on %2.");
        break;
    case Standing::NotFit:
        decision = PinPanel::tr("Called not a fit by %1 on %2.");
        break;
    }
    return decision.arg(isolated(visible(names.person(pin.by), 60)), format::date(pin.at.toLocalTime().date()));
}

} // namespace

PinPanel::PinPanel(Session &session, QWidget *parent) : Card(parent), m_session(session)
{
    setPadding(Space::Medium);
    body()->setSpacing(theme::current().space(Space::Small));
    m_title = Label::wrapping({}, FontRole::BodyStrong);
    m_state = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why, in a few words; the reason stays with the decision"));
    m_reason->setMaxLength(300);
    m_in = makeButton(tr("Count as best"), theme::ButtonKind::Quiet, QStringLiteral("pin"));
    m_out = makeButton(tr("Count as not best"), theme::ButtonKind::Quiet);
    m_notFit = makeButton(tr("Not a fit"), theme::ButtonKind::Quiet);
    m_notFit->setToolTip(tr("Never best, and not the kind of customer we want more of"));
    m_free = makeButton(tr("Let the score decide"), theme::ButtonKind::Quiet);
    body()->addWidget(m_title);
    body()->addWidget(m_state);
    body()->addWidget(m_reason);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_in, m_out, m_notFit, m_free})
        row->addWidget(button);
    body()->addWidget(buttons);
    connect(m_in, &QPushButton::clicked, this, [this] { pin(Standing::Best); });
    connect(m_out, &QPushButton::clicked, this, [this] { pin(Standing::NotBest); });
    connect(m_notFit, &QPushButton::clicked, this, [this] { pin(Standing::NotFit); });
    connect(m_free, &QPushButton::clicked, this,
            [this] { m_session.settle(metrics::BestRuleStore(*m_session.project()).unpin(m_key, m_name)); });
}

void PinPanel::show(const table::Table &table, const metrics::Rating &rating, const metrics::BestRule &rule,
                    qsizetype row)
{
    const QString key = table.keyOf(row);
    const bool another = key != m_key;
    m_key = key;
    m_name = table.nameOf(row);
    m_title->setText(visible(m_name, 120));
    const auto pin =
        std::find_if(rule.pins.begin(), rule.pins.end(), [&](const auto &each) { return each.customerKey == key; });
    const bool pinned = pin != rule.pins.end();
    const double score = rating.score[static_cast<size_t>(row)];
    const QString scored = std::isnan(score)
        ? tr("Not rated: less than half of the weight has a known value.")
        : tr("Score %1, from %2 of the weight.")
              .arg(format::number(score, 1), format::share(rating.coverage[static_cast<size_t>(row)]));
    const QString decided = pinned ? decisionOf(*pin, m_session.names()) : QString();
    m_state->setText(decided.isEmpty() ? scored : scored + u' ' + decided);
    if (another || !m_reason->hasFocus())
        m_reason->setText(pinned ? pin->reason : (another ? QString() : m_reason->text()));
    const bool canEdit = !m_session.project()->isReadOnly() && !m_session.isBusy();
    m_in->setEnabled(canEdit && !(pinned && pin->standing == Standing::Best));
    m_out->setEnabled(canEdit && !(pinned && pin->standing == Standing::NotBest));
    m_notFit->setEnabled(canEdit && !(pinned && pin->standing == Standing::NotFit));
    m_free->setEnabled(canEdit);
    m_free->setVisible(pinned);
    m_reason->setEnabled(canEdit);
}

void PinPanel::pin(metrics::Pin::Standing standing)
{
    metrics::Pin pin;
    pin.customerKey = m_key;
    pin.standing = standing;
    pin.reason = m_reason->text().simplified();
    pin.by = project::actorName();
    pin.at = QDateTime::currentDateTimeUtc();
    if (pin.reason.isEmpty()) {
        m_session.notify(tr("Say why: a decision without its reason cannot be understood next quarter."), true);
        m_reason->setFocus();
        return;
    }
    m_session.settle(metrics::BestRuleStore(*m_session.project()).pin(pin, m_name));
}

} // namespace lodestar::ui
