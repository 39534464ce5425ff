#pragma once

#include "core/profile/personaparts.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace lodestar::render {

/// What a portrait is drawn from.
struct PortraitSpec {
    profile::Portrait portrait;
    QString id; ///< of the persona: its pattern and first colour follow from it
    QString name; ///< for the initials
    QImage picture = {}; ///< of the team's own; null: not there, drawn instead
};

/// The colours to choose from, in the order of Portrait::color; theirs by id when that says nothing.
theme::ColorRole portraitColor(const profile::Portrait &portrait, const QString &id);

/// Up to two letters: of the first and the last word of the name. Empty for a name without letters.
QString initials(const QString &name);

/// Draws it into the square as shapes (or the picture), with rounded corners: window, stage and paper are the same.
/// Equal specs give equal pictures.
void paintPortrait(QPainter &painter, const QRectF &square, const PortraitSpec &spec, const theme::Look &look);

/// The same as an image `side` pixels wide.
QImage portraitImage(const PortraitSpec &spec, const theme::Look &look, int side);

} // namespace lodestar::render
