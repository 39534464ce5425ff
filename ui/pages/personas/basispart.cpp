#include "ui/pages/personas/basispart.h"

#include "core/profile/personabasis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/textfield.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using profile::Persona;

namespace {

const QString kWords = QStringLiteral("evidence");
constexpr int kMost = 1000000;

} // namespace

BasisPart::BasisPart(QWidget *parent) : PersonaPart(tr("What this rests on"), parent)
{
    m_warning = new HintBox;
    m_counts = Label::wrapping({});
    body()->addWidget(m_warning);
    body()->addWidget(m_counts);
    m_interviews = makeCount(tr("Interviews that are not in this project"), &Persona::otherInterviews);
    m_customers = makeCount(tr("Customers it was seen at besides"), &Persona::otherCustomers);
    auto *row = new ResponsiveRow(theme::current().pixels(520));
    row->addWidget(new FormRow(m_interviews->accessibleName(), m_interviews));
    row->addWidget(new FormRow(m_customers->accessibleName(), m_customers));
    body()->addWidget(row);
    for (const auto &field : profile::personaFields()) {
        if (field.key != kWords)
            continue;
        m_words = new TextEdit(field.name, 1);
        m_words->setPlaceholderText(field.hint);
        body()->addWidget(new FormRow(field.name, m_words));
    }
    connect(m_words, &TextEdit::committed, this, [this](const QString &text) {
        emit edited([text](Persona &persona) {
            if (text.trimmed().isEmpty())
                persona.fields.remove(kWords);
            else
                persona.fields[kWords] = text.trimmed();
        });
    });
}

QSpinBox *BasisPart::makeCount(const QString &name, int Persona::*count)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(0, kMost);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this,
            [this, count](int value) { emit edited([count, value](Persona &persona) { persona.*count = value; }); });
    return box;
}

void BasisPart::show(const Persona &persona, bool another)
{
    const profile::PersonaBasis basis = profile::basisOf(persona);
    m_counts->setText(profile::basisText(basis));
    m_warning->setText(profile::basisWarning(basis));
    showStored(*m_interviews, persona.otherInterviews);
    showStored(*m_customers, persona.otherCustomers);
    const QString words = persona.fields.value(kWords);
    another ? m_words->restart(words) : m_words->setText(words);
}

void BasisPart::commit()
{
    m_words->commit();
}

} // namespace lodestar::ui
