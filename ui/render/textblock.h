#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace lodestar::render {

/// Makes text from the data fit to be set: line breaks become line separators; control characters and the bidirectional
/// controls that can turn their surroundings round become visible signs. Balanced isolates (see isolated()) and the
/// harmless direction marks stay.
QString presentable(const QString &text);

/// Plain text set in lines no wider than `width`; what needs more than `maxLines` (0: no limit) ends in "…". A text is
/// set in the direction of its page unless it holds no letter of that direction. Never markup.
class TextBlock
{
public:
    enum class Align { Leading, Center, Trailing }; ///< in the sense of the page's direction
    struct Setting {
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Align align = Align::Leading;
        int maxLines = 0;
    };

    TextBlock(const QString &text, const QFont &font, double width, const Setting &setting);

    double height() const { return m_height; }
    double naturalWidth() const { return m_naturalWidth; } ///< of the longest line
    int lines() const;
    /// Baseline of the first line below the top.
    double ascent() const;
    void paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const;

private:
    void layOut(const QString &text);
    QString shortened() const;

    QFont m_font;
    double m_width = 0;
    Setting m_setting;
    std::shared_ptr<QTextLayout> m_layout; ///< never changed after construction, so that blocks can be copied
    double m_height = 0;
    double m_naturalWidth = 0;
};

/// Width of a text on one line.
double textWidth(const QString &text, const QFont &font);

} // namespace lodestar::render
