#include "ui/pages/icp/narrativefield.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::FontRole;
using theme::Space;

NarrativeFieldEdit::NarrativeFieldEdit(const profile::NarrativeField &field, QWidget *parent)
    : QWidget(parent), m_field(field)
{
    const theme::Look &look = theme::current();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.space(Space::Tiny));
    m_edit = new TextEdit(field.name, 1);
    m_edit->setPlaceholderText(field.hint);
    m_column->addWidget(new FormRow(field.name, m_edit));
    m_open = makeButton(field.name, theme::ButtonKind::Link);
    m_open->setCheckable(true);
    m_column->addWidget(m_open, 0, Qt::AlignLeading);
    m_box = new QWidget;
    m_lines = new QVBoxLayout(m_box);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(look.space(Space::Tiny));
    m_column->addWidget(m_box);
    m_box->hide();
    m_open->hide();
    connect(m_edit, &TextEdit::committed, this, [this](const QString &text) { emit written(text.trimmed()); });
    connect(m_open, &QPushButton::toggled, m_box, &QWidget::setVisible);
}

void NarrativeFieldEdit::showText(const QString &text, bool another)
{
    if (another)
        m_edit->restart(text);
    else
        m_edit->setText(text);
}

void NarrativeFieldEdit::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    m_edit->setReadOnly(!canEdit);
    m_open->setVisible(canEdit && !m_offers.isEmpty());
    m_box->setVisible(canEdit && !m_offers.isEmpty() && m_open->isChecked());
}

void NarrativeFieldEdit::setOffers(const QStringList &offers, const QString &of)
{
    m_open->setText(of);
    if (offers != m_offers) {
        m_offers = offers;
        clearLayout(m_lines);
        for (const QString &offer : offers) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->addWidget(Label::wrapping(visible(offer, 300), FontRole::Small), 1);
            auto *take = makeButton(tr("Take over"), theme::ButtonKind::Link);
            take->setAccessibleName(tr("Take over: %1").arg(visible(offer, 100)));
            connect(take, &QPushButton::clicked, this, [this, offer] { emit lineWanted(offer); });
            row->addWidget(take, 0, Qt::AlignTop);
            m_lines->addWidget(line);
        }
    }
    setCanEdit(m_canEdit);
}

void NarrativeFieldEdit::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void NarrativeFieldEdit::commit()
{
    m_edit->commit();
}

} // namespace lodestar::ui
