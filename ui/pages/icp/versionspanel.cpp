#include "ui/pages/icp/versionspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/versionview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

VersionsPanel::VersionsPanel(Session &session, ChosenIcp &chosen, QWidget *parent) : IcpPanel(session, chosen, parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeList());
    column->addStretch(1);
    columns->addWidget(makeScrollArea(inner), 2);
    m_version = new VersionView;
    m_beside = makeScrollArea(m_version);
    m_beside->hide();
    columns->addWidget(m_beside, 3);
    connect(m_version, &VersionView::closed, m_beside, &QWidget::hide);
}

QWidget *VersionsPanel::makeList()
{
    auto *card = new Card(tr("Versions"));
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Reason for the version"));
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setMaxLength(500);
    m_save = makeButton(tr("Save version"), theme::ButtonKind::Quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    card->body()->addLayout(row);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::current().space(Space::Small));
    card->body()->addLayout(m_list);
    connect(m_note, &QLineEdit::returnPressed, this, &VersionsPanel::saveVersion);
    connect(m_save, &QPushButton::clicked, this, &VersionsPanel::saveVersion);
    return card;
}

void VersionsPanel::showTarget(const QString &thing)
{
    if (const int number = thing.toInt(); number > 0)
        showVersion(number);
    else if (m_note->text().simplified().isEmpty())
        m_note->setFocus();
    else
        saveVersion();
}

QVariant VersionsPanel::begun() const
{
    return m_note->text();
}

void VersionsPanel::resume(const QVariant &begun)
{
    m_note->setText(begun.toString());
}

void VersionsPanel::showIcp()
{
    m_note->setEnabled(chosen().canEdit());
    m_save->setEnabled(chosen().canEdit());
    if (std::exchange(m_icp, chosen().id()) != chosen().id())
        m_beside->hide(); // another ICP is not a version of the one before
    auto versions = profile::IcpStore(*session().project()).versions(chosen().id());
    fillList(versions ? *versions : std::vector<profile::Version>());
}

void VersionsPanel::fillList(const std::vector<profile::Version> &versions)
{
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
        connect(card, &Card::clicked, this, [this, number = version.number] { showVersion(number); });
        m_list->addWidget(card);
    }
}

void VersionsPanel::saveVersion()
{
    if (!chosen().canEdit())
        return;
    const QString note = m_note->text().simplified();
    if (note.isEmpty()) {
        session().notify(tr("Write in one line what changed and why; the version keeps it."), true);
        m_note->setFocus();
        return;
    }
    const auto version = profile::IcpStore(*session().project()).freeze(chosen().id(), note);
    if (!version) {
        session().notify(version.error().message, true);
        return;
    }
    m_note->clear();
    session().settle({});
    session().notify(
        tr("Version %1 of %2 was saved.").arg(format::count(version->number), isolated(visible(version->name, 60))),
        false, true);
}

void VersionsPanel::showVersion(int number)
{
    const auto version = profile::IcpStore(*session().project()).version(chosen().id(), number);
    if (!version) {
        session().notify(version.error().message, true);
        return;
    }
    m_version->showVersion(*version);
    m_beside->show();
}

} // namespace lodestar::ui
