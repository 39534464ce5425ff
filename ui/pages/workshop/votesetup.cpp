#include "ui/pages/workshop/votesetup.h"

#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUuid>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::VoteItem;
using workshop::VoteKind;
using workshop::VoteRound;

namespace {

enum ItemRole { IdRole = Qt::UserRole, TextRole, OwnRole };
constexpr int kMostDots = 20;
constexpr int kVisibleItems = 8;

QString whatItIs(VoteKind kind)
{
    switch (kind) {
    case VoteKind::Dots:
        return VoteSetup::tr("Everybody puts dots on what matters most. Quick, and good for many items.");
    case VoteKind::Points:
        return VoteSetup::tr("Everybody spreads 100 points. It shows how much more one item counts than another.");
    case VoteKind::Consent:
        return VoteSetup::tr(
            "Everybody grades each item from 1, against it, to 5, fully with it. Who gives 1 or 2 objects, "
            "is named, and is asked why.");
    case VoteKind::Ranking:
        return VoteSetup::tr("Everybody puts the items in order, the best first; the last ones may be left out.");
    }
    return {};
}

} // namespace

VoteSetup::VoteSetup(QWidget *parent) : Card(tr("A secret vote"), parent)
{
    body()->setSpacing(theme::current().space(Space::Medium));
    body()->addWidget(makeTerms());
    body()->addWidget(makeItems());
    m_problem = new HintBox({}, HintBox::Tone::Caution);
    body()->addWidget(m_problem);
    m_open = makeButton(tr("Open the vote"), theme::ButtonKind::Primary);
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, [this] { emit opened(round()); });
    tell();
}

QWidget *VoteSetup::makeTerms()
{
    const theme::Look &look = theme::current();
    m_kind = new Segmented(tr("Kind of vote"));
    for (const VoteKind kind : workshop::voteKinds())
        m_kind->addChoice(workshop::voteKindId(kind), workshop::voteKindName(kind));
    m_what = Label::prose({}, FontRole::Small, ColorRole::TextMuted);
    m_budget = new QSpinBox;
    m_budget->setRange(1, kMostDots);
    m_budget->setValue(5);
    m_budget->setAccessibleName(tr("Dots per person"));
    m_limit = new QSpinBox;
    m_limit->setRange(0, kMostDots);
    m_limit->setValue(2);
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setAccessibleName(tr("At most on one item"));
    m_numbers = new QWidget;
    auto *numbers = new FlowLayout(m_numbers, Space::Normal);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->addWidget(new FormRow(tr("Dots per person"), m_budget));
    numbers->addWidget(new FormRow(tr("At most on one item"), m_limit));
    auto *terms = new QWidget;
    auto *column = new QVBoxLayout(terms);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addWidget(m_what);
    column->addWidget(m_numbers);
    connect(m_kind, &Segmented::chosen, this, &VoteSetup::tell);
    connect(m_budget, &QSpinBox::valueChanged, this, &VoteSetup::tell);
    return terms;
}

