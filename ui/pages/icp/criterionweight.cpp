#include "ui/pages/icp/criterionweight.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using profile::CriterionKind;
using profile::Purpose;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr CriterionKind kKinds[] = {CriterionKind::MustHave, CriterionKind::NiceToHave, CriterionKind::Disqualifier};

} // namespace

CriterionWeight::CriterionWeight(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_kind = new Segmented(tr("Kind of criterion"));
    for (const CriterionKind kind : kKinds)
        m_kind->addChoice(profile::criterionKindId(kind), profile::criterionKindName(kind));
    m_points = new QSpinBox;
    m_points->setRange(1, 100);
    m_points->setKeyboardTracking(false);
    m_points->setAccessibleName(tr("Points"));
    m_pointsName = new Label(tr("Points"), FontRole::Small, ColorRole::TextMuted);
    m_purpose = new QComboBox;
    m_purpose->setAccessibleName(tr("Why it is asked"));
    m_purpose->addItem(tr("Says who suits us"), static_cast<int>(Purpose::Fit));
    m_purpose->addItem(tr("Legal: whom we may not serve"), static_cast<int>(Purpose::Legal));
    m_purpose->addItem(tr("A sign that they are looking now"), static_cast<int>(Purpose::Intent));
    auto *lines = new FlowLayout;
    lines->addWidget(m_kind);
    auto *points = new QWidget;
    auto *pointsRow = new QHBoxLayout(points);
    pointsRow->setContentsMargins(0, 0, 0, 0);
    pointsRow->setSpacing(look.space(Space::Tiny));
    pointsRow->addWidget(m_pointsName);
    pointsRow->addWidget(m_points);
    lines->addWidget(points);
    lines->addWidget(m_purpose);
    column->addLayout(lines);
    column->addLayout(makeOffer());
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        for (const CriterionKind kind : kKinds)
            if (profile::criterionKindId(kind) == id)
                emit kindChosen(kind);
    });
    connect(m_points, &QSpinBox::valueChanged, this, &CriterionWeight::pointsChosen);
    connect(m_purpose, &QComboBox::activated, this,
            [this] { emit purposeChosen(static_cast<Purpose>(m_purpose->currentData().toInt())); });
    refresh();
}

QLayout *CriterionWeight::makeOffer()
{
    auto *column = new QVBoxLayout;
    m_offerText = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_takeOver = makeButton(tr("Take these points"), theme::ButtonKind::Link);
    m_how = makeButton(tr("How?"), theme::ButtonKind::Link);
    m_how->setCheckable(true);
    m_how->setAccessibleName(tr("How the points are computed"));
    m_formula = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(m_offerText, 1);
    row->addWidget(m_takeOver);
    row->addWidget(m_how);
    column->addLayout(row);
    column->addWidget(m_formula);
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        if (m_offer && m_offer->isOffered())
            m_points->setValue(m_offer->points);
    });
    connect(m_how, &QPushButton::toggled, this, &CriterionWeight::refresh);
    return column;
}

void CriterionWeight::setCriterion(const profile::Criterion &criterion)
{
    m_kindNow = criterion.kind;
    m_hasCondition = !criterion.condition.isEmpty();
    m_kind->setCurrent(profile::criterionKindId(criterion.kind));
    showStored(*m_points, criterion.points);
    m_purpose->setCurrentIndex(m_purpose->findData(static_cast<int>(criterion.purpose)));
    refresh();
}

void CriterionWeight::setOffer(const std::optional<profile::OfferedPoints> &offer)
{
    m_offer = offer;
    refresh();
}

void CriterionWeight::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    refresh();
}

void CriterionWeight::refresh()
{
    const bool counts = m_kindNow != CriterionKind::Disqualifier;
    m_points->setVisible(counts);
    m_pointsName->setVisible(counts);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_points, m_purpose})
        field->setEnabled(m_canEdit);
    const bool offers = counts && m_hasCondition && m_offer;
    m_offerText->setText(offers ? profile::offerText(*m_offer) : QString());
    m_offerText->setVisible(offers);
    m_takeOver->setVisible(offers && m_canEdit && m_offer->isOffered() && m_offer->points != m_points->value());
    const QString formula = offers ? profile::offerFormula(*m_offer) : QString();
    m_how->setVisible(!formula.isEmpty());
    m_formula->setText(formula);
    m_formula->setVisible(!formula.isEmpty() && m_how->isChecked());
}

} // namespace lodestar::ui
