#pragma once

#include "core/report/personaposter.h"
#include "ui/render/textblock.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace lodestar::render {

/// A persona's poster laid out for a width: portrait and name, the four lines, what they said, where they stand, and
/// all the rest in two columns. The window shows it as its preview; on paper the painter is scaled.
class PosterLayout
{
public:
    struct Setting {
        theme::Look look;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        double width = 0; ///< pixels of the look
    };
    PosterLayout(const report::PersonaPoster &poster, const QImage &picture, const Setting &setting);

    double height() const { return m_y; }
    void paint(QPainter &painter) const;
    QString text() const { return m_text; } ///< all that stands on it, for those who do not see it

private:
    using Paint = std::function<void(QPainter &)>;
    struct Place {
        double left = 0, top = 0, width = 0;
    };

    double space(theme::Space space) const { return m_setting.look.space(space); }
    double x(double left, double width) const; ///< from the leading side to the painter's
    TextBlock block(const QString &text, theme::FontRole font, double width, int maxLines = 0) const;
    double words(const QString &text, const Place &place, theme::FontRole font, theme::ColorRole color); ///< its height
    void fill(const Place &place, double height, theme::ColorRole color, double radius);

    void head(const report::PersonaPoster &poster, const QImage &picture);
    void fourLines(const report::PersonaPoster &poster);
    double line(const report::PersonaPoster::Part &part, const Place &place, double height);
    double lineHeight(const report::PersonaPoster::Part &part, double width) const;
    void quotes(const report::PersonaPoster &poster);
    void scales(const report::PersonaPoster &poster);
    double scale(const report::PersonaPoster::Scale &scale, const Place &place);
    void parts(const report::PersonaPoster &poster);
    double part(const report::PersonaPoster::Part &part, const Place &place);
    void basis(const report::PersonaPoster &poster);

    Setting m_setting;
    std::vector<Paint> m_paints;
    QString m_text;
    double m_y = 0;
};

} // namespace lodestar::render
