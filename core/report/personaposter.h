#pragma once

#include "core/profile/persona.h"

#include <QString>

#include <vector>

namespace lodestar::report {

/// A persona for the wall as plain data; ui/render sets it. All text is translated and formatted, and nothing stands
/// there that was put away or not said.
struct PersonaPoster {
    QString kicker; ///< the ICP it belongs to
    QString id, name, title;
    profile::Portrait portrait;
    QString role; ///< in the purchase
    QString summary;
    struct Part {
        QString name, text;
        QString label = {}; ///< what the section rests on, where somebody said so; with the first part of it
    };
    std::vector<Part> lines; ///< the four lines; those that nobody has written yet have no text
    std::vector<Part> parts; ///< everything else that is said
    struct Scale {
        QString low, high;
        int value = 0; ///< 1 to steps; never 0
    };
    std::vector<Scale> scales;
    int awareness = -1; ///< 0 to profile::kMostAware; -1: not said
    QString awarenessText;
    struct Quote {
        QString text, source;
    };
    std::vector<Quote> quotes; ///< at most two, those with a source first
    QString basis; ///< how much rests on something
    QString warning; ///< empty where something supports it
};

PersonaPoster personaPoster(const profile::Persona &persona, const QString &icpName);

} // namespace lodestar::report
