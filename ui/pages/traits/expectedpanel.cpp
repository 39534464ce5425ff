#include "ui/pages/traits/expectedpanel.h"

#include "core/base/format.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/traits/expectationform.h"
#include "ui/pages/traits/waitingpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Expectation;
using Verdict = workshop::ExpectationCheck::Verdict;

namespace {

constexpr Verdict kVerdicts[] = {Verdict::Confirmed, Verdict::Contradicted, Verdict::CannotTell, Verdict::NotInData};

Chip::Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return Chip::Tone::Positive;
    case Verdict::Contradicted:
        return Chip::Tone::Negative;
    case Verdict::CannotTell:
        return Chip::Tone::Caution;
    case Verdict::NotInData:
        break;
    }
    return Chip::Tone::Neutral;
}

QString beliefIn(const Expectation &expectation)
{
    const bool more = expectation.direction == Expectation::Direction::MoreOften;
    const QString attribute = isolated(visible(expectation.attribute, 60)),
                  value = isolated(visible(expectation.value, 60));
    QStringList lines;
    if (!expectation.attribute.isEmpty() && !expectation.value.isEmpty())
        lines << (more ? ExpectedPanel::tr("%1: %2 – more often", "attribute, value")
                       : ExpectedPanel::tr("%1: %2 – less often", "attribute, value"))
                     .arg(attribute, value);
    else if (!expectation.attribute.isEmpty())
        lines << (more ? ExpectedPanel::tr("%1 – more of it", "attribute")
                       : ExpectedPanel::tr("%1 – less of it", "attribute"))
                     .arg(attribute);
    if (!expectation.text.isEmpty())
        lines << expectation.text;
    return lines.join(u'\n');
}

} // namespace

ExpectedPanel::ExpectedPanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    column->addWidget(makeWriting());
    m_results = new QVBoxLayout;
    m_results->setSpacing(theme::current().space(Space::Small));
    column->addLayout(m_results);
    column->addStretch(1);
    setColumns(makeScrollArea(m_sheet), makeBeside());
    connect(m_form, &ExpectationForm::written, this, &ExpectedPanel::refresh);
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(true); });
    connect(m_hide, &QPushButton::clicked, this, [this] { setRevealed(false); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (!this->session().hasProject())
            return;
        this->session().settle(workshop::ExpectationStore(*this->session().project()).clear());
    });
    // The traits are counted anew after every change; what people wrote need not wait for that.
    connect(&session, &Session::changed, this, [this] {
        if (isVisible() && scene().analysis)
            refresh();
    });
}

QWidget *ExpectedPanel::makeWriting()
{
    m_writing = new Card(tr("What do you expect, before you look?"));
    m_form = new ExpectationForm(session());
    m_writing->body()->addWidget(m_form);
    return m_writing;
}

QWidget *ExpectedPanel::makeBeside()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    m_besideText = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_who = Label::wrapping({}, FontRole::BodyStrong);
    m_reveal = new PrimaryButton(tr("Reveal"));
    m_hide = makeButton(tr("Write more"));
    m_clear = makeButton(tr("Clear for the next workshop"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QWidget *button : {m_reveal, m_hide, m_clear})
        row->addWidget(button);
    m_unexpected = new QVBoxLayout;
    m_unexpected->setSpacing(theme::current().space(Space::Small));
    card->body()->addWidget(m_who);
    card->body()->addWidget(m_besideText);
    card->body()->addWidget(buttons);
    card->body()->addLayout(m_unexpected);
    column->addWidget(card);
    column->addStretch(1);
    return side;
}

void ExpectedPanel::setRevealed(bool revealed)
{
    if (session().hasProject())
        session().settle(workshop::ExpectationStore(*session().project()).setRevealed(revealed));
}

void ExpectedPanel::refresh()
{
    if (!session().hasProject())
        return;
    const workshop::WorkshopStore workshops(*session().project());
    const Names &names = session().names();
    m_everyone = names.shown(workshops.everyone().value_or(std::vector<workshop::Participant>{}));
    m_written = workshop::ExpectationStore(*session().project()).list().value_or(std::vector<workshop::Expectation>{});
    const bool any = !m_written.empty();
    m_revealed = any && workshop::ExpectationStore(*session().project()).isRevealed();
    m_form->show(scene(), names.shown(workshops.participants().value_or(std::vector<workshop::Participant>{})));
    m_writing->setVisible(!m_revealed);
    m_reveal->setVisible(any && !m_revealed);
    m_hide->setVisible(m_revealed);
    m_clear->setVisible(m_revealed);
    for (QPushButton *button : {m_reveal, m_hide, m_clear})
        button->setEnabled(scene().canEdit);
    m_who->setText(m_revealed ? QString() : whoWrote(m_written, m_everyone));
    m_who->setVisible(!m_who->text().isEmpty());
    m_besideText->setText(
        m_revealed ? tr("Belief and data stand side by side. Where they differ is where the room learns something.")
            : any  ? tr("Written down, and hidden until everybody is done.")
                   : tr("Let each participant write down what sets the best apart, before anybody looks at the data. "
                         "Then reveal: what the data confirms, what it contradicts, and what nobody thought of."));
    if (m_revealed)
        check();
    else {
        m_checking.cancel();
        clearLayout(m_results);
        clearLayout(m_unexpected);
    }
}

