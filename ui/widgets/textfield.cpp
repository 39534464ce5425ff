#include "ui/widgets/textfield.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTextOption>
#include <QtMath>

namespace lodestar::ui {

namespace {
/// Long enough that a sentence is one entry in the history, short enough that little is lost with the power.
constexpr int kPauseMilliseconds = 3000;
constexpr int kMostLines = 12; ///< a longer text scrolls in its field

/// The same but for blanks, which pages trim before they store a text.
bool isSameText(const QString &typed, const QString &stored)
{
    return typed.simplified() == stored.simplified();
}

} // namespace

TextEdit::TextEdit(const QString &name, int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)); // a plain document turns nothing round
    document()->setDefaultTextOption(option);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TextEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_stored)
            m_pause.start();
        updateGeometry();
    });
}

void TextEdit::setText(const QString &text)
{
    if (hasFocus() && isSameText(toPlainText(), text)) {
        m_stored = toPlainText();
        return;
    }
    const bool typing = hasFocus() && toPlainText() != m_stored;
    if (text == m_stored && toPlainText() == text)
        return;
    m_stored = text;
    if (!typing && toPlainText() != text)
        setPlainText(text);
}

void TextEdit::restart(const QString &text)
{
    m_pause.stop();
    m_stored = text;
    if (toPlainText() != text)
        setPlainText(text);
}

void TextEdit::commit()
{
    m_pause.stop();
    const QString text = toPlainText();
    if (text == m_stored)
        return;
    m_stored = text;
    emit committed(text);
}

QSize TextEdit::sizeHint() const
{
    // A plain text document measures its height in lines.
    const int written = document()->isEmpty() ? placeholderLines() : qCeil(document()->size().height());
    const int wanted = qBound(m_lines, written, kMostLines);
    const int frame =
        2 * frameWidth() + qCeil(2 * document()->documentMargin()) + 2 * theme::current().space(theme::Space::Tiny);
    return {fontMetrics().averageCharWidth() * 40, wanted * fontMetrics().lineSpacing() + frame};
}

/// A hint that wraps is seen whole too.
int TextEdit::placeholderLines() const
{
    const int wide = viewport()->width() - qCeil(2 * document()->documentMargin());
    if (placeholderText().isEmpty() || wide <= 0)
        return 1;
    const QRect area(0, 0, wide, fontMetrics().lineSpacing() * kMostLines);
    // Rounded down: a line measures a fraction of a pixel more than the whole pixels of lineSpacing().
    return fontMetrics().boundingRect(area, Qt::TextWordWrap, placeholderText()).height() / fontMetrics().lineSpacing();
}

QSize TextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void TextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void TextEdit::hideEvent(QHideEvent *event)
{
    commit();
    QPlainTextEdit::hideEvent(event);
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// Another width wraps the same words into another number of lines.
void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

TextLine::TextLine(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TextLine::commit);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &TextLine::commit);
}

void TextLine::setStored(const QString &text)
{
    if (hasFocus() && isSameText(QLineEdit::text(), text)) {
        m_stored = QLineEdit::text();
        return;
    }
    const bool typing = hasFocus() && QLineEdit::text() != m_stored;
    m_stored = text;
    if (!typing && QLineEdit::text() != text)
        setText(text);
}

void TextLine::restart(const QString &text)
{
    m_pause.stop();
    m_stored = text;
    if (QLineEdit::text() != text)
        setText(text);
}

void TextLine::commit()
{
    m_pause.stop();
    const QString text = QLineEdit::text();
    if (text == m_stored)
        return;
    m_stored = text;
    emit committed(text);
}

void TextLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void TextLine::hideEvent(QHideEvent *event)
{
    commit();
    QLineEdit::hideEvent(event);
}

} // namespace lodestar::ui
