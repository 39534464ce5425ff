#pragma once

#include "ui/widgets/card.h"

namespace lodestar::ui {

class ChosenIcp;
class Label;
class Segmented;
class TextEdit;
class TextLine;

/// What the ICP is called, what it describes, and for which product.
class DefinitionCard : public Card
{
    Q_OBJECT
public:
    explicit DefinitionCard(ChosenIcp &chosen, QWidget *parent = nullptr);
    void showIcp();
    void focusName();
    void commit();

private:
    void connectFields();
    void showOffer();

    ChosenIcp &m_chosen;
    QString m_shown; ///< id of the ICP in the fields
    TextLine *m_name = nullptr, *m_product = nullptr;
    TextEdit *m_sentence = nullptr;
    Segmented *m_kind = nullptr;
    Label *m_offer = nullptr; ///< a sentence made of the criteria
    QWidget *m_offerRow = nullptr;
};

} // namespace lodestar::ui
