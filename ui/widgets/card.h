#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace lodestar::ui {

class Label;

/// A sheet of paper: surface, one-pixel border, rounded corners, padding. Add content to body().
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Plain, Flat, Soft, Caution, Negative }; ///< Flat: no sheet, for rows inside another card

    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title); ///< empty: no title line
    void addHeaderWidget(QWidget *widget); ///< at the trailing end of the title line
    void setTone(Tone tone);
    void setPadding(theme::Space space); ///< Wide at first; Tiny for cards whose content goes to the edge
    void setEdge(std::optional<theme::ColorRole> edge); ///< a thick leading edge, such as a team's colour
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    /// Can be pressed by mouse, Enter and Space; takes the focus. Give it an accessible name.
    void setClickable(bool clickable);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ensureHeader();

    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_header = nullptr;
    Label *m_title = nullptr;
    Tone m_tone = Tone::Plain;
    std::optional<theme::ColorRole> m_edge;
    bool m_selected = false, m_clickable = false, m_hover = false, m_down = false;
};

} // namespace lodestar::ui
