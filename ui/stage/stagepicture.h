#pragma once

#include "ui/render/chartpainter.h"
#include "ui/render/textblock.h"

#include <QImage>

#include <optional>
#include <vector>

class QPainter;

namespace lodestar::ui {

/// How a stage is to be drawn.
struct StageSetting {
    QSizeF size; ///< pixels
    theme::Look look; ///< at the scale of the stage, see stageLook()
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool hasClock = false; ///< leave its corner free
    QString foot = {}; ///< at the trailing end of the last line: the project's name
};

/// The look at the scale of a stage of this size: at least 160 %, no text below 18 points, more on a large screen.
theme::Look stageLook(const theme::Look &look, const QSizeF &size);
constexpr double kSmallestStageType = 18; ///< points

/// One picture of the stage, laid out: everything has its place and nothing lies outside.
struct StagePicture {
    struct Words {
        render::TextBlock block;
        QPointF at;
        double width = 0;
        QColor color;
        QFont font;
        QString text;
        QRectF rect() const { return {at, QSizeF(width, block.height())}; }
    };
    struct Shape {
        QRectF rect;
        QColor fill, line; ///< invalid: none
        double radius = 0;
    };
    struct Chart {
        chart::ChartSpec spec;
        QRectF rect;
        render::ChartStyle style;
    };

    struct Image {
        QImage image;
        QRectF rect;
    };

    QSizeF size;
    QColor ground; ///< invalid: nothing is painted behind
    std::vector<Shape> shapes; ///< in the order in which they are painted, below the words
    std::vector<Words> words;
    std::vector<Image> images;
    std::optional<Chart> chart;

    void paint(QPainter &painter) const;
};

/// Puts words and shapes into a picture. Places are said from the leading side; right-to-left turns them round.
class StagePen
{
public:
    explicit StagePen(const StageSetting &setting) : m_setting(setting) { m_picture.size = setting.size; }

    using Align = render::TextBlock::Align;
    struct Style {
        theme::FontRole font = theme::FontRole::Body;
        theme::ColorRole color = theme::ColorRole::Text;
        Align align = Align::Leading;
        int maxLines = 0; ///< 0: no limit
    };

    double height(const QString &text, double width, const Style &style) const;
    double width(const QString &text, const Style &style) const; ///< on one line
    double lineHeight(theme::FontRole font) const;
    double words(const QString &text, const QPointF &at, double width, const Style &style); ///< returns the height
    void shape(const QRectF &rect, theme::ColorRole fill, double radius = 0);
    void sheet(const QRectF &rect, theme::ColorRole fill, std::optional<theme::ColorRole> line = std::nullopt);
    void ring(const QRectF &rect, theme::ColorRole line);
    void image(const QImage &image, const QRectF &rect);
    void chart(const chart::ChartSpec &spec, const QRectF &rect);
    void add(const StagePicture &part); ///< its words and shapes
    void setGround(theme::ColorRole color) { m_picture.ground = look().color(color); }

    const theme::Look &look() const { return m_setting.look; }
    double space(theme::Space space) const { return look().space(space); }
    const StageSetting &setting() const { return m_setting; }
    StagePicture take() { return std::move(m_picture); }

private:
    render::TextBlock block(const QString &text, double width, const Style &style) const;
    QRectF placed(const QRectF &rect) const;

    StageSetting m_setting;
    StagePicture m_picture;
};

/// The text cut into pieces, each no higher than `height` at this width; cut between words where it can be.
std::vector<QString> fittingPieces(const StagePen &pen, const QString &text, double width, double height,
                                   const StagePen::Style &style);

} // namespace lodestar::ui
