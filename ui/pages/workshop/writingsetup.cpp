#include "ui/pages/workshop/writingsetup.h"

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {
constexpr int kUsualMinutes = 7; // the agenda of a workshop
constexpr int kMostMinutes = 60;
} // namespace

WritingSetup::WritingSetup(QWidget *parent) : Card(tr("Write in silence"), parent)
{
    body()->setSpacing(theme::current().space(Space::Medium));
    body()->addWidget(Label::prose(
        tr("Everybody writes for themselves, and nobody sees anything before you reveal all cards at once. So the "
           "quiet say as much as the loud, and nobody follows the first."),
        FontRole::Body, ColorRole::TextMuted));
    m_kind = new Segmented(tr("Names on the cards"));
    m_kind->addChoice(QStringLiteral("named"), tr("With names"));
    m_kind->addChoice(QStringLiteral("anonymous"), tr("Anonymous"));
    m_what = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_minutes = new QSpinBox;
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setAccessibleName(tr("Minutes to write"));
    auto *terms = new QWidget;
    auto *row = new FlowLayout(terms, Space::Normal);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new FormRow(tr("Names on the cards"), m_kind));
    row->addWidget(new FormRow(tr("Minutes to write"), m_minutes));
    auto *people = new QWidget;
    m_people = new FlowLayout(people, Space::Normal);
    m_people->setContentsMargins(0, 0, 0, 0);
    m_nobody = Label::wrapping(
        tr("Add who is in the room under “People”, beside the questions; then they can write one after the other. "
           "Cards on paper can be typed at once."),
        FontRole::Small, ColorRole::TextMuted);
    m_begin = makeButton(tr("Begin"), theme::ButtonKind::Primary);
    m_paper = makeButton(tr("Type cards from paper"));
    auto *buttons = new QWidget;
    auto *choices = new FlowLayout(buttons);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_begin);
    choices->addWidget(m_paper);
    auto *who = new Label(tr("Who writes"), FontRole::BodyStrong);
    for (QWidget *part : std::initializer_list<QWidget *>{terms, m_what, who, people, m_nobody, buttons})
        body()->addWidget(part);
    connect(m_kind, &Segmented::chosen, this, &WritingSetup::tell);
    connect(m_begin, &QPushButton::clicked, this, [this] { emit begun(round(), false); });
    connect(m_paper, &QPushButton::clicked, this, [this] { emit begun(round(), true); });
    m_kind->setCurrent(QStringLiteral("named"));
    tell();
}

void WritingSetup::show(const std::vector<workshop::Participant> &people, const QStringList &names, bool canEdit)
{
    m_canEdit = canEdit;
    QStringList shown = names;
    for (const auto &person : people)
        shown << person.id;
    if (std::exchange(m_shown, shown) != shown) {
        QStringList away;
        for (const auto &[id, box] : m_writers) {
            if (!box->isChecked())
                away << id;
        }
        clearLayout(m_people);
        m_writers.clear();
        for (size_t i = 0; i < people.size(); ++i) {
            auto *box = new QCheckBox(names.value(static_cast<qsizetype>(i)).replace(u'&', QStringLiteral("&&")));
            box->setChecked(!away.contains(people[i].id));
            connect(box, &QCheckBox::toggled, this, &WritingSetup::tell);
            m_people->addWidget(box);
            m_writers.emplace_back(people[i].id, box);
        }
    }
    tell();
}

workshop::WritingRound WritingSetup::round() const
{
    workshop::WritingRound round;
    round.anonymous = m_kind->current() == QStringLiteral("anonymous");
    round.minutes = m_minutes->value();
    for (const auto &[id, box] : m_writers) {
        if (box->isChecked())
            round.writers << id;
    }
    return round;
}

void WritingSetup::tell()
{
    m_what->setText(m_kind->current() == QStringLiteral("anonymous")
                        ? tr("A card keeps the team and not the person; the file does not know either. This cannot be "
                             "changed later. Where one person is a whole team, the team tells who it was.")
                        : tr("A card shows who wrote it, once it is revealed."));
    m_nobody->setVisible(m_writers.empty());
    const bool somebody = std::ranges::any_of(m_writers, [](const auto &writer) { return writer.second->isChecked(); });
    m_begin->setEnabled(m_canEdit && somebody);
    m_paper->setEnabled(m_canEdit);
    m_kind->setEnabled(m_canEdit);
    m_minutes->setEnabled(m_canEdit);
    for (const auto &[id, box] : m_writers)
        box->setEnabled(m_canEdit);
}

} // namespace lodestar::ui
