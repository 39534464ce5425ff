#pragma once

#include <QFrame>

class QHBoxLayout;

namespace lodestar::ui {

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
    void addButton(QWidget *button); ///< at the trailing end

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_icon = nullptr, *m_text = nullptr;
    QHBoxLayout *m_row = nullptr;
    Tone m_tone;
};

} // namespace lodestar::ui
