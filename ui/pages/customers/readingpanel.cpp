#include "ui/pages/customers/readingpanel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kMostSkipped = 100000;

/// The first entry says what was detected; another one is shown when a person chose it.
void presentDetected(QComboBox *box, const QVariant &wanted, const QString &detected)
{
    box->setItemText(0,
                     detected.isEmpty() ? ReadingPanel::tr("Detect") : ReadingPanel::tr("Detected: %1").arg(detected));
    box->setCurrentIndex(qMax(0, wanted.isValid() ? box->findData(wanted) : 0));
}

QVariant textOf(const QString &choice)
{
    return choice.isEmpty() ? QVariant() : QVariant(choice);
}

} // namespace

ReadingPanel::ReadingPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("How it is read"));
    column->addWidget(card);
    m_encoding = new QComboBox;
    m_encoding->setAccessibleName(tr("Encoding"));
    m_delimiter = new QComboBox;
    m_delimiter->setAccessibleName(tr("Columns are separated by"));
    m_decimal = new QComboBox;
    m_decimal->setAccessibleName(tr("Decimal sign"));
    m_dates = new QComboBox;
    m_dates->setAccessibleName(tr("Dates such as 3/4/2025"));
    m_header = new QCheckBox(tr("The first row holds the names"));
    m_textParts = {new FormRow(tr("Encoding"), m_encoding), new FormRow(tr("Columns are separated by"), m_delimiter)};
    m_tableParts = {new FormRow(tr("Decimal sign"), m_decimal), new FormRow(tr("Dates such as 3/4/2025"), m_dates),
                    m_header};
    for (QWidget *part : m_textParts + m_tableParts)
        card->body()->addWidget(part);
    m_reasons = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    card->body()->addWidget(m_reasons);
    auto *disclose = new QuietButton(tr("More about the reading"));
    disclose->setCheckable(true);
    card->body()->addWidget(disclose, 0, Qt::AlignLeading);
    auto *more = makeMore();
    more->hide();
    card->body()->addWidget(more);
    card->body()->addStretch(1);
    connect(disclose, &QPushButton::toggled, more, &QWidget::setVisible);
    m_textParts << disclose;
    fillLists();
    connectLists();
}

/// What few files need: quotes, escapes, lines to skip.
QWidget *ReadingPanel::makeMore()
{
    auto *more = new QWidget;
    auto *rows = new QVBoxLayout(more);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::current().space(Space::Small));
    m_quote = new QComboBox;
    m_quote->setAccessibleName(tr("Cells are quoted with"));
    m_backslash = new QCheckBox(tr("A backslash makes a quote part of the text"));
    m_skip = new QSpinBox;
    m_skip->setRange(0, kMostSkipped);
    m_skip->setKeyboardTracking(false);
    m_skip->setAccessibleName(tr("Lines to skip at the beginning"));
    m_detectMore = new QuietButton(tr("Detect these again"));
    rows->addWidget(new FormRow(tr("Cells are quoted with"), m_quote));
    rows->addWidget(m_backslash);
    rows->addWidget(new FormRow(tr("Lines to skip at the beginning"), m_skip));
    rows->addWidget(m_detectMore, 0, Qt::AlignLeading);
    return more;
}

