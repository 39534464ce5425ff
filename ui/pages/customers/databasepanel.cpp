#include "ui/pages/customers/databasepanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/settings.h"
#include "ui/pages/customers/databaselogin.h"
#include "ui/pages/customers/databaserollupform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using import::DatabaseAddress;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

DatabasePanel::DatabasePanel(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    column->addWidget(makeLogin());
    m_body = new QWidget;
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.space(Space::Normal));
    auto *choose = new Card;
    choose->setPadding(Space::Normal);
    m_tabs = new SectionTabs(tr("What to read"));
    m_tabs->addSection(u"table"_s, tr("A table"));
    m_tabs->addSection(u"query"_s, tr("A query of your own"));
    choose->body()->addWidget(m_tabs);
    m_choices = new QStackedWidget;
    m_choices->addWidget(makeTables());
    m_choices->addWidget(makeQuery());
    choose->body()->addWidget(m_choices, 1);
    row->addWidget(choose, 3);
    row->addWidget(makeLook(), 5);
    column->addWidget(m_body, 1);
    column->addStretch();
    connect(m_tabs, &SectionTabs::sectionChanged, this, [this] {
        m_choices->setCurrentIndex(isQuery() ? 1 : 0);
        forgetPeek();
        if (!isQuery())
            lookAtTable();
    });
    showState();
}

DatabasePanel::~DatabasePanel() = default;

QWidget *DatabasePanel::makeLogin()
{
    auto *card = new Card(tr("From a database"));
    card->setPadding(Space::Normal);
    auto *cancel = new QuietButton(tr("Cancel"));
    m_goOn = new PrimaryButton(tr("Continue"));
    card->addHeaderWidget(cancel);
    card->addHeaderWidget(m_goOn);
    m_login = new DatabaseLogin;
    card->body()->addWidget(m_login);
    card->body()->addWidget(makeConnected());
    m_progress = new ProgressPanel;
    card->body()->addWidget(m_progress);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    card->body()->addWidget(m_error);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_connecting.cancel();
        disconnectFromDatabase();
        m_login->forgetPassword();
        emit closed();
    });
    connect(m_goOn, &QPushButton::clicked, this, &DatabasePanel::goOn);
    connect(m_login, &DatabaseLogin::connectWanted, this, &DatabasePanel::connectToDatabase);
    connect(m_progress, &ProgressPanel::finished, this, &DatabasePanel::showState);
    return card;
}

/// Whom and where, in one line: what is chosen from needs the room.
QWidget *DatabasePanel::makeConnected()
{
    m_where = new QWidget;
    auto *row = new QHBoxLayout(m_where);
    row->setContentsMargins(0, 0, 0, 0);
    m_whereText = Label::wrapping({}, FontRole::Body);
    row->addWidget(m_whereText, 1);
    auto *other = new QuietButton(tr("Another database"));
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, [this] {
        disconnectFromDatabase();
        m_login->setFocus();
    });
    return m_where;
}

QWidget *DatabasePanel::makeTables()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_filter = new FilterLine(tr("Find a table"));
    m_tables = new QListWidget;
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->setUniformItemSizes(true);
    m_filter->setList(m_tables);
    column->addWidget(m_filter);
    column->addWidget(m_tables, 1);
    connect(m_filter, &FilterLine::filterChanged, this, &DatabasePanel::filterTables);
    connect(m_tables, &QListWidget::currentItemChanged, this, &DatabasePanel::lookAtTable);
    return box;
}

QWidget *DatabasePanel::makeQuery()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_query = new QPlainTextEdit;
    m_query->setAccessibleName(tr("Query"));
    m_query->setPlaceholderText(u"select … from …"_s);
    m_query->setLayoutDirection(Qt::LeftToRight);
    m_query->setTabChangesFocus(true);
    m_lookAtQuery = makeButton(tr("Show the first rows"));
    column->addWidget(m_query, 1);
    column->addWidget(m_lookAtQuery, 0, Qt::AlignLeading);
    connect(m_query, &QPlainTextEdit::textChanged, this, &DatabasePanel::forgetPeek);
    connect(m_lookAtQuery, &QPushButton::clicked, this, &DatabasePanel::lookAtQuery);
    return box;
}

