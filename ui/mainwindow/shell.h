#pragma once

#include "core/base/error.h"
#include "ui/base/page.h"

#include <QHash>
#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace lodestar::ui {

class ClockStrip;
class HintBox;
class NoticeBar;
class PageHeader;
class Rail;
class RefusalView;
class StatusLine;

/// All of the window but its menus: rail, header, the page on screen, notices and the status line. Made anew when the
/// language, the theme or the room scale changes.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(Session &session, QAction *undo, QMenu *language, QMenu *scale, QWidget *parent = nullptr);

    void showPage(const QString &pageId, const QString &target = {});
    QString currentPageId() const { return m_currentId; }
    Page *currentPage() const;
    QHash<QString, QVariant> begun() const; ///< what the pages have begun, by page id
    void resume(const QHash<QString, QVariant> &begun);
    void showNotice(const QString &text, bool isError, bool offerUndo);
    void showRefusal(const QString &path, const Error &error);

signals:
    void findRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBody();
    Page *pageFor(const QString &pageId);
    void refreshHeader();
    void refreshStanding();
    void restart(); ///< another project, or none: pages begin anew
    void placeNotice();
    void dismissRefusal();

    Session &m_session;
    Rail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    HintBox *m_readOnly = nullptr;
    ClockStrip *m_clock = nullptr;
    QStackedWidget *m_stack = nullptr, *m_outer = nullptr;
    StatusLine *m_status = nullptr;
    NoticeBar *m_notice = nullptr;
    RefusalView *m_refusal = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
};

} // namespace lodestar::ui
