#include "ui/widgets/emptystate.h"

#include "ui/base/icon.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QWidget *bigIcon(const QString &name)
{
    auto *picture = new Label;
    const int side = theme::current().pixels(56);
    picture->setPixmap(iconPixmap(name, ColorRole::Accent, side, picture->devicePixelRatioF()));
    picture->setFixedSize(side, side);
    return picture;
}

/// A wrapping label aligned in a layout takes its own guess at a width; a row with stretches gives it the room.
QLayout *centred(const QString &text, FontRole font, ColorRole color)
{
    auto *label = Label::wrapping(text, font, color);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setMaximumWidth(theme::current().pixels(560));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, 100);
    row->addStretch(1);
    return row;
}

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, const QString &button,
                       QWidget *parent)
    : EmptyState(bigIcon(icon), title, sentence, button, parent)
{ }

EmptyState::EmptyState(QWidget *picture, const QString &title, const QString &sentence, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
{
    const auto &look = theme::current();
    const int pad = look.space(Space::Wider);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(pad, pad, pad, pad);
    m_column->setSpacing(look.space(Space::Normal));
    m_column->addStretch(2);
    m_column->addWidget(picture, 0, Qt::AlignHCenter);
    if (!title.isEmpty())
        m_column->addLayout(centred(title, FontRole::Subtitle, ColorRole::Text));
    m_column->addLayout(centred(sentence, FontRole::Body, ColorRole::TextMuted));
    if (!button.isEmpty()) {
        m_button = new PrimaryButton(button);
        m_column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
    }
    m_column->addStretch(3);
}

void EmptyState::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget, 0, Qt::AlignHCenter);
}

void EmptyState::addSentence(const QString &sentence)
{
    m_column->insertLayout(m_column->count() - 1, centred(sentence, FontRole::Body, ColorRole::TextMuted));
}

TableSketch::TableSketch(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TableSketch::sizeHint() const
{
    const auto &look = theme::current();
    return {look.pixels(280), look.pixels(128)};
}

void TableSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    theme::paintBox(painter, rect(), look.color(ColorRole::Surface), look.color(ColorRole::Border), look.radius());
    constexpr std::array kColumns = {0.06, 0.42, 0.66, 0.84};
    constexpr std::array kWidths = {0.28, 0.17, 0.12, 0.10};
    const int rows = 5, line = height() / (rows + 1);
    for (int row = 0; row < rows; ++row) {
        const int y = line / 2 + row * line + line / 4;
        for (size_t column = 0; column < kColumns.size(); ++column) {
            const bool header = row == 0, best = row == 2;
            const double shorter = 1.0 - 0.13 * ((row * 3 + static_cast<int>(column) * 2) % 4);
            QRectF bar(kColumns[column] * width(), y, kWidths[column] * width() * (header ? 0.7 : shorter),
                       line * 0.36);
            QRect place = QStyle::visualRect(layoutDirection(), rect(), bar.toRect());
            const ColorRole role = best ? ColorRole::Best : header ? ColorRole::TextMuted : ColorRole::Border;
            theme::paintBox(painter, place, look.color(role), {}, place.height() / 2.0);
        }
    }
}

} // namespace lodestar::ui
