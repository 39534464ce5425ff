#pragma once

#include "ui/widgets/card.h"

namespace lodestar::ui {

class ChosenIcp;
class Segmented;
class Session;
class TextEdit;
class TextLine;

/// What the ICP is called, what it describes, and for which product.
class DefinitionCard : public Card
{
    Q_OBJECT
public:
    DefinitionCard(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    void showIcp();
    void focusName();
    void commit();

private:
    void connectFields();
    void removeIcp();

    Session &m_session;
    ChosenIcp &m_chosen;
    QString m_shown; ///< id of the ICP in the fields
    TextLine *m_name = nullptr, *m_product = nullptr;
    TextEdit *m_sentence = nullptr;
    Segmented *m_kind = nullptr;
    QWidget *m_remove = nullptr;
};

} // namespace lodestar::ui
