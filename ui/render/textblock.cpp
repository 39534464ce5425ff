#include "ui/render/textblock.h"

#include "core/base/text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace lodestar::render {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstStrongIsolate = 0x2068, kPopIsolate = 0x2069;
constexpr qsizetype kLongestText = 20000; ///< characters; no page of ours holds more in one block
constexpr qsizetype kLongestLine = 600; ///< characters; no line of ours holds more
constexpr double kTallestLine = 1.5; ///< of the size of type; Arabic fonts reserve more than a page needs

bool isDirectionMark(QChar c)
{
    return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C);
}

bool isolatesAreBalanced(const QString &text)
{
    qsizetype depth = 0;
    for (const QChar c : text) {
        if (c == QChar(kFirstStrongIsolate))
            ++depth;
        else if (c == QChar(kPopIsolate) && --depth < 0)
            return false;
    }
    return depth == 0;
}

/// The page's direction, unless only letters of the other direction occur.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection page)
{
    bool rightToLeft = false, leftToRight = false;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        rightToLeft |= direction == QChar::DirR || direction == QChar::DirAL;
        leftToRight |= direction == QChar::DirL;
    }
    if (page == Qt::RightToLeft)
        return leftToRight && !rightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    return rightToLeft && !leftToRight ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

QString presentable(const QString &text)
{
    const bool keepIsolates = isolatesAreBalanced(text);
    QString out, pending;
    const auto flush = [&] {
        out += visible(pending, kLongestText);
        pending.clear();
    };
    for (qsizetype i = 0; i < text.size() && out.size() + pending.size() < kLongestText; ++i) {
        const QChar c = text.at(i);
        const bool isolate = c == QChar(kFirstStrongIsolate) || c == QChar(kPopIsolate);
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (pending.endsWith(u'\r'))
                pending.chop(1);
            flush();
            out += QChar(QChar::LineSeparator);
        } else if (isDirectionMark(c) || (isolate && keepIsolates)) {
            flush();
            out += c;
        } else {
            pending += c;
        }
    }
    flush();
    return out;
}

TextBlock::TextBlock(const QString &text, const QFont &font, double width, const Setting &setting)
    : m_font(font), m_width(std::max(1.0, width)), m_setting(setting)
{
    QString shown = presentable(setting.maxLines > 0 ? text.left(setting.maxLines * kLongestLine) : text);
    shown.replace(u" · "_s, u"\u00A0· "_s); // a line may end in the dot between two parts, but never begin with it
    layOut(shown);
    if (m_setting.maxLines > 0 && m_layout->lineCount() > m_setting.maxLines)
        layOut(shortened());
}

void TextBlock::layOut(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(text, m_setting.direction));
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout = std::make_shared<QTextLayout>(text, m_font);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    m_height = m_naturalWidth = 0;
    // One line height for all lines, so that a fallback font within a line does not make the page uneven.
    const double lineHeight = std::min(QFontMetricsF(m_font).height(), kTallestLine * QFontInfo(m_font).pixelSize());
    const double spare = (lineHeight - QFontMetricsF(m_font).height()) / 2;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        const double slack = m_width - line.naturalTextWidth();
        const bool toTheRight = (m_setting.align == Align::Trailing) != (m_setting.direction == Qt::RightToLeft);
        const double x = m_setting.align == Align::Center ? slack / 2 : toTheRight ? slack : 0;
        line.setPosition({x, m_height + spare + QFontMetricsF(m_font).ascent() - line.ascent()});
        m_height += lineHeight;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        if (m_setting.maxLines > 0 && m_layout->lineCount() > m_setting.maxLines)
            break; // one more than allowed is enough to know
    }
    m_layout->endLayout();
}

QString TextBlock::shortened() const
{
    const QTextLine last = m_layout->lineAt(m_setting.maxLines - 1);
    const QString before = m_layout->text().first(last.textStart());
    QString rest = m_layout->text().sliced(last.textStart(), last.textLength());
    while (rest.endsWith(QChar::LineSeparator) || rest.endsWith(u' '))
        rest.chop(1);
    while (!rest.isEmpty() && textWidth(rest + u"…"_s, m_font) > m_width) {
        do {
            rest.chop(1);
        } while (!rest.isEmpty() && (rest.back().isHighSurrogate() || rest.back().isMark()));
    }
    return before + rest + u"…"_s;
}

int TextBlock::lines() const
{
    return m_layout->lineCount();
}

double TextBlock::ascent() const
{
    return QFontMetricsF(m_font).ascent();
}

void TextBlock::paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const
{
    painter.setPen(color);
    m_layout->draw(&painter, topLeft);
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace lodestar::render
