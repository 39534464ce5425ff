#include "ui/pages/customers/issuespanel.h"

#include "core/base/format.h"
#include "ui/pages/customers/issuemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace lodestar::ui {

IssuesPanel::IssuesPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_count = Label::wrapping({}, theme::FontRole::Body, theme::ColorRole::TextMuted);
    column->addWidget(m_count);
    m_model = new IssueModel(this);
    m_view = new DataTableView(tr("Places to check"));
    m_view->setSourceModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setResizeContentsPrecision(40);
    m_view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_view, 1);
    column->addStretch(0); // where there is no table
}

void IssuesPanel::show(qint64 found, std::vector<Issue> listed)
{
    const auto count = static_cast<qint64>(listed.size());
    m_count->setText(found == 0 ? tr("Nothing had to be mended: every cell fits its column.")
                         : count < found
                         ? tr("%1 places; the first %2 are listed.").arg(format::count(found), format::count(count))
                         : tr("Every place that was mended, kept as text or left out, as it stands in the file."));
    m_view->setVisible(count > 0);
    m_model->setIssues(std::move(listed));
}

} // namespace lodestar::ui
