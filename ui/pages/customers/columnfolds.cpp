#include "ui/pages/customers/columnfolds.h"

#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::ColumnFolds)
};

constexpr int kFoundShown = 50; ///< rows of a search; more are found by more letters

} // namespace

void ColumnFolds::sortOut(const std::vector<table::ColumnInfo> &columns, const std::function<bool(int)> &isUseful,
                          const std::function<bool(int)> &isEmpty)
{
    m_names.clear();
    m_first.clear();
    m_more.clear();
    m_empty.clear();
    const bool few = columns.size() <= kFewEnough;
    for (const table::ColumnInfo &column : columns) {
        const auto index = static_cast<int>(m_names.size());
        m_names.push_back(folded(column.name));
        if (isEmpty(index))
            m_empty.push_back(index);
        else if (few || isUseful(index))
            m_first.push_back(index);
        else
            m_more.push_back(index);
    }
}

void ColumnFolds::setWanted(const QString &words)
{
    m_wanted = folded(words);
}

int ColumnFolds::fill(QGridLayout &grid, int line, const std::function<void(int, int)> &addRow,
                      const std::function<void()> &refill)
{
    if (!m_wanted.isEmpty())
        return fillFound(grid, line, addRow);
    for (const int column : m_first)
        addRow(++line, column);
    const auto addFold = [&](const std::vector<int> &columns, const QString &text, bool &open) {
        if (columns.empty())
            return;
        auto *button = new QuietButton(text);
        button->setCheckable(true);
        button->setChecked(open);
        QObject::connect(button, &QPushButton::toggled, grid.parentWidget(), [&open, refill](bool checked) {
            open = checked;
            refill();
        });
        grid.addWidget(button, ++line, 0, 1, -1, Qt::AlignLeading);
        for (const int column : open ? columns : std::vector<int>())
            addRow(++line, column);
    };
    addFold(m_more, Tr::tr("%n more column(s)", nullptr, static_cast<int>(m_more.size())), m_moreOpen);
    addFold(m_empty, Tr::tr("%n empty column(s)", nullptr, static_cast<int>(m_empty.size())), m_emptyOpen);
    return line;
}

int ColumnFolds::fillFound(QGridLayout &grid, int line, const std::function<void(int, int)> &addRow) const
{
    int found = 0;
    for (const std::vector<int> *part : {&m_first, &m_more, &m_empty}) {
        for (const int column : *part) {
            if (m_names[static_cast<size_t>(column)].contains(m_wanted) && ++found <= kFoundShown)
                addRow(++line, column);
        }
    }
    const QString rest = found == 0 ? Tr::tr("No column has that in its name.")
        : found > kFoundShown       ? Tr::tr("%n more column(s) have that in their name.", nullptr, found - kFoundShown)
                                    : QString();
    if (!rest.isEmpty())
        grid.addWidget(new Label(rest, FontRole::Small, ColorRole::TextMuted), ++line, 0, 1, -1);
    return line;
}

} // namespace lodestar::ui
