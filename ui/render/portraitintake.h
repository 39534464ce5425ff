#pragma once

#include "core/base/error.h"
#include "core/profile/picturestore.h"

#include <QByteArray>
#include <QImage>
#include <QString>

/// Pictures from outside, which may be anything. Only PNG, JPEG, WebP and BMP are read, told by their first bytes and
/// not by their name; what would be too large is refused before it is unpacked.
namespace lodestar::render {

constexpr qint64 kMostPortraitFileBytes = 25 * 1024 * 1024;
constexpr int kMostPortraitSide = 16384; ///< pixels
constexpr qint64 kMostPortraitPixels = 32 * 1000 * 1000; ///< 128 MB unpacked
constexpr int kMostJpegScans = 100; ///< ordinary ones have up to a dozen; each costs a pass over all pixels
constexpr int kPortraitSide = 480; ///< what is kept

/// Ready to be stored: cut to a square, scaled down and written anew, so that nothing of the file but its pixels is
/// kept (place, camera, comments, thumbnails). Errors name the file and say what to do. May take a while: for the
/// background.
Result<profile::Picture> portraitPicture(const QString &path);
/// The same from bytes; `name` is what errors call it.
Result<profile::Picture> portraitPicture(const QByteArray &bytes, const QString &name);

/// The picture that is stored, for painting; null when it cannot be read.
QImage storedPortrait(const profile::Picture &picture);

} // namespace lodestar::render
