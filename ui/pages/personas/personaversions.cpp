#include "ui/pages/personas/personaversions.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/personacompare.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/responsiverow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::Persona;
using profile::Version;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kText = 600; ///< characters of a field in the comparison

} // namespace

PersonaVersions::PersonaVersions(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new ResponsiveRow(theme::current().pixels(760));
    row->addWidget(makeList(), 2);
    row->addWidget(makeComparison(), 3);
    column->addWidget(makeScrollArea(row));
}

Card *PersonaVersions::makeList()
{
    auto *card = new Card(tr("Versions of this persona"));
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Reason for the version"));
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setMaxLength(500);
    m_save = makeButton(tr("Save version"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    card->body()->addLayout(row);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::current().space(Space::Small));
    card->body()->addLayout(m_list);
    card->body()->addStretch(1);
    connect(m_note, &QLineEdit::returnPressed, this, &PersonaVersions::save);
    connect(m_save, &QPushButton::clicked, this, &PersonaVersions::save);
    return card;
}

Card *PersonaVersions::makeComparison()
{
    auto *card = new Card(tr("What changed"));
    m_before = new QComboBox;
    m_before->setAccessibleName(tr("From"));
    m_after = new QComboBox;
    m_after->setAccessibleName(tr("To"));
    auto *row = new QHBoxLayout;
    row->addWidget(Label::wrapping(tr("From"), FontRole::Small, ColorRole::TextMuted));
    row->addWidget(m_before, 1);
    row->addWidget(Label::wrapping(tr("To"), FontRole::Small, ColorRole::TextMuted));
    row->addWidget(m_after, 1);
    card->body()->addLayout(row);
    m_finding = Label::wrapping({}, FontRole::BodyStrong);
    card->body()->addWidget(m_finding);
    m_changes = new QGridLayout;
    m_changes->setHorizontalSpacing(theme::current().space(Space::Normal));
    m_changes->setVerticalSpacing(theme::current().space(Space::Small));
    m_changes->setColumnStretch(0, 2);
    m_changes->setColumnStretch(1, 3);
    m_changes->setColumnStretch(2, 3);
    card->body()->addLayout(m_changes);
    m_restore = makeButton(tr("Bring a version back"));
    card->body()->addWidget(m_restore, 0, Qt::AlignLeading);
    card->body()->addStretch(1);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &PersonaVersions::compare);
    connect(m_restore, &QPushButton::clicked, this, &PersonaVersions::restore);
    return card;
}

void PersonaVersions::show(const Persona &persona, bool canEdit)
{
    if (persona.id != m_persona.id)
        m_note->clear();
    m_persona = persona;
    m_canEdit = canEdit;
    const auto versions = profile::PersonaStore(*m_session.project()).versions(persona.id);
    if (!versions)
        m_session.notify(versions.error().message, true);
    m_versions = versions.value_or(std::vector<Version>());
    m_note->setEnabled(canEdit);
    m_save->setEnabled(canEdit);
    fillList();
    fillChoices();
    compare();
}

void PersonaVersions::fillList()
{
    QStringList listed{m_persona.id};
    for (const Version &version : m_versions)
        listed << version.id;
    if (std::exchange(m_listed, listed) == listed)
        return; // the same cards stay: one of them may be in the middle of a click
    clearLayout(m_list);
    if (m_versions.empty())
        m_list->addWidget(Label::wrapping(tr("No version yet. A version keeps this persona as it is, with its date and "
                                             "reason, so that it can be compared and brought back."),
                                          FontRole::Small, ColorRole::TextMuted));
    for (const Version &version : m_versions) {
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
                .arg(isolated(m_session.names().person(version.author)), QString::fromLatin1(version.sha256.left(8))),
            FontRole::Small, ColorRole::TextMuted));
        connect(card, &Card::clicked, this, [this, number = version.number] { choose(number); });
        m_list->addWidget(card);
    }
}

void PersonaVersions::fillChoices()
{
    const int before = m_before->currentData().toInt(), after = m_after->currentData().toInt();
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        box->addItem(tr("As it is now"), 0);
        for (const Version &version : m_versions)
            box->addItem(tr("Version %1").arg(format::count(version.number)), version.number);
        box->setEnabled(!m_versions.empty());
    }
    const int last = m_versions.empty() ? 0 : m_versions.front().number;
    const int known = m_before->findData(before);
    m_before->setCurrentIndex(before > 0 && known >= 0 ? known : m_before->findData(last));
    m_after->setCurrentIndex(qMax(0, m_after->findData(after)));
}

void PersonaVersions::choose(int number)
{
    m_before->setCurrentIndex(qMax(0, m_before->findData(number)));
    m_after->setCurrentIndex(0);
    compare();
}

Persona PersonaVersions::versionAt(int number) const
{
    const auto found = std::ranges::find(m_versions, number, &Version::number);
    return found == m_versions.end() ? m_persona : Persona::fromJson(found->definition);
}

void PersonaVersions::compare()
{
    clearLayout(m_changes);
    const int before = m_before->currentData().toInt(), after = m_after->currentData().toInt();
    m_restore->setVisible(before > 0 && m_canEdit);
    m_restore->setText(tr("Bring version %1 back").arg(format::count(before)));
    if (m_versions.empty() || before == after) {
        m_finding->setText(m_versions.empty() ? tr("There is nothing to compare with yet.")
                                              : tr("Choose two different versions."));
        return;
    }
    const auto changes = profile::compare(versionAt(before), versionAt(after));
    m_finding->setText(changes.empty() ? tr("They say the same.")
                                       : tr("%n line(s) are different.", nullptr, static_cast<int>(changes.size())));
    int row = 0;
    for (const profile::PersonaChange &change : changes) {
        const bool hide = change.key == QStringLiteral("quotes") && m_session.names().areHidden();
        const auto text = [&](const QString &words) {
            if (words.isEmpty())
                return tr("(nothing)");
            return hide ? tr("(names are hidden)") : visible(words, kText);
        };
        m_changes->addWidget(Label::wrapping(change.name, FontRole::BodyStrong), row, 0, Qt::AlignTop);
        m_changes->addWidget(Label::wrapping(text(change.before), FontRole::Body, ColorRole::TextMuted), row, 1,
                             Qt::AlignTop);
        m_changes->addWidget(Label::wrapping(text(change.after)), row, 2, Qt::AlignTop);
        ++row;
    }
}

void PersonaVersions::save()
{
    if (!m_canEdit)
        return;
    const QString note = m_note->text().simplified();
    if (note.isEmpty()) {
        m_session.notify(tr("Say in a few words what changed and why, then save the version."));
        m_note->setFocus();
        return;
    }
    const auto version = profile::PersonaStore(*m_session.project()).freeze(m_persona.id, note);
    if (!version) {
        m_session.notify(version.error().message, true);
        return;
    }
    m_note->clear();
    m_session.settle({});
}

void PersonaVersions::restore()
{
    const int number = m_before->currentData().toInt();
    if (m_session.settle(profile::PersonaStore(*m_session.project()).restore(m_persona.id, number)))
        m_session.notify(tr("Version %1 is back. The versions stay as they are.").arg(format::count(number)), false,
                         true);
}

QString PersonaVersions::note() const
{
    return m_note->text();
}

void PersonaVersions::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace lodestar::ui
