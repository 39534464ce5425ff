#include "ui/pages/customers/databaselogin.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using import::DatabaseAddress;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QLineEdit *makeField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setMinimumWidth(theme::current().pixels(170));
    return field;
}

} // namespace

DatabaseLogin::DatabaseLogin(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    m_kind = new Segmented(tr("Kind of database"));
    m_kind->addChoice(u"postgresql"_s, tr("PostgreSQL"));
    m_kind->addChoice(u"odbc"_s, tr("ODBC"));
    column->addWidget(m_kind, 0, Qt::AlignLeading);

    m_host = makeField(tr("Host"));
    m_port = new QSpinBox;
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    m_port->setGroupSeparatorShown(false);
    m_database = makeField(tr("Database"));
    m_connection = makeField(tr("Name or connection string"));
    m_connection->setPlaceholderText(u"Driver={…};Server=…;Database=…"_s);
    m_user = makeField(tr("User"));
    m_password = makeField(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *technical : {m_host, m_database, m_connection, m_user})
        technical->setLayoutDirection(Qt::LeftToRight); // addresses read from left to right in every language

    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, Space::Medium);
    m_postgresRows = {new FormRow(tr("Host"), m_host), new FormRow(tr("Port"), m_port),
                      new FormRow(tr("Database"), m_database)};
    m_odbcRows = {new FormRow(tr("Name or connection string"), m_connection)};
    for (FormRow *row : m_postgresRows + m_odbcRows)
        flow->addWidget(row);
    flow->addWidget(new FormRow(tr("User"), m_user));
    flow->addWidget(new FormRow(tr("Password"), m_password));
    column->addWidget(fields);

    auto *last = new QHBoxLayout;
    m_connect = makeButton(tr("Connect"), ButtonKind::Primary);
    last->addWidget(m_connect);
    last->addWidget(
        Label::wrapping(tr("The password is used for this import and kept nowhere. The connection only reads."),
                        FontRole::Small, ColorRole::TextMuted),
        1);
    column->addLayout(last);
    connect(m_kind, &Segmented::chosen, this, &DatabaseLogin::showKind);
    connect(m_connect, &QPushButton::clicked, this, &DatabaseLogin::connectWanted);
    for (QLineEdit *field : {m_host, m_database, m_connection, m_user, m_password})
        connect(field, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    showKind();
}

void DatabaseLogin::showKind()
{
    const bool odbc = m_kind->current() == "odbc"_L1;
    for (FormRow *row : m_postgresRows)
        row->setVisible(!odbc);
    for (FormRow *row : m_odbcRows)
        row->setVisible(odbc);
    setFocusProxy(odbc ? m_connection : m_host);
}

Result<DatabaseAddress> DatabaseLogin::address() const
{
    DatabaseAddress address;
    if (m_kind->current() == "odbc"_L1) {
        auto read = DatabaseAddress::parse(u"odbc:"_s + m_connection->text().trimmed());
        if (!read)
            return read;
        address = std::move(*read);
        const QString user = m_user->text().trimmed();
        if (!user.isEmpty() && address.user.isEmpty()) {
            address.connection += u";UID="_s + user;
            address.user = user;
        }
    } else {
        address.host = m_host->text().trimmed();
        address.port = m_port->value();
        address.database = m_database->text().trimmed();
        address.user = m_user->text().trimmed();
        if (address.host.isEmpty() || address.database.isEmpty())
            return Error{ErrorKind::BadInput, tr("Type the host and the name of the database."), {}};
    }
    if (!m_password->text().isEmpty())
        address.password = m_password->text();
    return address;
}

void DatabaseLogin::show(const DatabaseAddress &address)
{
    const bool odbc = address.kind == DatabaseAddress::Kind::Odbc;
    m_kind->setCurrent(odbc ? u"odbc"_s : u"postgresql"_s);
    if (odbc) {
        m_connection->setText(address.connection);
    } else {
        m_host->setText(address.host);
        m_port->setValue(address.port);
        m_database->setText(address.database);
        m_user->setText(address.user);
    }
    showKind();
    setFocusProxy(m_password); // all that is missing
}

void DatabaseLogin::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
}

void DatabaseLogin::forgetPassword()
{
    m_password->clear();
}

} // namespace lodestar::ui
