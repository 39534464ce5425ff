#include "ui/widgets/datatableview.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

/// Accepts a row when one of its cells holds the words, however they are written.
class FoldedFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &text)
    {
        m_wanted = folded(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_wanted.isEmpty())
            return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            if (folded(sourceModel()->index(row, column, parent).data().toString()).contains(m_wanted))
                return true;
        return false;
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        // The number behind a formatted text, where the model gives one.
        const QVariant a = left.data(Qt::UserRole), b = right.data(Qt::UserRole);
        if (a.isValid() && b.isValid())
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    QString m_wanted;
};

} // namespace

DataTableView::DataTableView(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::current().pixels(14));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(sourceRow(index)); });
}

void DataTableView::setSourceModel(QAbstractItemModel *source)
{
    auto *proxy = new FoldedFilter(this);
    proxy->setSortLocaleAware(true);
    proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy->setDynamicSortFilter(true);
    proxy->setSourceModel(source);
    auto *old = model();
    sortByColumn(-1, Qt::AscendingOrder); // the model's own order until a header is pressed
    setModel(proxy);
    if (dynamic_cast<FoldedFilter *>(old))
        delete old;
    if (m_line)
        proxy->setWords(m_line->text());
}

void DataTableView::setFilterLine(FilterLine *line)
{
    m_line = line;
    line->setList(this);
    connect(line, &FilterLine::filterChanged, this, [this](const QString &text) {
        if (auto *proxy = dynamic_cast<FoldedFilter *>(model()))
            proxy->setWords(text);
    });
}

int DataTableView::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model()))
        return proxy->mapToSource(index).row();
    return index.row();
}

QString DataTableView::selectionAsText(bool withHeader) const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    std::vector<int> rows;
    for (const auto &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    // Names are isolated for the eye; what is copied is the text alone.
    const auto cell = [](QString text) {
        return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QStringList lines, parts;
    for (int column : columns)
        parts << cell(model()->headerData(column, Qt::Horizontal).toString());
    if (withHeader)
        lines << parts.join(u'\t');
    for (int row : rows) {
        parts.clear();
        for (int column : columns)
            parts << cell(model()->index(row, column).data().toString());
        lines << parts.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void DataTableView::copySelection(bool withHeader) const
{
    if (const QString text = selectionAsText(withHeader); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DataTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const bool frozen = m_frozen >= 0 && !isColumnHidden(m_frozen);
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!frozen || !index.isValid())
        return;
    if (index.column() == m_frozen) {
        horizontalScrollBar()->setValue(sideways); // it is in sight wherever the others are
        return;
    }
    // What begins beneath the frozen column comes out from under it.
    const int covered = columnWidth(m_frozen), begin = columnViewportPosition(index.column());
    const int beneath = layoutDirection() == Qt::RightToLeft
        ? begin + columnWidth(index.column()) - (viewport()->width() - covered)
        : covered - begin;
    if (beneath > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - beneath);
}

void DataTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_line && plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->insert(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lodestar::ui
