#include "ui/pages/best/currencypanel.h"

#include "core/base/text.h"
#include "core/metrics/mixedcurrencies.h"
#include "core/project/project.h"
#include "core/relate/relatedrates.h"
#include "core/relate/relatestore.h"
#include "core/table/currencyratestore.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;

namespace {

constexpr int kDecimals = 6;
constexpr double kHighest = 1e9;

} // namespace

CurrencyPanel::CurrencyPanel(Session &session, QWidget *parent) : Card(tr("Currencies"), parent), m_session(session)
{
    body()->addWidget(Label::wrapping(tr("The amounts are in several currencies. They are compared only at the rates "
                                         "that you give here; none is looked up."),
                                      FontRole::Small, ColorRole::TextMuted));
    m_base = new QComboBox;
    m_base->setAccessibleName(tr("Currency to compare in"));
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(new Label(tr("Compare in")), m_base);
    body()->addLayout(m_form);
    m_missing = Label::wrapping({}, FontRole::Small, ColorRole::Caution);
    body()->addWidget(m_missing);
    hide();
    connect(m_base, &QComboBox::activated, this, [this] {
        m_rates = {m_base->currentText(), {}}; // rates of another base mean something else
        fill();
        if (m_session.project() && !table::CurrencyRateStore(*m_session.project()).load().isEmpty())
            keep();
    });
}

CurrencyPanel::~CurrencyPanel()
{
    if (!m_saving.isRunning())
        return;
    m_saving.cancel();
    m_saving.waitForFinished();
    m_session.setBusy(false);
}

void CurrencyPanel::show(const table::Table &table, const metrics::BestRule &rule, bool canEdit)
{
    QStringList codes = metrics::mixedCurrencies(table, rule);
    const QStringList addedUp = m_session.hasProject()
        ? relate::RelateStore(*m_session.project()).currencies().value_or(QStringList())
        : QStringList();
    m_areAddedUp = !addedUp.isEmpty();
    codes += addedUp;
    codes.removeDuplicates();
    setVisible(codes.size() > 1);
    setEnabled(canEdit);
    if (codes.size() < 2 || (codes == m_codes && rule.rates == m_stored))
        return;
    m_codes = codes;
    m_rates = m_stored = rule.rates;
    if (!m_codes.contains(m_rates.base)) {
        // No base is named: it is the one without a rate, or else the commonest.
        m_rates.base.clear();
        for (const QString &code : std::as_const(m_codes)) {
            if (m_rates.base.isEmpty() && !m_rates.rates.contains(code))
                m_rates.base = code;
        }
        if (m_rates.base.isEmpty())
            m_rates.base = m_codes.first();
    }
    m_base->clear();
    m_base->addItems(m_codes);
    fill();
}

void CurrencyPanel::fill()
{
    m_base->setCurrentIndex(m_base->findText(m_rates.base));
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    m_fields.clear();
    for (const QString &code : std::as_const(m_codes)) {
        if (code == m_rates.base)
            continue;
        auto *field = new QDoubleSpinBox;
        field->setDecimals(kDecimals);
        field->setRange(0, kHighest);
        field->setSpecialValueText(tr("no rate yet"));
        field->setKeyboardTracking(false);
        field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        field->setSuffix(u' ' + m_rates.base);
        field->setAccessibleName(tr("What 1 %1 is worth in %2").arg(code, m_rates.base));
        showStored(*field, m_rates.rates.value(code, 0));
        connect(field, &QDoubleSpinBox::valueChanged, this, &CurrencyPanel::keep);
        m_fields.insert(code, field);
        m_form->addRow(new Label(tr("1 %1 =", "a currency").arg(code)), field);
    }
    tellMissing();
}

void CurrencyPanel::tellMissing()
{
    QStringList missing;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if ((*field)->value() == 0)
            missing << field.key();
    }
    m_missing->setText(
        missing.isEmpty() ? QString()
            : m_areAddedUp
            ? tr("Without a rate for %1 the sums of orders and deals leave such amounts out.").arg(joined(missing))
            : tr("Without a rate for %1 these criteria do not count.").arg(joined(missing)));
    m_missing->setVisible(!missing.isEmpty());
}

void CurrencyPanel::keep()
{
    table::CurrencyRates rates{m_base->currentText(), {}};
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if ((*field)->value() > 0)
            rates.rates.insert(field.key(), (*field)->value());
    }
    m_rates = rates;
    if (rates.isEmpty())
        rates = {};
    m_stored = rates; // what comes back must not take the field away that is being left
    tellMissing();
    if (m_areAddedUp)
        return addUpAnew(rates);
    m_session.settle(table::CurrencyRateStore(*m_session.project()).save(rates));
}

void CurrencyPanel::addUpAnew(const table::CurrencyRates &rates)
{
    if (m_session.isBusy())
        return;
    m_session.setBusy(true);
    m_saving = runTask([path = m_session.project()->path(), rates](const TaskControl &control) -> Result<> {
        const auto own = project::Project::openForTask(path, project::Project::Access::ReadWrite);
        if (!own)
            return own.error();
        return relate::saveRates(**own, rates, control);
    });
    m_saving.then(this, [this](const Result<> &saved) {
        m_session.setBusy(false);
        m_session.project()->refresh();
        m_session.settle(saved);
    });
}

} // namespace lodestar::ui
