#pragma once

#include "core/metrics/best.h"
#include "ui/base/pending.h"
#include "ui/widgets/card.h"

#include <QMap>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace lodestar::ui {

class Label;
class Session;

/// What one unit of each currency is worth, where the amounts of the customers, or of the tables that are added up for
/// them, are in several: asked for only then.
class CurrencyPanel : public Card
{
    Q_OBJECT
public:
    explicit CurrencyPanel(Session &session, QWidget *parent = nullptr);
    ~CurrencyPanel() override;
    void show(const table::Table &table, const metrics::BestRule &rule, bool canEdit);

private:
    void fill();
    void tellMissing();
    void keep();
    void addUpAnew(const table::CurrencyRates &rates);

    Session &m_session;
    QStringList m_codes; ///< commonest first
    table::CurrencyRates m_stored; ///< of the project
    table::CurrencyRates m_rates; ///< the same with the base that is chosen
    QComboBox *m_base = nullptr;
    QFormLayout *m_form = nullptr;
    QMap<QString, QDoubleSpinBox *> m_fields;
    Label *m_missing = nullptr;
    bool m_areAddedUp = false; ///< amounts of related tables are among them
    Pending<Result<>> m_saving;
};

} // namespace lodestar::ui
