#include "ui/pages/personas/ownpart.h"

#include "core/base/text.h"
#include "core/profile/personabasis.h"
#include "ui/pages/personas/fieldspart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::OwnSection;
using profile::Persona;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

OwnPart::OwnPart(QWidget *parent) : PersonaPart(tr("Your own sections"), parent)
{
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::current().space(Space::Medium));
    body()->addLayout(m_column);
    auto *add = makeButton(tr("Add a section"));
    connect(add, &QPushButton::clicked, this, [this] {
        commit();
        emit edited([](Persona &persona) {
            persona.sections.push_back(
                {QUuid::createUuid().toString(QUuid::WithoutBraces), OwnPart::tr("New section"), {}});
        });
        if (!m_rows.empty()) {
            m_rows.back().name->setFocus();
            m_rows.back().name->selectAll();
        }
    });
    body()->addWidget(add, 0, Qt::AlignLeading);
}

void OwnPart::change(const QString &id, const std::function<void(OwnSection &)> &change)
{
    emit edited([id, change](Persona &persona) {
        const auto section = std::ranges::find(persona.sections, id, &OwnSection::id);
        if (section != persona.sections.end())
            change(*section);
    });
}

QWidget *OwnPart::makeRow(Row &row, const OwnSection &section)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    auto *head = new QHBoxLayout;
    row.name = new TextLine(tr("Heading of the section"));
    row.name->setMaxLength(80);
    head->addWidget(row.name, 1);
    row.label = makeLabelBox(visible(section.name, 80), [this, id = section.id](const QString &label) {
        emit edited([id, label](Persona &persona) {
            if (const auto kind = profile::labelFromId(label))
                persona.labels[id] = *kind;
            else
                persona.labels.remove(id);
        });
    });
    head->addWidget(row.label);
    auto *remove = makeIconButton(QStringLiteral("trash"), tr("Remove this section"));
    connect(remove, &QPushButton::clicked, this, [this, id = section.id] {
        emit edited([id](Persona &persona) {
            std::erase_if(persona.sections, [&](const OwnSection &one) { return one.id == id; });
            persona.labels.remove(id);
        });
    });
    head->addWidget(remove);
    row.text = new TextEdit(tr("Text of the section"), 2);
    row.text->setPlaceholderText(tr("What settles an argument about them, and has no field yet?"));
    connect(row.name, &TextLine::committed, this, [this, id = section.id](const QString &text) {
        change(id, [name = text.simplified()](OwnSection &one) {
            if (!name.isEmpty())
                one.name = name;
        });
    });
    connect(row.text, &TextEdit::committed, this, [this, id = section.id](const QString &text) {
        change(id, [text](OwnSection &one) { one.text = text.trimmed(); });
    });
    column->addLayout(head);
    column->addWidget(row.text);
    return box;
}

void OwnPart::makeRows(const std::vector<OwnSection> &sections)
{
    clearLayout(m_column);
    m_rows.clear();
    for (const OwnSection &section : sections) {
        Row row{.id = section.id};
        m_column->addWidget(makeRow(row, section));
        row.name->restart(section.name);
        row.text->restart(section.text);
        m_rows.push_back(row);
    }
}

void OwnPart::show(const Persona &persona, bool another)
{
    const bool same = !another && std::ranges::equal(persona.sections, m_rows, {}, &OwnSection::id, &Row::id);
    if (!same) // otherwise the rows stay: one of them may be in the middle of a word
        makeRows(persona.sections);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].name->setStored(persona.sections[i].name);
        m_rows[i].text->setText(persona.sections[i].text);
        showLabel(*m_rows[i].label, persona, m_rows[i].id);
    }
}

void OwnPart::commit()
{
    for (const Row &row : m_rows) {
        row.name->commit();
        row.text->commit();
    }
}

} // namespace lodestar::ui
