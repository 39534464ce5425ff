#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace lodestar::ui {

/// A paragraph that people write into a project. Nothing to save: what was typed is committed when the field is left,
/// when the page is hidden, and after a pause in typing. While someone types, setText() does not overwrite: not even
/// the blank at the end that the project does not keep and the next word needs.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `name`: accessible name; `lines`: height at least; it grows with its text, and with its placeholder.
    explicit TextEdit(const QString &name, int lines = 3, QWidget *parent = nullptr);
    void setText(const QString &text); ///< what the project holds
    void restart(const QString &text); ///< another record: what was typed belonged to the one before and is dropped
    QString text() const { return toPlainText(); }
    void commit(); ///< now, if something was typed
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int placeholderLines() const;

    QTimer m_pause;
    QString m_stored;
    int m_lines;
};

/// The same for one line.
class TextLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextLine(const QString &name, QWidget *parent = nullptr);
    void setStored(const QString &text); ///< what the project holds
    void restart(const QString &text); ///< another record: what was typed belonged to the one before and is dropped
    void commit();

signals:
    void committed(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_pause;
    QString m_stored;
};

} // namespace lodestar::ui
