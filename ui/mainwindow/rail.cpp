#include "ui/mainwindow/rail.h"

#include "ui/base/icon.h"
#include "ui/pages/pagetable.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepsign.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kWidth = 232, kWidest = 300, kFoldedWidth = 64, kItemHeight = 42, kSign = 22, kIcon = 22;

} // namespace

RailItem::RailItem(const PageInfo &info, int number, int total, QWidget *parent)
    : QAbstractButton(parent), m_id(QLatin1StringView(info.id)), m_icon(QLatin1StringView(info.icon)), m_number(number),
      m_total(total)
{
    setText(QCoreApplication::translate("lodestar::ui::Page", info.name));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState({});
}

void RailItem::setState(const RailState &state)
{
    m_state = state;
    QString standing;
    switch (state.state) {
    case Page::State::Empty:
        standing = tr("empty");
        break;
    case Page::State::Begun:
        standing = tr("begun");
        break;
    case Page::State::Done:
        standing = tr("done");
        break;
    }
    setAccessibleName(text());
    //: What a screen reader says of a page in the rail: its place, how far it is, and a note such as "212"
    setAccessibleDescription(tr("page %1 of %2, %3 %4").arg(m_number).arg(m_total).arg(standing, state.note).trimmed());
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    const auto &look = theme::current();
    return {look.pixels(m_folded ? kFoldedWidth : kWidth) - 2 * look.space(Space::Small), look.pixels(kItemHeight)};
}

int RailItem::wordsWidth() const
{
    const auto &look = theme::current();
    const int pad = look.space(Space::Medium);
    const int note =
        m_state.note.isEmpty() ? 0 : QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(m_state.note) + 2 * pad;
    return pad + look.pixels(kSign) + pad + QFontMetrics(look.font(FontRole::BodyStrong)).horizontalAdvance(text())
        + note + pad;
}

QSize RailItem::minimumSizeHint() const
{
    return {theme::current().pixels(kIcon + 10), sizeHint().height()}; // a scroll bar may need the rest
}

bool RailItem::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hover = event->type() == QEvent::Enter;
        update();
    }
    return QAbstractButton::event(event);
}

void RailItem::paintFolded(QPainter &painter, const QRect &area) const
{
    const auto &look = theme::current();
    const int side = look.pixels(kIcon);
    QRect place(0, 0, side, side);
    place.moveCenter(area.center());
    ui::icon(m_icon, isChecked() ? ColorRole::Accent : ColorRole::TextMuted).paint(&painter, place);
    if (m_state.state != Page::State::Done)
        return;
    const int small = look.pixels(13);
    QRect badge(place.right() - small / 2, place.bottom() - small / 2, small, small);
    badge = QStyle::visualRect(layoutDirection(), area, badge);
    theme::paintBox(painter, badge, look.color(ColorRole::Accent), {}, small / 2.0);
    ui::icon(u"check"_s, ColorRole::AccentText).paint(&painter, badge.adjusted(1, 1, -1, -1));
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    const QRect area = rect();
    if (isChecked())
        theme::paintBox(painter, area, look.color(ColorRole::AccentSoft), {}, look.radius());
    else if (m_hover)
        theme::paintBox(painter, area,
                        theme::mixed(look.color(ColorRole::SurfaceRaised), look.color(ColorRole::Text), 0.05), {},
                        look.radius());
    if (hasFocus())
        theme::paintFocusRing(painter, area, look.radius());
    if (m_folded) {
        paintFolded(painter, area);
        return;
    }
    const auto direction = layoutDirection();
    const int pad = look.space(Space::Medium), sign = look.pixels(kSign);
    const QRect circle(area.x() + pad, area.center().y() - sign / 2, sign, sign);
    StepSign::paint(painter, QStyle::visualRect(direction, area, circle), m_number, m_state.state, isChecked());

    const int start = circle.right() + pad, end = area.right() - pad;
    const QFont noteFont = look.font(FontRole::Small);
    const int noteWidth = m_state.note.isEmpty() ? 0 : QFontMetrics(noteFont).horizontalAdvance(m_state.note) + pad;
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
    if (noteWidth > 0) {
        painter.setFont(noteFont);
        painter.setPen(look.color(ColorRole::TextMuted));
        const QRect place(end - noteWidth, area.y(), noteWidth, area.height());
        painter.drawText(QStyle::visualRect(direction, area, place), int(trailing), m_state.note);
    }
    painter.setFont(look.font(isChecked() ? FontRole::BodyStrong : FontRole::Body));
    painter.setPen(look.color(isChecked() ? ColorRole::Accent : ColorRole::Text));
    const QRect word(start, area.y(), end - noteWidth - start, area.height());
    painter.drawText(QStyle::visualRect(direction, area, word), int(leading),
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, word.width()));
}

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    const auto &look = theme::current();
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    const int pad = look.space(Space::Small);
    column->setContentsMargins(pad, look.space(Space::Normal), pad, look.space(Space::Medium));
    column->setSpacing(0);
    m_brand = new Label(u"Lodestar"_s, FontRole::Subtitle);
    m_brand->setContentsMargins(look.space(Space::Medium), 0, look.space(Space::Medium), 0);
    m_project = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted);
    m_project->setContentsMargins(look.space(Space::Medium), 0, look.space(Space::Medium), 0);
    column->addWidget(m_brand);
    column->addWidget(m_project);
    column->addSpacing(look.space(Space::Normal));
    column->addWidget(makeList(), 1);

    auto *find = makeButton(tr("Find anything"), ButtonKind::Link, u"search"_s);
    //: %1 is a keyboard shortcut
    find->setToolTip(tr("Pages, questions, customers and actions (%1)").arg(u"Ctrl+K"_s));
    connect(find, &QPushButton::clicked, this, &Rail::findRequested);
    column->addWidget(find);
    m_find = find;
    setFolded(false);
}

