#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace lodestar::ui {

/// How well the best are told from the others, a line each: a mark with its interval on a scale that begins where a
/// coin would be (0.5, or lower where an interval goes there) and ends at 1. Each line says its figures in words too.
class AucScale : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QString name; ///< "On customers held back"
        double auc = 0;
        std::optional<std::pair<double, double>> interval;
        bool isStrong = false; ///< the one that counts
    };
    explicit AucScale(QWidget *parent = nullptr);
    void show(std::vector<Line> lines);
    const std::vector<Line> &lines() const { return m_lines; }
    static QString figures(const Line &line); ///< "0.71 (0.64 to 0.78)"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    std::vector<Line> m_lines;
};

} // namespace lodestar::ui
