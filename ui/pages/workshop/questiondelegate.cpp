#include "ui/pages/workshop/questiondelegate.h"

#include "core/base/format.h"
#include "ui/base/icon.h"
#include "ui/pages/workshop/questionmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace lodestar::ui {

namespace {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

/// Draws `text` over at most two lines, the last one ending in "…" if there is more.
void paintTwoLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const auto alignment = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeading) | Qt::AlignTop;
    const bool single = first.textLength() >= text.size();
    const QRect firstRect(rect.x(), single ? rect.center().y() - metrics.height() / 2 : rect.y(), rect.width(),
                          metrics.lineSpacing());
    painter.drawText(firstRect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     text.left(first.textLength()).trimmed());
    if (!single) {
        const QString rest = text.mid(first.textLength());
        painter.drawText(firstRect.translated(0, metrics.lineSpacing()),
                         static_cast<int>(alignment) | Qt::TextSingleLine,
                         metrics.elidedText(rest, Qt::ElideRight, rect.width()));
    }
    layout.endLayout();
}

struct StandingSign {
    const char *icon;
    ColorRole color;
};

/// Sign and colour of how far a question is; the word stands under the question.
StandingSign signOf(workshop::QuestionStanding standing)
{
    switch (standing) {
    case workshop::QuestionStanding::Decided:
        return {"check", ColorRole::Positive};
    case workshop::QuestionStanding::Contested:
        return {"warning", ColorRole::Caution};
    case workshop::QuestionStanding::DataSaysOtherwise:
        return {"chart", ColorRole::Negative};
    case workshop::QuestionStanding::Answered:
        return {"edit", ColorRole::TextMuted};
    case workshop::QuestionStanding::Nothing:
        break;
    }
    return {nullptr, ColorRole::TextMuted};
}

int standingHeight(const QModelIndex &index)
{
    return index.data(QuestionModel::StandingTextRole).toString().isEmpty()
        ? 0
        : QFontMetrics(theme::current().font(FontRole::Small)).lineSpacing();
}

void paintStanding(QPainter &painter, const QRect &signRect, const QRect &textRect, const QModelIndex &index)
{
    const theme::Look &look = theme::current();
    const auto standing = static_cast<workshop::QuestionStanding>(index.data(QuestionModel::StandingRole).toInt());
    const StandingSign sign = signOf(standing);
    if (!sign.icon)
        return;
    const int size = look.space(Space::Normal);
    painter.drawPixmap(
        QRect(signRect.center() - QPoint(size / 2, size / 2), QSize(size, size)),
        iconPixmap(QString::fromLatin1(sign.icon), sign.color, size, painter.device()->devicePixelRatioF()));
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(sign.color));
    const QRect line(textRect.x(), textRect.bottom() + 1, textRect.width(), standingHeight(index));
    const QFontMetrics metrics(painter.font());
    painter.drawText(
        line, static_cast<int>(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
        metrics.elidedText(index.data(QuestionModel::StandingTextRole).toString(), Qt::ElideRight, line.width()));
}

} // namespace

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Look &look = theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const int gap = look.space(Space::Small);
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    if (index.data(QuestionModel::HeadingRole).toBool()) {
        painter->setFont(look.font(FontRole::Small));
        painter->setPen(look.color(ColorRole::TextMuted));
        painter->drawText(
            inner.adjusted(0, gap, 0, -gap / 2),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignBottom),
            index.data().toString());
        painter->restore();
        return;
    }
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
    // Number, text, sign: laid out from the leading side, then mirrored as a whole.
    const QFont font = look.font(selected ? FontRole::BodyStrong : FontRole::Body);
    const int numberWidth = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(QStringLiteral("00")) + gap;
    const int signWidth = look.space(Space::Wide);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const QRect numberRect = mirrored({inner.x(), inner.y(), numberWidth, inner.height()});
    const QRect textRect =
        mirrored({inner.x() + numberWidth, inner.y() + gap, inner.width() - numberWidth - signWidth - gap,
                  inner.height() - 2 * gap - standingHeight(index)});
    const QRect signRect = mirrored({inner.right() - signWidth, inner.y(), signWidth, inner.height()});

    const int number = index.data(QuestionModel::NumberRole).toInt();
    painter->setFont(look.font(FontRole::Small));
    painter->setPen(look.color(ColorRole::TextMuted));
    if (number > 0)
        painter->drawText(
            numberRect,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
            format::count(number));
    const bool hidden = index.data(QuestionModel::HiddenRole).toBool();
    painter->setPen(look.color(hidden ? ColorRole::TextMuted : ColorRole::Text));
    paintTwoLines(*painter, textRect, index.data().toString(), font);
    paintStanding(*painter, signRect, textRect, index);
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const theme::Look &look = theme::current();
    if (index.data(QuestionModel::HeadingRole).toBool())
        return {0, QFontMetrics(look.font(FontRole::Small)).height() + look.space(Space::Wide)};
    return {0,
            2 * QFontMetrics(look.font(FontRole::Body)).lineSpacing() + 2 * look.space(Space::Small)
                + standingHeight(index)};
}

} // namespace lodestar::ui
