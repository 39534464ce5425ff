#include "ui/pages/icp/versionspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QLineEdit>
#include <QPushButton>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

VersionsPanel::VersionsPanel(QWidget *parent) : Card(tr("Versions"), parent)
{
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Reason for the version"));
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setMaxLength(500);
    m_save = makeButton(tr("Save version"), theme::ButtonKind::Quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    body()->addLayout(row);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_list);
    connect(m_note, &QLineEdit::returnPressed, this, &VersionsPanel::saveRequested);
    connect(m_save, &QPushButton::clicked, this, &VersionsPanel::saveRequested);
}

void VersionsPanel::show(const std::vector<profile::Version> &versions, bool canSave)
{
    m_note->setEnabled(canSave);
    m_save->setEnabled(canSave);
    // The same cards stay: one of them may be in the middle of a click.
    QStringList shown{QString()};
    for (const auto &version : versions)
        shown << version.id;
    if (std::exchange(m_shown, shown) == shown)
        return;
    clearLayout(m_list);
    if (versions.empty())
        m_list->addWidget(
            Label::wrapping(tr("No version yet. A version freezes the definition with its date and reason, so that "
                               "next quarter can be compared with today."),
                            FontRole::Small, ColorRole::TextMuted));
    for (const auto &version : versions) {
        auto *card = new Card;
        card->setPadding(Space::Medium);
        card->setClickable(true);
        const QString title =
            tr("Version %1 · %2").arg(format::count(version.number), format::date(version.at.toLocalTime().date()));
        card->setAccessibleName(title);
        card->body()->addWidget(Label::wrapping(title, FontRole::BodyStrong));
        if (!version.note.isEmpty())
            card->body()->addWidget(Label::wrapping(visible(version.note, 500)));
        card->body()->addWidget(Label::wrapping(
            tr("%1 · %2", "author, short hash")
                .arg(isolated(visible(version.author, 60)), QString::fromLatin1(version.sha256.left(8))),
            FontRole::Small, ColorRole::TextMuted));
        connect(card, &Card::clicked, this, [this, number = version.number] { emit versionChosen(number); });
        m_list->addWidget(card);
    }
}

QString VersionsPanel::note() const
{
    return m_note->text().simplified();
}

void VersionsPanel::setNote(const QString &note)
{
    m_note->setText(note);
}

void VersionsPanel::clearNote()
{
    m_note->clear();
}

void VersionsPanel::focusNote()
{
    m_note->setFocus();
}

} // namespace lodestar::ui