void ExpectedPanel::check()
{
    m_checking = runTask([scene = scene(), written = m_written](const TaskControl &) -> Result<workshop::GutCheck> {
        return workshop::checkExpectations(
            written, scene.analysis->table, scene.analysis->rating, scene.analysis->traits,
            scene.findings ? scene.findings->numbers : std::vector<traits::NumericComparison>{});
    });
    m_checking.then(this, [this](const Result<workshop::GutCheck> &checked) {
        if (checked && m_revealed)
            show(*checked);
    });
}

void ExpectedPanel::show(const workshop::GutCheck &checked)
{
    clearLayout(m_results);
    for (const Verdict verdict : kVerdicts) {
        const auto count = std::count_if(checked.checks.begin(), checked.checks.end(),
                                         [&](const auto &one) { return one.verdict == verdict; });
        if (count == 0)
            continue;
        m_results->addWidget(Label::wrapping(
            tr("%1 (%2)", "verdict, how many").arg(workshop::verdictName(verdict), format::count(count)),
            FontRole::Subtitle));
        for (const workshop::ExpectationCheck &one : checked.checks) {
            if (one.verdict == verdict)
                m_results->addWidget(makeCheck(one));
        }
    }
    showUnexpected(checked.unexpected);
}

QWidget *ExpectedPanel::makeCheck(const workshop::ExpectationCheck &check)
{
    auto *card = new Card;
    card->setPadding(Space::Normal);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new ElidedLabel(writerName(check.expectation.participant, m_everyone), FontRole::Small, ColorRole::TextMuted),
        1);
    head->addWidget(new Chip(workshop::verdictName(check.verdict), toneOf(check.verdict)));
    auto *remove =
        makeIconButton(QStringLiteral("trash"),
                       tr("Remove: %1", "an expectation").arg(beliefIn(check.expectation).section(u'\n', 0, 0)));
    remove->setEnabled(scene().canEdit);
    head->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, id = check.expectation.id] {
        if (session().hasProject())
            session().settle(workshop::ExpectationStore(*session().project()).remove(id));
    });
    card->body()->addLayout(head);
    card->body()->addWidget(Label::wrapping(beliefIn(check.expectation), FontRole::BodyStrong));
    card->body()->addWidget(Label::wrapping(check.text));
    if (check.trait)
        card->body()->addWidget(makeAdding(*check.trait), 0, Qt::AlignLeading);
    return card;
}

QWidget *ExpectedPanel::makeAdding(const traits::Trait &trait)
{
    const IcpOffer offer = offerOf(analysis(), analysis().table, trait.condition);
    auto *add = makeButton(tr("Add %1 to ICP", "a value").arg(offer.what));
    add->setEnabled(scene().canEdit && offer.why.isEmpty());
    add->setToolTip(offer.why);
    connect(add, &QPushButton::clicked, this, [this, add, offer] { addToIcp(session(), add, offer); });
    return add;
}

void ExpectedPanel::showUnexpected(const std::vector<traits::Trait> &unexpected)
{
    clearLayout(m_unexpected);
    m_unexpected->addWidget(Label::wrapping(tr("What nobody expected"), FontRole::Subtitle));
    if (unexpected.empty())
        m_unexpected->addWidget(
            Label::wrapping(tr("Nothing: every trait that is likely real was named, or there is none."), FontRole::Body,
                            ColorRole::TextMuted));
    for (const traits::Trait &trait : unexpected) {
        m_unexpected->addWidget(Label::wrapping(traits::finding(trait), FontRole::BodyStrong));
        m_unexpected->addWidget(
            Label::wrapping(traits::sureness(trait, analysis().traits.level), FontRole::Small, ColorRole::TextMuted));
        m_unexpected->addWidget(makeAdding(trait), 0, Qt::AlignLeading);
    }
}

} // namespace lodestar::ui
