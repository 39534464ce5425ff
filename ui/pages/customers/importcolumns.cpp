#include "ui/pages/customers/importcolumns.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/rolebox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace lodestar::ui {

using table::ColumnType;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr std::array kTypes{ColumnType::Text,  ColumnType::Category, ColumnType::Tags, ColumnType::Number,
                            ColumnType::Money, ColumnType::Date,     ColumnType::YesNo};

QString counted(const std::vector<import::CellCount> &texts)
{
    QStringList parts;
    for (const import::CellCount &each : texts) {
        if (parts.size() == 3)
            break;
        parts << ImportColumns::tr("%1 × “%2”", "rows, text")
                     .arg(format::count(each.rows), isolated(visible(each.text, 24)));
    }
    return joined(parts);
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(look.space(Space::Small));
    column->addLayout(m_questions);
    m_search = new FilterLine(tr("Find a column"));
    m_search->hide();
    connect(m_search, &FilterLine::filterChanged, this, [this](const QString &words) {
        m_folds.setWanted(words);
        showGrid();
    });
    column->addWidget(m_search);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(look.space(Space::Medium));
    m_grid->setVerticalSpacing(look.space(Space::Small));
    column->addLayout(m_grid);
    column->addStretch(1);
}

void ImportColumns::show(const import::ImportPreview &preview, const import::ImportOptions &options)
{
    m_preview = preview;
    m_options = options;
    sortOut();
    showQuestions();
    showGrid();
}

void ImportColumns::showQuestions()
{
    clearLayout(m_questions);
    const import::KindGuess &guess = m_preview.kindGuess;
    // Prospects look like customers: that is no reason to doubt what a person said.
    const bool isAlike = guess.kind == table::DatasetKind::Customers && m_options.kind == table::DatasetKind::Prospects;
    if (guess.confidence > 0 && guess.kind != m_options.kind && !isAlike) {
        auto *box = new HintBox(guess.reason, HintBox::Tone::News);
        auto *button = new QuietButton(tr("Import as %1").arg(table::datasetKindName(guess.kind)));
        connect(button, &QPushButton::clicked, this, [this, kind = guess.kind] { emit kindChosen(kind); });
        box->addButton(button);
        m_questions->addWidget(box);
    }
    askDates();
    for (const import::RoleQuestion &question : m_preview.questions) {
        auto *box = new HintBox(question.text + u' ' + question.facts, HintBox::Tone::News);
        for (const table::Role &role : question.choices) {
            const QString name = role.isNone() ? tr("Neither") : role.name();
            const bool taken = role == question.choices.front();
            auto *button = new QuietButton(taken ? tr("%1 (taken for now)").arg(name) : name);
            button->setAccessibleName(tr("%1: %2", "column, role").arg(visible(question.columnName, 60), name));
            connect(button, &QPushButton::clicked, this,
                    [this, column = question.columnName, role] { emit roleChosen(column, role); });
            box->addButton(button);
        }
        m_questions->addWidget(box);
    }
}

void ImportColumns::askDates()
{
    if (!m_preview.dateQuestion)
        return;
    auto *box = new HintBox(m_preview.dateQuestion->text, HintBox::Tone::News);
    bool taken = true;
    for (const import::DateQuestion::Answer &answer : m_preview.dateQuestion->answers) {
        auto *button = new QuietButton(taken ? tr("%1 (taken for now)").arg(answer.text) : answer.text);
        connect(button, &QPushButton::clicked, this, [this, order = answer.order] { emit dateOrderChosen(order); });
        box->addButton(button);
        taken = false;
    }
    m_questions->addWidget(box);
}

void ImportColumns::sortOut()
{
    const auto isDecided = [this](const QString &name) {
        return m_options.types.contains(name) || m_options.columnRoles.contains(name)
            || m_options.literalColumns.contains(name);
    };
    const auto &columns = m_preview.columns;
    const auto &looks = m_preview.looks;
    m_folds.sortOut(
        columns,
        [&](int i) {
            const table::ColumnInfo &column = columns[static_cast<size_t>(i)];
            return isDecided(column.name) || !column.role.isNone() || looks[static_cast<size_t>(i)].oddRows > 0;
        },
        [&](int i) {
            const table::ColumnInfo &column = columns[static_cast<size_t>(i)];
            return column.distinct == 0 && !isDecided(column.name) && looks[static_cast<size_t>(i)].gaps.empty();
        });
    m_search->setVisible(m_folds.needsSearch());
}

