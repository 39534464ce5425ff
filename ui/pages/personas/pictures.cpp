#include "ui/pages/personas/pictures.h"

#include "core/profile/picturestore.h"
#include "ui/base/session.h"
#include "ui/render/portraitintake.h"

namespace lodestar::ui {

QImage Pictures::of(const profile::Portrait &portrait)
{
    if (!portrait.isPicture() || !m_session.hasProject())
        return {};
    const QString key = portrait.picture + portrait.sha256;
    if (const auto known = m_images.constFind(key); known != m_images.constEnd())
        return *known;
    const auto picture = profile::PictureStore(*m_session.project()).load(portrait.picture, portrait.sha256);
    if (!picture || !*picture)
        return {}; // it may come back by undo
    return *m_images.insert(key, render::storedPortrait(**picture));
}

} // namespace lodestar::ui
