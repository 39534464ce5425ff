#pragma once

#include "core/workshop/expectation.h"
#include "ui/pages/traits/traitscene.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class FormRow;
class Segmented;
class Session;

/// Where a participant writes what they expect of the best. What was written vanishes from the screen.
class ExpectationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ExpectationForm(Session &session, QWidget *parent = nullptr);
    void show(const TraitScene &scene, const std::vector<workshop::Participant> &participants);

signals:
    void written();

private:
    void offerValues();
    void write();

    Session &m_session;
    TraitScene m_scene;
    std::vector<workshop::Participant> m_participants;
    QStringList m_offered; ///< names of the people and attributes in the boxes
    QComboBox *m_who = nullptr, *m_attribute = nullptr, *m_value = nullptr;
    Segmented *m_direction = nullptr;
    QLineEdit *m_words = nullptr;
    FormRow *m_wordsRow = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace lodestar::ui
