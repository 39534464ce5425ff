#include "ui/render/chartview.h"

#include "core/base/text.h"
#include "ui/render/chartcanvas.h"
#include "ui/render/textblock.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestar::render {

using namespace Qt::StringLiterals;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// What a screen reader is told at once of a chart; the whole table is one menu entry away.
constexpr int kDescribedRows = 30;

/// Tells the rows in blocks as they are asked for: a scatter may have 100,000.
class ChartTableModel final : public QAbstractTableModel
{
public:
    ChartTableModel(chart::ChartSpec spec, QObject *parent)
        : QAbstractTableModel(parent), m_spec(std::move(spec)), m_block(chart::asTable(m_spec, 0, kBlock))
    { }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : chartMarkCount(m_spec); }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_block.header.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const auto row = static_cast<size_t>(index.row());
        if (row < m_first || row >= m_first + m_block.rows.size()) {
            m_first = row / kBlock * kBlock;
            m_block = chart::asTable(m_spec, m_first, kBlock);
        }
        return visible(m_block.rows.at(row - m_first).value(index.column()));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return visible(m_block.header.value(section));
        return QAbstractTableModel::headerData(section, orientation, role);
    }

private:
    static constexpr size_t kBlock = 512;

    chart::ChartSpec m_spec;
    mutable size_t m_first = 0; ///< row that the block begins with
    mutable chart::ChartTable m_block;
};

QLabel *plainLabel(QWidget *parent, FontRole font, ColorRole color)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(theme::current().font(font));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::current().color(color));
    label->setPalette(palette);
    return label;
}

/// A sentence that begins with a Latin name still runs from right to left: a label whose text can be selected goes by
/// its first letter, isolated or not.
QString directed(const QString &text)
{
    const bool hasRightToLeft = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    constexpr QChar rightToLeftMark(0x200F);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return mirrored && hasRightToLeft ? rightToLeftMark + text : text;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::current().space(Space::Tiny));
    m_title = plainLabel(this, FontRole::Subtitle, ColorRole::Text);
    m_sureness = plainLabel(this, FontRole::Body, ColorRole::TextMuted);
    layout->addWidget(m_title);
    layout->addWidget(m_sureness);
    layout->addSpacing(theme::current().space(Space::Small));
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    makeActions();
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSpec({});
}

void ChartView::makeActions()
{
    const auto add = [this](const QString &text, auto &&does) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        return action;
    };
    add(tr("Copy picture"),
        [this] { QGuiApplication::clipboard()->setImage(chartImage(m_spec, pictureStyle(), width())); });
    add(tr("Copy data"), [this] { QGuiApplication::clipboard()->setText(chartText(m_spec)); });
    add(tr("Save as SVG…"), [this] { emit saveRequested(ChartFormat::Svg); });
    add(tr("Save as PNG…"), [this] { emit saveRequested(ChartFormat::Png); });
    add(tr("Save data as CSV…"), [this] { emit saveRequested(ChartFormat::Csv); });
    m_showTable = add(tr("Show as a table"), [this](bool shown) { setTableShown(shown); });
    m_showTable->setCheckable(true);
}

void ChartView::setSpec(const chart::ChartSpec &spec)
{
    const bool sameKind = m_canvas && m_spec.body.index() == spec.body.index();
    m_spec = spec;
    m_title->setText(directed(presentable(spec.title)));
    m_title->setVisible(!spec.title.isEmpty());
    m_sureness->setText(directed(presentable(spec.sureness)));
    m_sureness->setVisible(!spec.sureness.isEmpty());
    if (sameKind)
        m_canvas->setSpec(spec);
    else
        replaceCanvas();
    if (isTableShown())
        fillTable();
    describe();
    emit specChanged();
}

void ChartView::setPictureHeight(int pixels)
{
    if (std::exchange(m_pictureHeight, pixels) == pixels || !m_canvas)
        return;
    if (pixels > 0)
        m_canvas->setFixedHeight(pixels);
    else
        replaceCanvas();
}

