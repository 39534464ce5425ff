#include "ui/mainwindow/shell.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/handout.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/base/stagedesk.h"
#include "ui/mainwindow/clockstrip.h"
#include "ui/mainwindow/handoutview.h"
#include "ui/mainwindow/mergeview.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/refusalview.h"
#include "ui/mainwindow/statusline.h"
#include "ui/pages/pagetable.h"
#include "ui/stage/cockpitbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/restingscroll.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

namespace {

/// Below this width the rail shows icons alone; grows with the room scale.
constexpr int kFoldBelow = 1100;
constexpr int kLowBelow = 400; ///< pixels at 100 %: about fifteen lines

/// A page scrolls where the window is smaller than it needs; nothing is ever cut off.
class PageScroll : public RestingScroll
{
public:
    explicit PageScroll(Page *page) : RestingScroll(page)
    {
        viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
    }

    /// The page can always be scrolled; what stands above it has to be read.
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

Shell::Shell(Session &session, QAction *undo, QMenu *language, QMenu *scale, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail;
    row->addWidget(m_rail);
    m_outer = new QStackedWidget;
    m_outer->addWidget(makeBody());
    row->addWidget(m_outer, 1);
    column->addLayout(row, 1);
    m_cockpit = new CockpitBar(session);
    column->addWidget(m_cockpit);
    m_status = new StatusLine(session, undo, language, scale);
    column->addWidget(m_status);
    m_notice = new NoticeBar(this);

    connect(m_rail, &Rail::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_rail, &Rail::findRequested, this, &Shell::findRequested);
    connect(m_notice, &NoticeBar::undoRequested, &session, &Session::undo);
    connect(&session, &Session::projectOpened, this, &Shell::restart);
    connect(&session.stage(), &StageDesk::stateChanged, this, &Shell::placeNotice,
            Qt::QueuedConnection); // the cockpit comes and goes below it
    for (auto signal : {&Session::changed, &Session::analysisChanged, &Session::busyChanged})
        connect(&session, signal, this, &Shell::refreshStanding);
    refreshStanding();
}

/// What a hand-out asks of whoever opens it.
QString Shell::requestOf(const project::Handout &handout, const QString &file)
{
    const int questions = static_cast<int>(handout.questions.size());
    const QString asked = handout.due.isValid()
        ? tr("You are asked %n questions by %1.", nullptr, questions).arg(format::date(handout.due))
        : tr("You are asked %n questions.", nullptr, questions);
    //: A sentence on how much is asked by when, then: %2 is a project, %3 a team, %4 a person, %5 a file
    return tr("%1 They are of %2, for %3. Answer what you know; it is stored as you write. Then send this file back to "
              "%4: %5.")
        .arg(asked, isolated(visible(handout.project, 80)), isolated(visible(handout.team, 80)),
             isolated(visible(handout.by, 80)), isolated(file));
}

QWidget *Shell::makeBody()
{
    const auto &look = theme::current();
    auto *body = new QWidget;
    auto *column = m_body = new QVBoxLayout(body);
    column->setContentsMargins(look.space(Space::Wider), look.space(Space::Wide), look.space(Space::Wider), 0);
    column->setSpacing(look.space(Space::Normal));
    m_header = new PageHeader;
    column->addWidget(m_header);
    m_readOnly = new HintBox({}, HintBox::Tone::News);
    column->addWidget(m_readOnly);
    m_clock = new ClockStrip(m_session);
    column->addWidget(m_clock);
    m_handout = new HintBox({}, HintBox::Tone::News);
    column->addWidget(m_handout);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    return body;
}

Page *Shell::pageFor(const QString &pageId)
{
    if (auto *page = m_pages.value(pageId))
        return page;
    for (const auto &info : pageTable()) {
        if (pageId != QLatin1StringView(info.id))
            continue;
        auto *page = info.make(m_session, nullptr);
        page->setObjectName(pageId);
        page->setAccessibleName(QCoreApplication::translate("lodestar::ui::Page", info.name));
        connect(page, &Page::headerChanged, this, [this, page] {
            if (page == currentPage())
                refreshHeader();
        });
        m_stack->addWidget(new PageScroll(page));
        m_pages.insert(pageId, page);
        return page;
    }
    return nullptr;
}

void Shell::showPage(const QString &pageId, const QString &target)
{
    auto *page = pageFor(pageId);
    if (!page)
        return;
    dismissOver();
    m_currentId = pageId;
    m_rail->setCurrent(pageId);
    m_clock->setPage(pageId);
    for (QWidget *up = page->parentWidget(); up; up = up->parentWidget())
        if (up->parentWidget() == m_stack)
            bringToFront(up);
    m_rail->followFocus(); // it falls into the rail when what had it is gone
    page->activated();
    refreshHeader(); // before the target, which may open a dialog
    if (!target.isEmpty())
        page->showTarget(target);
    m_session.stage().setPage(page);
}

void Shell::bringToFront(QWidget *page)
{
    QWidget *before = m_stack->currentWidget();
    const QWidget *focus = window()->focusWidget();
    // Left to itself the focus would fall on anything of the new page, and scroll down to it.
    if (before && before != page && focus && before->isAncestorOf(focus))
        m_rail->takeFocus();
    m_stack->setCurrentWidget(page);
}

Page *Shell::currentPage() const
{
    return m_pages.value(m_currentId);
}

QList<QAction *> Shell::steering() const
{
    return m_clock->steering();
}

QHash<QString, QVariant> Shell::begun() const
{
    QHash<QString, QVariant> all;
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        if (const QVariant one = page.value()->begun(); one.isValid())
            all.insert(page.key(), one);
    return all;
}

void Shell::resume(const QHash<QString, QVariant> &begun)
{
    for (auto one = begun.begin(); one != begun.end(); ++one)
        if (auto *page = pageFor(one.key()))
            page->resume(one.value());
}

void Shell::refreshHeader()
{
    if (const auto *page = currentPage())
        m_header->show(page->title(), page->purpose(), page->headerActions());
}

void Shell::refreshStanding()
{
    const auto *project = m_session.project();
    if (m_notice && m_notice->offersUndo() && (!project || project->revision() != m_noticeOf))
        m_notice->hide(); // its button would take back something else
    m_rail->setProjectName(project ? project->name() : QString());
    m_rail->refresh(m_session);
    m_status->refresh();
    m_readOnly->setText(project && project->isReadOnly()
                            ? tr("This project is open read-only: you can look at everything and change nothing.")
                            : QString());
    const auto handout = project ? project::handoutOf(*project) : std::nullopt;
    m_rail->setOnly(handout ? u"workshop"_s : QString());
    m_handout->setText(handout ? requestOf(*handout, QFileInfo(project->path()).fileName()) : QString());
}

void Shell::restart()
{
    const auto *project = m_session.project();
    const bool isHandout = project && project::handoutOf(*project);
    const QString id = isHandout ? u"workshop"_s : project ? m_currentId : u"overview"_s;
    // Asked for from inside a page at times (a door on the Overview), so the old pages go when control is back.
    for (auto *page : std::as_const(m_pages))
        page->disconnect(this);
    m_pages.clear();
    while (auto *old = m_stack->currentWidget()) {
        m_stack->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    refreshStanding();
    showPage(id.isEmpty() ? u"overview"_s : id);
}

void Shell::showNotice(const QString &text, bool isError, bool offerUndo)
{
    m_noticeOf = m_session.hasProject() ? m_session.project()->revision() : 0;
    m_notice->showNotice(text, isError, offerUndo);
    placeNotice();
}

void Shell::showRefusal(const QString &path, const Error &error)
{
    auto *refusal = new RefusalView(path, error);
    showOver(refusal);
    connect(refusal, &RefusalView::dismissed, this, &Shell::dismissOver);
    connect(refusal, &RefusalView::otherRequested, this, [this] { doors::openProject(m_session, window()); });
    connect(refusal, &RefusalView::readOnlyRequested, this, [this, path] {
        const auto opened = m_session.openProject(path, project::Project::Access::ReadOnly);
        if (!opened)
            showRefusal(path, opened.error());
    });
}

void Shell::showMerge(const QString &path)
{
    auto *merge = new MergeView(m_session, path);
    showOver(merge);
    connect(merge, &MergeView::closed, this, &Shell::dismissOver);
}

void Shell::showHandout()
{
    auto *handout = new HandoutView(m_session);
    showOver(handout);
    connect(handout, &HandoutView::closed, this, &Shell::dismissOver);
}

void Shell::showOver(QWidget *view)
{
    dismissOver();
    m_over = view;
    m_outer->addWidget(view);
    m_outer->setCurrentWidget(view);
    if (view->focusProxy())
        view->setFocus();
}

void Shell::dismissOver()
{
    if (!m_over)
        return;
    m_outer->removeWidget(m_over);
    m_over->deleteLater();
    m_over = nullptr;
}

void Shell::placeNotice()
{
    const auto &look = theme::current();
    const int margin = look.space(Space::Wide);
    const int width = std::min(look.pixels(640), this->width() - m_rail->width() - 2 * margin);
    const int height = std::max(m_notice->sizeHint().height(), m_notice->heightForWidth(width));
    const int room = this->width() - m_rail->width();
    const QRect place(m_rail->width() + (room - width) / 2,
                      this->height() - m_status->height() - height - margin
                          - (m_cockpit->isVisible() ? m_cockpit->height() : 0),
                      width, height);
    m_notice->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setFolded(width() < theme::current().pixels(kFoldBelow));
    const bool low = height() < theme::current().pixels(kLowBelow);
    m_header->setLow(low);
    const auto &look = theme::current();
    m_body->setContentsMargins(look.space(Space::Wider), look.space(low ? Space::Small : Space::Wide),
                               look.space(Space::Wider), 0);
    m_body->setSpacing(look.space(low ? Space::Small : Space::Normal));
    placeNotice();
}

void Shell::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::current().color(ColorRole::Background));
}

} // namespace lodestar::ui
