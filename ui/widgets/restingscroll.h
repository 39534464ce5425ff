#pragma once

#include <QScrollArea>
#include <QTimer>

namespace lodestar::ui {

/// A scroll area without a frame whose content may change while nobody sees it. Content whose rows are made anew asks
/// for its height before its own layouts know it, and would stand squeezed: it is measured once more when they have
/// come to rest.
class RestingScroll : public QScrollArea
{
public:
    explicit RestingScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_atRest;
};

} // namespace lodestar::ui
