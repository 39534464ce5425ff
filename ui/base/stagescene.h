#pragma once

#include "core/chart/chartspec.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

/// What the room sees, as plain values: pages say it, ui/stage draws it. Texts are plain text in final words; names of
/// customers and people have gone through Names.
namespace lodestar::ui {

/// One picture on the stage: a heading and one body. The stage fits it to the room it has; what does not fit goes to a
/// further page.
struct StageScene {
    /// A sentence or a paragraph, set large.
    struct Text {
        QString text;
    };
    /// People write in silence: how many have, never what.
    struct Writing {
        int written = 0, writers = 0;
        QString invitation; ///< "Write down what you know, each for yourself."
    };
    struct Card {
        QString text;
        QString note = {}; ///< who says so: the team
        std::optional<theme::ColorRole> edge = {}; ///< of the team; `note` says it in words
        int dots = 0; ///< votes; 0 draws none, so leave it 0 until the vote is closed
    };
    struct Column {
        QString name; ///< of the cluster; may be empty
        QString count = {}; ///< "5 people"
        std::vector<Card> cards = {};
    };
    struct Cards {
        std::vector<Column> columns;
    };
    struct Bar {
        QString label;
        QString figure; ///< "61.2", "14 of 20"
        QString note = {};
        double share = 0; ///< length, 0 to 1
        theme::ColorRole color = theme::ColorRole::Rest;
    };
    struct Bars {
        std::vector<Bar> bars;
        int lineAfter = -1; ///< a line below so many bars ("here best ends"); -1: none
        QString lineText = {};
    };
    struct Decision {
        QString text;
        QString owner = {};
        int confidence = 0; ///< 1 to 5; 0: not said
    };
    struct Step {
        enum class State : quint8 { Done, Now, Next };
        QString name;
        QString note = {}; ///< "10 min"
        State state = State::Next;
    };
    struct Steps {
        std::vector<Step> steps;
    };
    using Body = std::variant<std::monostate, Text, Writing, Cards, Bars, chart::ChartSpec, Decision, Steps>;

    struct Figure {
        QString figure; ///< large: "41 of 63"; may be empty
        QString text;
    };
    /// A sheet beside the body: what the data says, the tiers.
    struct Aside {
        QString title;
        std::vector<Figure> figures = {};
        QString source = {}; ///< what it is based on
    };

    QString kicker = {}; ///< "Question 8 of 25 · Sales"
    QString title = {};
    QString line = {}; ///< one sentence under the title
    Body body = {};
    std::optional<Aside> aside = {};
    QImage picture = {}; ///< square, beside the heading: a portrait; the heading says whose
    QString status = {}; ///< at the foot: "All 8 have voted"
};

/// The scene in one sentence, for the cockpit and for screen readers: its heading, and what stands under it.
QString sceneInWords(const StageScene &scene);

/// A chart with its finding as the heading.
StageScene chartScene(const chart::ChartSpec &spec, const QString &kicker = {});

/// The clock in the corner of the stage.
struct ClockFace {
    std::chrono::seconds remaining{0}; ///< of the block; below zero: over time
    double left = 1; ///< share of the block's time that remains, 0 to 1
    QString block = {}; ///< "Silent writing"
    theme::ColorRole color = theme::ColorRole::Accent; ///< of the bar
    QString word = {}; ///< says what the colour says: "on time", "2 min behind"
};
/// "6:12", "-0:45"; with the hours where there are any.
QString clockText(std::chrono::seconds remaining);

} // namespace lodestar::ui