void ImportColumns::showGrid()
{
    const auto focused = focusedCell(*m_grid); // a role chosen by keyboard leaves the keyboard there
    if (focused) // else it would go from one to the next of what is put away, and the page would scroll after it
        QApplication::focusWidget()->clearFocus();
    clearLayout(m_grid);
    const QStringList names{tr("Column"), tr("Type"), tr("Role"), tr("How sure")};
    for (int i = 0; i < names.size(); ++i)
        m_grid->addWidget(new Label(names.at(i), FontRole::Small, ColorRole::TextMuted), 0, i);
    m_folds.fill(
        *m_grid, 0, [this](int line, int column) { addRow(line, column); }, [this] { showGrid(); });
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 4);
    focusCell(*m_grid, focused);
}

void ImportColumns::addRow(int line, int index)
{
    const table::ColumnInfo &column = m_preview.columns[static_cast<size_t>(index)];
    m_grid->addWidget(makeValues(index), line, 0);
    auto *type = new QComboBox;
    type->setAccessibleName(tr("Type of %1").arg(visible(column.name, 60)));
    for (const ColumnType each : kTypes)
        type->addItem(table::columnTypeName(each), static_cast<int>(each));
    type->setCurrentIndex(type->findData(static_cast<int>(column.type)));
    connect(type, &QComboBox::activated, this, [this, type, name = column.name] {
        emit typeChosen(name, static_cast<ColumnType>(type->currentData().toInt()));
    });
    m_grid->addWidget(type, line, 1);
    auto *role = new RoleBox(column, m_options.kind);
    connect(role, &RoleBox::roleChosen, this,
            [this, name = column.name](const table::Role &chosen) { emit roleChosen(name, chosen); });
    m_grid->addWidget(role, line, 2);
    auto *sure = new Label(column.role.isNone() ? QString() : import::confidenceWord(column.roleConfidence),
                           FontRole::Small, ColorRole::TextMuted);
    sure->setToolTip(column.roleReason);
    m_grid->addWidget(sure, line, 3);
}

QWidget *ImportColumns::makeValues(int index)
{
    const table::ColumnInfo &column = m_preview.columns[static_cast<size_t>(index)];
    const import::ColumnLook &look = m_preview.looks[static_cast<size_t>(index)];
    auto *cell = new QWidget;
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new ElidedLabel(visible(column.name, 60), FontRole::BodyStrong));
    QStringList samples;
    for (const QString &sample : look.samples.mid(0, 3))
        samples << visible(sample, 24);
    lines->addWidget(new ElidedLabel(samples.join(QStringLiteral(" · ")), FontRole::Small, ColorRole::TextMuted));
    if (column.missing > look.oddRows)
        lines->addWidget(
            new ElidedLabel(tr("%n without a value", nullptr, static_cast<int>(column.missing - look.oddRows)),
                            FontRole::Small, ColorRole::TextMuted));
    if (look.oddRows > 0)
        lines->addWidget(new ElidedLabel(tr("kept as text: %1").arg(counted(look.odd)), FontRole::Small));
    const bool literal = m_options.literalColumns.contains(column.name);
    if (!look.gaps.empty() || literal) {
        auto *box = new QCheckBox(literal ? tr("all words count as values")
                                          : tr("%1 taken as no value").arg(counted(look.gaps)));
        box->setAccessibleName(tr("Words for “no value” in %1").arg(visible(column.name, 60)));
        box->setChecked(!literal);
        box->setToolTip(box->text());
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long words must not push the roles out of sight
        box->setMinimumWidth(theme::current().pixels(160));
        connect(box, &QCheckBox::clicked, this,
                [this, name = column.name](bool gaps) { emit literalChosen(name, !gaps); });
        lines->addWidget(box);
    }
    return cell;
}

} // namespace lodestar::ui
