#include "ui/pages/best/nominationform.h"

#include "core/base/text.h"
#include "core/metrics/leaders.h"
#include "ui/base/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>
#include <limits>

namespace lodestar::ui {

using metrics::Nomination;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr qsizetype kSuggestions = 12;
constexpr qsizetype kQuickToSearch = 50'000; ///< customers; above, only names written exactly are found
const QString kBest = QStringLiteral("best"), kNotFit = QStringLiteral("notfit");

/// Rows whose name or key contains the words, best spelled first.
std::vector<qsizetype> rowsLike(const table::Table &customers, const QString &words)
{
    metrics::Rating everybody;
    everybody.score.assign(static_cast<size_t>(customers.rows()), std::numeric_limits<double>::quiet_NaN());
    return metrics::leaders(customers, everybody, kSuggestions, words);
}

/// The row whose name or id is written exactly so, without making a text of every customer.
std::optional<qsizetype> rowWritten(const table::Table &customers, const QString &words)
{
    const QByteArray wanted = words.toUtf8();
    for (const table::RoleId role : {table::RoleId::Name, table::RoleId::Id}) {
        const table::Column *column = customers.byRole(role);
        if (!column || table::isNumeric(column->type()) || column->rows() != customers.rows())
            continue;
        const auto codes = column->codes();
        for (quint32 code = 0; code < static_cast<quint32>(column->dictionary().size()); ++code) {
            if (column->dictionary().utf8(code) != wanted)
                continue;
            if (const auto row = std::ranges::find(codes, code); row != codes.end())
                return row - codes.begin();
        }
    }
    return {};
}

} // namespace

NominationForm::NominationForm(const Names &names, QWidget *parent) : Card(QString(), parent), m_shownNames(names)
{
    makeFields();
    m_own = new QVBoxLayout;
    m_own->setSpacing(theme::current().space(Space::Tiny));
    body()->addLayout(m_own);
    auto *done = makeButton(tr("Done: close the curtain"), theme::ButtonKind::Primary);
    body()->addWidget(done, 0, Qt::AlignLeading);
    connect(done, &QPushButton::clicked, this, &NominationForm::finished);
}

void NominationForm::makeFields()
{
    body()->addWidget(
        Label::wrapping(tr("Name customers you want more of, and customers you would rather not have won. "
                           "Say why; nobody sees it before the room reveals it."),
                        FontRole::Small, ColorRole::TextMuted));
    m_standing = new Segmented(tr("What the customer is"));
    m_standing->addChoice(kBest, tr("One of the best"));
    m_standing->addChoice(kNotFit, tr("Not a fit"));
    body()->addWidget(m_standing);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name of the customer"));
    m_name->setAccessibleName(tr("Name of the customer"));
    m_name->setMaxLength(200);
    m_suggestions = new QStringListModel(this);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // found already, however spelled
    m_name->setCompleter(completer);
    body()->addWidget(m_name);
    m_tag = new QComboBox;
    m_tag->setAccessibleName(tr("Reason"));
    body()->addWidget(m_tag);
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("More, in a few words (optional)"));
    m_reason->setAccessibleName(tr("More about the reason"));
    m_reason->setMaxLength(300);
    auto *plus = makeButton(tr("Name this customer"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    body()->addWidget(m_reason);
    body()->addWidget(plus, 0, Qt::AlignLeading);
    connect(m_standing, &Segmented::chosen, this, &NominationForm::offerReasons);
    connect(m_name, &QLineEdit::textEdited, this, &NominationForm::suggest);
    connect(m_name, &QLineEdit::returnPressed, m_tag, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &QLineEdit::returnPressed, this, &NominationForm::add);
    connect(plus, &QPushButton::clicked, this, &NominationForm::add);
    offerReasons();
}

void NominationForm::setCustomers(const std::optional<table::Table> &customers)
{
    m_customers = customers;
    m_known.clear();
}

void NominationForm::open(const workshop::Participant &person)
{
    m_person = person;
    setTitle(tr("What %1 says", "a person").arg(isolated(visible(person.name, 60))));
    m_name->setFocus();
}

void NominationForm::forget()
{
    m_name->clear();
    m_reason->clear();
    m_standing->setCurrent(kBest); // whoever is next sees nothing of what was chosen
    offerReasons();
    m_suggestions->setStringList({});
    clearLayout(m_own);
}

Nomination::Standing NominationForm::standing() const
{
    return m_standing->current() == kBest ? Nomination::Standing::Best : Nomination::Standing::NotFit;
}

void NominationForm::offerReasons()
{
    m_tag->clear();
    m_tag->addItem(tr("Why? Choose a reason"), QString());
    const QStringList tags = metrics::reasonTags(standing());
    for (const QString &tag : tags)
        m_tag->addItem(metrics::reasonTagName(tag), tag);
}

void NominationForm::suggest(const QString &typed)
{
    if (!m_customers || m_customers->rows() > kQuickToSearch || folded(typed).isEmpty())
        return;
    QStringList names;
    for (const qsizetype row : rowsLike(*m_customers, typed))
        names << m_customers->nameOf(row);
    m_suggestions->setStringList(names);
}

QString NominationForm::keyOf(const QString &typed) const
{
    if (!m_customers)
        return typed;
    if (const auto row = rowWritten(*m_customers, typed))
        return m_customers->keyOf(*row);
    if (m_customers->rows() <= kQuickToSearch) {
        for (const qsizetype row : rowsLike(*m_customers, typed)) {
            if (folded(m_customers->nameOf(row)) == folded(typed))
                return m_customers->keyOf(row);
        }
    }
    return typed;
}

void NominationForm::add()
{
    const QString typed = m_name->text().simplified();
    if (typed.isEmpty()) {
        m_name->setFocus();
        return;
    }
    Nomination nomination;
    nomination.participant = m_person.id;
    nomination.team = m_person.team;
    nomination.customerKey = keyOf(typed);
    nomination.standing = standing();
    nomination.tag = m_tag->currentData().toString();
    nomination.reason = m_reason->text().simplified();
    m_known.insert(nomination.customerKey, typed);
    m_name->clear();
    m_reason->clear();
    m_tag->setCurrentIndex(0);
    m_name->setFocus();
    emit named(nomination);
}

QString NominationForm::nameOf(const QString &key) const
{
    if (m_known.contains(key))
        return m_known[key];
    if (m_customers && m_customers->rows() <= kQuickToSearch) {
        for (qsizetype row = 0; row < m_customers->rows(); ++row) {
            if (m_customers->keyOf(row) == key)
                return m_customers->nameOf(row);
        }
    }
    return m_shownNames.customer(key);
}

void NominationForm::showOwn(const std::vector<Nomination> &own)
{
    clearLayout(m_own);
    for (const Nomination &nomination : own) {
        const QString name = isolated(visible(nameOf(nomination.customerKey), 60));
        const bool best = nomination.standing == Nomination::Standing::Best;
        QStringList why{metrics::reasonTagName(nomination.tag), visible(nomination.reason, 120)};
        why.removeAll(QString());
        const QString said =
            best ? tr("%1: one of the best", "a customer").arg(name) : tr("%1: not a fit", "a customer").arg(name);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(Label::wrapping(why.isEmpty() ? said : said + u'\n' + listed(why), FontRole::Small), 1);
        auto *remove = makeIconButton(QStringLiteral("close"), tr("Take back what is said of %1").arg(name));
        connect(remove, &QPushButton::clicked, this, [this, id = nomination.id] { emit takenBack(id); });
        row->addWidget(remove, 0, Qt::AlignTop);
        m_own->addWidget(line);
    }
}

} // namespace lodestar::ui
