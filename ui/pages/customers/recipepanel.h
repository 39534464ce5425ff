#pragma once

#include "ui/pages/customers/qualitypanel.h"

class QVBoxLayout;

namespace lodestar::ui {

/// The corrections in their order: what each did, what no longer fits; each can be switched off or removed.
class RecipePanel : public QualitySection
{
    Q_OBJECT
public:
    explicit RecipePanel(QWidget *parent = nullptr);
    QString title(const quality::Report &report) const override;
    void show(const Report &report, bool canEdit) override;

private:
    QWidget *makeLine(const Report &report, const table::RecipeStep &step, bool canEdit);

    QVBoxLayout *m_list = nullptr;
};

} // namespace lodestar::ui
