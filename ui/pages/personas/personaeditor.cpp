#include "ui/pages/personas/personaeditor.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

PersonaEditor::PersonaEditor(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));

    auto *head = new Card;
    m_icp = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_name = new TextLine(tr("Name"));
    m_name->setMaxLength(80);
    m_name->setFont(look.font(FontRole::Title));
    m_title = new TextLine(tr("Job title"));
    m_title->setMaxLength(120);
    m_title->setPlaceholderText(tr("Head of planning"));
    head->body()->addWidget(m_icp);
    head->body()->addWidget(new FormRow(tr("Name"), m_name));
    head->body()->addWidget(new FormRow(tr("Job title"), m_title));
    column->addWidget(head);
    connect(m_name, &TextLine::committed, this, [this](const QString &text) {
        if (text.simplified().isEmpty()) {
            m_name->setStored(m_persona.name);
            return;
        }
        m_persona.name = text.simplified();
        emit changed(m_persona);
    });
    connect(m_title, &TextLine::committed, this, [this](const QString &text) {
        m_persona.title = text.simplified();
        emit changed(m_persona);
    });

    std::vector<profile::PersonaField> essential, further;
    for (const auto &field : profile::personaFields())
        (field.essential ? essential : further).push_back(field);
    auto *first = new Card(tr("The four lines that make it usable"));
    first->body()->addWidget(makeFields(essential));
    column->addWidget(first);
    auto *rest = new Card(tr("Who this is"));
    rest->body()->addWidget(makeFields(further));
    column->addWidget(rest);

    auto *remove = makeButton(tr("Remove this persona"), theme::ButtonKind::Quiet);
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_persona); });
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(remove);
    column->addLayout(row);
    column->addStretch(1);
}

QWidget *PersonaEditor::makeFields(const std::vector<profile::PersonaField> &fields)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    for (const auto &field : fields) {
        auto *edit = new TextEdit(field.name, field.essential ? 2 : 1);
        edit->setPlaceholderText(field.hint);
        connect(edit, &TextEdit::committed, this, [this, key = field.key](const QString &text) {
            if (text.trimmed().isEmpty())
                m_persona.fields.remove(key);
            else
                m_persona.fields[key] = text.trimmed();
            emit changed(m_persona);
        });
        m_fields[field.key] = edit;
        column->addWidget(new FormRow(field.name, edit));
    }
    return box;
}

void PersonaEditor::show(const profile::Persona &persona, const QString &icpName)
{
    const bool another = persona.id != m_persona.id;
    m_persona = persona;
    m_icp->setText(tr("A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.")
                       .arg(isolated(visible(icpName))));
    if (another) {
        m_name->restart(persona.name);
        m_title->restart(persona.title);
    } else {
        m_name->setStored(persona.name);
        m_title->setStored(persona.title);
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = persona.fields.value(field.key());
        another ? field.value()->restart(text) : field.value()->setText(text);
    }
}

void PersonaEditor::commit()
{
    m_name->commit();
    m_title->commit();
    for (TextEdit *edit : std::as_const(m_fields))
        edit->commit();
}

void PersonaEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace lodestar::ui
