#pragma once

#include <QFrame>

class QPushButton;
class QTimer;

namespace lodestar::ui {

class Label;

/// The bar at the bottom: what was just done, with Undo; it goes by itself. An error stays until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void showNotice(const QString &text, bool isError, bool offerUndo);
    QString text() const;
    bool offersUndo() const; ///< in sight
    static constexpr int kSeconds = 8; ///< how long a notice stays

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_icon = nullptr, *m_text = nullptr;
    QPushButton *m_undo = nullptr;
    QTimer *m_timer = nullptr;
    bool m_isError = false;
};

} // namespace lodestar::ui
