#pragma once

#include "ui/pages/personas/personapart.h"

class QComboBox;
class QMenu;

namespace lodestar::ui {

class FormRow;
class Label;
class TextEdit;

/// One section of a persona: its fields, what they rest on, and which of them are put away.
class FieldsPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit FieldsPart(const profile::PersonaSection &section, QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void commit() override;

private:
    struct Row {
        profile::PersonaField field;
        FormRow *row = nullptr;
        TextEdit *edit = nullptr;
        QAction *shown = nullptr; ///< null for what is never put away
    };
    void addField(const profile::PersonaField &field);
    void addMenu();
    void put(const QString &key, bool away);

    QString m_section;
    std::vector<Row> m_rows;
    Label *m_away = nullptr;
    QMenu *m_menu = nullptr;
};

/// A box that says what a section rests on; `chosen` is told the label id, empty for "not said".
QComboBox *makeLabelBox(const QString &section, const std::function<void(const QString &id)> &chosen);
void showLabel(QComboBox &box, const profile::Persona &persona, const QString &section);

} // namespace lodestar::ui
