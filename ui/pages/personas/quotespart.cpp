#include "ui/pages/personas/quotespart.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/research/voices.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/personas/quotechooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::Persona;
using profile::Quote;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

QuotesPart::QuotesPart(Session &session, QWidget *parent)
    : PersonaPart(tr("In their own words"), parent), m_session(session)
{
    m_none = Label::wrapping(tr("One sentence of a real customer says more than a page about one. Choose it from what "
                                "they answered, or type what was said and by whom."),
                             FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_none);
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::current().space(Space::Medium));
    body()->addLayout(m_column);
    m_choose = makeButton(tr("Choose from what customers said…"));
    connect(m_choose, &QPushButton::clicked, this, &QuotesPart::choose);
    addHeaderWidget(m_choose);
    addMaking();
}

void QuotesPart::addMaking()
{
    m_text = new TextEdit(tr("A new quote"), 1);
    m_text->setPlaceholderText(tr("A sentence that a real customer said, word for word."));
    m_source = new TextLine(tr("Source of the new quote"));
    m_source->setPlaceholderText(tr("Who said it, when, and to whom?"));
    m_add = makeButton(tr("Add the quote"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_text->text().trimmed().isEmpty()) {
            m_text->setFocus();
            return;
        }
        addQuote({.text = m_text->text().trimmed(), .source = m_source->text().simplified()});
        m_text->restart({});
        m_source->restart({});
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_source, 1);
    row->addWidget(m_add);
    body()->addWidget(m_text);
    body()->addLayout(row);
}

void QuotesPart::addQuote(const Quote &quote)
{
    emit edited([quote](Persona &persona) {
        auto quotes = profile::quotesOf(persona);
        quotes.push_back(quote);
        profile::setQuotes(persona, std::move(quotes));
    });
}

void QuotesPart::change(size_t index, const std::function<void(Quote &)> &change)
{
    emit edited([index, change](Persona &persona) {
        auto quotes = profile::quotesOf(persona);
        if (index >= quotes.size())
            return;
        change(quotes[index]);
        profile::setQuotes(persona, std::move(quotes));
    });
}

void QuotesPart::fillSections(QComboBox &box) const
{
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(tr("Speaks for the whole"), QString());
    const auto add = [&](const QString &id, const QString &name) {
        box.addItem(tr("Speaks for: %1", "name of a section").arg(visible(name, 60)), id);
    };
    for (const auto &section : profile::personaSections()) {
        if (section.id != QStringLiteral("basis"))
            add(section.id, section.name);
    }
    for (const auto &section : m_persona.sections)
        add(section.id, section.name);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

QuotesPart::Row QuotesPart::makeRow(size_t index)
{
    Row row;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    row.text = new TextEdit(tr("Quote"), 1);
    row.source = new TextLine(tr("Source of the quote"));
    row.source->setPlaceholderText(tr("Who said it, when, and to whom?"));
    row.section = new QComboBox;
    row.section->setAccessibleName(tr("What the quote speaks for"));
    row.section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.section->setMinimumContentsLength(14);
    auto *back = makeButton(tr("Where it was said"), ButtonKind::Link);
    row.back = back;
    auto *remove = makeIconButton(QStringLiteral("trash"), tr("Remove this quote"));
    auto *line = new QHBoxLayout;
    line->addWidget(row.section, 1);
    line->addWidget(back);
    line->addWidget(remove);
    column->addWidget(row.text);
    column->addWidget(row.source);
    column->addLayout(line);
    m_column->addWidget(box);
    connect(row.text, &TextEdit::committed, this, [this, index](const QString &text) {
        change(index, [text](Quote &quote) { quote.text = text.trimmed(); });
    });
    connect(row.source, &TextLine::committed, this, [this, index](const QString &text) {
        change(index, [text](Quote &quote) { quote.source = text.simplified(); });
    });
    connect(row.section, &QComboBox::activated, this, [this, index, chosen = row.section] {
        change(index, [id = chosen->currentData().toString()](Quote &quote) { quote.section = id; });
    });
    connect(back, &QPushButton::clicked, this, [this, index] { goBack(index); });
    connect(remove, &QPushButton::clicked, this,
            [this, index] { change(index, [](Quote &quote) { quote.text.clear(); }); });
    return row;
}

void QuotesPart::show(const Persona &persona, bool another)
{
    m_persona = persona;
    const std::vector<Quote> quotes = profile::quotesOf(persona);
    const bool remade = another || quotes.size() != m_rows.size();
    if (remade) { // otherwise the rows stay: one of them may be in the middle of a word
        clearLayout(m_column);
        m_rows.clear();
        for (size_t i = 0; i < quotes.size(); ++i)
            m_rows.push_back(makeRow(i));
    }
    const bool hidden = m_session.names().areHidden();
    for (size_t i = 0; i < quotes.size(); ++i) {
        const Row &row = m_rows[i];
        const QString source = hidden ? QString() : quotes[i].source;
        remade ? row.text->restart(quotes[i].text) : row.text->setText(quotes[i].text);
        remade ? row.source->restart(source) : row.source->setStored(source);
        row.source->setEnabled(!hidden);
        if (hidden)
            row.source->setPlaceholderText(tr("Names are hidden"));
        fillSections(*row.section);
        row.section->setCurrentIndex(qMax(0, row.section->findData(quotes[i].section)));
        row.back->setVisible(!quotes[i].answer.isEmpty());
    }
    m_none->setVisible(quotes.empty());
    if (another) {
        m_text->restart({});
        m_source->restart({});
    }
}

void QuotesPart::commit()
{
    for (const Row &row : m_rows) {
        row.text->commit();
        row.source->commit();
    }
}

/// Who the customers are may take a while to read.
void QuotesPart::choose()
{
    const auto analysis = m_session.analysis();
    if (!analysis) {
        openChooser({});
        return;
    }
    m_choose->setEnabled(false);
    m_reading = runTask([table = analysis->table](const TaskControl &) -> Result<research::CompanyNames> {
        return research::CompanyNames(table);
    });
    m_reading.then(this, [this](const Result<research::CompanyNames> &companies) {
        m_choose->setEnabled(true);
        openChooser(companies ? *companies : research::CompanyNames());
    });
}

void QuotesPart::openChooser(const research::CompanyNames &companies)
{
    if (!m_session.hasProject())
        return;
    const auto voices = research::loadVoices(*m_session.project());
    if (!voices) {
        m_session.notify(voices.error().message, true);
        return;
    }
    if (voices->answers.empty()) {
        m_session.notify(tr("Nobody outside the room has been asked yet. Research keeps what customers say."));
        return;
    }
    auto *chooser = new QuoteChooser(*voices, companies, m_session.names().areHidden(), this);
    connect(chooser, &QuoteChooser::chosen, this, &QuotesPart::addQuote);
    chooser->openBelow(*m_choose);
}

void QuotesPart::goBack(size_t index)
{
    const auto quotes = profile::quotesOf(m_persona);
    if (index >= quotes.size() || !m_session.hasProject())
        return;
    const auto voices = research::loadVoices(*m_session.project());
    if (!voices) {
        m_session.notify(voices.error().message, true);
        return;
    }
    const auto answer = std::ranges::find(voices->answers, quotes[index].answer, &workshop::Answer::id);
    if (answer == voices->answers.end()) {
        m_session.notify(tr("The answer that this was chosen from is no longer in the project."));
        return;
    }
    const QString tab =
        quotes[index].said == Quote::Said::Interview ? QStringLiteral("interviews") : QStringLiteral("survey");
    m_session.openPage(QStringLiteral("research"), tab + u':' + answer->question);
}

} // namespace lodestar::ui
