#pragma once

#include "core/workshop/gaphint.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace lodestar::ui {

class Label;
class TextEdit;

/// What lies between belief and data: a person judges and writes it; beside it stands what can be said without one.
class GapCard : public Card
{
    Q_OBJECT
public:
    explicit GapCard(QWidget *parent = nullptr);
    void showSubject(const workshop::Gap &gap); ///< another one is open now
    void showStored(const workshop::Gap &gap); ///< what the project holds; not over what is being typed
    /// None: one of the two sides is missing, the customers or what the room says of them.
    void showHint(const std::optional<workshop::GapHint> &hint, bool hasCustomers);
    void setCanEdit(bool canEdit);
    void commit();

signals:
    void changed(const lodestar::workshop::Gap &gap);

private:
    void judge();
    void showVerdict();

    workshop::Gap m_gap;
    QComboBox *m_verdict = nullptr;
    TextEdit *m_text = nullptr;
    Label *m_hint = nullptr, *m_sentences = nullptr;
};

} // namespace lodestar::ui
