#include "ui/pages/icp/narrativecard.h"

#include "ui/pages/icp/chosenicp.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace lodestar::ui {

NarrativeCard::NarrativeCard(ChosenIcp &chosen, QWidget *parent) : Card(tr("In words"), parent), m_chosen(chosen)
{
    for (const auto &[key, name] : profile::narrativeFields()) {
        auto *edit = new TextEdit(name, 1);
        connect(edit, &TextEdit::committed, this,
                [this, key = key, name = name](const QString &text) { write(key, name, text.trimmed()); });
        m_fields[key] = edit;
        body()->addWidget(new FormRow(name, edit));
    }
}

void NarrativeCard::write(const QString &key, const QString &name, const QString &text)
{
    m_chosen.save(
        [&](auto &each) {
            if (text.isEmpty())
                each.narrative.remove(key);
            else
                each.narrative[key] = text;
        },
        tr("Wrote “%1” of the ICP").arg(name));
}

void NarrativeCard::showIcp()
{
    const profile::Icp &icp = *m_chosen.icp();
    const bool another = std::exchange(m_shown, icp.id) != icp.id;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = icp.narrative.value(field.key());
        if (another)
            field.value()->restart(text); // nothing half typed goes from one ICP into another
        else
            field.value()->setText(text);
        field.value()->setReadOnly(!m_chosen.canEdit());
    }
}

void NarrativeCard::commit()
{
    for (TextEdit *edit : std::as_const(m_fields))
        edit->commit();
}

} // namespace lodestar::ui
