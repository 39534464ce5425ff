#include "ui/pages/icp/exceptionscard.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/icp/exceptionmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::ExceptionVerdict;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QString inWords(const profile::Icp &icp, const profile::FitExceptions &exceptions)
{
    if (exceptions.list.empty())
        return ExceptionsCard::tr("None: the definition rejects no best customer, and accepts nobody it should not.");
    QString text = ExceptionsCard::tr("%1 of the best are rejected, %2 set apart as not a fit are accepted, and %3 of "
                                      "the weakest quarter are a best fit.")
                       .arg(format::count(exceptions.rejectedBest), format::count(exceptions.acceptedNotFit),
                            format::count(exceptions.acceptedWeak));
    const auto most = std::ranges::max_element(exceptions.rejectedBy);
    if (most != exceptions.rejectedBy.end() && *most > 1) {
        const auto at = static_cast<size_t>(most - exceptions.rejectedBy.begin());
        text += u' '
            + ExceptionsCard::tr("%1 rejects most of the best: %2.", "criterion, customers")
                  .arg(isolated(visible(icp.criteria[at].label, 60)), format::count(*most));
    }
    return text;
}

} // namespace

ExceptionsCard::ExceptionsCard(QWidget *parent) : Card(tr("Exceptions"), parent)
{
    m_sentence = Label::wrapping({});
    body()->addWidget(m_sentence);
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_filter = new FilterLine(tr("Find an exception"));
    m_model = new ExceptionModel(this);
    m_view = new DataTableView(tr("Exceptions"));
    m_view->setSourceModel(m_model);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setMinimumHeight(theme::current().pixels(220));
    column->addWidget(m_filter);
    column->addWidget(m_view);
    column->addWidget(makeDecision());
    body()->addWidget(m_list);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExceptionsCard::showChosen);
    connect(m_view, &DataTableView::rowActivated, this, [this](int row) { emit customerWanted(m_model->keyAt(row)); });
}

QWidget *ExceptionsCard::makeDecision()
{
    m_decision = new QWidget;
    auto *column = new QVBoxLayout(m_decision);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_who = Label::wrapping({}, FontRole::BodyStrong);
    m_note = new QLineEdit;
    m_note->setMaxLength(300);
    m_note->setAccessibleName(tr("Why this customer may stay an exception"));
    m_note->setPlaceholderText(tr("Why this customer may stay an exception"));
    m_problem = Label::wrapping({}, FontRole::Small, ColorRole::Negative);
    m_problem->hide();
    m_accept = makeButton(tr("Accept with this note"));
    m_fix = makeButton(tr("Fix: go to the criterion"));
    m_reopen = makeButton(tr("Reopen"), theme::ButtonKind::Link);
    m_open = makeButton(tr("Show in the table of customers"), theme::ButtonKind::Link);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_accept, m_fix, m_reopen, m_open})
        flow->addWidget(button);
    column->addWidget(m_who);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(ExceptionVerdict::Kind::Accept); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { decide(ExceptionVerdict::Kind::Accept); });
    connect(m_fix, &QPushButton::clicked, this, [this] { decide(ExceptionVerdict::Kind::Fix); });
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        if (const int row = chosen(); row >= 0)
            emit reopened(m_model->keyAt(row), m_model->nameAt(row));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int row = chosen(); row >= 0)
            emit customerWanted(m_model->keyAt(row));
    });
    return m_decision;
}

int ExceptionsCard::chosen() const
{
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    return current.isValid() ? m_view->sourceRow(current) : -1;
}

void ExceptionsCard::decide(ExceptionVerdict::Kind verdict)
{
    const int row = chosen();
    if (row < 0 || !m_canEdit)
        return;
    const bool accepts = verdict == ExceptionVerdict::Kind::Accept;
    const bool lacksNote = accepts && m_note->text().trimmed().isEmpty();
    m_problem->setText(tr("Write down why, so that others can follow."));
    m_problem->setVisible(lacksNote);
    if (lacksNote) {
        m_note->setFocus();
        return;
    }
    const profile::FitException exception = m_model->exceptionAt(row);
    emit decided(m_model->keyAt(row), m_model->nameAt(row), verdict, m_note->text().trimmed());
    if (!accepts && !exception.criteria.empty())
        emit criterionWanted(m_icp.criteria[exception.criteria.front()].id);
}

void ExceptionsCard::show(const table::Table &table, const profile::Icp &icp, const profile::FitExceptions &exceptions)
{
    m_icp = icp;
    const int before = chosen();
    const QString key = before >= 0 ? m_model->keyAt(before) : QString();
    m_sentence->setText(inWords(icp, exceptions));
    m_list->setVisible(!exceptions.list.empty());
    m_model->show(table, icp, exceptions);
    m_view->resizeColumnsToContents();
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        if (m_model->keyAt(m_view->sourceRow(index)) == key)
            m_view->setCurrentIndex(index);
    }
    showChosen();
}

void ExceptionsCard::setVerdicts(const std::vector<ExceptionVerdict> &verdicts)
{
    m_model->setVerdicts(verdicts);
    showChosen();
}

void ExceptionsCard::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    for (QPushButton *button : {m_accept, m_fix, m_reopen})
        button->setEnabled(canEdit);
    m_note->setReadOnly(!canEdit);
}

QString ExceptionsCard::note() const
{
    return m_note->text();
}

void ExceptionsCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void ExceptionsCard::showChosen()
{
    const int row = chosen();
    m_decision->setVisible(row >= 0);
    m_problem->hide();
    if (row < 0)
        return;
    const ExceptionVerdict *verdict = m_model->verdictAt(row);
    m_who->setText(tr("%1: %2", "customer, what is wrong")
                       .arg(isolated(m_model->nameAt(row)), profile::exceptionName(m_model->exceptionAt(row).kind)));
    if (!m_note->hasFocus() || !m_note->isModified())
        m_note->setText(verdict ? verdict->note : QString());
    m_reopen->setVisible(verdict != nullptr);
}

} // namespace lodestar::ui
