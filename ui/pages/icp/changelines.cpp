#include "ui/pages/icp/changelines.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::DefinitionChange;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

Chip::Tone toneOf(DefinitionChange::Kind kind)
{
    switch (kind) {
    case DefinitionChange::Kind::Added:
        return Chip::Tone::Positive;
    case DefinitionChange::Kind::Removed:
        return Chip::Tone::Negative;
    case DefinitionChange::Kind::Changed:
        return Chip::Tone::Neutral;
    }
    return Chip::Tone::Neutral;
}

QString signOf(DefinitionChange::Kind kind)
{
    switch (kind) {
    case DefinitionChange::Kind::Added:
        return QStringLiteral("+");
    case DefinitionChange::Kind::Removed:
        return QStringLiteral("−");
    case DefinitionChange::Kind::Changed:
        return QStringLiteral("~");
    }
    return {};
}

} // namespace

ChangeLines::ChangeLines(QWidget *parent) : Card(tr("What it says differently"), parent)
{
    setPadding(Space::Normal);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Medium));
    body()->addLayout(m_lines);
}

void ChangeLines::show(const std::vector<DefinitionChange> &changes)
{
    clearLayout(m_lines);
    if (changes.empty())
        m_lines->addWidget(Label::wrapping(tr("Both say the same."), FontRole::Body, ColorRole::TextMuted));
    for (const DefinitionChange &change : changes)
        m_lines->addWidget(line(change));
}

QWidget *ChangeLines::line(const DefinitionChange &change) const
{
    const theme::Look &look = theme::current();
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Tiny));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.space(Space::Small));
    head->addWidget(
        new Chip(tr("%1 %2", "sign, word: + Added").arg(signOf(change.kind), profile::changeKindName(change.kind)),
                 toneOf(change.kind)),
        0, Qt::AlignTop);
    head->addWidget(Label::wrapping(visible(change.title, 200), FontRole::BodyStrong), 1);
    head->addWidget(new Label(profile::definitionPartName(change.part), FontRole::Small, ColorRole::TextMuted), 0,
                    Qt::AlignTop);
    column->addLayout(head);
    if (!change.text.isEmpty())
        column->addWidget(Label::wrapping(visible(change.text, 1000)));
    for (const profile::FieldChange &field : change.fields) {
        const QString none = tr("nothing");
        column->addWidget(
            Label::wrapping(tr("%1: %2 → %3", "field, text before, text now")
                                .arg(field.name, isolated(field.before.isEmpty() ? none : visible(field.before, 600)),
                                     isolated(field.after.isEmpty() ? none : visible(field.after, 600)))));
    }
    return row;
}

QString changeSize(const std::vector<DefinitionChange> &changes)
{
    QStringList parts;
    for (const auto kind :
         {DefinitionChange::Kind::Added, DefinitionChange::Kind::Removed, DefinitionChange::Kind::Changed}) {
        const auto count = std::ranges::count(changes, kind, &DefinitionChange::kind);
        if (count > 0)
            parts << QChar(0x200E) + signOf(kind) + format::count(count); // the sign leads in every direction of text
    }
    return parts.isEmpty() ? QStringLiteral("=") : parts.join(QStringLiteral("  "));
}

} // namespace lodestar::ui
