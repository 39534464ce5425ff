#include "ui/pages/icp/versionview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

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

void VersionView::showVersion(const profile::Version &version)
{
    clearLayout(m_column);
    const profile::Icp icp = profile::Icp::fromJson(version.definition);
    auto *head =
        new Card(tr("Version %1 of %2").arg(format::count(version.number), isolated(visible(version.name, 80))));
    auto *back = makeButton(tr("Back to the working definition"), theme::ButtonKind::Quiet);
    connect(back, &QPushButton::clicked, this, &VersionView::closed);
    head->addHeaderWidget(back);
    head->body()->addWidget(
        Label::wrapping(tr("Frozen on %1 by %2. It cannot be changed.")
                            .arg(format::dateTime(version.at.toLocalTime()), isolated(visible(version.author, 60))),
                        FontRole::Body, ColorRole::TextMuted));
    if (!version.note.isEmpty())
        head->body()->addWidget(Label::wrapping(visible(version.note, 500)));
    if (!icp.sentence.isEmpty())
        head->body()->addWidget(Label::wrapping(visible(icp.sentence, 1000), FontRole::Subtitle));
    auto *hash = Label::wrapping(tr("SHA-256: %1").arg(QString::fromLatin1(version.sha256)), FontRole::Small,
                                 ColorRole::TextMuted);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->body()->addWidget(hash);
    m_column->addWidget(head);
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
    for (const auto &[key, name] : profile::narrativeFields()) {
        const QString text = icp.narrative.value(key);
        if (text.isEmpty())
            continue;
        auto *card = new Card;
        card->setPadding(Space::Normal);
        card->body()->addWidget(Label::wrapping(name, FontRole::Small, ColorRole::TextMuted));
        card->body()->addWidget(Label::wrapping(visible(text, 4000)));
        m_column->addWidget(card);
    }
    m_column->addStretch(1);
}

} // namespace lodestar::ui
