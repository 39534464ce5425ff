#pragma once

#include "core/profile/narrative.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class ChosenIcp;
class NarrativeFieldEdit;
class Session;

/// What no criterion says, in words: what we bring, how they buy, where it fits. Each part can be folded.
class NarrativeCard : public Card
{
    Q_OBJECT
public:
    NarrativeCard(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    void showIcp();
    void showData(); ///< the best customers are others
    void commit();

private:
    struct Part {
        profile::NarrativeField::Part part = profile::NarrativeField::Part::Offer;
        QPushButton *head = nullptr; ///< folds it
        QWidget *body = nullptr;
        std::vector<NarrativeFieldEdit *> fields;
    };
    void addPart(profile::NarrativeField::Part part);
    NarrativeFieldEdit *makeField(const profile::NarrativeField &field);
    QWidget *makeExamples();
    void showPart(const Part &part, bool another);
    void showOffers();
    void write(const profile::NarrativeField &field, const QString &text);
    void addLine(NarrativeFieldEdit &field, const QString &line);
    void addExample();

    Session &m_session;
    ChosenIcp &m_chosen;
    QString m_shown; ///< id of the ICP in the fields
    std::vector<Part> m_parts;
    QLineEdit *m_example = nullptr; ///< one of the best customers
    QWidget *m_examples = nullptr;
};

} // namespace lodestar::ui
