#include "ui/pages/workshop/agendadelegate.h"

#include "ui/base/icon.h"
#include "ui/pages/workshop/agendamodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::BlockTime;

namespace {

/// Sign of how a block stands; none for those to come. The note under the name says it in words.
QString signOf(BlockTime::State state)
{
    switch (state) {
    case BlockTime::State::Running:
        return QStringLiteral("play");
    case BlockTime::State::Paused:
        return QStringLiteral("pause");
    case BlockTime::State::Done:
        return QStringLiteral("check");
    case BlockTime::State::Skipped:
        return QStringLiteral("minus");
    case BlockTime::State::Waiting:
        break;
    }
    return {};
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Look &look = theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.color(selected ? ColorRole::AccentSoft : ColorRole::Background));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), look.radius(), look.radius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(look.color(ColorRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), look.radius(), look.radius());
    }
    const int gap = look.space(Space::Small), side = look.space(Space::Normal);
    const QRect inner = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const QString sign = signOf(static_cast<BlockTime::State>(index.data(AgendaModel::StateRole).toInt()));
    if (!sign.isEmpty()) {
        const QRect place = mirrored({inner.x(), inner.center().y() - side / 2, side, side});
        painter->drawPixmap(place, iconPixmap(sign, ColorRole::Accent, side, painter->device()->devicePixelRatioF()));
    }
    const int left = inner.x() + side + gap, width = inner.width() - side - gap, half = inner.height() / 2;
    const auto line = [&](const QRect &rect, FontRole font, ColorRole color, const QString &text) {
        painter->setFont(look.font(font));
        painter->setPen(look.color(color));
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
        painter->drawText(mirrored(rect), static_cast<int>(alignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const bool current = index.data(AgendaModel::CurrentRole).toBool();
    line({left, inner.y(), width, half}, current ? FontRole::BodyStrong : FontRole::Body, ColorRole::Text,
         index.data().toString());
    line({left, inner.y() + half, width, inner.height() - half}, FontRole::Small, ColorRole::TextMuted,
         index.data(AgendaModel::NoteRole).toString());
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const theme::Look &look = theme::current();
    return {0,
            QFontMetrics(look.font(FontRole::BodyStrong)).lineSpacing()
                + QFontMetrics(look.font(FontRole::Small)).lineSpacing() + look.space(Space::Small)};
}

} // namespace lodestar::ui
