#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace lodestar::ui {

/// A small rounded word: a verdict, a tier, a team. The word says it; the tone only helps.
class Chip : public QWidget
{
    Q_OBJECT
public:
    enum class Tone {
        Neutral,
        Positive,
        Caution,
        Negative,
        Best,
        Outline,
        TierBest,
        TierGood,
        TierPoor,
        TierBad,
        Team1,
        Team2,
        Team3,
        Team4,
        Team5
    };

    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Draws a chip at the leading end of `rect` and returns what it covers; for delegates.
    static QRect paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
                       Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);
    static QSize sizeFor(const QString &text, Tone tone = Tone::Neutral);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace lodestar::ui
