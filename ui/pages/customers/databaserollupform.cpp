#include "ui/pages/customers/databaserollupform.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using import::DatabaseRollUp;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kIsDate = Qt::UserRole + 1;

/// The first column whose name has one of these words, the first words first. Where the database says which columns are
/// dates, a date is one of them and all else is not.
void chooseLikely(QComboBox &box, const QStringList &words, bool wantsDate = false)
{
    bool knowsDates = false;
    for (int i = 1; i < box.count(); ++i)
        knowsDates = knowsDates || box.itemData(i, kIsDate).toBool();
    for (const QString &word : words) {
        for (int i = 1; i < box.count(); ++i) {
            const bool fits = !knowsDates || box.itemData(i, kIsDate).toBool() == wantsDate;
            if (fits && box.itemData(i).toString().contains(word, Qt::CaseInsensitive)) {
                box.setCurrentIndex(i);
                return;
            }
        }
    }
    box.setCurrentIndex(0);
}

} // namespace

DatabaseRollUpForm::DatabaseRollUpForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    m_rows = new Segmented(tr("What a row is"));
    m_rows->addChoice(u"purchases"_s, tr("A row is a purchase"));
    m_rows->addChoice(u"deals"_s, tr("A row is a deal"));
    column->addWidget(m_rows, 0, Qt::AlignLeading);
    m_fields = new QWidget;
    new FlowLayout(m_fields, Space::Medium);
    m_customer = addChoice(tr("Customer"));
    m_name = addChoice(tr("Name of the customer"));
    m_amount = addChoice(tr("Amount"));
    m_date = addChoice(tr("Date"));
    m_product = addChoice(tr("Product"));
    m_stage = addChoice(tr("What came of it"));
    m_created = addChoice(tr("When it began"));
    m_won = new QLineEdit(u"won, closed won"_s);
    m_won->setAccessibleName(tr("Values that mean “won”"));
    auto *won = new FormRow(tr("Values that mean “won”"), m_won);
    m_fields->layout()->addWidget(won);
    m_dealRows << won;
    column->addWidget(m_fields);
    m_missing = new HintBox;
    column->addWidget(m_missing);
    column->addWidget(new Label(tr("The query that the database will run"), FontRole::Small, ColorRole::TextMuted));
    m_sql = new QPlainTextEdit;
    m_sql->setAccessibleName(tr("The query that the database will run"));
    m_sql->setReadOnly(true);
    m_sql->setTabChangesFocus(true);
    m_sql->setLayoutDirection(Qt::LeftToRight);
    m_sql->setMinimumHeight(theme::current().pixels(110));
    column->addWidget(m_sql, 1);
    connect(m_rows, &Segmented::chosen, this, &DatabaseRollUpForm::read);
    connect(m_won, &QLineEdit::textChanged, this, &DatabaseRollUpForm::read);
}

QComboBox *DatabaseRollUpForm::addChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumWidth(theme::current().pixels(150));
    auto *row = new FormRow(name, box);
    m_fields->layout()->addWidget(row);
    if (m_created == nullptr && m_product != nullptr)
        m_dealRows << row; // what comes after the product is about deals alone
    connect(box, &QComboBox::activated, this, &DatabaseRollUpForm::read);
    return box;
}

void DatabaseRollUpForm::setTable(const QString &table, const std::vector<import::DatabaseColumn> &columns,
                                  import::Dbms dbms)
{
    m_table = table;
    m_dbms = dbms;
    for (QComboBox *box : {m_customer, m_name, m_amount, m_date, m_product, m_stage, m_created}) {
        box->clear();
        box->addItem(tr("None"), QString());
        for (const auto &column : columns) {
            box->addItem(visible(column.name, 40), column.field);
            box->setItemData(box->count() - 1, column.hint == table::ColumnType::Date, kIsDate);
        }
    }
    chooseLikely(*m_customer, {u"customer"_s, u"account"_s, u"client"_s, u"company"_s, u"buyer"_s});
    chooseLikely(*m_name, {u"customer_name"_s, u"account_name"_s, u"company_name"_s, u"client_name"_s});
    if (m_name->currentIndex() == m_customer->currentIndex())
        m_name->setCurrentIndex(0);
    chooseLikely(*m_amount, {u"amount"_s, u"total"_s, u"value"_s, u"revenue"_s, u"price"_s});
    chooseLikely(*m_date, {u"close"_s, u"paid"_s, u"invoice_date"_s, u"order_date"_s, u"date"_s, u"_at"_s}, true);
    chooseLikely(*m_product, {u"product"_s, u"item"_s, u"sku"_s, u"plan"_s});
    chooseLikely(*m_stage, {u"stage"_s, u"status"_s, u"outcome"_s});
    chooseLikely(*m_created, {u"created"_s, u"opened"_s, u"began"_s, u"start"_s, u"engage"_s}, true);
    m_rows->setCurrent(m_stage->currentIndex() > 0 && m_created->currentIndex() > 0 ? u"deals"_s : u"purchases"_s);
    read();
}

void DatabaseRollUpForm::read()
{
    const bool deals = m_rows->current() == "deals"_L1;
    for (FormRow *row : std::as_const(m_dealRows))
        row->setVisible(deals);
    m_rollUp = {};
    m_rollUp.rows = deals ? DatabaseRollUp::Rows::Deals : DatabaseRollUp::Rows::Purchases;
    m_rollUp.table = m_table;
    m_rollUp.customer = m_customer->currentData().toString();
    m_rollUp.name = m_name->currentData().toString();
    m_rollUp.amount = m_amount->currentData().toString();
    m_rollUp.date = m_date->currentData().toString();
    m_rollUp.product = m_product->currentData().toString();
    if (deals) {
        m_rollUp.stage = m_stage->currentData().toString();
        m_rollUp.created = m_created->currentData().toString();
        const QStringList values = m_won->text().split(u',', Qt::SkipEmptyParts);
        for (const QString &value : values)
            m_rollUp.won << value.trimmed();
    }
    const auto written = query();
    m_missing->setText(written ? QString() : written.error().message);
    m_sql->setPlainText(written ? *written : QString());
    emit changed();
}

Result<QString> DatabaseRollUpForm::query() const
{
    return import::rollUpQuery(m_rollUp, m_dbms);
}

} // namespace lodestar::ui
