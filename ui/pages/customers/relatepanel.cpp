#include "ui/pages/customers/relatepanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/readings.h"
#include "core/research/afterimport.h"
#include "core/table/datasetstore.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using relate::KeyPair;
using relate::SourceReport;
using relate::Suggestion;
using table::DatasetKind;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kSuggestionsShown = 60;

QString nameOf(const QString &path)
{
    return visible(QFileInfo(path).fileName(), 60);
}

} // namespace

RelatePanel::RelatePanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    column->addWidget(makeHead());

    m_body = new QWidget;
    auto *cards = new QVBoxLayout(m_body);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(look.space(Space::Normal));
    auto *files = new Card(tr("What each table is"));
    files->setPadding(Space::Normal);
    m_files = new QGridLayout;
    m_files->setHorizontalSpacing(look.space(Space::Normal));
    m_files->setVerticalSpacing(look.space(Space::Small));
    files->body()->addLayout(m_files);
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(look.space(Space::Small));
    files->body()->addLayout(m_questions);
    cards->addWidget(files);
    m_matchCard = new Card(tr("How they belong together"));
    m_matchCard->setPadding(Space::Normal);
    m_matches = new QVBoxLayout;
    m_matches->setSpacing(look.space(Space::Medium));
    m_matchCard->body()->addLayout(m_matches);
    cards->addWidget(m_matchCard);
    m_suggestionCard = new Card(tr("Are these the same?"));
    m_suggestionCard->setPadding(Space::Normal);
    m_suggestions = new QVBoxLayout;
    m_suggestionCard->body()->addLayout(m_suggestions);
    cards->addWidget(m_suggestionCard);
    cards->addStretch(1);
    column->addWidget(makeScrollArea(m_body), 1);
}

RelatePanel::~RelatePanel()
{
    m_looking.cancel();
    if (m_importing.isRunning()) {
        m_importing.cancel();
        m_importing.waitForFinished(); // it holds the file; a cancelled import rolls back
        m_session.setBusy(false);
    }
}

