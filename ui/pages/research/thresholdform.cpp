#include "ui/pages/research/thresholdform.h"

#include "core/base/format.h"
#include "core/workshop/hypothesisresult.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::KillVerdict;

namespace {

constexpr int kMostAsked = 9999;

HintBox::Tone toneOf(const workshop::KillCheck &check)
{
    if (check.isLate || check.verdict == KillVerdict::NoThreshold || check.verdict == KillVerdict::AboveSoFar)
        return HintBox::Tone::Caution;
    return check.verdict == KillVerdict::BelowSoFar || check.verdict == KillVerdict::GivenUp ? HintBox::Tone::Negative
                                                                                             : HintBox::Tone::News;
}

} // namespace

ThresholdForm::ThresholdForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_below = new QSpinBox;
    m_below->setAccessibleName(tr("Give it up when fewer than this share say so"));
    m_below->setRange(0, 100);
    m_below->setSuffix(tr(" %", "per cent, after a number"));
    m_below->setSpecialValueText(tr("not agreed"));
    m_below->setKeyboardTracking(false);
    m_asked = makeCount(tr("How many were asked"));
    m_hits = makeCount(tr("How many of them said so"));
    m_setAt = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_verdict = new HintBox;

    auto *threshold = new QWidget;
    auto *first = new FlowLayout(threshold);
    first->addWidget(new Label(tr("Give it up when fewer say so than")));
    first->addWidget(m_below);
    auto *answers = new QWidget;
    auto *second = new FlowLayout(answers);
    second->addWidget(new Label(tr("Asked", "number of people")));
    second->addWidget(m_asked);
    second->addWidget(new Label(tr("said so", "number of people")));
    second->addWidget(m_hits);
    for (QWidget *each : std::initializer_list<QWidget *>{threshold, m_setAt, answers, m_verdict})
        column->addWidget(each);

    connect(m_below, &QSpinBox::valueChanged, this,
            [this](int percent) { emit thresholdChanged(percent == 0 ? -1 : percent / 100.0); });
    connect(m_hits, &QSpinBox::valueChanged, this, &ThresholdForm::tellAnswers);
    connect(m_asked, &QSpinBox::valueChanged, this, &ThresholdForm::tellAnswers);
}

QSpinBox *ThresholdForm::makeCount(const QString &name)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(0, kMostAsked);
    box->setKeyboardTracking(false);
    return box;
}

void ThresholdForm::tellAnswers()
{
    // Nobody says so who was not asked: a larger number of those raises the other.
    const bool hitsLead = sender() == m_hits;
    const int hits = hitsLead ? m_hits->value() : std::min(m_hits->value(), m_asked->value());
    emit answersChanged(hits, std::max(m_asked->value(), hits));
}

void ThresholdForm::show(const workshop::Hypothesis &hypothesis)
{
    showStored(*m_below, hypothesis.killBelow < 0 ? 0 : qRound(hypothesis.killBelow * 100));
    showStored(*m_asked, hypothesis.asked);
    showStored(*m_hits, hypothesis.hits);
    m_setAt->setText(hypothesis.killBelow < 0
                         ? tr("Agree on it before the first interview: afterwards any result looks good enough.")
                         : tr("Agreed on %1.").arg(format::dateTime(hypothesis.killSetAt)));
    m_verdict->setTone(toneOf(workshop::killCheck(hypothesis)));
    m_verdict->setText(workshop::killText(hypothesis));
}

} // namespace lodestar::ui
