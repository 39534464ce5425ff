#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

/// What an empty page says: a picture of the real thing, one sentence, one button (which may be left out).
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `picture` is drawn from the real thing (a small table, a chart with nothing in it); it is taken over.
    EmptyState(QWidget *picture, const QString &title, const QString &sentence, const QString &button = {},
               QWidget *parent = nullptr);
    /// With one of the line icons, large, as the picture.
    EmptyState(const QString &icon, const QString &title, const QString &sentence, const QString &button = {},
               QWidget *parent = nullptr);
    QPushButton *button() const { return m_button; } ///< null when there is none
    void addWidget(QWidget *widget); ///< something more below the button
    void addSentence(const QString &sentence); ///< one more, below what is there

signals:
    void clicked();

private:
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_button = nullptr;
};

/// The rows of a list of customers without their words, as a picture for empty pages.
class TableSketch : public QWidget
{
    Q_OBJECT
public:
    explicit TableSketch(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lodestar::ui