void ChartView::replaceCanvas()
{
    delete m_canvas;
    m_canvas = chartCanvas(m_spec, this);
    if (m_pictureHeight > 0)
        m_canvas->setFixedHeight(m_pictureHeight);
    m_stack->insertWidget(0, m_canvas);
    if (!isTableShown())
        m_stack->setCurrentWidget(m_canvas);
    connect(m_canvas, &ChartCanvas::markActivated, this, &ChartView::markActivated);
    connect(m_canvas, &ChartCanvas::currentMarkChanged, this, [this](int mark) {
        describeMark(mark);
        emit currentMarkChanged(mark);
    });
    connect(m_canvas, &ChartCanvas::markPointed, this, &ChartView::showTip);
    connect(m_canvas, &ChartCanvas::thresholdMoved, this, [this](double threshold) {
        m_spec = m_canvas->spec();
        describe();
        emit thresholdMoved(threshold);
    });
}

QString ChartView::markText(int mark) const
{
    if (mark < 0)
        return {};
    const chart::ChartTable row = chart::asTable(m_spec, static_cast<size_t>(mark), 1);
    if (row.rows.empty())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < row.rows.front().size(); ++i) {
        if (const QString &cell = row.rows.front().at(i); !cell.isEmpty())
            parts << tr("%1: %2", "column and cell").arg(visible(row.header.value(i)), visible(cell));
    }
    return parts.join(u"; "_s);
}

void ChartView::describe()
{
    setAccessibleName(chart::sentence(m_spec));
    m_canvas->setAccessibleName(chart::sentence(m_spec));
    QStringList lines{m_spec.sureness};
    // Of a curve only its mark, which is the last row, and of a cloud of points none is worth reading out.
    const int rows = chartMarkCount(m_spec);
    const bool isCurve = std::holds_alternative<chart::Curve>(m_spec.body);
    const int told = std::holds_alternative<chart::Scatter>(m_spec.body) ? 0 : std::min(kDescribedRows, rows);
    for (int i = isCurve ? rows - 1 : 0; i < (isCurve ? rows : told); ++i)
        lines << markText(i);
    lines.removeAll(QString());
    setAccessibleDescription(lines.join(u'\n'));
    describeMark(currentMark());
}

void ChartView::describeMark(int mark)
{
    m_canvas->setAccessibleDescription(mark < 0 ? accessibleDescription() : markText(mark));
}

void ChartView::showTip(int mark, const QPoint &globalPosition)
{
    if (mark < 0)
        QToolTip::hideText();
    else // tool tips guess whether a text is markup: make it certain, with the text escaped
        QToolTip::showText(globalPosition, u"<p>"_s + markText(mark).toHtmlEscaped() + u"</p>"_s, m_canvas);
}

int ChartView::currentMark() const
{
    return m_canvas->currentMark();
}

void ChartView::setCurrentMark(int mark)
{
    m_canvas->setCurrentMark(mark);
    describeMark(m_canvas->currentMark());
}

bool ChartView::isTableShown() const
{
    return m_tableView && m_stack->currentWidget() == m_tableView;
}

void ChartView::setTableShown(bool shown)
{
    m_showTable->setChecked(shown);
    if (shown && !m_tableView) {
        m_tableView = new QTableView(this);
        m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_tableView->setTabKeyNavigation(false); // Tab leaves the table
        m_tableView->verticalHeader()->hide();
        m_tableView->horizontalHeader()->setStretchLastSection(true);
        m_tableView->setAccessibleName(tr("The chart as a table"));
        m_stack->addWidget(m_tableView);
        connect(m_tableView, &QTableView::activated, this,
                [this](const QModelIndex &index) { emit markActivated(index.row()); });
    }
    if (shown)
        fillTable();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_tableView) : m_canvas);
}

void ChartView::fillTable()
{
    QAbstractItemModel *before = m_tableView->model();
    m_tableView->setModel(new ChartTableModel(m_spec, m_tableView));
    delete before;
    m_tableView->resizeColumnsToContents();
}

ChartStyle ChartView::pictureStyle() const
{
    return {theme::current(), layoutDirection(), 1.0, -1, -1};
}

QByteArray ChartView::exported(ChartFormat format) const
{
    return chartFile(m_spec, pictureStyle(), std::max(width(), 480), format);
}

} // namespace lodestar::render