QWidget *DatabasePanel::makeLook()
{
    auto *card = new Card;
    card->setPadding(Space::Normal);
    m_facts = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    card->body()->addWidget(m_facts);
    m_rows = new QTableWidget;
    m_rows->setAccessibleName(tr("The first rows"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false); // Tab leaves the table
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setMaximumSectionSize(m_rows->fontMetrics().averageCharWidth() * 32);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    card->body()->addWidget(m_rows, 2);
    m_rollUp = new QCheckBox(tr("Roll up per customer in the database: only the sums travel"));
    card->body()->addWidget(m_rollUp);
    m_form = new DatabaseRollUpForm;
    card->body()->addWidget(m_form, 3);
    connect(m_rollUp, &QCheckBox::toggled, this, [this] {
        showState();
        if (isRollUp()) // once it has its place
            QMetaObject::invokeMethod(
                this, [this] { m_lookScroll->ensureWidgetVisible(m_form); }, Qt::QueuedConnection);
    });
    connect(m_form, &DatabaseRollUpForm::changed, this, &DatabasePanel::showState);
    m_lookScroll = makeScrollArea(card);
    return m_lookScroll;
}

void DatabasePanel::open()
{
    disconnectFromDatabase();
    m_login->forgetPassword();
    m_error->setText({});
    if (const auto last = DatabaseAddress::parse(settings::lastDatabase()))
        m_login->show(*last);
    showState();
    m_login->setFocus();
}

bool DatabasePanel::isQuery() const
{
    return m_tabs->current() == "query"_L1;
}

bool DatabasePanel::isRollUp() const
{
    return !isQuery() && m_hasPeek && m_rollUp->isChecked();
}

void DatabasePanel::showState()
{
    const bool busy = m_progress->isRunning();
    m_login->setBusy(busy);
    m_login->setVisible(!m_connected);
    m_where->setVisible(m_connected);
    m_body->setVisible(m_connected);
    m_rollUp->setVisible(m_hasPeek && !isQuery());
    m_form->setVisible(isRollUp());
    m_goOn->setVisible(m_connected);
    m_goOn->setEnabled(m_hasPeek && !busy && (!isRollUp() || m_form->query().has_value()));
}

void DatabasePanel::disconnectFromDatabase()
{
    m_connected = false;
    m_address = {};
    m_looked = {};
    forgetPeek();
}

void DatabasePanel::connectToDatabase()
{
    auto address = m_login->address();
    m_connected = false;
    forgetPeek();
    m_error->setText(address ? QString() : address.error().message);
    if (!address)
        return;
    m_address = *address;
    m_connecting = runTask(
        [address = m_address](const TaskControl &control) { return import::databaseCatalogue(address, control); });
    m_progress->watch(m_connecting.future(), tr("Connecting"));
    m_connecting.then(this, [this](const Result<import::DatabaseCatalogue> &catalogue) {
        if (!catalogue) {
            if (catalogue.error().kind != ErrorKind::Cancelled)
                m_error->setText(catalogue.error().message);
            return;
        }
        m_catalogue = *catalogue;
        m_connected = true;
        const QString where = m_address.name();
        m_whereText->setText(m_address.user.isEmpty()
                                 ? tr("Connected to %1.").arg(where)
                                 : tr("Connected to %1 as %2.").arg(where, isolated(visible(m_address.user, 60))));
        settings::setLastDatabase(m_address.toString());
        showTables();
        showState();
        m_filter->setFocus();
    });
    showState();
}

void DatabasePanel::showTables()
{
    const QSignalBlocker blocker(m_tables);
    m_tables->clear();
    for (const auto &table : m_catalogue.tables) {
        QString text = visible(table.table, 80);
        if (table.isView)
            text = tr("%1 (view)").arg(isolated(text));
        else if (table.estimatedRows >= 0)
            text = tr("%1 (about %2 rows)").arg(isolated(text), format::count(table.estimatedRows));
        auto *item = new QListWidgetItem(text, m_tables);
        item->setData(Qt::UserRole, table.table);
    }
    m_tables->setCurrentRow(-1);
    m_facts->setText(m_catalogue.tables.empty()
                         ? tr("There is no table that you may read. Ask the database's administrator.")
                         : tr("Choose a table, or write a query."));
}

void DatabasePanel::filterTables(const QString &text)
{
    const QString wanted = folded(text);
    for (int i = 0; i < m_tables->count(); ++i) {
        QListWidgetItem *item = m_tables->item(i);
        item->setHidden(!wanted.isEmpty() && !folded(item->data(Qt::UserRole).toString()).contains(wanted));
    }
}

void DatabasePanel::lookAtTable()
{
    const QListWidgetItem *item = m_tables->currentItem();
    forgetPeek();
    if (!item)
        return;
    DatabaseAddress address = m_address;
    address.table = item->data(Qt::UserRole).toString();
    look(address);
}

void DatabasePanel::lookAtQuery()
{
    DatabaseAddress address = m_address;
    address.query = m_query->toPlainText();
    if (address.query.trimmed().isEmpty()) {
        m_error->setText(tr("The query is empty. Write one that begins with SELECT."));
        return;
    }
    look(address);
}

void DatabasePanel::look(const DatabaseAddress &address)
{
    m_error->setText({});
    m_looked = address;
    m_looking = runTask([address](const TaskControl &control) { return import::peekDatabase(address, control); });
    m_progress->watch(m_looking.future(), tr("Reading the first rows"));
    m_looking.then(this, [this](const Result<import::DatabasePeek> &peek) {
        if (peek)
            showPeek(*peek);
        else if (peek.error().kind != ErrorKind::Cancelled)
            m_error->setText(peek.error().message);
        showState();
    });
    showState();
}

void DatabasePanel::forgetPeek()
{
    m_looking.cancel();
    m_hasPeek = false;
    m_rows->clear();
    m_rows->setRowCount(0);
    m_rows->setColumnCount(0);
    m_facts->setText({});
    showState();
}

void DatabasePanel::showPeek(const import::DatabasePeek &peek)
{
    m_hasPeek = true;
    const auto columns = static_cast<int>(peek.columns.size());
    m_rows->setColumnCount(columns);
    m_rows->setRowCount(static_cast<int>(peek.rows.size()));
    QStringList header;
    for (const auto &column : peek.columns)
        header << visible(column.name, 40);
    m_rows->setHorizontalHeaderLabels(header);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QStringList &cells = peek.rows[static_cast<size_t>(row)];
        for (int i = 0; i < columns; ++i)
            m_rows->setItem(row, i, new QTableWidgetItem(visible(cells.at(i), 60)));
    }
    m_rows->resizeColumnsToContents();
    const QString rows = format::count(static_cast<qint64>(peek.rows.size()));
    m_facts->setText(peek.complete                ? tr("%1 rows, %n column(s).", nullptr, columns).arg(rows)
                         : peek.estimatedRows > 0 ? tr("The first %1 of about %2 rows, %n column(s).", nullptr, columns)
                                                        .arg(rows, format::count(peek.estimatedRows))
                                                  : tr("The first %1 rows, %n column(s).", nullptr, columns).arg(rows));
    if (!isQuery())
        m_form->setTable(m_looked.table, peek.columns, m_catalogue.dbms);
}

void DatabasePanel::goOn()
{
    DatabaseAddress address = m_looked;
    import::ImportOptions options;
    if (isRollUp()) {
        const auto query = m_form->query();
        if (!query)
            return;
        address.query = *query;
        options.columnRoles = import::rollUpRoles(m_form->rollUp());
        options.name = tr("%1 per customer").arg(import::tableParts(address.table).value().constLast());
    }
    disconnectFromDatabase();
    m_login->forgetPassword();
    emit chosen(address.toString(DatabaseAddress::WithPassword), options);
}

} // namespace lodestar::ui
