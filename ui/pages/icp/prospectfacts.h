#pragma once

#include "core/prospects/prospectlist.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

/// What to find out first: the facts that settle most of a list, each with for how many.
class ProspectFacts : public Card
{
    Q_OBJECT
public:
    explicit ProspectFacts(QWidget *parent = nullptr);
    void show(const prospects::ProspectList &list);

private:
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lodestar::ui
