#include "ui/pages/workshop/questionheading.h"

#include "core/base/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {
constexpr int kNarrow = 560; ///< pixels at 100 %: a headline would be four lines there
} // namespace

QuestionHeading::QuestionHeading(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Tiny));
    m_kicker = new Label({}, FontRole::Small, ColorRole::TextMuted);
    m_text = Label::wrapping({}, FontRole::Headline);
    m_line = new ElidedLabel({}, FontRole::Body, ColorRole::TextMuted);
    m_why = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    m_followUps = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    m_fold = makeButton(tr("Ask further"), theme::ButtonKind::Link);
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::toggled, this, &QuestionHeading::unfold);
    column->addWidget(m_kicker);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Small));
    row->addWidget(m_line, 1);
    row->addWidget(m_fold);
    column->addLayout(row);
    column->addWidget(m_why);
    column->addWidget(m_followUps);
    unfold(false);
}

void QuestionHeading::showQuestion(const workshop::Question &question)
{
    const QString group = workshop::questionGroupName(question.group);
    m_kicker->setText(question.number > 0
                          ? tr("Question %1 of 25 · asked of: %2").arg(format::count(question.number), group)
                          : group);
    m_text->setText(question.text);
    m_line->setText(question.why);
    m_why->setText(question.why);
    QStringList lines;
    for (const QString &followUp : question.followUps)
        lines << tr("– %1", "a follow-up question in a list").arg(followUp);
    m_followUps->setText(lines.join(u'\n'));
    unfold(m_fold->isChecked());
}

QString QuestionHeading::kicker() const
{
    return m_kicker->text();
}

void QuestionHeading::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < theme::current().pixels(kNarrow);
    m_text->setFontRole(narrow ? FontRole::Subtitle : FontRole::Headline);
}

void QuestionHeading::unfold(bool open)
{
    const bool more = !m_followUps->text().isEmpty() || !m_why->text().isEmpty();
    m_line->setVisible(!open);
    m_why->setVisible(open && !m_why->text().isEmpty());
    m_followUps->setVisible(open && !m_followUps->text().isEmpty());
    m_fold->setVisible(more);
    m_fold->setText(open ? tr("Fold away") : tr("Ask further"));
}

} // namespace lodestar::ui
