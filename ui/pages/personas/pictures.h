#pragma once

#include "core/profile/persona.h"

#include <QHash>
#include <QImage>

namespace lodestar::ui {

class Session;

/// The pictures of personas, unpacked once: a stored picture never changes.
class Pictures
{
public:
    explicit Pictures(Session &session) : m_session(session) { }
    QImage of(const profile::Portrait &portrait); ///< null: it is drawn

private:
    Session &m_session;
    QHash<QString, QImage> m_images; ///< by id and hash
};

} // namespace lodestar::ui
