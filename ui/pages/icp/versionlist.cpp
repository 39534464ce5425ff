#include "ui/pages/icp/versionlist.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/definitionchanges.h"
#include "core/profile/versionverdict.h"
#include "core/table/datasetstore.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/icp/changelines.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

VersionList::VersionList(Session &session, QWidget *parent) : Card(tr("Versions"), parent), m_session(session)
{
    m_unsaved = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Reason for the version"));
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setMaxLength(500);
    m_save = makeButton(tr("Save version"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::current().space(Space::Small));
    body()->addWidget(m_unsaved);
    body()->addLayout(row);
    body()->addLayout(m_list);
    connect(m_note, &QLineEdit::returnPressed, this, &VersionList::saveWanted);
    connect(m_save, &QPushButton::clicked, this, &VersionList::saveWanted);
}

QString VersionList::note() const
{
    return m_note->text().simplified();
}

void VersionList::setNote(const QString &note)
{
    m_note->setText(note);
}

void VersionList::askForNote()
{
    m_note->setFocus();
}

void VersionList::show(const std::vector<profile::Version> &sides, bool canEdit)
{
    m_note->setEnabled(canEdit);
    m_save->setEnabled(canEdit);
    const bool hasVersion = sides.size() > 1;
    const auto unsaved = hasVersion ? profile::changesBetween(sides[1].definition, sides[0].definition)
                                    : std::vector<profile::DefinitionChange>();
    m_unsaved->setText(
        !hasVersion ? tr("No version yet. A version freezes the definition with its date and reason, so that "
                         "next quarter can be compared with today.")
            : sides[0].sha256 == sides[1].sha256 ? tr("The working definition is as it was saved.")
                                                 : tr("Changed since %1: %2", "version, signs with counts")
                                                       .arg(profile::versionName(sides[1]), changeSize(unsaved)));
    // The same cards stay: one of them may be in the middle of a click.
    QStringList shown{QString::number(m_session.names().areHidden())};
    for (size_t i = 1; i < sides.size(); ++i)
        shown << sides[i].id;
    if (std::exchange(m_shown, shown) == shown)
        return;
    addEntries(sides);
}

void VersionList::addEntries(const std::vector<profile::Version> &sides)
{
    m_datasets.clear();
    if (const auto datasets = table::DatasetStore(*m_session.project()).list()) {
        for (const table::DatasetInfo &info : *datasets)
            m_datasets.insert(info.id, info.name);
    }
    clearLayout(m_list);
    for (size_t i = 1; i < sides.size(); ++i)
        m_list->addWidget(entry(sides[i], i + 1 < sides.size() ? &sides[i + 1] : nullptr));
}

QString VersionList::datasetText(const profile::Version &version) const
{
    if (version.dataset == 0)
        return {};
    const auto name = m_datasets.constFind(version.dataset);
    return name == m_datasets.cend() ? tr("written with customers that are gone")
                                     : tr("written with %1").arg(isolated(visible(*name, 60)));
}

QWidget *VersionList::entry(const profile::Version &version, const profile::Version *before)
{
    auto *card = new Card;
    card->setPadding(Space::Medium);
    card->setClickable(true);
    card->setEdge(ColorRole::Accent);
    card->body()->setSpacing(theme::current().space(Space::Tiny));
    const QString title =
        tr("Version %1 · %2").arg(format::count(version.number), format::date(version.at.toLocalTime().date()));
    card->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(Label::wrapping(title, FontRole::BodyStrong), 1);
    auto *compare =
        makeButton(before ? changeSize(profile::changesBetween(before->definition, version.definition)) : tr("Compare"),
                   theme::ButtonKind::Link);
    const QString what =
        before ? tr("Compare with %1").arg(profile::versionName(*before)) : tr("Compare with the working definition");
    compare->setToolTip(what);
    compare->setAccessibleName(tr("%1: %2", "version: what a button does").arg(title, what));
    head->addWidget(compare, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    if (!version.note.isEmpty())
        card->body()->addWidget(Label::wrapping(visible(version.note, 500)));
    QStringList small{isolated(visible(m_session.names().person(version.author), 60)),
                      QString::fromLatin1(version.sha256.left(8))};
    if (const QString dataset = datasetText(version); !dataset.isEmpty())
        small << dataset;
    card->body()->addWidget(Label::wrapping(small.join(QStringLiteral(" · ")), FontRole::Small, ColorRole::TextMuted));
    if (!version.isWhole)
        card->body()->addWidget(Label::wrapping(tr("Not what was saved: its hash does not fit."), FontRole::BodyStrong,
                                                ColorRole::Negative));
    connect(card, &Card::clicked, this, [this, number = version.number] { emit versionChosen(number); });
    connect(compare, &QPushButton::clicked, this, [this, number = version.number] { emit compareWanted(number); });
    return card;
}

} // namespace lodestar::ui
