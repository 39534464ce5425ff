#include "ui/pages/traits/expectationform.h"

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using workshop::Expectation;

namespace {

constexpr quint32 kMostValuesOffered = 300; ///< more than anyone reads through; others can be typed

QComboBox *makeBox(const QString &name, bool editable)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setEditable(editable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (editable)
        box->lineEdit()->setAccessibleName(name);
    return box;
}

/// What an attribute's traits are called, then whatever else stands in its cells.
QStringList valuesOf(const profile::Analysis &analysis, const QString &attribute)
{
    QStringList values;
    for (const auto *list : {&analysis.traits.traits, &analysis.traits.antiTraits, &analysis.traits.even}) {
        for (const traits::Trait &trait : *list) {
            if (trait.attribute == attribute)
                values << trait.value;
        }
    }
    const table::ColumnInfo *info = analysis.table.info().byName(attribute);
    if (info && analysis.table.isLoaded(info->index) && !table::isNumeric(info->type)) {
        const auto &dictionary = analysis.table.column(info->index).dictionary();
        const auto count = std::min(kMostValuesOffered, static_cast<quint32>(dictionary.size()));
        for (quint32 code = 0; code < count; ++code)
            values << dictionary.at(code);
    }
    values.removeDuplicates();
    values.sort(Qt::CaseInsensitive); // not by strength: that would give the answer away
    return values;
}

} // namespace

ExpectationForm::ExpectationForm(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(theme::Space::Medium));
    m_who = makeBox(tr("Who writes"), false);
    m_direction = new Segmented(tr("More or less"));
    m_direction->addChoice(QStringLiteral("more"), tr("More often"));
    m_direction->addChoice(QStringLiteral("less"), tr("Less often"));
    m_attribute = makeBox(tr("Attribute"), true);
    m_value = makeBox(tr("Value"), true);
    m_words = new QLineEdit;
    m_words->setMaxLength(2000);
    m_wordsRow = new FormRow(tr("In your own words"), m_words, tr("As well, or instead"));
    m_write = new PrimaryButton(tr("Write it down"));
    column->addWidget(new FormRow(tr("Who writes"), m_who));
    column->addWidget(Label::wrapping(tr("Our best customers have this …"), theme::FontRole::BodyStrong));
    column->addWidget(m_direction, 0, Qt::AlignLeading);
    column->addWidget(new FormRow(tr("Attribute"), m_attribute, tr("A column of the data, or your own words")));
    column->addWidget(new FormRow(tr("Value"), m_value, tr("Empty: the attribute as a whole, such as more employees")));
    column->addWidget(m_wordsRow);
    column->addWidget(m_write, 0, Qt::AlignLeading);
    connect(m_attribute, &QComboBox::currentTextChanged, this, &ExpectationForm::offerValues);
    connect(m_write, &QPushButton::clicked, this, &ExpectationForm::write);
    connect(m_words, &QLineEdit::returnPressed, this, &ExpectationForm::write);
}

void ExpectationForm::show(const TraitScene &scene, const std::vector<workshop::Participant> &participants)
{
    m_scene = scene;
    m_participants = participants;
    m_write->setEnabled(scene.canEdit);
    QStringList people{tr("The room")}, attributes;
    for (const workshop::Participant &one : participants)
        people << visible(one.name, 60);
    for (const table::ColumnInfo &info : scene.analysis->table.info().columns) {
        if (info.role.info().knowledge != table::Knowledge::Identifier)
            attributes << info.name;
    }
    const QStringList offered = people + attributes;
    if (std::exchange(m_offered, offered) == offered) // someone may be writing
        return;
    const int who = m_who->currentIndex();
    m_who->clear();
    m_who->addItems(people);
    m_who->setCurrentIndex(who > 0 && who < people.size() ? who : 0);
    const QString attribute = m_attribute->currentText(), value = m_value->currentText();
    m_attribute->clear();
    m_attribute->addItems(attributes);
    m_attribute->setCurrentIndex(-1);
    m_attribute->setEditText(attribute);
    m_value->setEditText(value);
}

void ExpectationForm::offerValues()
{
    if (!m_scene.analysis)
        return;
    m_value->clear();
    m_value->addItems(valuesOf(*m_scene.analysis, m_attribute->currentText().trimmed()));
    m_value->setCurrentIndex(-1);
    m_value->setEditText({});
}

void ExpectationForm::write()
{
    if (!m_session.hasProject() || !m_write->isEnabled())
        return;
    Expectation expectation;
    const int who = m_who->currentIndex() - 1; // the first is the room
    if (who >= 0 && static_cast<size_t>(who) < m_participants.size()) {
        expectation.participant = m_participants[static_cast<size_t>(who)].id;
        expectation.team = m_participants[static_cast<size_t>(who)].team;
    }
    expectation.attribute = m_attribute->currentText();
    expectation.value = m_value->currentText();
    expectation.text = m_words->text();
    expectation.direction = m_direction->current() == QStringLiteral("less") ? Expectation::Direction::LessOften
                                                                             : Expectation::Direction::MoreOften;
    const Result<> saved = workshop::ExpectationStore(*m_session.project()).save(expectation);
    if (!saved && saved.error().kind == ErrorKind::BadInput) {
        m_wordsRow->setError(saved.error().message);
        return;
    }
    if (!m_session.settle(saved))
        return;
    m_wordsRow->setError({});
    m_attribute->setCurrentIndex(-1);
    m_attribute->setEditText({});
    m_words->clear();
    m_attribute->setFocus();
    emit written();
}

} // namespace lodestar::ui
