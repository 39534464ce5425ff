#include "ui/pages/personas/sidebyside.h"

#include "core/base/text.h"
#include "core/profile/personacompare.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/personas/pictures.h"
#include "ui/pages/personas/portraitview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::Persona;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kText = 400; ///< characters of a field in a column

} // namespace

SideBySide::SideBySide(Session &session, Pictures &pictures, QWidget *parent)
    : QWidget(parent), m_session(session), m_pictures(pictures)
{
    auto *card = new Card(tr("Side by side"));
    auto *choices = new QWidget;
    m_choices = new FlowLayout(choices, Space::Normal);
    card->body()->addWidget(choices);
    m_differences = new QCheckBox(tr("Only what differs"));
    card->body()->addWidget(m_differences);
    connect(m_differences, &QCheckBox::toggled, this, [this] {
        fillGrid();
        emit changed();
    });
    m_note = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    card->body()->addWidget(m_note);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme::current().space(Space::Normal));
    m_grid->setVerticalSpacing(theme::current().space(Space::Medium));
    card->body()->addLayout(m_grid);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScrollArea(card));
}

std::vector<Persona> SideBySide::chosen() const
{
    std::vector<Persona> chosen;
    for (const Persona &persona : m_personas) {
        if (m_chosen.contains(persona.id))
            chosen.push_back(persona);
    }
    return chosen;
}

bool SideBySide::onlyDifferences() const
{
    return m_differences->isChecked();
}

void SideBySide::show(const std::vector<Persona> &personas, const QString &selected)
{
    m_personas = personas;
    m_chosen.removeIf(
        [&](const QString &id) { return std::ranges::find(personas, id, &Persona::id) == personas.end(); });
    // To begin with: the one that is looked at, and others of its ICP.
    const auto one = std::ranges::find(personas, selected, &Persona::id);
    if (m_chosen.isEmpty() && one != personas.end()) {
        m_chosen << selected;
        for (const Persona &persona : personas) {
            if (persona.id != selected && persona.icp == one->icp && m_chosen.size() < kMost - 1)
                m_chosen << persona.id;
        }
    }
    fillChoices();
    fillGrid();
}

void SideBySide::fillChoices()
{
    QStringList listed;
    for (const Persona &persona : m_personas)
        listed << persona.id;
    if (std::exchange(m_listed, listed) != listed) { // otherwise they stay: one of them may be in the middle of a click
        clearLayout(m_choices);
        m_boxes.clear();
        for (const Persona &persona : m_personas) {
            auto *box = new QCheckBox;
            connect(box, &QCheckBox::clicked, this, [this, id = persona.id](bool on) { choose(id, on); });
            m_choices->addWidget(box);
            m_boxes.push_back(box);
        }
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const bool on = m_chosen.contains(m_personas[i].id);
        m_boxes[i]->setText(visible(m_personas[i].name, 40));
        m_boxes[i]->setChecked(on);
        m_boxes[i]->setEnabled(on || m_chosen.size() < kMost);
    }
}

void SideBySide::choose(const QString &id, bool on)
{
    m_chosen.removeAll(id);
    if (on)
        m_chosen << id;
    fillChoices();
    fillGrid();
    emit changed();
}

void SideBySide::fillGrid()
{
    clearLayout(m_grid);
    const std::vector<Persona> personas = chosen();
    m_differences->setVisible(static_cast<int>(personas.size()) >= kLeast);
    if (static_cast<int>(personas.size()) < kLeast) {
        m_note->setText(m_personas.size() < 2
                            ? tr("There is only one persona yet. With a second one they can be compared.")
                            : tr("Choose two to four personas."));
        return;
    }
    const auto rows = profile::sideBySide(personas);
    const auto different = std::ranges::count_if(rows, &profile::PersonaRow::differs);
    m_note->setText(tr("%n line(s) differ; they are marked with ≠.", nullptr, static_cast<int>(different)));
    int line = 0;
    for (size_t i = 0; i < personas.size(); ++i) {
        auto *portrait = new PortraitView(64);
        portrait->show({personas[i].portrait, personas[i].id, personas[i].name, m_pictures.of(personas[i].portrait)});
        m_grid->addWidget(portrait, line, static_cast<int>(i) + 1, Qt::AlignLeading);
        m_grid->setColumnStretch(static_cast<int>(i) + 1, 3);
    }
    for (int column = static_cast<int>(personas.size()) + 1; column <= kMost; ++column)
        m_grid->setColumnStretch(column, 0);
    m_grid->setColumnStretch(0, 2);
    for (const profile::PersonaRow &row : rows) {
        if (row.key == QStringLiteral("portrait") || (!row.differs && m_differences->isChecked()))
            continue;
        ++line;
        //: Marks a line in which personas differ; %1: its name
        m_grid->addWidget(Label::wrapping(row.differs ? tr("≠ %1").arg(row.name) : row.name, FontRole::Small,
                                          row.differs ? ColorRole::Accent : ColorRole::TextMuted),
                          line, 0, Qt::AlignTop);
        const bool hide = row.key == QStringLiteral("quotes") && m_session.names().areHidden();
        for (qsizetype i = 0; i < row.texts.size(); ++i) {
            const QString text = hide && !row.texts[i].isEmpty() ? tr("(names are hidden)") : row.texts[i];
            m_grid->addWidget(Label::wrapping(text.isEmpty() ? QStringLiteral("–") : visible(text, kText),
                                              row.key == QStringLiteral("name") ? FontRole::BodyStrong : FontRole::Body,
                                              row.differs ? ColorRole::Text : ColorRole::TextMuted),
                              line, static_cast<int>(i) + 1, Qt::AlignTop);
        }
    }
}

} // namespace lodestar::ui
