#pragma once

#include "ui/base/page.h"

#include <QAbstractButton>

class QScrollArea;

namespace lodestar::ui {

class ElidedLabel;
class Label;

/// One page in the rail: its sign (number, begun, done), its word, and a note ("212", "19/25").
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(const PageInfo &info, int number, int total, QWidget *parent = nullptr);
    QString pageId() const { return m_id; }
    void setState(const RailState &state);
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int wordsWidth() const; ///< what number, word and note need side by side, the word in its strong face

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintFolded(QPainter &painter, const QRect &area) const;

    QString m_id, m_icon;
    int m_number, m_total;
    RailState m_state;
    bool m_folded = false, m_hover = false;
};

/// The pages in the order of the method, on the leading side of the window.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setProjectName(const QString &name);
    void takeFocus(); ///< for the page in front
    void followFocus(); ///< the focus, if it is in the rail, goes to the page in front
    void setCurrent(const QString &pageId);
    void refresh(Session &session); ///< asks every page of the table how it stands
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Only that page (and the one in front) is shown, until a person asks for all; empty: all are.
    void setOnly(const QString &pageId);
    const std::vector<RailItem *> &items() const { return m_items; }

signals:
    void pageChosen(const QString &pageId);
    void findRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    void fitWidth();
    void showItems();

    std::vector<RailItem *> m_items;
    Label *m_brand = nullptr;
    ElidedLabel *m_project = nullptr;
    QAbstractButton *m_find = nullptr;
    QAbstractButton *m_all = nullptr;
    QString m_only;
    bool m_folded = false;
};

} // namespace lodestar::ui
