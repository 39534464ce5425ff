#pragma once

#include "ui/pages/personas/personapart.h"

class QSpinBox;

namespace lodestar::ui {

class HintBox;
class Label;
class TextEdit;

/// What the persona rests on, counted, with a gentle word where it is nothing.
class BasisPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit BasisPart(QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void commit() override;

private:
    QSpinBox *makeCount(const QString &name, int profile::Persona::*count);

    Label *m_counts = nullptr;
    HintBox *m_warning = nullptr;
    QSpinBox *m_interviews = nullptr, *m_customers = nullptr;
    TextEdit *m_words = nullptr;
};

} // namespace lodestar::ui
