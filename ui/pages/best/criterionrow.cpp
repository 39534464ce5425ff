#include "ui/pages/best/criterionrow.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

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
    const QString name = criterion.metric.name();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Tiny));

    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(name, FontRole::BodyStrong), 1);
    if (!columnName.isEmpty() && folded(columnName) != folded(name))
        head->addWidget(new ElidedLabel(visible(columnName, 60), FontRole::Small, ColorRole::TextMuted), 1);
    m_number = new QSpinBox;
    m_number->setRange(0, 100);
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(tr("Weight of %1").arg(name));
    head->addWidget(m_number);
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Take %1 out of the criteria").arg(name));
    head->addWidget(remove);
    column->addLayout(head);

    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_slider->setAccessibleName(tr("Weight of %1").arg(name));
    column->addWidget(m_slider);

    m_lower = new QCheckBox(tr("Lower is better"));
    m_blank = new QCheckBox(tr("Blank means none"));
    m_blank->setToolTip(tr("A customer without a value counts as 0; otherwise as not known"));
    auto *options = new QHBoxLayout;
    options->setSpacing(look.space(Space::Normal));
    options->addWidget(m_lower);
    options->addWidget(m_blank);
    options->addStretch(1);
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
    m_criterion = criterion;
    const QSignalBlocker slider(m_slider), number(m_number), lower(m_lower), blank(m_blank);
    if (!m_slider->isSliderDown())
        m_slider->setValue(qRound(criterion.weight));
    if (!m_number->hasFocus())
        m_number->setValue(qRound(criterion.weight));
    m_lower->setChecked(criterion.lowerIsBetter);
    m_blank->setChecked(criterion.blankMeansNone);
}

} // namespace lodestar::ui
