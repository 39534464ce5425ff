#include "ui/pages/icp/versionview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/persona.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

VersionView::VersionView(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::current().space(Space::Normal));
}

void VersionView::addHead(const profile::Version &version, const QString &author, bool canRestore)
{
    auto *head =
        new Card(tr("Version %1 of %2").arg(format::count(version.number), isolated(visible(version.name, 80))));
    auto *back = makeButton(tr("Close"), theme::ButtonKind::Quiet);
    connect(back, &QPushButton::clicked, this, &VersionView::closed);
    head->addHeaderWidget(back);
    head->body()->addWidget(Label::wrapping(tr("Frozen on %1 by %2. It cannot be changed.")
                                                .arg(format::dateTime(version.at.toLocalTime()), isolated(author)),
                                            FontRole::Body, ColorRole::TextMuted));
    if (!version.note.isEmpty())
        head->body()->addWidget(Label::wrapping(visible(version.note, 500)));
    const QString sentence = version.definition[QStringLiteral("sentence")].toString();
    if (!sentence.isEmpty())
        head->body()->addWidget(Label::wrapping(visible(sentence, 1000), FontRole::Subtitle));
    const QString hash = QString::fromLatin1(version.sha256);
    auto *whole = Label::wrapping(version.isWhole ? tr("It is what was saved: SHA-256 %1").arg(hash)
                                                  : tr("It is not what was saved: it does not fit its SHA-256 %1. A "
                                                       "disk fault or another program changed it; look for it in a "
                                                       "backup or a copy of the project.")
                                                        .arg(hash),
                                  FontRole::Small, version.isWhole ? ColorRole::TextMuted : ColorRole::Negative);
    whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->body()->addWidget(whole);
    auto *restore = makeButton(tr("Restore as the working definition"), theme::ButtonKind::Quiet);
    restore->setToolTip(tr("What it says becomes the definition you work on. Versions stay as they are; Undo takes it "
                           "back."));
    restore->setEnabled(canRestore);
    connect(restore, &QPushButton::clicked, this, [this, number = version.number] { emit restoreWanted(number); });
    head->body()->addWidget(restore, 0, Qt::AlignLeading);
    m_column->addWidget(head);
}

void VersionView::addText(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *card = new Card;
    card->setPadding(Space::Normal);
    card->body()->addWidget(Label::wrapping(name, FontRole::Small, ColorRole::TextMuted));
    card->body()->addWidget(Label::wrapping(visible(text, 4000)));
    m_column->addWidget(card);
}

void VersionView::showVersion(const profile::Version &version, const QString &author, bool canRestore)
{
    clearLayout(m_column);
    const profile::Icp icp = profile::Icp::fromJson(version.definition);
    addHead(version, author, canRestore);
    for (const auto &criterion : icp.criteria) {
        auto *card = new Card;
        card->setPadding(Space::Normal);
        card->body()->addWidget(Label::wrapping(visible(criterion.label, 80), FontRole::Small, ColorRole::TextMuted));
        const QString value = criterion.condition.isEmpty() ? criterion.best : criterion.condition.valueText();
        if (!value.isEmpty())
            card->body()->addWidget(Label::wrapping(visible(value, 300), FontRole::BodyStrong));
        const QString kind = profile::criterionKindName(criterion.kind);
        card->body()->addWidget(
            Label::wrapping(criterion.kind == profile::CriterionKind::Disqualifier
                                ? kind
                                : tr("%1 · %n point(s)", "kind of criterion", criterion.points).arg(kind)));
        card->body()->addWidget(Label::wrapping(criterion.evidence.text(), FontRole::Small, ColorRole::TextMuted));
        m_column->addWidget(card);
    }
    for (const auto &[key, name] : profile::narrativeFields())
        addText(name, icp.narrative.value(key));
    const QJsonArray personas = version.definition[QStringLiteral("personas")].toArray();
    for (const QJsonValue &json : personas) {
        const profile::Persona persona = profile::Persona::fromJson(json.toObject());
        addText(tr("Persona"),
                persona.title.isEmpty() ? persona.name
                                        : tr("%1, %2", "name of a persona, title").arg(persona.name, persona.title));
    }
    m_column->addStretch(1);
}

} // namespace lodestar::ui
