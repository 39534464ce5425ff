#include "ui/mainwindow/commandpalette.h"

#include "ui/theme/stylepaint.h"
#include "ui/widgets/filterline.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

enum Role { KindRole = Qt::UserRole + 1, DetailRole };

/// A line of the palette: the text, its kind and its shortcut in small letters at the other end.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, theme::current().pixels(36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &look = theme::current();
        painter->save();
        if (option.state & QStyle::State_Selected)
            theme::paintBox(*painter, option.rect, look.color(ColorRole::AccentSoft), {}, theme::controlRadius());
        const int pad = look.space(Space::Medium);
        const QRect area = option.rect.adjusted(pad, 0, -pad, 0);
        const QString kind = index.data(KindRole).toString(), detail = index.data(DetailRole).toString();
        //: At the end of a line of the palette: the kind ("Page") and the shortcut ("Alt+2")
        const QString side = detail.isEmpty() ? kind : CommandPalette::tr("%1 · %2").arg(kind, detail);
        const QFont small = look.font(FontRole::Small);
        const int sideWidth = QFontMetrics(small).horizontalAdvance(side);
        painter->setFont(small);
        painter->setPen(look.color(ColorRole::TextMuted));
        painter->drawText(area, int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
                          side);
        const QRect words = QStyle::visualRect(
            option.direction, area, QRect(area.topLeft(), QSize(area.width() - sideWidth - pad, area.height())));
        painter->setFont(look.font(FontRole::Body));
        painter->setPen(look.color(ColorRole::Text));
        painter->drawText(
            words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QFrame(window)
{
    const auto &look = theme::current();
    setAccessibleName(tr("Find anything"));
    auto *column = new QVBoxLayout(this);
    const int pad = look.space(Space::Medium);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(look.space(Space::Small));
    m_line = new FilterLine(tr("A page, a question, a customer, an action"));
    m_model = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::unique_ptr<CommandIndex> index)
{
    m_index = std::move(index);
    m_line->clear();
    refill({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::setQuery(const QString &text)
{
    m_line->setText(text);
}

void CommandPalette::refill(const QString &text)
{
    if (!m_index)
        return;
    m_shown = m_index->find(text);
    m_model->clear();
    for (const auto &command : m_shown) {
        auto *item = new QStandardItem(command.text);
        item->setData(commandKindName(command.kind), KindRole);
        item->setData(command.detail, DetailRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::place()
{
    const auto &look = theme::current();
    const QWidget *window = parentWidget();
    const int width = std::min(look.pixels(640), window->width() - 2 * look.space(Space::Normal));
    const int height = std::min(look.pixels(460), window->height() - 2 * look.space(Space::Widest));
    setGeometry((window->width() - width) / 2, std::min(look.pixels(90), (window->height() - height) / 2), width,
                height);
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const auto run = m_shown[static_cast<size_t>(row)].run;
    hide();
    run(); // may make the window anew, and this palette with it: nothing may follow
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    constexpr int kPage = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kPage);
        return true;
    case Qt::Key_PageUp:
        step(-kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    theme::paintBox(painter, rect(), look.color(ColorRole::Surface), look.color(ColorRole::Accent), look.radius(), 1.5);
}

} // namespace lodestar::ui
