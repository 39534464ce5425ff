#include "ui/pages/best/nominationresults.h"

#include "core/base/format.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/metrics/customerfinder.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using metrics::CustomerVoices;
using metrics::Nomination;
using metrics::Voices;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using Standing = metrics::Pin::Standing;

namespace {

constexpr size_t kShown = 60; ///< customers; the others come up once these are settled

QString voicesText(const Voices &voices)
{
    if (voices.notFit == 0)
        return NominationResults::tr("%n for best", "voices", voices.best);
    if (voices.best == 0)
        return NominationResults::tr("%n for not a fit", "voices", voices.notFit);
    return NominationResults::tr("%1 for best, %2 for not a fit", "voices")
        .arg(format::count(voices.best), format::count(voices.notFit));
}

QString teamsText(const CustomerVoices &customer)
{
    QStringList parts;
    for (auto team = customer.byTeam.begin(); team != customer.byTeam.end(); ++team)
        parts << NominationResults::tr("%1: %2", "a team and its voices")
                     .arg(isolated(visible(workshop::teamName(team.key()), 40)), voicesText(*team));
    return parts.join(QStringLiteral(" · "));
}

QString settledText(const metrics::Pin &pin)
{
    switch (pin.standing) {
    case Standing::Best:
        return NominationResults::tr("settled: best");
    case Standing::NotBest:
        return NominationResults::tr("settled: not best");
    case Standing::NotFit:
        return NominationResults::tr("settled: not a fit");
    }
    return {};
}

/// What a pin keeps of the discussion: the reasons given for what was settled, or how it was settled.
QString reasonOf(const CustomerVoices &customer, Standing standing)
{
    const QString reasons = standing == Standing::NotBest
        ? QString()
        : metrics::reasonsFor(customer,
                              standing == Standing::Best ? Nomination::Standing::Best : Nomination::Standing::NotFit);
    return reasons.isEmpty() ? NominationResults::tr("Settled by the room: %1").arg(voicesText(customer.all)) : reasons;
}

} // namespace

NominationResults::NominationResults(const Names &names, QWidget *parent)
    : Card(tr("What the room says"), parent), m_shownNames(names)
{
    m_again = makeButton(tr("Collect again"), theme::ButtonKind::Link);
    m_again->setToolTip(tr("Hides what was said, which people can then change"));
    addHeaderWidget(m_again);
    m_summary = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    body()->addWidget(m_summary);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::current().space(Space::Medium));
    body()->addLayout(m_list);
    connect(m_again, &QPushButton::clicked, this, &NominationResults::againWanted);
}

NominationResults::~NominationResults()
{
    m_finding.cancel();
}

void NominationResults::show(const std::vector<Nomination> &nominations, const std::vector<metrics::Pin> &pins,
                             const std::optional<table::Table> &customers, bool canEdit)
{
    m_voices = metrics::countNominations(nominations);
    std::ranges::stable_partition(m_voices, &CustomerVoices::isContested);
    m_pins = pins;
    m_canEdit = canEdit;
    m_again->setEnabled(canEdit);
    const auto contested = static_cast<int>(std::ranges::count_if(m_voices, &CustomerVoices::isContested));
    QString summary = tr("%n customer(s) were named.", "", static_cast<int>(m_voices.size()));
    if (contested > 0)
        summary += u' ' + tr("On %n of them people disagree: settle these first.", "", contested);
    m_summary->setText(summary);
    fill();
    findNames(customers);
}

void NominationResults::findNames(const std::optional<table::Table> &customers)
{
    m_finding.cancel();
    if (!customers)
        return;
    QSet<QString> keys;
    for (const CustomerVoices &voices : m_voices)
        keys.insert(voices.customerKey);
    m_finding = runTask([table = *customers, keys](const TaskControl &control) -> Result<QHash<QString, QString>> {
        return metrics::CustomerFinder(table).namesOf(keys, control);
    });
    m_finding.then(this, [this](const Result<QHash<QString, QString>> &names) {
        if (names && *names != m_names) {
            m_names = *names;
            fill();
        }
    });
}

QString NominationResults::nameOf(const QString &key) const
{
    return m_names.contains(key) ? m_names[key] : m_shownNames.customer(key);
}

void NominationResults::fill()
{
    clearLayout(m_list);
    for (size_t i = 0; i < std::min(m_voices.size(), kShown); ++i)
        m_list->addWidget(makeEntry(m_voices[i]));
    if (m_voices.size() > kShown)
        m_list->addWidget(Label::wrapping(tr("and %n more", "customers", static_cast<int>(m_voices.size() - kShown)),
                                          FontRole::Small, ColorRole::TextMuted));
}

QWidget *NominationResults::makeEntry(const CustomerVoices &voices)
{
    const QString name = visible(nameOf(voices.customerKey), 80);
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(name, FontRole::BodyStrong), 1);
    const auto pin = std::ranges::find(m_pins, voices.customerKey, &metrics::Pin::customerKey);
    if (pin != m_pins.end())
        head->addWidget(
            new Chip(settledText(*pin), pin->standing == Standing::Best ? Chip::Tone::Best : Chip::Tone::Neutral));
    else if (voices.isContested())
        head->addWidget(new Chip(tr("contested"), Chip::Tone::Caution));
    column->addLayout(head);
    column->addWidget(Label::wrapping(teamsText(voices), FontRole::Small, ColorRole::TextMuted));
    for (const auto standing : {Nomination::Standing::Best, Nomination::Standing::NotFit}) {
        if (const QString reasons = metrics::reasonsFor(voices, standing); !reasons.isEmpty())
            column->addWidget(Label::wrapping(standing == Nomination::Standing::Best
                                                  ? tr("For: %1", "reasons").arg(visible(reasons, 300))
                                                  : tr("Against: %1", "reasons").arg(visible(reasons, 300)),
                                              FontRole::Small));
    }
    column->addWidget(makeButtons(voices, name));
    return entry;
}

QWidget *NominationResults::makeButtons(const CustomerVoices &voices, const QString &name)
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<Standing, QString> choices[] = {
        {Standing::Best, tr("Best")}, {Standing::NotFit, tr("Not a fit")}, {Standing::NotBest, tr("Neither")}};
    for (const auto &[standing, text] : choices) {
        auto *button = makeButton(text);
        button->setAccessibleName(tr("%1: %2", "what a button does, for a customer").arg(text, isolated(name)));
        button->setEnabled(m_canEdit);
        connect(button, &QPushButton::clicked, this, [this, voices, standing] {
            emit settled(voices.customerKey, nameOf(voices.customerKey), standing, reasonOf(voices, standing));
        });
        row->addWidget(button);
    }
    return buttons;
}

} // namespace lodestar::ui
