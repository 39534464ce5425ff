#pragma once

#include "ui/pages/customers/qualitypanel.h"

class QVBoxLayout;

namespace lodestar::ui {

/// Values that look like spellings of one thing: a person ticks which they are and says how it is spelt.
class SpellingsPanel : public QualitySection
{
    Q_OBJECT
public:
    explicit SpellingsPanel(QWidget *parent = nullptr);
    QString title(const quality::Report &report) const override;
    void show(const Report &report, bool canEdit) override;

private:
    QWidget *makeCard(const Report &report, const quality::SpellingCluster &cluster, bool canEdit);

    QVBoxLayout *m_list = nullptr;
};

} // namespace lodestar::ui
