#include "ui/pages/best/clvtermsform.h"

#include "core/base/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStandardItemModel>

namespace lodestar::ui {

using clv::ClvTerms;
using clv::Convention;
using clv::Model;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr Model kModels[] = {Model::Historic, Model::Simple, Model::Sbg, Model::BgNbd};
constexpr double kNotGiven = -1; ///< a field below its range says "not given"

QString explanation(Model model)
{
    switch (model) {
    case Model::Historic:
        return ClvTermsForm::tr("What each customer has earned you so far. Nothing is forecast.");
    case Model::Simple:
        return ClvTermsForm::tr("A formula over what a customer earns you in a year and how long it stays.");
    case Model::Sbg:
        return ClvTermsForm::tr("For contracts that are renewed: who is likely to stay, learned from who left.");
    case Model::BgNbd:
        return ClvTermsForm::tr(
            "For customers who come back without a contract: how often they will buy, and how much.");
    }
    return {};
}

QDoubleSpinBox *percentField(const QString &name, const QString &none)
{
    auto *field = new QDoubleSpinBox;
    field->setDecimals(1);
    field->setRange(kNotGiven, 100);
    field->setSuffix(ClvTermsForm::tr(" %", "per cent sign after a number in a field"));
    field->setSpecialValueText(none);
    field->setKeyboardTracking(false);
    field->setAccessibleName(name);
    return field;
}

std::optional<double> shareOf(const QDoubleSpinBox &field)
{
    return field.value() < 0 ? std::nullopt : std::optional(field.value() / 100);
}

double percentOf(const std::optional<double> &share)
{
    return share ? *share * 100 : kNotGiven;
}

} // namespace

ClvTermsForm::ClvTermsForm(QWidget *parent) : Card(tr("How lifetime value is computed"), parent)
{
    makeModels();
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_form);
    makeFormula();
    makeMoney();
    makeTimes();
    showRows();
}

void ClvTermsForm::makeModels()
{
    m_model = new QComboBox;
    m_model->setAccessibleName(tr("Model of lifetime value"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Model model : kModels)
        m_model->addItem(clv::modelName(model), static_cast<int>(model));
    m_what = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_refused = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_refused->hide();
    body()->addWidget(m_model);
    body()->addWidget(m_what);
    body()->addWidget(m_refused);
    connect(m_model, &QComboBox::activated, this, &ClvTermsForm::keep);
}

void ClvTermsForm::makeFormula()
{
    m_convention = new QComboBox;
    m_convention->setAccessibleName(tr("Formula"));
    m_convention->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < clv::kConventions; ++i)
        m_convention->addItem(clv::conventionText(static_cast<Convention>(i)), i);
    m_form->addRow(new Label(tr("Formula")), m_convention);
    m_retention = percentField(tr("Customers who stay for another year"), tr("from the data"));
    m_form->addRow(new Label(tr("Stay another year")), m_retention);
    m_lifetime = new QDoubleSpinBox;
    m_lifetime->setDecimals(1);
    m_lifetime->setRange(0, 1000);
    m_lifetime->setSpecialValueText(tr("from the data"));
    m_lifetime->setKeyboardTracking(false);
    m_lifetime->setAccessibleName(tr("Years as a customer"));
    m_form->addRow(new Label(tr("Years as a customer")), m_lifetime);
    connect(m_convention, &QComboBox::activated, this, &ClvTermsForm::keep);
    connect(m_retention, &QDoubleSpinBox::valueChanged, this, &ClvTermsForm::keep);
    connect(m_lifetime, &QDoubleSpinBox::valueChanged, this, &ClvTermsForm::keep);
}

void ClvTermsForm::makeMoney()
{
    m_margin = percentField(tr("Margin"), tr("from the data"));
    m_margin->setToolTip(tr("What is left of the revenue after what it cost to make and to serve. Used where no column "
                            "says it; without either, the whole revenue counts."));
    m_form->addRow(new Label(tr("Margin")), m_margin);
    m_discount = percentField(tr("Discount a year"), tr("the usual one"));
    m_discount->setToolTip(tr("What money of next year is worth less today. Unless set: none for historic margin, 10 % "
                              "for the others."));
    m_form->addRow(new Label(tr("Discount a year")), m_discount);
    m_cost = new QDoubleSpinBox;
    m_cost->setDecimals(2);
    m_cost->setRange(0, 1e12);
    m_cost->setSpecialValueText(tr("not taken off"));
    m_cost->setKeyboardTracking(false);
    m_cost->setAccessibleName(tr("Cost of winning a customer"));
    m_form->addRow(new Label(tr("Cost of winning one")), m_cost);
    for (const QDoubleSpinBox *field : {m_margin, m_discount, m_cost})
        connect(field, &QDoubleSpinBox::valueChanged, this, &ClvTermsForm::keep);
}

