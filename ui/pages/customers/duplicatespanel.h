#pragma once

#include "ui/pages/customers/qualitypanel.h"

class QVBoxLayout;

namespace lodestar::ui {

/// Rows that look like one customer, side by side with what differs marked: merged into one, or kept.
class DuplicatesPanel : public QualitySection
{
    Q_OBJECT
public:
    explicit DuplicatesPanel(QWidget *parent = nullptr);
    QString title(const quality::Report &report) const override;
    void show(const Report &report, bool canEdit) override;

private:
    QWidget *makeCard(const Report &report, const quality::DuplicateGroup &group, bool canEdit);

    QVBoxLayout *m_list = nullptr;
};

} // namespace lodestar::ui
