#include "ui/pages/icp/narrativecard.h"

#include "core/base/format.h"
#include "core/research/competitor.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/pages/icp/narrativefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::NarrativeField;
using theme::Space;

NarrativeCard::NarrativeCard(Session &session, ChosenIcp &chosen, QWidget *parent)
    : Card(tr("In words"), parent), m_session(session), m_chosen(chosen)
{
    for (const auto part : {NarrativeField::Part::Offer, NarrativeField::Part::Buying, NarrativeField::Part::Fit})
        addPart(part);
}

void NarrativeCard::addPart(NarrativeField::Part which)
{
    Part part;
    part.part = which;
    part.head = makeButton(profile::narrativePartName(which), theme::ButtonKind::Link);
    part.head->setCheckable(true);
    part.body = new QWidget;
    auto *column = new QVBoxLayout(part.body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    for (const NarrativeField &field : profile::narrative()) {
        if (field.part != which)
            continue;
        part.fields.push_back(makeField(field));
        column->addWidget(part.fields.back());
    }
    connect(part.head, &QPushButton::toggled, part.body, &QWidget::setVisible);
    part.head->setChecked(which == NarrativeField::Part::Offer);
    part.body->setVisible(part.head->isChecked());
    body()->addWidget(part.head, 0, Qt::AlignLeading);
    body()->addWidget(part.body);
    m_parts.push_back(std::move(part));
}

NarrativeFieldEdit *NarrativeCard::makeField(const NarrativeField &field)
{
    auto *edit = new NarrativeFieldEdit(field);
    connect(edit, &NarrativeFieldEdit::written, this, [this, field](const QString &text) { write(field, text); });
    connect(edit, &NarrativeFieldEdit::lineWanted, this, [this, edit](const QString &line) { addLine(*edit, line); });
    if (field.key == QStringLiteral("examples"))
        edit->addBelow(makeExamples());
    return edit;
}

QWidget *NarrativeCard::makeExamples()
{
    m_examples = new QWidget;
    auto *row = new QHBoxLayout(m_examples);
    row->setContentsMargins(0, 0, 0, 0);
    m_example = new QLineEdit;
    m_example->setAccessibleName(tr("One of the best customers"));
    m_example->setPlaceholderText(tr("Begin to type the name of a best customer"));
    auto *completer = new QCompleter(m_example);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_example->setCompleter(completer);
    auto *add = makeButton(tr("Add as an example"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    row->addWidget(m_example, 1);
    row->addWidget(add);
    connect(m_example, &QLineEdit::returnPressed, this, &NarrativeCard::addExample);
    connect(add, &QPushButton::clicked, this, &NarrativeCard::addExample);
    return m_examples;
}

void NarrativeCard::addExample()
{
    const QString name = m_example->text().simplified();
    if (name.isEmpty()) {
        m_example->setFocus();
        return;
    }
    for (const Part &part : m_parts)
        for (NarrativeFieldEdit *field : part.fields)
            if (field->field().key == QStringLiteral("examples"))
                addLine(*field, name);
    m_example->clear();
}

void NarrativeCard::write(const NarrativeField &field, const QString &text)
{
    m_chosen.save(
        [&](auto &each) {
            if (text.isEmpty())
                each.narrative.remove(field.key);
            else
                each.narrative[field.key] = text;
        },
        tr("Wrote “%1” of the ICP").arg(field.name));
}

void NarrativeCard::addLine(NarrativeFieldEdit &field, const QString &line)
{
    field.commit(); // what is typed already stays above it
    if (const profile::Icp *icp = m_chosen.icp())
        write(field.field(), profile::withLine(icp->narrative.value(field.field().key), line));
}

void NarrativeCard::showIcp()
{
    const bool another = std::exchange(m_shown, m_chosen.id()) != m_chosen.id();
    for (const Part &part : m_parts)
        showPart(part, another);
    showOffers();
    m_examples->setVisible(m_chosen.canEdit() && !m_session.names().areHidden());
}

void NarrativeCard::showPart(const Part &part, bool another)
{
    const auto &narrative = m_chosen.icp()->narrative;
    const auto written = std::ranges::count_if(
        part.fields, [&](const auto *field) { return !narrative.value(field->field().key).isEmpty(); });
    if (another && written > 0)
        part.head->setChecked(true); // what is written is not hidden; and a field in sight knows how tall it must be
    for (NarrativeFieldEdit *field : part.fields) {
        field->showText(narrative.value(field->field().key), another);
        field->setCanEdit(m_chosen.canEdit());
    }
    part.head->setText(tr("%1 · %2 of %3 written", "part of the definition, number, number")
                           .arg(profile::narrativePartName(part.part), format::count(written),
                                format::count(std::ssize(part.fields))));
}

void NarrativeCard::showOffers()
{
    const auto room = workshop::Room::load(*m_session.project());
    const auto competitors = research::CompetitorStore(*m_session.project()).list();
    for (const Part &part : m_parts) {
        for (NarrativeFieldEdit *field : part.fields) {
            const QString text = m_chosen.icp()->narrative.value(field->field().key);
            QStringList offers;
            if (field->field().key == QStringLiteral("competitors") && competitors) {
                for (const research::Competitor &competitor : *competitors)
                    if (profile::withLine(text, competitor.name) != text)
                        offers << competitor.name;
                field->setOffers(offers, tr("%n file(s) in Research", nullptr, static_cast<int>(offers.size())));
                continue;
            }
            if (room)
                offers = profile::narrativeOffers(field->field(), *room, text);
            field->setOffers(offers, tr("%n answer(s) from the workshop", nullptr, static_cast<int>(offers.size())));
        }
    }
}

void NarrativeCard::showData()
{
    const auto analysis = m_session.analysis();
    auto *names = qobject_cast<QStringListModel *>(m_example->completer()->model());
    names->setStringList(analysis && !m_session.names().areHidden()
                             ? profile::bestCustomerNames(analysis->table, analysis->rating)
                             : QStringList());
}

void NarrativeCard::commit()
{
    for (const Part &part : m_parts)
        for (NarrativeFieldEdit *field : part.fields)
            field->commit();
}

} // namespace lodestar::ui
