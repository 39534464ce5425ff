#include "ui/pages/workshop/boarddelegate.h"

#include "ui/pages/workshop/boardmodel.h"
#include "ui/pages/workshop/cardentry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/teamsign.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kEdge = 4; ///< the stripe in the colour of the team, at 100 %
constexpr qsizetype kMostHeights = 20000;

QFont fontOf(const QModelIndex &index)
{
    return theme::current().font(index.data(BoardModel::HeadingRole).toBool() ? FontRole::BodyStrong : FontRole::Body);
}

/// Lays out `text` in lines of `width`; returns the height. Words that are longer than a line are broken.
qreal layOut(QTextLayout &layout, Qt::LayoutDirection direction, int width)
{
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int footHeight()
{
    return QFontMetrics(theme::current().font(FontRole::Small)).height();
}

int padding()
{
    return theme::current().space(Space::Medium);
}

} // namespace

int BoardDelegate::heightFor(const QModelIndex &index, int width) const
{
    const theme::Look &look = theme::current();
    const bool isHeading = index.data(BoardModel::HeadingRole).toBool();
    const QString text = index.data().toString();
    const int inner = width - 2 * padding() - (isHeading ? 0 : look.pixels(kEdge));
    const std::pair<int, QString> key(isHeading ? -inner : inner, text);
    auto known = m_heights.constFind(key);
    if (known == m_heights.constEnd()) {
        if (m_heights.size() > kMostHeights)
            m_heights.clear();
        QTextLayout layout(text, fontOf(index));
        known = m_heights.insert(key, qCeil(layOut(layout, Qt::LeftToRight, qMax(1, inner))));
    }
    return *known + footHeight() + look.space(Space::Tiny) + (isHeading ? 2 * look.space(Space::Small) : 2 * padding());
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), heightFor(index, option.rect.width())};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(BoardModel::HeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintCard(*painter, option, index);
    painter->restore();
}

void BoardDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Look &look = theme::current();
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color(ColorRole::AccentSoft));
        painter.drawRoundedRect(box, look.radius(), look.radius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(look.color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, look.radius(), look.radius());
    }
    const QRect inner =
        option.rect.adjusted(padding(), look.space(Space::Small), -padding(), -look.space(Space::Small));
    const bool isNamed = !index.data(Qt::EditRole).toString().isEmpty();
    painter.setPen(look.color(isNamed ? ColorRole::Text : ColorRole::TextMuted));
    QTextLayout layout(index.data().toString(), fontOf(index));
    const qreal height = layOut(layout, option.direction, inner.width());
    layout.draw(&painter, inner.topLeft());
    paintFoot(painter, {inner.x(), inner.y() + qCeil(height) + look.space(Space::Tiny), inner.width(), footHeight()},
              index);
}

void BoardDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Look &look = theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    QPainterPath sheet;
    sheet.addRoundedRect(box, look.radius(), look.radius());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(isSelected ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.drawPath(sheet);
    const QString team = index.data(BoardModel::TeamRole).toString();
    const int edge = look.pixels(kEdge);
    if (!team.isEmpty()) {
        painter.save();
        painter.setClipPath(sheet);
        const QRect stripe(option.rect.x(), option.rect.y(), edge + 1, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, stripe), look.color(teamColor(team)));
        painter.restore();
    }
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(look.color(isSelected || hasFocus ? ColorRole::Accent : ColorRole::Border), hasFocus ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sheet);

    const QRect leading = option.rect.adjusted(padding() + edge, padding(), -padding(), -padding());
    const QRect inner = QStyle::visualRect(option.direction, option.rect, leading);
    painter.setPen(look.color(ColorRole::Text));
    QTextLayout layout(index.data().toString(), fontOf(index));
    const qreal height = layOut(layout, option.direction, inner.width());
    layout.draw(&painter, inner.topLeft());
    paintFoot(painter, {inner.x(), inner.y() + qCeil(height) + look.space(Space::Tiny), inner.width(), footHeight()},
              index);
}

void BoardDelegate::paintFoot(QPainter &painter, const QRect &foot, const QModelIndex &index) const
{
    const theme::Look &look = theme::current();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QFont font = look.font(FontRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(look.color(ColorRole::TextMuted));
    const auto align = [&](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine;
    };
    // Sign and words from the leading side, votes from the trailing one, mirrored as a whole.
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(direction, foot, rect); };
    const QString votes = index.data(BoardModel::VotesRole).toString();
    const int wanted = votes.isEmpty() ? 0 : metrics.horizontalAdvance(votes);
    const int votesWidth = qMin(wanted, foot.width() / 2);
    if (votesWidth > 0) {
        painter.setPen(look.color(ColorRole::Text));
        painter.drawText(mirrored({foot.right() + 1 - votesWidth, foot.y(), votesWidth, foot.height()}),
                         align(Qt::AlignTrailing), metrics.elidedText(votes, Qt::ElideRight, votesWidth));
        painter.setPen(look.color(ColorRole::TextMuted));
    }
    int x = foot.x();
    const QString team = index.data(BoardModel::TeamRole).toString();
    if (!team.isEmpty()) {
        const int size = metrics.ascent();
        const QRect sign = mirrored({x, foot.y() + (foot.height() - size) / 2, size, size});
        paintTeamSign(painter, sign, team);
        x += size + look.space(Space::Tiny);
        painter.setPen(look.color(ColorRole::TextMuted));
        painter.setFont(font);
    }
    const int width = foot.right() + 1 - x - votesWidth - (votesWidth > 0 ? look.space(Space::Small) : 0);
    painter.drawText(mirrored({x, foot.y(), width, foot.height()}), align(Qt::AlignLeading),
                     metrics.elidedText(index.data(BoardModel::WhoRole).toString(), Qt::ElideRight, width));
}

QWidget *BoardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(BoardModel::HeadingRole).toBool();
    auto *editor = new CardEntry(isHeading ? tr("Name of the group") : tr("Card"), 1, parent);
    // Not const in Qt: an editor tells its delegate that it is done.
    auto *self = const_cast<BoardDelegate *>(this);
    connect(editor, &CardEntry::entered, self, [self, editor] {
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    connect(editor, &QPlainTextEdit::textChanged, editor,
            [editor] { editor->resize(editor->width(), qMax(editor->height(), editor->sizeHint().height())); });
    return editor;
}

void BoardDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *entry = static_cast<CardEntry *>(editor);
    if (entry->document()->isModified())
        return; // somebody is writing in it
    entry->restart(index.data(Qt::EditRole).toString());
    entry->selectAll();
}

void BoardDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<CardEntry *>(editor)->text(), Qt::EditRole);
}

void BoardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(qMax(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

} // namespace lodestar::ui
