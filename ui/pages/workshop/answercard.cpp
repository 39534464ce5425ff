#include "ui/pages/workshop/answercard.h"

#include "core/base/text.h"
#include "ui/pages/workshop/participantspanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

AnswerCard::AnswerCard(const workshop::Answer &answer, const QString &speaker, const QString &team, bool canEdit,
                       QWidget *parent)
    : Card(parent), m_answer(answer)
{
    setPadding(Space::Medium);
    if (!team.isEmpty())
        setEdge(teamColor(team));
    m_text = Label::wrapping(visible(answer.text, 4000));
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    const QString who =
        team.isEmpty() ? speaker : tr("%1 · %2", "speaker, team").arg(speaker, workshop::teamName(team));
    row->addWidget(new ElidedLabel(who, FontRole::Small, ColorRole::TextMuted), 1);
    if (canEdit) {
        auto *edit = makeIconButton(QStringLiteral("edit"), tr("Change this answer"));
        connect(edit, &QPushButton::clicked, this, &AnswerCard::beginEdit);
        auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove this answer"));
        connect(remove, &QPushButton::clicked, this, &AnswerCard::removed);
        row->addWidget(edit);
        row->addWidget(remove);
    }
    body()->addLayout(row);
}

void AnswerCard::beginEdit()
{
    if (qobject_cast<TextEdit *>(m_text))
        return;
    auto *edit = new TextEdit(tr("Answer"), 2);
    edit->setText(m_answer.text);
    connect(edit, &TextEdit::committed, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            emit edited(text.trimmed());
    });
    delete body()->replaceWidget(m_text, edit);
    m_text->deleteLater();
    m_text = edit;
    edit->setFocus();
}

} // namespace lodestar::ui