QWidget *VoteSetup::makeItems()
{
    m_items = new QListWidget;
    m_items->setAccessibleName(tr("What is voted on"));
    m_items->setWordWrap(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setMinimumHeight(fontMetrics().height() * kVisibleItems);
    m_option = new QLineEdit;
    m_option->setPlaceholderText(tr("Add an option of your own"));
    m_option->setAccessibleName(tr("Option of your own"));
    m_option->setMaxLength(200);
    m_addOption = makeIconButton(QStringLiteral("plus"), tr("Add the option"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_option, 1);
    row->addWidget(m_addOption);
    auto *items = new QWidget;
    auto *column = new QVBoxLayout(items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    column->addWidget(new Label(tr("What is voted on"), FontRole::BodyStrong));
    column->addWidget(m_items, 1);
    column->addLayout(row);
    connect(m_option, &QLineEdit::returnPressed, this, &VoteSetup::addOption);
    connect(m_addOption, &QPushButton::clicked, this, &VoteSetup::addOption);
    connect(m_items, &QListWidget::itemChanged, this, &VoteSetup::tell);
    return items;
}

void VoteSetup::show(const QString &question, const std::vector<VoteItem> &offered, bool canEdit)
{
    m_canEdit = canEdit;
    const bool sameQuestion = question == m_question;
    if (!sameQuestion || offered != m_offered) {
        QSet<QString> left; // out of the vote, by choice
        std::vector<std::pair<VoteItem, bool>> own;
        for (int i = 0; sameQuestion && i < m_items->count(); ++i) {
            const QListWidgetItem *row = m_items->item(i);
            const bool chosen = row->checkState() == Qt::Checked;
            if (row->data(OwnRole).toBool())
                own.emplace_back(VoteItem{row->data(IdRole).toString(), row->data(TextRole).toString()}, chosen);
            else if (!chosen)
                left.insert(row->data(IdRole).toString());
        }
        const QSignalBlocker quiet(m_items);
        m_items->clear();
        for (const VoteItem &item : offered)
            addRow(item, !left.contains(item.id), false);
        for (const auto &[item, chosen] : own)
            addRow(item, chosen, true);
        m_question = question;
        m_offered = offered;
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_numbers, m_items, m_option, m_addOption})
        field->setEnabled(canEdit);
    tell();
}

void VoteSetup::addRow(const VoteItem &item, bool chosen, bool own)
{
    auto *row = new QListWidgetItem(visible(item.text, 200), m_items);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    row->setData(IdRole, item.id);
    row->setData(TextRole, item.text);
    row->setData(OwnRole, own);
}

void VoteSetup::addOption()
{
    const QString text = m_option->text().simplified();
    if (text.isEmpty()) {
        m_option->setFocus();
        return;
    }
    addRow({QUuid::createUuid().toString(QUuid::WithoutBraces), text}, true, true);
    m_option->clear();
    m_items->scrollToBottom();
    tell();
}

void VoteSetup::copyTerms(const VoteRound &round)
{
    m_kind->setCurrent(workshop::voteKindId(round.kind));
    if (round.kind == VoteKind::Dots) {
        m_budget->setValue(round.budget);
        m_limit->setValue(round.itemLimit);
    }
    tell();
}

VoteRound VoteSetup::round() const
{
    VoteRound round;
    round.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    round.question = m_question;
    round.kind = workshop::voteKindFrom(m_kind->current());
    const bool dots = round.kind == VoteKind::Dots;
    round.budget = dots ? m_budget->value() : round.kind == VoteKind::Points ? workshop::kAllPoints : 0;
    round.itemLimit = dots ? m_limit->value() : 0;
    for (int i = 0; i < m_items->count(); ++i) {
        const QListWidgetItem *row = m_items->item(i);
        if (row->checkState() == Qt::Checked)
            round.items.push_back({row->data(IdRole).toString(), row->data(TextRole).toString()});
    }
    return round;
}

void VoteSetup::tell()
{
    const VoteRound now = round();
    m_what->setText(whatItIs(now.kind));
    m_numbers->setVisible(now.kind == VoteKind::Dots);
    const Result<> sensible = workshop::checkRound(now);
    m_problem->setText(sensible ? QString() : sensible.error().message);
    m_open->setEnabled(m_canEdit && sensible.has_value());
}

QVariant VoteSetup::begun() const
{
    QVariantList own;
    for (int i = 0; i < m_items->count(); ++i) {
        const QListWidgetItem *row = m_items->item(i);
        if (row->data(OwnRole).toBool())
            own << QStringList{row->data(IdRole).toString(), row->data(TextRole).toString()};
    }
    return QVariantMap{{QStringLiteral("kind"), m_kind->current()},
                       {QStringLiteral("budget"), m_budget->value()},
                       {QStringLiteral("limit"), m_limit->value()},
                       {QStringLiteral("own"), own},
                       {QStringLiteral("option"), m_option->text()}};
}

void VoteSetup::resume(const QVariant &begun)
{
    const QVariantMap map = begun.toMap();
    if (map.isEmpty())
        return;
    m_kind->setCurrent(map.value(QStringLiteral("kind")).toString());
    m_budget->setValue(map.value(QStringLiteral("budget")).toInt());
    m_limit->setValue(map.value(QStringLiteral("limit")).toInt());
    const QVariantList options = map.value(QStringLiteral("own")).toList();
    for (const QVariant &option : options) {
        const QStringList parts = option.toStringList();
        if (parts.size() == 2)
            addRow({parts[0], parts[1]}, true, true);
    }
    m_option->setText(map.value(QStringLiteral("option")).toString());
    tell();
}

} // namespace lodestar::ui
