#include "ui/pages/workshop/gapcard.h"

#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Gap;
using workshop::GapVerdict;

GapCard::GapCard(QWidget *parent) : Card(tr("The gap"), parent)
{
    body()->setSpacing(theme::current().space(Space::Small));
    m_hint = Label::wrapping({}, FontRole::BodyStrong);
    m_sentences = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_hint);
    body()->addWidget(m_sentences);
    body()->addWidget(Label::wrapping(tr("How does the data stand to what the room says?")));
    m_verdict = new QComboBox;
    m_verdict->setAccessibleName(tr("What the data says to it"));
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const GapVerdict verdict :
         {GapVerdict::Open, GapVerdict::Agrees, GapVerdict::Otherwise, GapVerdict::CannotTell})
        m_verdict->addItem(workshop::gapVerdictName(verdict), workshop::gapVerdictId(verdict));
    body()->addWidget(m_verdict);
    m_text = new TextEdit(tr("The gap in words"), 2);
    m_text->setPlaceholderText(tr("What lies between belief and data, in one sentence"));
    body()->addWidget(m_text);
    body()->addStretch(1);
    connect(m_verdict, &QComboBox::activated, this, &GapCard::judge);
    connect(m_text, &TextEdit::committed, this, [this](const QString &text) {
        m_gap.text = text.trimmed();
        emit changed(m_gap);
    });
}

void GapCard::showSubject(const Gap &gap)
{
    m_gap = gap;
    m_text->restart(gap.text);
    showVerdict();
}

void GapCard::showStored(const Gap &gap)
{
    m_gap = gap;
    m_text->setText(gap.text);
    showVerdict();
}

void GapCard::showVerdict()
{
    m_verdict->setCurrentIndex(m_verdict->findData(workshop::gapVerdictId(m_gap.verdict)));
}

void GapCard::showHint(const std::optional<workshop::GapHint> &hint, bool hasCustomers)
{
    m_hint->setVisible(hint && hint->verdict != GapVerdict::CannotTell);
    if (!hint) {
        m_sentences->setText(hasCustomers ? tr("The room has said nothing yet that the data could be compared with.")
                                          : tr("Without customers there is nothing to compare with yet."));
        return;
    }
    m_hint->setText(workshop::gapVerdictName(hint->verdict));
    m_hint->setColor(hint->verdict == GapVerdict::Otherwise ? ColorRole::Caution : ColorRole::Positive);
    m_sentences->setText(hint->sentences.join(u'\n'));
}

void GapCard::setCanEdit(bool canEdit)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_verdict, m_text})
        field->setEnabled(canEdit);
}

void GapCard::commit()
{
    m_text->commit();
}

void GapCard::judge()
{
    m_gap.verdict = workshop::gapVerdictFrom(m_verdict->currentData().toString());
    m_gap.text = m_text->text().trimmed();
    emit changed(m_gap);
}

} // namespace lodestar::ui
