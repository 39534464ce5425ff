#pragma once

#include <QWidget>

#include <vector>

namespace lodestar::ui {

/// One of several views, as wide and as tall as the one that is shown: neither a wide nor a long view makes the page
/// scroll while another is looked at. (QStackedWidget is as large as the largest.)
class SectionStack : public QWidget
{
    Q_OBJECT
public:
    explicit SectionStack(QWidget *parent = nullptr);
    void addWidget(QWidget *view); ///< the first is shown
    void setCurrentWidget(QWidget *view);
    void setCurrentIndex(int index);
    QWidget *currentWidget() const; ///< null while there is none
    int currentIndex() const { return m_current; }
    int indexOf(const QWidget *view) const; ///< -1: not here

private:
    std::vector<QWidget *> m_views;
    int m_current = -1;
};

} // namespace lodestar::ui
