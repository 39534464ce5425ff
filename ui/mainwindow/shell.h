#pragma once

#include "core/base/error.h"
#include "ui/base/page.h"

#include <QHash>
#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace lodestar::project {
struct Handout;
}

namespace lodestar::ui {

class ClockStrip;
class CockpitBar;
class HintBox;
class NoticeBar;
class PageHeader;
class Rail;
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
    CockpitBar *cockpit() const { return m_cockpit; }
    QList<QAction *> steering() const; ///< of the clock of the workshop
    QHash<QString, QVariant> begun() const; ///< what the pages have begun, by page id
    void resume(const QHash<QString, QVariant> &begun);
    void showNotice(const QString &text, bool isError, bool offerUndo);
    void showMerge(const QString &path); ///< what a copy of the project would bring in
    void showHandout(); ///< the making of a hand-out
    void showRefusal(const QString &path, const Error &error);

signals:
    void findRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static QString requestOf(const project::Handout &handout, const QString &file);
    QWidget *makeBody();
    Page *pageFor(const QString &pageId);
    void bringToFront(QWidget *page);
    void refreshHeader();
    void refreshStanding();
    void restart(); ///< another project, or none: pages begin anew
    void placeNotice();
    void showOver(QWidget *view); ///< in the place of the pages, until it is dismissed
    void dismissOver();

    Session &m_session;
    Rail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    HintBox *m_readOnly = nullptr, *m_handout = nullptr;
    ClockStrip *m_clock = nullptr;
    QVBoxLayout *m_body = nullptr;
    QStackedWidget *m_stack = nullptr, *m_outer = nullptr;
    CockpitBar *m_cockpit = nullptr;
    StatusLine *m_status = nullptr;
    NoticeBar *m_notice = nullptr;
    qint64 m_noticeOf = 0; ///< revision of the project that a notice offers to undo
    QWidget *m_over = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
};

} // namespace lodestar::ui