QWidget *Rail::makeList()
{
    auto *list = new QWidget;
    list->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::current().space(Space::Tiny) / 2);
    const auto pages = pageTable();
    for (size_t i = 0; i < pages.size(); ++i) {
        auto *item = new RailItem(pages[i], static_cast<int>(i) + 1, static_cast<int>(pages.size()));
        connect(item, &QAbstractButton::clicked, this, [this, item] { emit pageChosen(item->pageId()); });
        m_items.push_back(item);
        rows->addWidget(item);
    }
    m_all = makeButton(tr("All pages"), ButtonKind::Link, u"chevron"_s);
    m_all->hide();
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_all->hide();
        showItems();
        m_items.front()->setFocus(Qt::OtherFocusReason);
    });
    rows->addWidget(m_all);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    return scroll;
}

void Rail::setProjectName(const QString &name)
{
    m_project->setText(name);
    m_project->setVisible(!m_folded && !name.isEmpty());
}

void Rail::setCurrent(const QString &pageId)
{
    for (auto *item : m_items)
        item->setChecked(item->pageId() == pageId);
    showItems();
}

void Rail::setOnly(const QString &pageId)
{
    if (pageId == m_only)
        return;
    m_only = pageId;
    m_all->setVisible(!pageId.isEmpty());
    showItems();
}

void Rail::showItems()
{
    const bool isShort = !m_only.isEmpty() && !m_all->isHidden();
    for (auto *item : m_items)
        item->setVisible(!isShort || item->pageId() == m_only || item->isChecked());
}

void Rail::followFocus()
{
    const auto has = [](const RailItem *item) { return item->hasFocus(); };
    if (std::any_of(m_items.begin(), m_items.end(), has))
        takeFocus();
}

void Rail::takeFocus()
{
    for (auto *item : m_items)
        if (item->isChecked())
            item->setFocus(Qt::OtherFocusReason);
}

void Rail::refresh(Session &session)
{
    const auto pages = pageTable();
    for (size_t i = 0; i < pages.size(); ++i)
        m_items[i]->setState(pages[i].rail(session));
    fitWidth();
}

void Rail::fitWidth()
{
    const auto &look = theme::current();
    int width = look.pixels(m_folded ? kFoldedWidth : kWidth);
    for (const auto *item : m_items)
        width = std::max(width, m_folded ? 0 : item->wordsWidth() + 2 * look.space(Space::Small));
    setFixedWidth(std::min(width, look.pixels(kWidest)));
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    fitWidth();
    m_brand->setVisible(!folded);
    m_project->setVisible(!folded && !m_project->text().isEmpty());
    m_find->setText(folded ? QString() : tr("Find anything"));
    m_find->setAccessibleName(tr("Find anything"));
    m_all->setText(folded ? QString() : tr("All pages"));
    m_all->setAccessibleName(tr("All pages"));
    for (auto *item : m_items)
        item->setFolded(folded);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    painter.fillRect(rect(), look.color(ColorRole::SurfaceRaised));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     look.color(ColorRole::Border));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    std::vector<RailItem *> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const RailItem *item) { return !item->isHidden(); });
    const int step = event->key() == Qt::Key_Down ? 1 : -1;
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        if (!shown[static_cast<size_t>(i)]->hasFocus())
            continue;
        const int next = std::clamp(i + step, 0, static_cast<int>(shown.size()) - 1);
        shown[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace lodestar::ui
