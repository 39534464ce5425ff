#include "ui/pages/customers/columnpopup.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using table::ColumnType;
using theme::ColorRole;
using theme::FontRole;

ColumnPopup::ColumnPopup(const table::TableIndex &index, const ColumnFacts &facts, int column,
                         const std::optional<table::Filter> &filter, QWidget *parent)
    : Popup(parent), m_column(column)
{
    setAccessibleName(tr("Column %1").arg(facts.name(column)));
    setLeastWidth(theme::current().pixels(400));
    auto *lines = this->lines();
    lines->addWidget(new ElidedLabel(facts.name(column), FontRole::BodyStrong));
    lines->addWidget(Label::wrapping(statistics(facts), FontRole::Small, ColorRole::TextMuted));
    lines->addWidget(makeOrder(facts));
    m_editor = FilterEditor::make(index, facts, column, this);
    m_editor->setFilter(filter);
    lines->addWidget(m_editor, 1);
    auto *clear = makeButton(tr("Clear the filter"), ButtonKind::Quiet);
    clear->setEnabled(filter.has_value());
    lines->addWidget(clear);
    connect(m_editor, &FilterEditor::edited, this, [this, clear] {
        const auto now = m_editor->filter();
        clear->setEnabled(now.has_value());
        emit filterChanged(m_column, now);
    });
    connect(clear, &QPushButton::clicked, this, [this, clear] {
        m_editor->setFilter({});
        clear->setEnabled(false);
        emit filterChanged(m_column, {});
    });
    m_change = makeButton(tr("Rename, split or convert the column…"), ButtonKind::Link);
    m_change->setEnabled(false);
    connect(m_change, &QPushButton::clicked, this, [this] {
        emit changeRequested(m_column);
        close();
    });
    lines->addWidget(m_change, 0, Qt::AlignLeading);
    lines->addWidget(makePlace());
}

void ColumnPopup::setEditable(bool editable)
{
    m_change->setEnabled(editable);
}

QString ColumnPopup::statistics(const ColumnFacts &facts) const
{
    QStringList parts{table::columnTypeName(facts.column(m_column).type)};
    if (const auto *summary = facts.summary(m_column)) {
        parts << tr("%n different", "values of a column", static_cast<int>(summary->distinct));
        if (summary->median)
            parts << facts.caption(m_column) << facts.medianText(m_column);
        const double share =
            summary->rows > 0 ? static_cast<double>(summary->missing()) / static_cast<double>(summary->rows) : 0;
        parts << (summary->missing() == 0 ? tr("none without a value")
                                          : tr("%1 without a value (%2)", "number, share")
                                                .arg(format::count(summary->missing()), format::share(share)));
    }
    return parts.join(u" · "_s);
}

QWidget *ColumnPopup::makeOrder(const ColumnFacts &facts)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto &column = facts.column(m_column);
    const bool isDate = column.type == ColumnType::Date, isFigure = table::isNumeric(column.type);
    const QString up = isDate ? tr("Earliest first") : isFigure ? tr("Least first") : tr("A to Z");
    const QString down = isDate ? tr("Latest first") : isFigure ? tr("Greatest first") : tr("Z to A");
    const auto add = [&](const QString &text, const QString &icon, bool descending, bool then) {
        auto *button = makeButton(text, ButtonKind::Quiet, icon);
        connect(button, &QPushButton::clicked, this, [this, descending, then] {
            emit sortRequested(m_column, descending, then);
            close();
        });
        row->addWidget(button);
    };
    add(up, u"up"_s, false, false);
    add(down, u"down"_s, true, false);
    // After the columns that the rows are sorted by already.
    if (facts.sortCount() > 0 && !(facts.sortCount() == 1 && facts.isSortedBy(m_column)))
        add(tr("Then by this"), u"plus"_s, facts.isDescending(m_column), true);
    return box;
}

QWidget *ColumnPopup::makePlace()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QPushButton *button, auto action) {
        connect(button, &QPushButton::clicked, this, [this, action] {
            action();
            close();
        });
        row->addWidget(button);
    };
    add(makeIconButton(u"back"_s, tr("Move the column to the front by one")),
        [this] { emit moveRequested(m_column, -1); });
    add(makeIconButton(u"arrow"_s, tr("Move the column to the back by one")),
        [this] { emit moveRequested(m_column, 1); });
    add(makeIconButton(u"pin"_s, tr("Keep the column in sight")), [this] { emit freezeRequested(m_column, true); });
    row->addStretch(1);
    add(makeButton(tr("Hide the column"), ButtonKind::Link), [this] { emit hideRequested(m_column); });
    return box;
}

void ColumnPopup::openAt(const QRect &mark, const QWidget &of)
{
    openBelow(mark, of);
    m_editor->setFocus();
}

} // namespace lodestar::ui
