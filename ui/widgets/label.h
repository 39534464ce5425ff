#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace lodestar::ui {

/// Text by role. Always plain text, whatever the data holds.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, theme::FontRole font = theme::FontRole::Body,
                   theme::ColorRole color = theme::ColorRole::Text, QWidget *parent = nullptr);
    /// A paragraph: wraps, and is never wider than some 75 characters.
    static Label *prose(const QString &text, theme::FontRole font = theme::FontRole::Body,
                        theme::ColorRole color = theme::ColorRole::Text, QWidget *parent = nullptr);
    /// Wraps, as wide as there is room.
    static Label *wrapping(const QString &text, theme::FontRole font = theme::FontRole::Body,
                           theme::ColorRole color = theme::ColorRole::Text, QWidget *parent = nullptr);
    void setColor(theme::ColorRole color);
    void setFontRole(theme::FontRole font);
    /// Never asked for more width than it will get: box layouts ask without regard to the maximum.
    int heightForWidth(int width) const override;
};

/// One line that ends in "…" where there is no room; the whole text is its tool tip and accessible name.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, theme::FontRole font = theme::FontRole::Body,
                         theme::ColorRole color = theme::ColorRole::Text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setColor(theme::ColorRole color);
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    theme::ColorRole m_color;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace lodestar::ui
