#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;

namespace lodestar::ui {

class Label;

/// Title, one sentence that says what the page is for right now, and what can be done; the last action is the primary.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void show(const QString &title, const QString &purpose, const QList<QAction *> &actions);
    /// In a window of few lines the page comes first: the purpose is left to the title's tooltip.
    void setLow(bool low);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showPurpose();

    bool m_low = false;
    QBoxLayout *m_row = nullptr;
    QWidget *m_buttons = nullptr;
    QHBoxLayout *m_buttonRow = nullptr;
    Label *m_title = nullptr, *m_purpose = nullptr;
};

} // namespace lodestar::ui
