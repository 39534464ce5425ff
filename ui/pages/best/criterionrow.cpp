#include "ui/pages/best/criterionrow.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

using metrics::Normalisation;

struct Words {
    const char *name, *meaning;
};

Words wordsOf(Normalisation kind)
{
    switch (kind) {
    case Normalisation::Percentile:
        return {QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow", "by rank"),
                QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow",
                                  "By rank: the share of the other customers one is above (the usual one)")};
    case Normalisation::MidRank:
        return {QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow", "by middle rank"),
                QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow",
                                  "By middle rank: the same, with equal customers in the middle of their places")};
    case Normalisation::WinsorisedMinMax:
        return {QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow", "by size, without extremes"),
                QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow",
                                  "By size, without extremes: twice as much is twice as good; the smallest and the "
                                  "largest twentieth are cut off")};
    case Normalisation::MinMax:
        return {QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow", "by size"),
                QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow",
                                  "By size: from the smallest to the largest; one giant makes all others small")};
    case Normalisation::ZScore:
        return {QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow", "by distance from the mean"),
                QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow",
                                  "By distance from the mean: in standard deviations, without an upper end")};
    case Normalisation::RobustZScore:
        return {QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow", "by distance from the median"),
                QT_TRANSLATE_NOOP("lodestar::ui::CriterionRow",
                                  "By distance from the median: giants hardly move the yardstick; no upper end")};
    }
    return {"", ""};
}

QString shortNameOf(Normalisation kind)
{
    return QCoreApplication::translate("lodestar::ui::CriterionRow", wordsOf(kind).name);
}

QString meaningOf(Normalisation kind)
{
    return QCoreApplication::translate("lodestar::ui::CriterionRow", wordsOf(kind).meaning);
}

} // namespace

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
    m_compared = makeButton({}, theme::ButtonKind::Link);
    m_compared->setFont(look.font(FontRole::Small));
    offerNormalisations();
    auto *head = new QHBoxLayout;
    head->setSpacing(look.space(Space::Tiny));
    head->addWidget(new ElidedLabel(name, FontRole::BodyStrong), 1);
    m_flag = new Label(tr("Yes counts 1, no 0"), FontRole::Small, ColorRole::TextMuted);
    m_flag->hide();
    head->addWidget(m_compared);
    head->addWidget(m_flag);
    head->addWidget(remove);
    column->addLayout(head);
    auto *points = new QHBoxLayout;
    points->setSpacing(look.space(Space::Small));
    points->addWidget(m_slider, 1);
    points->addWidget(m_number);
    column->addLayout(points);
    column->addWidget(makeOptions(columnName));
    setCriterion(criterion);
    listen();
    connect(remove, &QPushButton::clicked, this, &CriterionRow::removed);
}

QWidget *CriterionRow::makeOptions(const QString &columnName)
{
    const theme::Look &look = theme::current();
    m_options = new QWidget;
    auto *row = new FlowLayout(m_options, Space::Medium);
    row->setContentsMargins(0, 0, 0, 0);
    if (!columnName.isEmpty() && folded(columnName) != folded(m_criterion.name())) {
        m_column = new Label(visible(columnName, 30), FontRole::Small, ColorRole::TextMuted);
        row->addWidget(m_column);
    }
    m_lower = new QCheckBox(tr("Lower is better"));
    m_blank = new QCheckBox(tr("Blank means none"));
    m_blank->setToolTip(tr("A customer without a value counts as 0; otherwise as not known"));
    for (QCheckBox *option : {m_lower, m_blank}) {
        option->setFont(look.font(FontRole::Small));
        row->addWidget(option);
    }
    offerMeanings();
    return m_options;
}

/// What the boxes say can be chosen in the menu too: in a low window there is no room for boxes without a tick.
void CriterionRow::offerMeanings()
{
    QMenu *menu = m_compared->menu();
    menu->addSeparator();
    m_lowerChoice = menu->addAction(m_lower->text());
    m_blankChoice = menu->addAction(m_blank->text());
    for (const auto &[choice, box] : {std::pair(m_lowerChoice, m_lower), std::pair(m_blankChoice, m_blank)}) {
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, box, &QCheckBox::setChecked);
    }
}

void CriterionRow::setCompact(bool compact)
{
    m_isCompact = compact;
    showOptions();
}

void CriterionRow::showOptions()
{
    const bool all = !m_isCompact || m_isFlag;
    const bool lower = m_lower->isChecked(), blank = m_blank->isChecked();
    m_lowerChoice->setChecked(lower);
    m_blankChoice->setChecked(blank);
    m_lower->setVisible(all || lower);
    m_blank->setVisible(all || blank);
    if (m_column)
        m_column->setVisible(all);
    m_options->setVisible(all || lower || blank);
}

void CriterionRow::setFlag(bool isFlag)
{
    m_isFlag = isFlag;
    showOptions();
    m_compared->setVisible(!isFlag);
    m_flag->setVisible(isFlag);
}

void CriterionRow::offerNormalisations()
{
    auto *menu = new QMenu(m_compared);
    menu->setAccessibleName(tr("How values of %1 are compared").arg(m_criterion.name()));
    m_kinds = new QActionGroup(menu);
    for (const Normalisation kind : metrics::allNormalisations()) {
        QAction *action = menu->addAction(meaningOf(kind));
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        m_kinds->addAction(action);
    }
    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_criterion.normalisation = static_cast<Normalisation>(action->data().toInt());
        showNormalisation();
        emit changed();
    });
    m_compared->setMenu(menu);
}

void CriterionRow::showNormalisation()
{
    m_compared->setText(tr("Compared %1", "by rank, by size…").arg(shortNameOf(m_criterion.normalisation)));
    m_compared->setAccessibleName(
        tr("How values of %1 are compared: %2").arg(m_criterion.name(), shortNameOf(m_criterion.normalisation)));
    m_compared->setToolTip(meaningOf(m_criterion.normalisation));
    for (QAction *action : m_kinds->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_criterion.normalisation));
}

void CriterionRow::listen()
{
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
        showOptions();
        emit changed();
    });
    connect(m_blank, &QCheckBox::toggled, this, [this](bool none) {
        m_criterion.blankMeansNone = none;
        showOptions();
        emit changed();
    });
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
    showOptions();
    showNormalisation();
}

} // namespace lodestar::ui
