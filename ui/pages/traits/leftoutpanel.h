#pragma once

#include "ui/pages/traits/traitpanel.h"

class QVBoxLayout;

namespace lodestar::ui {

/// The attributes that were not looked at, each with the reason.
class LeftOutPanel : public TraitPanel
{
    Q_OBJECT
public:
    explicit LeftOutPanel(Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lodestar::ui
