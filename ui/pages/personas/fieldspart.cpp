#include "ui/pages/personas/fieldspart.h"

#include "core/base/text.h"
#include "core/profile/personabasis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace lodestar::ui {

using profile::EvidenceKind;
using profile::Persona;
using theme::ColorRole;
using theme::FontRole;

namespace {

const QString kUsable = QStringLiteral("usable");

} // namespace

QComboBox *makeLabelBox(const QString &section, const std::function<void(const QString &id)> &chosen)
{
    auto *box = new QComboBox;
    box->setAccessibleName(FieldsPart::tr("What “%1” rests on").arg(section));
    box->setToolTip(
        FieldsPart::tr("Does this come from data and from what people said, from the team, or is it a guess to "
                       "be tested?"));
    box->addItem(FieldsPart::tr("Rests on: not said"), QString());
    for (const EvidenceKind kind : {EvidenceKind::Data, EvidenceKind::Opinion, EvidenceKind::Hypothesis})
        box->addItem(FieldsPart::tr("Rests on: %1", "data, opinion or hypothesis").arg(profile::labelName(kind)),
                     profile::labelId(kind));
    QObject::connect(box, &QComboBox::activated, box, [box, chosen] { chosen(box->currentData().toString()); });
    return box;
}

void showLabel(QComboBox &box, const Persona &persona, const QString &section)
{
    box.setCurrentIndex(qMax(0, box.findData(profile::labelId(profile::labelOf(persona, section)))));
}

FieldsPart::FieldsPart(const profile::PersonaSection &section, QWidget *parent)
    : PersonaPart(section.name, parent), m_section(section.id)
{
    if (m_section != kUsable)
        addMenu();
    addHeaderWidget(makeLabelBox(section.name, [this](const QString &id) {
        emit edited([section = m_section, id](Persona &persona) {
            if (const auto label = profile::labelFromId(id))
                persona.labels[section] = *label;
            else
                persona.labels.remove(section);
        });
    }));
    for (const auto &field : profile::personaFields()) {
        if (field.section == m_section)
            addField(field);
    }
    m_away = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_away);
}

void FieldsPart::addMenu()
{
    auto *button = makeButton(tr("Fields"), ButtonKind::Quiet);
    button->setToolTip(
        tr("If a field never settles an argument, cut it: put it away here. What stands in it is kept."));
    button->setAccessibleName(tr("Fields of “%1”").arg(accessibleName()));
    m_menu = new QMenu(button);
    button->setMenu(m_menu);
    addHeaderWidget(button);
}

void FieldsPart::addField(const profile::PersonaField &field)
{
    auto *edit = new TextEdit(field.name, field.essential ? 2 : 1);
    edit->setPlaceholderText(field.hint);
    connect(edit, &TextEdit::committed, this, [this, key = field.key](const QString &text) {
        emit edited([key, text](Persona &persona) {
            if (text.trimmed().isEmpty())
                persona.fields.remove(key);
            else
                persona.fields[key] = text.trimmed();
        });
    });
    Row row{field, new FormRow(field.name, edit), edit, nullptr};
    if (m_menu) {
        row.shown = m_menu->addAction(field.name);
        row.shown->setCheckable(true);
        connect(row.shown, &QAction::triggered, this, [this, key = field.key](bool shown) { put(key, !shown); });
    }
    body()->addWidget(row.row);
    m_rows.push_back(std::move(row));
}

void FieldsPart::put(const QString &key, bool away)
{
    commit();
    emit edited([key, away](Persona &persona) {
        persona.putAway.removeAll(key);
        if (away)
            persona.putAway << key;
    });
}

void FieldsPart::show(const Persona &persona, bool another)
{
    QStringList away;
    for (const Row &row : m_rows) {
        const QString text = persona.fields.value(row.field.key);
        another ? row.edit->restart(text) : row.edit->setText(text);
        const bool isAway = persona.putAway.contains(row.field.key);
        row.row->setVisible(!isAway);
        if (row.shown)
            row.shown->setChecked(!isAway);
        if (isAway)
            away << row.field.name;
    }
    m_away->setText(tr("Put away, because it settles nothing: %1. “Fields” brings it back.").arg(listed(away)));
    m_away->setVisible(!away.isEmpty());
    for (auto *box : findChildren<QComboBox *>())
        showLabel(*box, persona, m_section);
}

void FieldsPart::commit()
{
    for (const Row &row : m_rows)
        row.edit->commit();
}

} // namespace lodestar::ui
