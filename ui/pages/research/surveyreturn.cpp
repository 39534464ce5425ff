#include "ui/pages/research/surveyreturn.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/firstrows.h"
#include "ui/base/session.h"
#include "ui/pages/research/datasetimport.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lodestar::ui {

using research::SurveyColumn;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using Part = SurveyColumn::Part;

SurveyReturn::SurveyReturn(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Answers coming back"));
    m_import = new DatasetImport(session, table::DatasetKind::Survey, tr("Bring answers in…"));
    m_import->setLooksFirst(true);
    m_facts = Label::prose(tr("The filled form, or the table of any survey tool: a row for each person. You see what "
                              "each column is taken for before anything comes in."),
                           FontRole::Body, ColorRole::TextMuted);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_import);
    m_columns = new QWidget;
    auto *inner = new QVBoxLayout(m_columns);
    inner->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_take = makeButton(tr("Take these answers"), theme::ButtonKind::Primary);
    inner->addLayout(m_grid);
    inner->addWidget(m_take, 0, Qt::AlignLeading);
    m_columns->hide();
    card->body()->addWidget(m_columns);
    m_misfitModel = new QStandardItemModel(this);
    m_misfits = new DataTableView(tr("Cells that were not taken as they stand"));
    m_misfits->setSourceModel(m_misfitModel);
    m_misfits->hide();
    card->body()->addWidget(m_misfits, 1);
    card->body()->addStretch(1);
    column->addWidget(card);
    connect(m_import, &DatasetImport::fileChosen, this, &SurveyReturn::look);
    connect(m_import, &DatasetImport::imported, this, &SurveyReturn::showOutcome);
    connect(m_take, &QPushButton::clicked, this, &SurveyReturn::bringIn);
}

void SurveyReturn::show(const std::vector<workshop::Question> &questions, bool canEdit)
{
    m_questions = questions;
    m_import->setCanEdit(canEdit);
    m_take->setEnabled(canEdit);
}

void SurveyReturn::look(const QString &path)
{
    m_path = path;
    m_misfits->hide();
    m_looking = runTask([path](const TaskControl &control) -> Result<QStringList> {
        import::ImportOptions options;
        options.kind = table::DatasetKind::Survey;
        const auto rows = import::FirstRows::of(path, options, control);
        if (!rows)
            return rows.error();
        const auto preview = rows->judged(options, control);
        if (!preview)
            return preview.error();
        QStringList headers;
        for (const table::ColumnInfo &column : preview->columns)
            headers << column.name;
        return headers;
    });
    m_looking.then(this, [this](const Result<QStringList> &headers) {
        if (!headers) {
            m_session.notify(headers.error().message, true);
            return;
        }
        showColumns(*headers);
    });
}

void SurveyReturn::showColumns(const QStringList &headers)
{
    clearLayout(m_grid);
    m_uses.clear();
    const std::vector<SurveyColumn> uses = research::matchColumns(headers, m_questions);
    for (int i = 0; i < headers.size(); ++i) {
        QComboBox *use = makeUse(headers.at(i), uses[static_cast<size_t>(i)]);
        m_grid->addWidget(Label::wrapping(visible(headers.at(i), 200)), i, 0);
        m_grid->addWidget(use, i, 1);
        m_uses.push_back(use);
    }
    m_facts->setText(tr("%1: what does each column answer?", "name of a file")
                         .arg(isolated(visible(QFileInfo(m_path).fileName(), 80))));
    m_columns->show();
    m_take->setFocus();
}

QComboBox *SurveyReturn::makeUse(const QString &header, const SurveyColumn &use)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("What %1 answers").arg(isolated(visible(header, 60))));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    const auto add = [box](const QString &text, Part part, const QString &question = {}) {
        box->addItem(text, QVariantList{static_cast<int>(part), question});
    };
    add(tr("leave out"), Part::Nothing);
    for (const workshop::Question &question : m_questions)
        add(question.text, Part::Answer, question.id);
    add(tr("the name"), Part::Name);
    add(tr("the title"), Part::Title);
    add(tr("the company"), Part::Company);
    add(tr("the date"), Part::Date);
    add(tr("a note"), Part::Note);
    box->setCurrentIndex(std::max(0, box->findData(QVariantList{static_cast<int>(use.part), use.question})));
    return box;
}

void SurveyReturn::bringIn()
{
    std::vector<SurveyColumn> uses;
    for (const QComboBox *box : m_uses) {
        const QVariantList use = box->currentData().toList();
        uses.push_back({static_cast<Part>(use.value(0).toInt()), use.value(1).toString()});
    }
    if (std::none_of(uses.begin(), uses.end(), [](const auto &use) { return use.part == Part::Answer; })) {
        m_session.notify(tr("No column answers a question yet. Choose which does."), true);
        return;
    }
    m_columns->hide();
    m_import->start(m_path, uses);
}

void SurveyReturn::showOutcome(const std::optional<research::SurveyIntake> &survey)
{
    if (!survey)
        return;
    m_facts->setText(research::intakeText(*survey));
    m_misfitModel->clear();
    m_misfitModel->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("As it stands"), tr("What became of it")});
    for (const Issue &issue : survey->misfits) {
        QList<QStandardItem *> row;
        for (const QString &text :
             {format::count(issue.line), visible(issue.columnName, 60), visible(issue.text, 120), issue.reason}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
        }
        m_misfitModel->appendRow(row);
    }
    m_misfits->setVisible(!survey->misfits.empty());
    m_misfits->horizontalHeader()->setStretchLastSection(true);
    if (survey->misfits.empty())
        emit answersCame();
}

} // namespace lodestar::ui
