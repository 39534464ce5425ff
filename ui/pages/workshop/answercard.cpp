#include "ui/pages/workshop/answercard.h"

#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/teamsign.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

AnswerCard::AnswerCard(const workshop::Answer &answer, bool canEdit, QWidget *parent) : Card(parent), m_answer(answer)
{
    setPadding(Space::Medium);
    m_text = Label::wrapping({});
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_who = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted);
    row->addWidget(m_who, 1);
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

void AnswerCard::setAnswer(const workshop::Answer &answer, const QString &speaker, const QString &team)
{
    m_answer = answer;
    setEdge(team.isEmpty() ? std::nullopt : std::optional(teamColor(team)));
    m_who->setText(team.isEmpty() ? speaker : tr("%1 · %2", "speaker, team").arg(speaker, workshop::teamName(team)));
    if (auto *edit = qobject_cast<TextEdit *>(m_text); edit && edit->hasFocus())
        edit->setText(answer.text);
    else if (auto *label = qobject_cast<Label *>(m_text))
        label->setText(visible(answer.text, 4000));
    else
        showText(Label::wrapping(visible(answer.text, 4000)));
}

void AnswerCard::showText(QWidget *text)
{
    delete body()->replaceWidget(m_text, text);
    m_text->hide();
    m_text->deleteLater();
    m_text = text;
}

void AnswerCard::beginEdit()
{
    if (qobject_cast<TextEdit *>(m_text))
        return;
    auto *edit = new TextEdit(tr("Answer"), 2);
    edit->setText(m_answer.text);
    connect(edit, &TextEdit::committed, this, [this](const QString &text) {
        workshop::Answer changed = m_answer;
        changed.text = text.trimmed();
        if (!changed.text.isEmpty())
            emit edited(changed);
    });
    showText(edit);
    edit->setFocus();
}

} // namespace lodestar::ui
