#pragma once

#include "core/profile/persona.h"

#include <QWidget>

#include <vector>

namespace lodestar::ui {

class PersonaPart;
class PortraitPart;
class Session;
class StandingPart;

/// One persona, card by card: who it is, then the four lines that make it usable, then the rest. Nothing to save.
class PersonaEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PersonaEditor(Session &session, QWidget *parent = nullptr);
    /// Another persona than before: what was typed and not committed is dropped with the one before.
    void show(const profile::Persona &persona, const QString &icpName, const QImage &picture);
    void commit(); ///< what is being typed, now
    void focusName();
    void showPictureError(const QString &error); ///< why a picture was not taken; empty: none

signals:
    void changed(const lodestar::profile::Persona &persona);
    void removeRequested(const lodestar::profile::Persona &persona);
    void pictureRequested();

private:
    void add(PersonaPart *part);

    profile::Persona m_persona;
    std::vector<PersonaPart *> m_parts;
    StandingPart *m_standing = nullptr;
    PortraitPart *m_portrait = nullptr;
};

} // namespace lodestar::ui
