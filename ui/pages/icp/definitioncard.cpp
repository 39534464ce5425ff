#include "ui/pages/icp/definitioncard.h"

#include "core/base/text.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::FontRole;

namespace {
constexpr int kSideBySide = 440;
} // namespace

DefinitionCard::DefinitionCard(ChosenIcp &chosen, QWidget *parent) : Card(parent), m_chosen(chosen)
{
    m_name = new TextLine(tr("Name of the ICP"));
    m_name->setMaxLength(80);
    m_name->setFont(theme::current().font(FontRole::Title));
    m_product = new TextLine(tr("Product or service"));
    m_product->setMaxLength(120);
    m_product->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // as tall as the name beside it
    m_sentence = new TextEdit(tr("In one sentence"), 1);
    m_sentence->setPlaceholderText(tr("The sentence that everyone can repeat in the corridor"));
    m_kind = new Segmented(tr("Kind of ICP"));
    m_kind->addChoice(QStringLiteral("company"), tr("A kind of company"));
    m_kind->addChoice(QStringLiteral("decider"), tr("A kind of decision-maker"));
    setPadding(theme::Space::Normal); // the criteria below are what people come for
    auto *names = new ResponsiveRow(theme::current().pixels(kSideBySide));
    names->addWidget(new FormRow(tr("Name"), m_name), 2);
    names->addWidget(new FormRow(tr("Product or service"), m_product), 1);
    body()->addWidget(names);
    body()->addWidget(new FormRow(tr("In one sentence"), m_sentence));
    m_offerRow = new QWidget;
    auto *offer = new QHBoxLayout(m_offerRow);
    offer->setContentsMargins(0, 0, 0, 0);
    m_offer = Label::wrapping({}, FontRole::Small, theme::ColorRole::TextMuted);
    auto *take = makeButton(tr("Take this sentence"), theme::ButtonKind::Link);
    offer->addWidget(m_offer, 1);
    offer->addWidget(take, 0, Qt::AlignTop);
    body()->addWidget(m_offerRow);
    connect(take, &QPushButton::clicked, this, [this] {
        const QString sentence = profile::sentenceFrom(m_chosen.icp()->criteria);
        m_chosen.save([&](auto &each) { each.sentence = sentence; }, tr("Wrote the sentence of the ICP"));
        m_sentence->setFocus();
    });
    body()->addWidget(new FormRow(tr("It describes"), m_kind));
    connectFields();
}

void DefinitionCard::connectFields()
{
    connect(m_name, &TextLine::committed, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty() || !m_chosen.icp()) {
            m_name->setStored(m_chosen.icp() ? m_chosen.icp()->name : QString());
            return;
        }
        m_chosen.save([&](auto &each) { each.name = name; }, tr("Renamed the ICP to %1").arg(isolated(name)));
    });
    connect(m_product, &TextLine::committed, this, [this](const QString &text) {
        m_chosen.save([&](auto &each) { each.product = text.simplified(); }, tr("Named the product of the ICP"));
    });
    connect(m_sentence, &TextEdit::committed, this, [this](const QString &text) {
        m_chosen.save([&](auto &each) { each.sentence = text.simplified(); }, tr("Wrote the sentence of the ICP"));
    });
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        const auto kind =
            id == QStringLiteral("company") ? profile::Icp::Kind::Company : profile::Icp::Kind::DecisionMaker;
        m_chosen.save([&](auto &each) { each.kind = kind; }, tr("Changed the kind of the ICP"));
    });
}

void DefinitionCard::showIcp()
{
    const profile::Icp &icp = *m_chosen.icp();
    if (std::exchange(m_shown, icp.id) != icp.id) { // nothing half typed goes from one ICP into another
        m_name->restart(icp.name);
        m_name->setCursorPosition(0); // a long name is read from its beginning
        m_product->restart(icp.product);
        m_sentence->restart(icp.sentence);
    } else {
        m_name->setStored(icp.name);
        m_product->setStored(icp.product);
        m_sentence->setText(icp.sentence);
    }
    m_kind->setCurrent(icp.kind == profile::Icp::Kind::Company ? QStringLiteral("company") : QStringLiteral("decider"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_product, m_sentence, m_kind})
        widget->setEnabled(m_chosen.canEdit());
    showOffer();
}

void DefinitionCard::showOffer()
{
    const profile::Icp &icp = *m_chosen.icp();
    const QString sentence = profile::sentenceFrom(icp.criteria);
    m_offer->setText(tr("From the criteria: %1").arg(visible(sentence, 300)));
    m_offerRow->setVisible(m_chosen.canEdit() && !sentence.isEmpty() && sentence != icp.sentence);
}

void DefinitionCard::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void DefinitionCard::commit()
{
    m_name->commit();
    m_product->commit();
    m_sentence->commit();
}

} // namespace lodestar::ui