void ClvTermsForm::makeTimes()
{
    m_months = new QSpinBox;
    m_months->setRange(1, 600);
    m_months->setKeyboardTracking(false);
    m_months->setAccessibleName(tr("Months to look ahead"));
    m_form->addRow(new Label(tr("Months ahead")), m_months);
    m_lastDay = new QCheckBox(tr("last day in the data"));
    m_asOf = new QDateEdit;
    m_asOf->setCalendarPopup(true);
    m_asOf->setKeyboardTracking(false);
    m_asOf->setAccessibleName(tr("Day of analysis"));
    m_day = new QWidget;
    auto *row = new QVBoxLayout(m_day);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lastDay);
    row->addWidget(m_asOf);
    m_form->addRow(new Label(tr("As of")), m_day);
    m_prior = new QComboBox;
    m_prior->setAccessibleName(tr("What holds the fit when customers are few"));
    m_prior->addItem(tr("a weak prior (the usual one)"), static_cast<int>(clv::Prior::Weak));
    m_prior->addItem(tr("nothing: plain likelihood"), static_cast<int>(clv::Prior::None));
    m_form->addRow(new Label(tr("Held by")), m_prior);
    connect(m_months, &QSpinBox::valueChanged, this, &ClvTermsForm::keep);
    connect(m_lastDay, &QCheckBox::toggled, this, &ClvTermsForm::keep);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ClvTermsForm::keep);
    connect(m_prior, &QComboBox::activated, this, &ClvTermsForm::keep);
}

void ClvTermsForm::show(const ClvTerms &terms)
{
    const QScopedValueRollback showing(m_showing, true);
    m_terms = terms;
    m_model->setCurrentIndex(m_model->findData(static_cast<int>(terms.model)));
    m_convention->setCurrentIndex(m_convention->findData(static_cast<int>(terms.convention)));
    m_prior->setCurrentIndex(m_prior->findData(static_cast<int>(terms.prior)));
    showStored(*m_margin, percentOf(terms.margin));
    showStored(*m_discount, percentOf(terms.discount));
    showStored(*m_retention, percentOf(terms.retention));
    showStored(*m_lifetime, terms.lifetimeYears.value_or(0));
    showStored(*m_cost, terms.acquisitionCost);
    showStored(*m_months, terms.months);
    m_lastDay->setChecked(!terms.asOf.isValid());
    if (terms.asOf.isValid())
        m_asOf->setDate(terms.asOf);
    showRows();
    showModels();
}

void ClvTermsForm::showLastDay(const QDate &day)
{
    const QScopedValueRollback showing(m_showing, true);
    if (!m_terms.asOf.isValid() && day.isValid())
        m_asOf->setDate(day);
}

void ClvTermsForm::showRows()
{
    const Model model = m_terms.model;
    const bool simple = model == Model::Simple;
    const bool forecast = model == Model::Sbg || model == Model::BgNbd;
    m_form->setRowVisible(m_convention, simple);
    m_form->setRowVisible(m_retention, simple && !clv::needsLifetime(m_terms.convention));
    m_form->setRowVisible(m_lifetime, simple && clv::needsLifetime(m_terms.convention));
    m_form->setRowVisible(m_months, forecast);
    m_form->setRowVisible(m_prior, model == Model::BgNbd);
    m_asOf->setEnabled(m_terms.asOf.isValid());
    m_convention->setToolTip(m_convention->currentText());
    m_what->setText(simple ? clv::conventionText(m_terms.convention) : explanation(model));
}

void ClvTermsForm::showRefusals(const QMap<Model, QString> &refusals)
{
    m_refusals = refusals;
    showModels();
}

void ClvTermsForm::showModels()
{
    QStringList refused;
    for (int i = 0; i < m_model->count(); ++i) {
        const auto model = static_cast<Model>(m_model->itemData(i).toInt());
        const QString why = m_refusals.value(model);
        const QString name = clv::modelName(model);
        m_model->setItemText(i, why.isEmpty() ? name : tr("%1 (not with these data)", "a model").arg(name));
        m_model->setItemData(i, why, Qt::ToolTipRole);
        if (!why.isEmpty() && model != m_terms.model)
            refused << tr("Not offered: %1. %2", "a model and why").arg(name, why);
    }
    m_refused->setText(refused.join(u'\n'));
    m_refused->setVisible(!refused.isEmpty());
}

ClvTerms ClvTermsForm::given() const
{
    ClvTerms terms = m_terms; // with what this form does not ask
    terms.model = static_cast<Model>(m_model->currentData().toInt());
    terms.convention = static_cast<Convention>(m_convention->currentData().toInt());
    terms.prior = static_cast<clv::Prior>(m_prior->currentData().toInt());
    terms.margin = shareOf(*m_margin);
    terms.discount = shareOf(*m_discount);
    terms.retention = shareOf(*m_retention);
    terms.lifetimeYears = m_lifetime->value() > 0 ? std::optional(m_lifetime->value()) : std::nullopt;
    terms.acquisitionCost = m_cost->value();
    terms.months = m_months->value();
    terms.asOf = m_lastDay->isChecked() ? QDate() : m_asOf->date();
    return terms;
}

void ClvTermsForm::keep()
{
    if (m_showing)
        return;
    const ClvTerms terms = given();
    if (terms == m_terms)
        return;
    m_terms = terms;
    showRows();
    emit changed(terms);
}

} // namespace lodestar::ui
