#include "ui/pages/best/nominationform.h"

#include "core/base/text.h"
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

namespace lodestar::ui {

using metrics::Nomination;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr qsizetype kSuggestions = 12;
const QString kBest = QStringLiteral("best"), kNotFit = QStringLiteral("notfit");
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

NominationForm::~NominationForm()
{
    m_preparing.cancel();
    m_suggesting.cancel();
    m_naming.cancel();
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
    const bool isSame = customers && m_customers && m_customers->customers().info().id == customers->info().id;
    if (!isSame)
        m_known.clear();
    m_customers = customers
        ? std::optional(metrics::CustomerFinder(*customers, m_customers.value_or(metrics::CustomerFinder())))
        : std::nullopt;
}

void NominationForm::open(const workshop::Participant &person)
{
    m_person = person;
    setTitle(tr("What %1 says", "a person").arg(isolated(visible(person.name, 60))));
    m_name->setFocus();
    if (m_customers) // so that the first letter is answered as quickly as the next
        m_preparing = runTask([customers = *m_customers](const TaskControl &) -> Result<> {
            customers.prepare();
            return {};
        });
}

void NominationForm::forget()
{
    m_suggesting.cancel();
    m_naming.cancel();
    m_said.clear();
    m_known.clear();
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
    m_suggesting.cancel();
    if (!m_customers || folded(typed).isEmpty()) {
        m_suggestions->setStringList({});
        return;
    }
    m_suggesting = runTask([customers = *m_customers, typed](const TaskControl &control) -> Result<QStringList> {
        QStringList names;
        for (const qsizetype row : customers.like(typed, kSuggestions, control))
            names << customers.customers().nameOf(row);
        return names;
    });
    m_suggesting.then(this, [this, typed](const Result<QStringList> &names) {
        if (!names || m_name->text() != typed)
            return;
        m_suggestions->setStringList(*names);
        if (m_name->hasFocus() && !names->isEmpty())
            m_name->completer()->complete();
    });
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
    const auto row = m_customers ? m_customers->called(typed) : std::nullopt;
    nomination.customerKey = row ? m_customers->customers().keyOf(*row) : typed;
    m_known.insert(nomination.customerKey, row ? m_customers->customers().nameOf(*row) : typed);
    nomination.standing = standing();
    nomination.tag = m_tag->currentData().toString();
    nomination.reason = m_reason->text().simplified();
    m_suggesting.cancel();
    m_suggestions->setStringList({});
    m_name->clear();
    m_reason->clear();
    m_tag->setCurrentIndex(0);
    m_name->setFocus();
    emit named(nomination);
}

void NominationForm::showOwn(const std::vector<Nomination> &own)
{
    m_said = own;
    fill();
    QSet<QString> unknown;
    for (const Nomination &nomination : own) {
        if (!m_known.contains(nomination.customerKey))
            unknown.insert(nomination.customerKey);
    }
    if (!m_customers || unknown.isEmpty())
        return;
    m_naming =
        runTask([customers = *m_customers, unknown](const TaskControl &control) -> Result<QHash<QString, QString>> {
            return customers.namesOf(unknown, control);
        });
    m_naming.then(this, [this](const Result<QHash<QString, QString>> &names) {
        if (!names || names->isEmpty())
            return;
        m_known.insert(*names);
        fill();
    });
}

void NominationForm::fill()
{
    clearLayout(m_own);
    for (const Nomination &nomination : m_said) {
        const QString called = m_known.contains(nomination.customerKey) ? m_known[nomination.customerKey]
                                                                        : m_shownNames.customer(nomination.customerKey);
        const QString name = isolated(visible(called, 60));
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