QWidget *RelatePanel::makeHead()
{
    auto *head = new Card;
    head->setPadding(Space::Normal);
    auto *row = new QHBoxLayout;
    m_title = new ElidedLabel({}, FontRole::Subtitle);
    m_import = new PrimaryButton(tr("Import"));
    m_cancel = new QuietButton(tr("Cancel"));
    row->addWidget(m_title, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    head->body()->addLayout(row);
    m_facts = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    head->body()->addWidget(m_facts);
    m_progress = new ProgressPanel;
    head->body()->addWidget(m_progress);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    head->body()->addWidget(m_error);
    connect(m_import, &QPushButton::clicked, this, &RelatePanel::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &RelatePanel::giveUp);
    connect(m_progress, &ProgressPanel::finished, this, [this] {
        // A cancelled look leaves nothing to show.
        if (m_looking.isCanceled() && !isImporting() && !m_look.tables)
            emit closed();
    });
    return head;
}

void RelatePanel::open(const Begun &begun)
{
    if (isImporting())
        return;
    m_begun = begun;
    m_look = {};
    m_body->hide();
    m_facts->setText({});
    m_title->setText(begun.paths.size() == 1 ? nameOf(begun.paths.first())
                                             : tr("%n table(s)", nullptr, static_cast<int>(begun.paths.size())));
    look();
}

/// Reads all files and matches them: after the files or what they are changed.
void RelatePanel::look()
{
    m_looking.cancel();
    m_error->setText({});
    m_import->setEnabled(false);
    m_looking =
        runTask([begun = m_begun, project = m_session.project()->path()](const TaskControl &control) -> Result<Look> {
            Look look;
            auto judged = relate::judgeFiles(begun.paths, {}, control.part(0, 0.2));
            if (!judged)
                return std::move(judged).error();
            look.kinds = std::move(*judged);
            auto own = project::Project::openForTask(project, project::Project::Access::ReadOnly);
            if (!own)
                return std::move(own).error();
            const auto readings = import::Readings::of(**own);
            std::vector<relate::TableFile> files;
            for (int i = 0; i < begun.paths.size(); ++i) {
                relate::FileKind &kind = look.kinds[static_cast<size_t>(i)];
                const int wanted = begun.kinds.value(begun.paths.at(i), static_cast<int>(kind.kind));
                if (wanted == kLeftOut)
                    continue;
                if (wanted != static_cast<int>(kind.kind))
                    kind = {static_cast<DatasetKind>(wanted), {}};
                relate::TableFile file{begun.paths.at(i), {}};
                file.options.kind = kind.kind;
                file.options = readings.applied(file.path, std::move(file.options));
                if (const auto order = begun.dateOrders.constFind(file.path); order != begun.dateOrders.constEnd())
                    file.options.dateOrder = *order;
                files.push_back(std::move(file));
                look.shown.push_back(i);
            }
            auto tables = relate::prepareTables(files, control.part(0.2, 0.8));
            if (!tables)
                return std::move(tables).error();
            look.tables = std::make_shared<relate::PreparedTables>(std::move(*tables));
            auto rollUp = relate::previewTables(**own, *look.tables, begun.wishes, control.part(0.8, 1));
            if (!rollUp)
                return std::move(rollUp).error();
            look.rollUp = std::move(*rollUp);
            const auto customers = table::DatasetStore(**own).current();
            if (customers && *customers)
                look.customerColumns = (*customers)->columns;
            for (const import::PreparedImport &table : look.tables->tables) {
                if (table.outcome.dataset.kind == DatasetKind::Customers)
                    look.customerColumns = table.outcome.dataset.columns;
            }
            return look;
        });
    m_progress->watch(m_looking.future(), tr("Looking at the tables"));
    m_looking.then(this, [this](const Result<Look> &looked) { take(looked); });
}

/// Matches what was read once more: after a decision about keys.
void RelatePanel::match()
{
    m_import->setEnabled(false);
    m_looking = runTask([look = m_look, wishes = m_begun.wishes,
                         project = m_session.project()->path()](const TaskControl &control) -> Result<Look> {
        auto own = project::Project::openForTask(project, project::Project::Access::ReadOnly);
        if (!own)
            return std::move(own).error();
        auto rollUp = relate::previewTables(**own, *look.tables, wishes, control);
        if (!rollUp)
            return std::move(rollUp).error();
        Look matched = look;
        matched.rollUp = std::move(*rollUp);
        return matched;
    });
    m_progress->watch(m_looking.future(), tr("Matching rows to customers"));
    m_looking.then(this, [this](const Result<Look> &looked) { take(looked); });
}

void RelatePanel::take(const Result<Look> &looked)
{
    if (!looked) {
        if (looked.error().kind != ErrorKind::Cancelled)
            m_error->setText(looked.error().message);
        return;
    }
    showLook(*looked);
}

void RelatePanel::showLook(const Look &look)
{
    m_look = look;
    m_look.rollUp.columns.clear(); // they are computed again when they are written
    showFiles();
    showMatches();
    showSuggestions();
    const bool isFirst = m_body->isHidden(); // of these files
    m_body->show();
    m_facts->setText(
        tr("%n table(s). Nothing is in the project yet.", nullptr, static_cast<int>(m_look.tables->tables.size())));
    m_import->setEnabled(!m_look.tables->tables.empty() && !m_session.isBusy() && m_session.hasProject()
                         && !m_session.project()->isReadOnly());
    if (isFirst && m_import->isEnabled())
        m_import->setFocus();
}

void RelatePanel::showFiles()
{
    const auto focused = focusedCell(*m_files);
    clearLayout(m_files);
    const QStringList names{tr("Table"), tr("Rows"), tr("What it is"), tr("Why")};
    for (int i = 0; i < names.size(); ++i)
        m_files->addWidget(new Label(names.at(i), FontRole::Small, ColorRole::TextMuted), 0, i);
    for (int i = 0; i < m_begun.paths.size(); ++i) {
        const QString path = m_begun.paths.at(i);
        const auto at = std::find(m_look.shown.begin(), m_look.shown.end(), i);
        const relate::FileKind &kind = m_look.kinds[static_cast<size_t>(i)];
        m_files->addWidget(new ElidedLabel(nameOf(path), FontRole::BodyStrong), i + 1, 0);
        const auto position = static_cast<size_t>(at - m_look.shown.begin());
        m_files->addWidget(new Label(at == m_look.shown.end()
                                         ? QStringLiteral("–")
                                         : format::count(m_look.tables->tables[position].outcome.dataset.rows)),
                           i + 1, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        auto *box = new QComboBox;
        box->setAccessibleName(tr("What %1 is").arg(nameOf(path)));
        for (const DatasetKind each : table::importableKinds())
            box->addItem(table::datasetKindName(each), static_cast<int>(each));
        box->addItem(tr("Leave out"), kLeftOut);
        box->setCurrentIndex(box->findData(at == m_look.shown.end() ? kLeftOut : static_cast<int>(kind.kind)));
        connect(box, &QComboBox::activated, this, [this, box, path] {
            m_begun.kinds[path] = box->currentData().toInt();
            look();
        });
        m_files->addWidget(box, i + 1, 2);
        m_files->addWidget(Label::wrapping(kind.reason, FontRole::Small, ColorRole::TextMuted), i + 1, 3);
    }
    clearLayout(m_questions);
    for (size_t i = 0; i < m_look.tables->tables.size(); ++i) {
        if (const auto &question = m_look.tables->tables[i].outcome.dateQuestion)
            askDates(m_begun.paths.at(m_look.shown[i]), *question);
    }
    m_files->setColumnStretch(0, 2);
    m_files->setColumnStretch(3, 3);
    focusCell(*m_files, focused);
}

/// The table's name stands before the question: several may have one.
void RelatePanel::askDates(const QString &path, const import::DateQuestion &question)
{
    auto *box =
        new HintBox(tr("%1: %2", "table, question").arg(isolated(nameOf(path)), question.text), HintBox::Tone::News);
    bool taken = true;
    for (const import::DateQuestion::Answer &answer : question.answers) {
        auto *button = new QuietButton(taken ? tr("%1 (taken for now)").arg(answer.text) : answer.text);
        connect(button, &QPushButton::clicked, this, [this, path, order = answer.order] {
            m_begun.dateOrders[path] = order;
            look();
        });
        box->addButton(button);
        taken = false;
    }
    m_questions->addWidget(box);
}

void RelatePanel::showMatches()
{
    clearLayout(m_matches);
    m_matchCard->setVisible(!m_look.rollUp.sources.empty());
    for (const SourceReport &source : m_look.rollUp.sources) {
        auto *box = new Card;
        box->setTone(Card::Tone::Flat);
        box->setPadding(Space::Tiny);
        auto *column = box->body();
        column->setSpacing(theme::current().space(Space::Tiny));
        column->addWidget(new ElidedLabel(visible(source.name, 80), FontRole::BodyStrong));
        for (const QString &sentence : source.sentences())
            column->addWidget(Label::wrapping(sentence));
        if (!source.isLookup() && !source.isOfLines())
            addKeyColumns(source, column);
        m_matches->addWidget(box);
    }
    for (const QString &note : m_look.rollUp.notes)
        m_matches->addWidget(Label::wrapping(note, FontRole::Body, ColorRole::TextMuted));
}

/// "Matched by [account] = [Company]": which columns name the customer, to be changed where it was guessed wrong.
void RelatePanel::addKeyColumns(const SourceReport &source, QVBoxLayout *column)
{
    const import::PreparedImport *table = nullptr;
    for (const import::PreparedImport &one : m_look.tables->tables) {
        if (one.outcome.dataset.kind == source.kind && (!table || one.outcome.dataset.name == source.name))
            table = &one;
    }
    if (!table || m_look.customerColumns.empty())
        return;
    auto *row = new QHBoxLayout;
    auto *own = new QComboBox;
    own->setAccessibleName(tr("Column of %1 that names the customer").arg(visible(source.name, 60)));
    for (const table::ColumnInfo &each : table->outcome.dataset.columns)
        own->addItem(visible(each.name, 60), each.name);
    if (!source.column.isEmpty() && own->findData(source.column) < 0)
        own->addItem(visible(source.column, 60), source.column); // of the orders that its rows belong to
    own->setCurrentIndex(own->findData(source.column));
    auto *other = new QComboBox;
    other->setAccessibleName(tr("The same in the customers' table"));
    for (const table::ColumnInfo &each : m_look.customerColumns) {
        if (each.rollup == 0)
            other->addItem(visible(each.name, 60), each.name);
    }
    other->setCurrentIndex(other->findData(source.otherColumn));
    const auto chosen = [this, own, other, kind = source.kind] {
        if (own->currentIndex() < 0 || other->currentIndex() < 0)
            return;
        m_begun.wishes.columns[kind] = {own->currentData().toString(), other->currentData().toString()};
        match();
    };
    connect(own, &QComboBox::activated, this, chosen);
    connect(other, &QComboBox::activated, this, chosen);
    row->addWidget(new Label(tr("Matched by"), FontRole::Small, ColorRole::TextMuted));
    row->addWidget(own);
    row->addWidget(new Label(tr("which is", "a column of one table is a column of another"), FontRole::Small,
                             ColorRole::TextMuted));
    row->addWidget(other);
    row->addStretch(1);
    column->addLayout(row);
}

void RelatePanel::showSuggestions()
{
    clearLayout(m_suggestions);
    size_t shown = 0, legal = 0;
    for (const SourceReport &source : m_look.rollUp.sources) {
        if (!source.isDecidedByPeople())
            continue;
        const auto add = [&](const KeyPair &pair, const QString &why, bool same) {
            if (++shown > kSuggestionsShown)
                return;
            auto *box = new QCheckBox(tr("%1 is %2 (%3)", "key, key, why")
                                          .arg(isolated(visible(pair.from, 60)), isolated(visible(pair.to, 60)), why));
            box->setChecked(same);
            connect(box, &QCheckBox::toggled, this,
                    [this, kind = source.decidedFor, pair](bool on) { decide(kind, pair, on); });
            m_suggestions->addWidget(box);
        };
        for (const KeyPair &pair : source.accepted) {
            if (!pair.to.isEmpty())
                add(pair, tr("decided by you"), true);
        }
        for (const Suggestion &one : source.taken)
            add({one.from, one.to}, relate::suggestionReason(one.why), true);
        for (const Suggestion &one : source.suggestions) {
            add({one.from, one.to}, relate::suggestionReason(one.why), false);
            legal += one.why == Suggestion::Why::LegalForm ? 1 : 0;
        }
    }
    m_suggestionCard->setVisible(shown > 0);
    if (legal > 0) {
        auto *all = new QuietButton(tr("Accept all that differ only in spelling or legal form"));
        connect(all, &QPushButton::clicked, this, [this] {
            m_begun.wishes.takeSimilar = true;
            match();
        });
        m_suggestions->addWidget(all, 0, Qt::AlignLeading);
    }
    if (shown > kSuggestionsShown)
        m_suggestions->addWidget(
            Label::wrapping(tr("The %1 with most rows are shown; the others can be decided after the import.")
                                .arg(format::count(static_cast<qint64>(kSuggestionsShown))),
                            FontRole::Small, ColorRole::TextMuted));
}

void RelatePanel::decide(DatasetKind kind, const KeyPair &pair, bool same)
{
    std::vector<KeyPair> &pairs = m_begun.wishes.pairs[kind];
    std::erase_if(pairs, [&](const KeyPair &other) { return other.from == pair.from; });
    pairs.push_back({pair.from, same ? pair.to : QString()});
    match();
}

void RelatePanel::startImport()
{
    if (isImporting() || m_session.isBusy() || !m_session.hasProject() || !m_look.tables)
        return;
    m_error->setText({});
    m_import->setEnabled(false);
    m_body->setEnabled(false);
    m_cancel->hide(); // the progress has its own
    m_session.setBusy(true);
    m_lastAction = m_session.project()->undoLabel();
    m_importing = runTask([project = m_session.project()->path(), actor = project::actorName(), tables = m_look.tables,
                           wishes = m_begun.wishes](const TaskControl &control) -> Result<relate::TablesOutcome> {
        auto own = project::Project::openForTask(project, project::Project::Access::ReadWrite);
        if (!own)
            return std::move(own).error();
        return relate::writeTables(**own, std::move(*tables), wishes, control, // a failed one reads anew
                                   research::afterImport(**own));
    });
    m_progress->watch(m_importing.future(), tr("Importing"));
    // onCanceled: a task that was cancelled before it began never answers.
    m_importing.then(this, [this](const Result<relate::TablesOutcome> &outcome) { finishImport(outcome); })
        .onCanceled(this, [this] { finishImport(Error::cancelled()); });
}

void RelatePanel::finishImport(const Result<relate::TablesOutcome> &outcome)
{
    m_session.setBusy(false);
    m_body->setEnabled(true);
    m_import->setEnabled(true);
    m_cancel->show();
    m_session.project()->refresh();
    m_session.settle({});
    if (!outcome) {
        // A cancel may come a moment too late: what counts is whether the project has a new action.
        const bool isCancelled = outcome.error().kind == ErrorKind::Cancelled;
        if (isCancelled && m_session.project()->undoLabel() != m_lastAction) {
            emit closed();
            return;
        }
        if (isCancelled)
            m_session.notify(outcome.error().message);
        look();
        if (!isCancelled)
            m_error->setText(outcome.error().message);
        return;
    }
    qint64 unmatched = 0;
    for (const SourceReport &source : outcome->rollUp.sources)
        unmatched += source.isLookup() || source.isOfLines() ? 0 : source.rows - source.rowsMatched;
    QString text = tr("%n table(s) were imported.", nullptr, static_cast<int>(outcome->tables.size()));
    if (unmatched > 0)
        text += u' ' + tr("%1 rows without a customer are listed under “Related”.").arg(format::count(unmatched));
    m_session.notify(text, false, true);
    m_look = {};
    emit imported();
    emit closed();
}

void RelatePanel::giveUp()
{
    m_looking.cancel();
    m_look = {};
    emit closed();
}

} // namespace lodestar::ui
