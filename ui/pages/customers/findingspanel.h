#pragma once

#include "ui/pages/customers/qualitypanel.h"

class QVBoxLayout;

namespace lodestar::ui {

/// What to look at: each with the customers behind it.
class FindingsPanel : public QualitySection
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    QString title(const quality::Report &report) const override;
    void show(const Report &report, bool canEdit) override;

private:
    QWidget *makeCard(const Report &report, const quality::Finding &finding);
    void showCustomers(const Report &report, const quality::Finding &finding, QWidget *place);

    QVBoxLayout *m_list = nullptr;
};

} // namespace lodestar::ui
