#include "ui/pages/best/criterionrow.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

CriterionRow::CriterionRow(const metrics::BestCriterion &criterion, const QString &columnName, QWidget *parent)
    : QWidget(parent), m_criterion(criterion)
{
    const theme::Look &look = theme::current();
    const QString name = criterion.name();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Tiny));

    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_slider->setAccessibleName(tr("Weight of %1").arg(name));
    m_number = new QSpinBox;
    m_number->setRange(0, 100);
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(tr("Weight of %1").arg(name));
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Take %1 out of the criteria").arg(name));
    auto *title = new ElidedLabel(name, FontRole::BodyStrong);
    auto *head = new QHBoxLayout;
    head->setSpacing(look.space(Space::Small));
    head->addWidget(title, 3);
    head->addWidget(m_slider, 4);
    head->addWidget(m_number);
    head->addWidget(remove);
    column->addLayout(head);

    m_lower = new QCheckBox(tr("Lower is better"));
    m_blank = new QCheckBox(tr("Blank means none"));
    m_blank->setToolTip(tr("A customer without a value counts as 0; otherwise as not known"));
    auto *options = new QHBoxLayout;
    options->setSpacing(look.space(Space::Normal));
    const bool otherName = !columnName.isEmpty() && folded(columnName) != folded(name);
    options->addWidget(
        new ElidedLabel(otherName ? visible(columnName, 60) : QString(), FontRole::Small, ColorRole::TextMuted), 1);
    for (QCheckBox *option : {m_lower, m_blank}) {
        option->setFont(look.font(FontRole::Small));
        options->addWidget(option);
    }
    column->addLayout(options);
    setCriterion(criterion);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_criterion.weight = value;
        const QSignalBlocker blocker(m_number);
        m_number->setValue(value);
        emit moved();
        if (!m_slider->isSliderDown())
            emit changed();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &CriterionRow::changed);
    connect(m_number, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_lower, &QCheckBox::toggled, this, [this](bool lower) {
        m_criterion.lowerIsBetter = lower;
        emit changed();
    });
    connect(m_blank, &QCheckBox::toggled, this, [this](bool none) {
        m_criterion.blankMeansNone = none;
        emit changed();
    });
    connect(remove, &QPushButton::clicked, this, &CriterionRow::removed);
}

void CriterionRow::setCriterion(const metrics::BestCriterion &criterion)
{
    const bool dragging = m_slider->isSliderDown();
    const double dragged = m_criterion.weight;
    m_criterion = criterion;
    const QSignalBlocker slider(m_slider), lower(m_lower), blank(m_blank);
    if (dragging) {
        m_criterion.weight = dragged; // kept when the slider is let go
    } else {
        m_slider->setValue(qRound(criterion.weight));
        showStored(*m_number, qRound(criterion.weight));
    }
    m_lower->setChecked(criterion.lowerIsBetter);
    m_blank->setChecked(criterion.blankMeansNone);
}

} // namespace lodestar::ui
