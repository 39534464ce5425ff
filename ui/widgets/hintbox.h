#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lodestar::ui {

class FlowLayout;
class Label;

/// A tinted box with a sentence that matters where it stands: a caution, an error beside its cause, or news.
class HintBox : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Caution, Negative, News };
    explicit HintBox(const QString &text = {}, Tone tone = Tone::Caution, QWidget *parent = nullptr);
    void setText(const QString &text); ///< hidden while empty
    QString text() const;
    void setTone(Tone tone);
    void addButton(QWidget *button); ///< the first at the trailing end; with a second, all in lines below the text

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_icon = nullptr, *m_text = nullptr;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_words = nullptr; ///< the text, and the buttons when there are several
    QWidget *m_only = nullptr; ///< the one button beside the text
    FlowLayout *m_buttons = nullptr;
    Tone m_tone;
};

} // namespace lodestar::ui