void ReadingPanel::fillLists()
{
    m_encoding->addItem(tr("Detect"));
    for (const char *name :
         {"UTF-8", "UTF-16", "windows-1250", "windows-1251", "windows-1252", "windows-1254", "windows-1256",
          "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", "GB18030", "Big5", "Shift_JIS", "KOI8-R"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_delimiter->addItem(tr("Detect"));
    for (const auto &[text, value] : {std::pair{tr("comma"), QStringLiteral(",")},
                                      {tr("semicolon"), QStringLiteral(";")},
                                      {tr("tab"), QStringLiteral("\t")},
                                      {tr("vertical bar"), QStringLiteral("|")},
                                      {tr("space"), QStringLiteral(" ")}})
        m_delimiter->addItem(text, value);
    m_decimal->addItem(tr("Detect"));
    m_decimal->addItem(tr("point: 2.5"), QStringLiteral("."));
    m_decimal->addItem(tr("comma: 2,5"), QStringLiteral(","));
    m_dates->addItem(tr("Detect"));
    m_dates->addItem(tr("day, month, year"), static_cast<int>(import::DateOrder::DayMonthYear));
    m_dates->addItem(tr("month, day, year"), static_cast<int>(import::DateOrder::MonthDayYear));
    m_dates->addItem(tr("year, month, day"), static_cast<int>(import::DateOrder::YearMonthDay));
    m_quote->addItem(tr("Detect"));
    m_quote->addItem(tr("double quotes: \"text\""), static_cast<int>(u'"'));
    m_quote->addItem(tr("apostrophes: 'text'"), static_cast<int>(u'\''));
    m_quote->addItem(tr("nothing"), 0);
}

void ReadingPanel::connectLists()
{
    const auto chosenText = [this](QComboBox *box, QString import::DialectChoice::*part) {
        connect(box, &QComboBox::activated, this, [this, box, part] {
            m_choice.*part = box->currentData().toString();
            emit chosen();
        });
    };
    chosenText(m_encoding, &import::DialectChoice::encoding);
    chosenText(m_delimiter, &import::DialectChoice::delimiter);
    chosenText(m_decimal, &import::DialectChoice::decimal);
    connect(m_dates, &QComboBox::activated, this, [this] {
        const QVariant order = m_dates->currentData();
        m_choice.dateOrder =
            order.isValid() ? std::optional(static_cast<import::DateOrder>(order.toInt())) : std::nullopt;
        emit chosen();
    });
    connect(m_header, &QCheckBox::toggled, this, [this](bool header) {
        m_choice.header = header;
        emit chosen();
    });
    connect(m_quote, &QComboBox::activated, this, [this] {
        const QVariant quote = m_quote->currentData();
        m_choice.quote = quote.isValid() ? std::optional(static_cast<char16_t>(quote.toInt())) : std::nullopt;
        emit chosen();
    });
    connect(m_backslash, &QCheckBox::toggled, this, [this](bool escapes) {
        m_choice.backslashEscapes = escapes;
        emit chosen();
    });
    connect(m_skip, &QSpinBox::valueChanged, this, [this](int lines) {
        m_choice.skipRows = lines;
        emit chosen();
    });
    connect(m_detectMore, &QPushButton::clicked, this, [this] {
        m_choice.quote.reset();
        m_choice.backslashEscapes.reset();
        m_choice.skipRows.reset();
        emit chosen();
    });
}

void ReadingPanel::present(const import::Dialect &dialect, const import::DialectChoice &choice, Form form)
{
    m_choice = choice;
    for (QWidget *part : std::as_const(m_textParts))
        part->setVisible(form == Form::Text);
    for (QWidget *part : std::as_const(m_tableParts))
        part->setVisible(form != Form::Database);
    const int known = m_delimiter->findData(dialect.delimiter);
    presentDetected(m_encoding, textOf(choice.encoding), dialect.encoding);
    presentDetected(m_delimiter, textOf(choice.delimiter),
                    known > 0 ? m_delimiter->itemText(known) : visible(dialect.delimiter, 10));
    presentDetected(m_decimal, textOf(choice.decimal), dialect.decimal);
    presentDetected(m_dates, choice.dateOrder ? QVariant(static_cast<int>(*choice.dateOrder)) : QVariant(), {});
    const QSignalBlocker blocker(m_header);
    m_header->setChecked(dialect.header);
    presentMore(dialect);
    m_reasons->setText(dialect.reasons.join(u'\n'));
}

void ReadingPanel::presentMore(const import::Dialect &dialect)
{
    const int quote = m_quote->findData(static_cast<int>(dialect.quote));
    presentDetected(m_quote, m_choice.quote ? QVariant(static_cast<int>(*m_choice.quote)) : QVariant(),
                    quote > 0 ? m_quote->itemText(quote) : QString(QChar(dialect.quote)));
    const QSignalBlocker backslash(m_backslash);
    m_backslash->setChecked(dialect.backslashEscapes);
    m_backslash->setEnabled(dialect.quote != 0);
    const QSignalBlocker skip(m_skip);
    m_skip->setValue(static_cast<int>(qMin<qint64>(dialect.skipRows, kMostSkipped)));
    m_detectMore->setEnabled(m_choice.quote || m_choice.backslashEscapes || m_choice.skipRows);
}

} // namespace lodestar::ui
