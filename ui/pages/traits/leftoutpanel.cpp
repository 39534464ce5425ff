#include "ui/pages/traits/leftoutpanel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;

LeftOutPanel::LeftOutPanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    auto *inner = new QWidget;
    m_lines = new QVBoxLayout(inner);
    m_lines->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(makeScrollArea(inner), 1);
    column->addWidget(card, 1);
}

void LeftOutPanel::refresh()
{
    clearLayout(m_lines);
    if (analysis().traits.excluded.empty())
        m_lines->addWidget(Label::wrapping(tr("No attribute was left out."), FontRole::Body, ColorRole::TextMuted));
    for (const traits::Excluded &excluded : analysis().traits.excluded) {
        m_lines->addWidget(Label::wrapping(visible(excluded.attribute), FontRole::BodyStrong));
        m_lines->addWidget(Label::prose(excluded.why, FontRole::Small, ColorRole::TextMuted));
        m_lines->addSpacing(theme::current().space(theme::Space::Small));
    }
    m_lines->addStretch(1);
}

} // namespace lodestar::ui
