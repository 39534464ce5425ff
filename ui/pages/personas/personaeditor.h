#pragma once

#include "core/profile/persona.h"

#include <QWidget>

namespace lodestar::ui {

class Label;
class TextEdit;
class TextLine;

/// One persona's fields: name and title, then the four lines that make it usable, then the rest. Nothing to save.
class PersonaEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PersonaEditor(QWidget *parent = nullptr);
    /// Another persona than before: what was typed and not committed is dropped with the one before.
    void show(const profile::Persona &persona, const QString &icpName);
    void commit(); ///< what is being typed, now
    void focusName();

signals:
    void changed(const lodestar::profile::Persona &persona);
    void removeRequested(const lodestar::profile::Persona &persona);

private:
    QWidget *makeFields(const std::vector<profile::PersonaField> &fields);

    profile::Persona m_persona;
    TextLine *m_name = nullptr, *m_title = nullptr;
    Label *m_icp = nullptr;
    QMap<QString, TextEdit *> m_fields;
};

} // namespace lodestar::ui
